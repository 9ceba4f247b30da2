import { betweenBlanks, readStretch } from './misreading';
import type { Rule } from './rule';

/** Text that was written in one code page and read in another. */
export const codePage: Rule = {
  id: 'code-page',
  title: 'Text read in the wrong code page',
  why: 'Kazakh was typed in KZ-1048, in PT154 and in UTF-8; read as windows-1251 or -1252 its letters turn into others. The document as a whole shows which it was: only the right table turns it into Kazakh.',
  // What comes out is Kazakh, else nothing would.
  anyLanguage: true,
  needs: ({ misreading }) => misreading() !== undefined,
  pattern: betweenBlanks,
  fix: ([word], document) => {
    const misreading = document.misreading();
    if (misreading === undefined) return undefined;
    return {
      after: readStretch(misreading, word),
      certainty: 'evidence',
      reason: `The document is ${misreading.title}: only so it is Kazakh.`,
    };
  },
  examples: [
    {
      before:
        '\u040Cаза\u045Cстан Республикасыны\u0455 за\u0455ы ж\u0458не \u0457кім, т\u0491лем с\u0491з',
      after: 'Қазақстан Республикасының заңы және үкім, төлем сөз',
    },
    {
      before: '\u040Cаза\u045Cстан \u0454дебиеті мен \u0453ылымны\u045A с\u00B5зі',
      after: 'Қазақстан әдебиеті мен ғылымның сөзі',
    },
    {
      before:
        '\u0422\u203A\u0420\u00B0\u0420\u00B7\u0420\u00B0\u0422\u203A \u0422\u203A\u0420\u0455\u0422\u201C\u0420\u00B0\u0420\u0458\u0421\u2039',
      after: 'қазақ қоғамы',
    },
  ],
  keeps: [
    'Україна є незалежною державою, її закони',
    'Македонија ќе ја ратификува Ѓорѓи',
    'Србија и Црна Гора, Његош, Ћирилица',
    'Беларусь і Украіна, ўсё, кароўка',
    'Ҷумҳурии Тоҷикистон қонун қабул кард',
    '±5 °C, 3 µм, 5 ‰',
    'Café «Müller» Алматыда ашылды',
  ],
};
