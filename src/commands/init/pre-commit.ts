import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { preCommitLines } from './templates.js';

/**
 * Adds the hook at the end of `repos` in a .pre-commit-config.yaml. The text is inserted, since printing the document anew would change indentation,
 * blanks and folded texts of others; the YAML parser says where, and whether the result says what it is meant to.
 *
 * @returns the new text, or why there is none
 */
export function withHook(text: string, isInstalled: boolean): { text: string } | { reason: string } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { reason: 'it is not valid YAML' };
  const repos = isMap(document.contents) ? document.contents.get('repos', true) : undefined;
  if (!isSeq(repos) || repos.flow || repos.items.length === 0)
    return { reason: 'it has no list of repos that it could be added to' };
  const last = repos.items.at(-1);
  if (!isMap(last) || last.flow || !isScalar(last.items[0]?.key))
    return { reason: 'its last entry is written in an unusual way' };

  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = (last as YAMLMap & { range: [number, number, number] }).range[0];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  // `  - repo:` or `-   repo:`: the entry stands as those before it do.
  const lead = /^( *)-( +)$/.exec(text.slice(lineStart, start));
  if (!lead) return { reason: 'its last entry is written in an unusual way' };
  const indent = ' '.repeat(start - lineStart);
  const [first, ...rest] = preCommitLines(isInstalled);
  const entry = [`${lead[0]}${first}`, ...rest.map((line) => `${indent}${line}`)]
    .map((line) => `${line}${end}`)
    .join('');

  const at = lastContentEnd(text, last.range![1]);
  const gap = at > 0 && text[at - 1] !== '\n' ? end : '';
  const after = `${text.slice(0, at)}${gap}${entry}${text.slice(at)}`;
  return saysTheSame(after, document.toJS(), isInstalled)
    ? { text: after }
    : { reason: 'its last entry is written in an unusual way' };
}

/** The offset behind the line in which something ends; blank lines and comments after it stay where they are. */
function lastContentEnd(text: string, offset: number): number {
  const content = text.slice(0, offset).replace(/\s+$/, '').length;
  const lineEnd = text.indexOf('\n', content);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** Whether a text is what it was, with the hook behind the other entries. */
function saysTheSame(after: string, before: unknown, isInstalled: boolean): boolean {
  const document = parseDocument(after);
  const [first, ...rest] = preCommitLines(isInstalled);
  const entry: unknown = parseDocument([first, ...rest].join('\n')).toJS();
  const expected = before as { repos: unknown[] };
  return (
    document.errors.length === 0 &&
    JSON.stringify(document.toJS()) === JSON.stringify({ ...expected, repos: [...expected.repos, entry] })
  );
}
