import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';

/** Options of every command that reads documents. */
export interface TaskOptions {
  readonly format: string;
  readonly ndjson?: true;
  readonly profile: 'text' | 'ocr';
  readonly lines: 'keep' | 'reflow';
  readonly encoding?: string;
  readonly maxSize?: number;
}

const commands = [
  {
    id: 'analyze',
    summary: 'repair a text and list its treaties, citations and findings',
    examples: [
      'zanger analyze article.txt',
      'zanger analyze article.txt --format json',
      'zanger analyze --ndjson < articles.ndjson > results.ndjson',
    ],
  },
  {
    id: 'clean',
    summary: 'print the repaired text',
    examples: [
      'zanger clean article.txt > repaired.txt',
      'pdftotext scan.pdf - | zanger clean - --profile ocr',
    ],
  },
  {
    id: 'treaties',
    summary: 'list the treaties that a text speaks of, checked against the register',
    examples: ['zanger treaties article.txt', 'zanger treaties article.txt --format json'],
  },
  {
    id: 'citations',
    summary: 'list the citations and the references they resolve to',
    examples: ['zanger citations article.txt'],
  },
] as const;

/** The command line of zanger; nothing heavy is loaded before a command runs. */
export function program(): Command {
  const zanger = new Command('zanger')
    .description('Reads Kazakh legal text: repairs it, lists its treaties, resolves its citations.')
    .version(version)
    .showHelpAfterError('(zanger --help lists the commands)')
    .exitOverride();
  for (const { id, summary, examples } of commands) {
    withTextOptions(zanger.command(id))
      .summary(summary)
      .description(`${capital(summary)}.`)
      .argument('[paths...]', 'files; - reads standard input')
      .addHelpText('after', `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`)
      .action(async (paths: string[], options: TaskOptions) => {
        const { runTask } = await import('./run-task');
        process.exitCode = await runTask(id, paths, options);
      });
  }
  return zanger;
}

function withTextOptions(command: Command): Command {
  return command
    .exitOverride()
    .addOption(
      new Option('-f, --format <format>', 'how results are written')
        .choices(['text', 'json', 'ndjson'])
        .default('text'),
    )
    .option('--ndjson', 'read {"id", "text"} lines from standard input, write one line for each')
    .addOption(
      new Option('--profile <profile>', 'ocr also makes the repairs that only scans need')
        .choices(['text', 'ocr'])
        .default('text'),
    )
    .addOption(
      new Option('--lines <lines>', 'reflow joins the lines of a paragraph')
        .choices(['keep', 'reflow'])
        .default('keep'),
    )
    .option(
      '--encoding <name>',
      'encoding of plain text, as windows-1251 or rk1048; found by itself',
    )
    .option('--max-size <MB>', 'largest file to read', megabytes);
}

function megabytes(value: string): number {
  const number = Number(value);
  if (number > 0) return number * 1e6;
  throw new InvalidArgumentError('Give a number of megabytes, as 200.');
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
