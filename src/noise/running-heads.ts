import { lineKey } from './pages';
import type { Rule } from './rule';

/** Running heads, feet and page numbers between the lines of scanned pages. */
export const runningHeads: Rule = {
  id: 'running-heads',
  title: 'Running heads and page numbers',
  why: 'What stands at the top and the foot of every page cuts sentences in two. A line that comes back from page to page is no part of the text.',
  profile: 'ocr',
  needs: ({ hasAny }) => hasAny('\n\f'),
  pattern: /[^\n\f]+\n?/gu,
  fix: ([line], document) => {
    if (!document.isRunningHead(lineKey(line))) return undefined;
    return {
      after: '',
      certainty: 'evidence',
      reason: `«${line.trim()}» comes back from page to page: it is a running head or a page number.`,
    };
  },
  examples: [
    {
      before:
        'Заң журналы. № 3\nШарт күшіне\nенді.\n1\n\fЗаң журналы. № 3\nКелісім\nжасалды.\n2\n\fЗаң журналы. № 3\nХаттама\nбар.\n3\n',
      after: 'Шарт күшіне\nенді.\n\fКелісім\nжасалды.\n\fХаттама\nбар.\n',
    },
  ],
  keeps: [
    'бірінші бет\n1\n\fекінші бет\n2\n',
    'жоқ\nиә\nжоқ\nиә\nжоқ\nиә\nжоқ\nиә',
    '1\n2\n3\n4\n5\n6',
    'Шарт туралы\nмәтін\nШарт туралы\nмәтін',
  ],
};
