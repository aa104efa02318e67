import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, Edit } from '../diagnostic.js';
import { createSource } from '../parser/source.js';
import { addIgnoreComment } from '../suppress/add-comment.js';
import { hasComments } from '../suppress/comments.js';
import type { CodeActionContext } from './code-actions.js';
import { configuredIgnore } from './configured-ignore.js';

/** What stands for the reason until its author has written one. */
const REASON = 'reason';

/**
 * What ignores a finding where it is: a comment, or in files without comments an entry of the configuration.
 *
 * @returns null where there is no such thing
 */
export function ignoreEdits(found: Diagnostic, context: CodeActionContext): Edit[] | null {
  const { document, folder } = context;
  if (hasComments(found.file)) {
    const edit = addIgnoreComment(found, createSource(found.file, document.getText()), REASON);
    return edit && [edit];
  }
  const read = (file: string): string | null => textAt(file, context);
  return configuredIgnore(found, { folder, top: resolve(folder, found.unit), read });
}

function textAt(path: string, { documentAt }: CodeActionContext): string | null {
  const open = documentAt(path);
  if (open) return open.getText();
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // not there, or not ours to read
  }
}
