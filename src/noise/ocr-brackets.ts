import { type Match, pattern } from '../pattern';
import type { Rule } from '../rule';

/** A misread bracket of a citation, where the page mark leaves no doubt. */
export const ocrBrackets: Rule = {
  id: 'ocr-brackets',
  title: 'Brackets of citations misread',
  why: 'Scanners read [ as | or ( and ] as | or ). A number, a comma and a page mark between them is a citation, and the document writes its citations in square brackets.',
  profile: 'ocr',
  pattern: pattern(String.raw`
    (?<= \s ) [\[|(] \x20? (?<inside> [0-9]{1,3} , \s? (?: (?: [сСб] \. \s? [0-9]{1,4} (?: [-\u2013] [0-9]{1,4} )? ) | [0-9]{1,4} (?: [-\u2013] [0-9]{1,4} )? [\s-]? (?: б | бб | бет | с ) \.? ) ) \x20? [\]|)]
  `),
  fix: (match: Match, document) => {
    const inside = match.groups?.['inside'] ?? '';
    const after = `[${inside}]`;
    if (match[0] === after || !/\[\d/u.test(document.text)) return undefined;
    return {
      after,
      certainty: 'evidence',
      reason: 'A number and a page in a document that cites in square brackets is a citation.',
    };
  },
  examples: [
    {
      before: 'деп жазады [1, 5 б.]. Автор |2, 35 б.] айтады',
      after: 'деп жазады [1, 5 б.]. Автор [2, 35 б.] айтады',
    },
    {
      before: 'пікірі [4, с. 5]. Бұл |3, с. 11| туралы',
      after: 'пікірі [4, с. 5]. Бұл [3, с. 11] туралы',
    },
  ],
  keeps: ['(1, 2-бөліктер)', '(188-бап, 2-бөлік)', 'жазады [1, 5 б.]', '|x|'],
};
