import type { Section } from '../task';
import { type Format, plain, type Report, type Style } from './format';
import { citations } from './sections/citations';
import { findings } from './sections/findings';
import { problems } from './sections/problems';
import { count, repairs } from './sections/repairs';
import { treaties } from './sections/treaties';

type Show = (report: Report, style: Style) => string[];

const sections: Readonly<Record<Section, Show>> = {
  text: ({ findings: { clean } }) => [clean.text],
  repairs,
  treaties,
  citations,
  findings,
};

/** For people: tables and sentences; the repaired text itself for the task `clean`. */
export const text: Format = {
  id: 'text',
  extension: '.txt',
  opening: () => '',
  between: '\n\n',
  closing: '\n',
  render: (report, style) => {
    if (report.task.id === 'check') return problems(report, style !== plain);
    const parts = report.task.shows.map((section) => sections[section](report, style).join('\n'));
    if (report.task.shows.includes('text')) return parts.join('\n\n').replace(/\n$/u, '');
    const { clean, sentences } = report.findings;
    const size = `${count(clean.source.length, 'character')}${sentences === undefined ? '' : `, ${count(sentences.length, 'sentence')}`}`;
    return [`${style('heading', report.id)}  ${style('faint', size)}`, ...parts].join('\n\n');
  },
};
