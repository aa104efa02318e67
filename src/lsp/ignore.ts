import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Diagnostic, Edit } from '../diagnostic.js';
import { createSource, type Source } from '../parser/source.js';
import { tool } from '../version.js';
import type { CodeActionContext } from './code-actions.js';
import { configuredIgnore } from './configured-ignore.js';
import { commentColumn } from './line-comment.js';

/** What stands for the reason until its author has written one. */
const REASON = 'reason';

/**
 * What ignores a finding where it is: a comment at the end of its line, the rule added to a comment that is there, a comment above the line where nothing can
 * follow it; in files without comments an entry of the configuration.
 *
 * @returns null where there is no such thing
 */
export async function ignoreEdit(found: Diagnostic, context: CodeActionContext): Promise<Edit[] | null> {
  const { path, document, folder } = context;
  const source = createSource(found.file, document.getText());
  if (path.endsWith('.json')) {
    const read = (file: string): string | null => textAt(file, context);
    return configuredIgnore(found, { folder, top: resolve(folder, found.unit), read });
  }
  const mark = markOf(path);
  if (mark === null) return null;
  const line = found.range.start.line;
  const { start, end, text } = lineAt(source, line);
  const extended = addToComment(found, source, start, text);
  if (extended) return [extended];
  const place = await commentColumn(source, path, { start, end });
  const directive = `${mark} ${tool.name}: ignore[${found.rule}] -- ${REASON}`;
  if (place.kind === 'end') {
    const at = source.range(start + text.trimEnd().length, end);
    return [{ file: found.file, range: at, text: `  ${directive}` }];
  }
  const above = lineAt(source, source.position(place.statement).line);
  const indent = /^[ \t]*/.exec(above.text)![0];
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ file: found.file, range: source.range(above.start, above.start), text: `${indent}${directive}${eol}` }];
}

/** `# fastapi-vercel-lint: ignore[one]` becomes `ignore[one, other]`. */
function addToComment({ rule, file }: Diagnostic, source: Source, start: number, text: string): Edit | null {
  const known = new RegExp(`${tool.name}:\\s*ignore\\[([^\\]]*)(?=\\])`).exec(text);
  if (!known || known[1]!.split(',').some((each) => each.trim() === rule)) return null;
  const at = start + known.index + known[0].length;
  return { file, range: source.range(at, at), text: known[1]!.trim() === '' ? rule : `, ${rule}` };
}

/** What begins a comment in a file; null where none can be told. */
function markOf(path: string): '#' | '//' | null {
  const name = basename(path);
  if (/\.[cm]?[jt]s$/.test(name)) return '//';
  const hasHashes = /\.(?:pyi?|toml|txt|in|ya?ml|sh|cfg|ini)$|^(?:Pipfile|Dockerfile|Procfile|Makefile|\.\w*ignore)$/;
  return hasHashes.test(name) ? '#' : null;
}

/** A line without its end; `line` is 1-based, `start` and `end` are UTF-16 offsets. */
function lineAt(source: Source, line: number): { start: number; end: number; text: string } {
  let start = 0;
  const lineEnd = /\r\n?|\n/g;
  for (let count = 1; count < line && lineEnd.exec(source.text); count++) start = lineEnd.lastIndex;
  lineEnd.lastIndex = start;
  const end = lineEnd.exec(source.text)?.index ?? source.text.length;
  return { start, end, text: source.text.slice(start, end) };
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
