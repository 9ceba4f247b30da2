/** A command that does a task with documents. */
export interface CommandRow {
  readonly id: string;
  /** The task it does. */
  readonly task: string;
  readonly summary: string;
  /** The formats it writes, the usual first. */
  readonly formats: readonly string[];
  /** Command lines for the help, without the program's name. */
  readonly examples: readonly string[];
}

const formats = ['text', 'json', 'ndjson', 'csv', 'html'];

/** The commands that do tasks, in the order of the help. */
export const commands: readonly CommandRow[] = [
  {
    id: 'analyze',
    task: 'analyze',
    summary: 'repair texts and list their treaties, citations and findings',
    formats,
    examples: [
      'analyze article.txt',
      'analyze article.docx --format html > article.html',
      'analyze archive --format html --out reports --resume',
      'analyze --ndjson < articles.ndjson > results.ndjson',
    ],
  },
  {
    id: 'clean',
    task: 'clean',
    summary: 'print the repaired text',
    formats,
    examples: [
      'clean article.txt > repaired.txt',
      'clean article.txt --diff',
      'clean "archive/**/*.txt" --out repaired',
      'clean article.docx --out repaired',
      'clean notes.md --in-place',
    ],
  },
  {
    id: 'treaties',
    task: 'treaties',
    summary: 'list the treaties that texts speak of, compared with the register',
    formats,
    examples: ['treaties article.txt', 'treaties archive --format csv > treaties.csv'],
  },
  {
    id: 'citations',
    task: 'citations',
    summary: 'list the citations and the references they resolve to, or write the references',
    formats: [...formats, 'csl', 'bibtex', 'ris'],
    examples: [
      'citations article.txt',
      'citations article.txt --references library.bib --format json',
      'citations article.txt --format bibtex > article.bib',
    ],
  },
  {
    id: 'check',
    task: 'check',
    summary: 'list problems by line and column; of programs only their letters',
    formats: ['text', 'json', 'ndjson', 'csv', 'html', 'github'],
    examples: ['check article.txt', 'check src --frail', 'check docs --format github'],
  },
  {
    id: 'scan',
    task: 'clean',
    summary: 'recognise scanned pages and print the repaired text',
    formats,
    examples: ['scan page.png', 'scan book.pdf --languages kaz+rus --out pages'],
  },
];
