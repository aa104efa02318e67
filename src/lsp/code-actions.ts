import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../diagnostic.js';
import { overlaps, toLspDiagnostic, toLspRange } from './convert.js';
import { togetherApplicable, toWorkspaceEdit, type EditContext } from './edits.js';
import { isMetaRule } from '../suppress/meta-finding.js';
import { ignoreEdits } from './ignore.js';

export interface CodeActionContext extends EditContext {
  params: CodeActionParams;
  document: TextDocument;
  /** Absolute path of the document. */
  path: string;
  /** Of the document, as its text is now. */
  findings: readonly Diagnostic[];
  /** The command that opens a page, given as its argument. */
  openCommand: string;
}

/** What can be done about the findings in a range: the fix, an ignore comment, the documentation, and all safe fixes of the document. */
export function codeActions(context: CodeActionContext): CodeAction[] {
  const { params, findings } = context;
  const { only } = params.context;
  const wants = (kind: string): boolean =>
    !only || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
  const here = findings.filter(({ range }) => overlaps(toLspRange(range), params.range));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    for (const each of here) actions.push(...fixOf(each, context));
    for (const each of here) actions.push(...ignoreOf(each, context));
    actions.push(...documentation(here, context));
  }
  if (wants(CodeActionKind.SourceFixAll)) actions.push(...fixAll(context));
  return actions;
}

function fixOf(found: Diagnostic, context: CodeActionContext): CodeAction[] {
  const { fix } = found;
  const edit = fix && toWorkspaceEdit(fix.edits, context);
  if (!edit) return [];
  const isSafe = fix.safety === 'safe';
  const title = fix.title.charAt(0).toUpperCase() + fix.title.slice(1);
  return [
    {
      title: isSafe ? title : `${title} (unsafe: may change what the app does)`,
      kind: CodeActionKind.QuickFix,
      ...(isSafe && { isPreferred: true }),
      diagnostics: [shown(found, context)],
      edit,
    },
  ];
}

function ignoreOf(found: Diagnostic, context: CodeActionContext): CodeAction[] {
  // A comment about a comment would do nothing.
  if (isMetaRule(found.rule)) return [];
  const edits = ignoreEdits(found, context);
  const edit = edits && toWorkspaceEdit(edits, context);
  if (!edit) return [];
  const title = `Ignore ${found.rule} here`;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [shown(found, context)], edit }];
}

function documentation(here: readonly Diagnostic[], context: CodeActionContext): CodeAction[] {
  return [...new Map(here.map((each) => [each.rule, each])).values()].map((each) => {
    const title = `Open documentation of ${each.rule}`;
    const command = { title, command: context.openCommand, arguments: [each.docs] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [shown(each, context)], command };
  });
}

function fixAll(context: CodeActionContext): CodeAction[] {
  const safe = context.findings.flatMap(({ fix }) => (fix?.safety === 'safe' ? [fix] : []));
  const edit = safe.length > 0 ? toWorkspaceEdit(togetherApplicable(safe), context) : null;
  if (!edit) return [];
  return [{ title: 'Apply all safe fixes of fastapi-vercel-lint', kind: CodeActionKind.SourceFixAll, edit }];
}

function shown(found: Diagnostic, { folder, uri, abilities }: CodeActionContext) {
  return toLspDiagnostic(found, folder, uri, abilities);
}
