import { pattern } from '../pattern';
import type { Rule } from './rule';

/** Paragraphs run together, with the full stops of both left at the seam. */
export const gluedParagraphs: Rule = {
  id: 'glued-paragraphs',
  title: 'Paragraphs glued together',
  why: 'Where the end of a paragraph was lost, two full stops (or four and more) stand between a sentence and the next capital. Three are an ellipsis and stay.',
  needs: ({ has }) => has('stop', 'stop') || has('colon', 'stop'),
  pattern: pattern(String.raw`
      (?<= [\p{Ll}\p{Nd}\])»"”%] ) (?: \.{2} | \.{4,40} ) (?= ["«“]? \p{Lu} | [12][0-9]{3} \s \p{Ll} )
    | (?<= [\p{Ll}\])»"”] ) : \. (?= ["«“]? \p{Lu} )
  `),
  fix: ([stops]) => ({
    after: stops.startsWith(':') ? ':\n\n' : '.\n\n',
    certainty: 'evidence',
    reason: 'Full stops glued between a sentence and a capital are the seam of two paragraphs.',
  }),
  examples: [
    { before: 'талап етеді..Қазіргі уақытта', after: 'талап етеді.\n\nҚазіргі уақытта' },
    { before: 'етеді [1, 75 б.]..Қылмыспен', after: 'етеді [1, 75 б.].\n\nҚылмыспен' },
    { before: 'асырылады.....Әдебиеттер', after: 'асырылады.\n\nӘдебиеттер' },
    { before: 'базасы қалыптасқан..1993 жылы', after: 'базасы қалыптасқан.\n\n1993 жылы' },
    { before: 'назар аударған жөн:.Жалпы', after: 'назар аударған жөн:\n\nЖалпы' },
  ],
  keeps: ['Иә... Мүмкін', 'Сонда...Бірақ', 'Кіріспе........5', 'т.б. Қазақстан', 'Әдебиеттер....'],
};
