import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { resolveCitations } from '../citation';
import type { Diagnostic } from '../diagnostic';
import type { Edit } from '../edit';
import { extractTreaties, treatyDiagnostics } from '../treaty';
import { sourceOf } from './findings';
import type { TreeSource } from './source';

/** Where the rules and the codes of findings are explained. */
const pages = 'https://www.npmjs.com/package/zanger#';

/**
 * A plugin that turns what zanger repairs, suggests and finds wrong into messages of the file: a
 * repair is a warning with what stood there (`actual`) and what stands there now (`expected`), a
 * suggestion is information. `ruleId` is the id of the rule or the code of the finding.
 *
 * @example
 * const file = unified().use(kazakhParse).use(kazakhLint).use(kazakhStringify).processSync('oсы');
 * file.messages.map((message) => message.ruleId); // => ['look-alikes']
 */
export const kazakhLint: Plugin<[], Root> = () => (tree, file) => {
  const source = sourceOf(tree);
  const { clean } = source;
  for (const edit of clean.edits) report(file, source, edit);
  for (const edit of clean.suggestions) report(file, source, edit).fatal = undefined;
  const findings = [
    ...clean.diagnostics,
    ...treatyDiagnostics(extractTreaties(clean)),
    ...resolveCitations(clean).diagnostics,
  ];
  for (const finding of findings) warn(file, source, finding);
};

function report(file: VFile, source: TreeSource, edit: Edit) {
  const place = source.place(edit.source);
  const message = file.message(edit.reason, {
    ...(place && { place }),
    ruleId: edit.rule,
    source: 'zanger',
  });
  message.actual = edit.before;
  message.expected = [edit.after];
  message.url = pages + edit.rule;
  return message;
}

function warn(file: VFile, source: TreeSource, finding: Diagnostic): void {
  const place = finding.source ? source.place(finding.source) : undefined;
  const message = file.message(finding.message, {
    ...(place && { place }),
    ruleId: finding.code,
    source: 'zanger',
  });
  message.url = pages + finding.code;
  message.fatal = { error: true, warning: false, info: undefined }[finding.severity];
}
