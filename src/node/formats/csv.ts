import type { Task } from '../task';
import type { Format, Report } from './format';
import { citationRows, findingRows, repairRows, treatyRows } from './rows';

/** The columns of each task; the rows have the same order. */
const columns: Readonly<Record<Task['id'], readonly string[]>> = {
  clean: ['document', 'line', 'column', 'rule', 'before', 'after', 'certainty', 'reason'],
  treaties: [
    'document',
    'line',
    'column',
    'kind',
    'title',
    'parties',
    'scope',
    'signed',
    'ratified',
    'in force',
    'place',
    'amends',
    'register',
    'differences',
  ],
  citations: [
    'document',
    'line',
    'column',
    'citation',
    'number',
    'locators',
    'status',
    'reference',
  ],
  analyze: ['document', 'line', 'column', 'what', 'name', 'words', 'says'],
  check: ['document', 'line', 'column', 'severity', 'rule', 'message'],
};

const rows: Readonly<Record<Task['id'], (report: Report) => string[][]>> = {
  clean: repairRows,
  treaties: treatyRows,
  citations: citationRows,
  analyze: (report) =>
    [
      ...repairRows(report).map(([line, column, rule, before, after]) => [
        line,
        column,
        'repair',
        rule,
        before,
        after,
      ]),
      ...treatyRows(report).map(([line, column, kind, title, parties, , signed]) => [
        line,
        column,
        'treaty',
        kind,
        title,
        [parties, signed].filter(Boolean).join(' '),
      ]),
      ...citationRows(report).map(([line, column, words, number, locators, status, reference]) => [
        line,
        column,
        'citation',
        number,
        words,
        [locators, status, reference].filter(Boolean).join('; '),
      ]),
      ...findingRows(report).map(([line, column, severity, rule, message]) => [
        line,
        column,
        severity,
        rule,
        '',
        message,
      ]),
    ].map((row) => row.map((cell) => cell ?? '')),
  check: findingRows,
};

/** For spreadsheets: a row for each repair, treaty, citation or problem. */
export const csv: Format = {
  id: 'csv',
  extension: '.csv',
  opening: (task) => `${columns[task.id].join(',')}\n`,
  between: '\n',
  closing: '\n',
  isList: true,
  render: async (report) => {
    const { stringify } = await import('csv-stringify/sync');
    const named = rows[report.task.id](report).map((row) => [report.id, ...row]);
    return stringify(named, { escape_formulas: true, record_delimiter: '\n' }).trimEnd();
  },
};
