import { onceFor } from '../once';
import { type Match, pattern } from '../pattern';
import type { Document } from './document';
import type { Rule } from './rule';
import { wordBefore } from './word-around';

/** Paragraphs run together, with the full stops of both left at the seam. */
export const gluedParagraphs: Rule = {
  id: 'glued-paragraphs',
  title: 'Paragraphs glued together',
  why: 'Where the end of a paragraph was lost, two full stops (or four and more) stand between a sentence and the next capital. Three are an ellipsis and stay.',
  needs: ({ has }) => has('stop', 'stop') || has('colon', 'stop'),
  pattern: pattern(String.raw`
      \. (?<= [\p{Ll}\p{Nd}\])»"”%] . ) (?: \. | \.{3,39} ) (?= ["«“]? \p{Lu} | [12][0-9]{3} \s \p{Ll} )
    | : (?<= [\p{Ll}\])»"”] . ) \. (?= ["«“]? \p{Lu} )
  `),
  fix: (match, document) => {
    const [stops] = match;
    if (isRange(match) || (stops.length > 3 && !hasSeams(document) && !endsSentence(match)))
      return undefined;
    return {
      after: stops.startsWith(':') ? ':\n\n' : '.\n\n',
      certainty: 'evidence',
      reason: 'Full stops glued between a sentence and a capital are the seam of two paragraphs.',
    };
  },
  examples: [
    { before: 'талап етеді..Қазіргі уақытта', after: 'талап етеді.\n\nҚазіргі уақытта' },
    { before: 'етеді [1, 75 б.]..Қылмыспен', after: 'етеді [1, 75 б.].\n\nҚылмыспен' },
    { before: 'асырылады.....Әдебиеттер', after: 'асырылады.\n\nӘдебиеттер' },
    { before: 'базасы қалыптасқан..1993 жылы', after: 'базасы қалыптасқан.\n\n1993 жылы' },
    {
      before: 'жасалған болуы мүмкін....Оны сот шешеді..Содан кейін',
      after: 'жасалған болуы мүмкін.\n\nОны сот шешеді.\n\nСодан кейін',
    },
    { before: 'назар аударған жөн:.Жалпы', after: 'назар аударған жөн:\n\nЖалпы' },
  ],
  keeps: [
    'Иә... Мүмкін',
    'Сонда...Бірақ',
    'Кіріспе........5',
    'т.б. Қазақстан',
    'Әдебиеттер....',
    'Мүмкін....Бірақ білмеймін',
    'ұзындығы [0..N] элемент, Q0..Q7 шықпалары',
    'U+0000..U+007F аралығы',
  ],
};

/** A lone capital is the other end of a range, and so is a Latin one behind a lone letter. */
function isRange({ 0: stops, index, input = '' }: Match): boolean {
  if (stops.startsWith(':')) return false;
  const behind = input.slice(index + stops.length, index + stops.length + 4);
  if (/^["«“]?\p{Lu}(?![\p{L}.\s])/u.test(behind)) return true;
  return (
    /^[A-Z]/u.test(behind) && /(?<!\p{L})\p{L}$/u.test(input.slice(Math.max(0, index - 2), index))
  );
}

/** Two stops between a word and a capital somewhere: the paragraphs of such a document are glued. */
const hasSeams = onceFor(({ text }: Document) =>
  /\p{Ll}{2}[\])]?\.\.["«“]?\p{Lu}\p{Ll}/u.test(text),
);

/** Endings of predicates: жасады, болған, болатын, бермек, талап етеміз; and words that end sentences. */
const predicate =
  /\p{L}(?:[дт][ыі]|[ғгқк][ае]н|м[ае][кқ]|[мбп][ыі]з|[ае]т[ыі]н|йт[ыі]н)$|^(?:еді|емес|керек|тиіс|жөн|жоқ)$/u;

/** «… жіберілуі мүмкін»: it ends a sentence behind another word; alone it opens one. */
const modal = /\p{L}\sмүмкін$/iu;

/** Four and more stops are an ellipsis, unless the word before them ends a sentence. */
function endsSentence({ index, input = '' }: Match): boolean {
  const word = wordBefore(input, index);
  if (word === '' || predicate.test(word.toLowerCase())) return true;
  return modal.test(input.slice(Math.max(0, index - 12), index));
}
