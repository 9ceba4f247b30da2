import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { isWritten } from '../entity/date/day-of-writing';
import { type CommandRow, commands } from './commands';
import type { Settings } from './settings';

/** The command line of zanger; nothing heavy is loaded before a command runs. */
export function program(): Command {
  const zanger = new Command('zanger')
    .description('Reads Kazakh legal text: repairs it, lists its treaties, resolves its citations.')
    .version(version)
    .showHelpAfterError('(zanger --help lists the commands)')
    .exitOverride();
  for (const row of commands) addTask(zanger, row);
  addRules(zanger);
  return zanger;
}

function addTask(zanger: Command, row: CommandRow): void {
  const command = described(zanger.command(row.id), row.summary, row.examples);
  command.argument('[paths...]', 'files, folders and globs; - reads standard input');
  addOutput(command, row);
  addReading(command);
  addBatch(command);
  command.action(async (paths: string[], options: Settings) => {
    const { runTask } = await import('./run-task');
    process.exitCode = await runTask(row, paths, options);
  });
}

function addRules(zanger: Command): void {
  const summary = 'list rules, kinds, events, forms, styles and findings with their examples';
  described(zanger.command('rules'), summary, [
    'rules',
    'rules look-alikes',
    'rules treaty-date-conflict',
    'rules --format json',
  ])
    .argument('[ids...]', 'ids of what to show; everything, if none is named')
    .addOption(formatOption(['text', 'json']))
    .action(async (ids: string[], { format }: Settings) => {
      const { showRules } = await import('./rules');
      process.exitCode = await showRules(ids, format ?? 'text');
    });
}

function described(command: Command, summary: string, examples: readonly string[]): Command {
  const lines = examples.map((line) => `  $ zanger ${line}`).join('\n');
  return command
    .exitOverride()
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('after', `\nExamples:\n${lines}`);
}

const wordToo = '; Word files come back as such, each repair a tracked change with its reason';

function addOutput(command: Command, { id, formats }: CommandRow): void {
  command
    .addOption(formatOption(formats))
    .option(
      '--out <folder>',
      `write a file for each document to a folder${id === 'clean' ? wordToo : ''}`,
    )
    .option('--resume', 'with --out: skip what is done and has not changed');
  if (id === 'clean') {
    command
      .option('--in-place', 'repair text files where they stand; the original stays as FILE.bak')
      .option('--accept', 'with --out: repair Word files at once, without tracked changes')
      .option('--diff', 'show the lines that change, with what goes and what comes');
  }
  if (id === 'check') command.option('--frail', 'warnings are errors: exit code 1');
  if (id === 'scan') {
    command.option('--languages <names>', 'languages to recognise, as tesseract names them', 'kaz');
    command.addOption(
      new Option('--engine <engine>', 'who recognises; auto takes tesseract where it is installed')
        .choices(['auto', 'tesseract', 'tesseract.js'])
        .default('auto'),
    );
    return;
  }
  command.option(
    '--ndjson',
    'read {"id", "text"} lines from standard input, write a line for each',
  );
}

function addReading(command: Command): void {
  command
    .addOption(
      new Option('--profile <profile>', 'ocr also makes the repairs that only scans need').choices([
        'text',
        'ocr',
      ]),
    )
    .addOption(
      new Option('--lines <lines>', 'reflow joins the lines of a paragraph').choices([
        'keep',
        'reflow',
      ]),
    )
    .option('--skip <rules>', 'rules not to apply, with commas between', (list) => list.split(','))
    .option(
      '--written <date>',
      'when texts were written: dates «бүгін» (today) and its like',
      dateOf,
    )
    .option('--references <file>', 'references to add: CSL-JSON, BibTeX or RIS')
    .option('--encoding <name>', 'encoding of plain text, as windows-1251; found by itself')
    .option('--max-size <MB>', 'largest file to read; 50', megabytes)
    .option('--config <file>', 'options as JSON; zanger.config.json is read by itself');
}

function addBatch(command: Command): void {
  command
    .option('--threads <number>', 'threads for many documents', wholeNumber)
    .option('--shard <i/n>', 'only the i-th of n parts, by the ids of documents')
    .option('--ignore <globs>', 'files of folders to leave out', (list) => list.split(','))
    .option('--quiet', 'no progress');
}

function formatOption(formats: readonly string[]): Option {
  return new Option('-f, --format <format>', 'how results are written; text').choices(formats);
}

function dateOf(value: string): string {
  if (isWritten(value)) return value;
  throw new InvalidArgumentError('Give a day, a month or a year, as 2024-05-17.');
}

function megabytes(value: string): number {
  const number = Number(value);
  if (number > 0) return number;
  throw new InvalidArgumentError('Give a number of megabytes, as 200.');
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Give a whole number, as 4.');
}
