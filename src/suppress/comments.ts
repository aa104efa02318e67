import { baseName } from '../files/paths.js';
import type { Source } from '../parser/source.js';
import type { Span } from '../parser/syntax/outline.js';
import type { Modules } from '../program/modules.js';
import { type BrokenDirective, type Directive, directivesIn } from './directive.js';
import { MARKER, mentionsSuppression } from './marker.js';
import { bracketComments, JAVASCRIPT, TOML } from './scan/brackets.js';
import type { Comment } from './scan/comment.js';
import { IGNORE_FILE, lineComments, REQUIREMENTS, SCRIPT, YAML } from './scan/lines.js';
import { pythonComments } from './scan/python.js';

/** A directive, or what is meant as one, in a real comment of a file. */
export interface SuppressionComment<Kind = Directive | BrokenDirective> {
  readonly source: Source;
  readonly directive: Kind;
  readonly comment: Comment;
}

/** Lock files in TOML, whose names end otherwise. */
const TOML_NAMES = new Set(['Pipfile', 'uv.lock', 'poetry.lock']);

/**
 * The directives of a file, in the order of its text.
 *
 * @param modules gives the tree of a Python file that cannot be split into tokens
 */
export function suppressionComments(source: Source, modules: Modules): SuppressionComment[] {
  const { file, text } = source;
  if (!mentionsSuppression(text) || source.encoding.startsWith('utf-16')) return [];
  const mark = /\.[cm]?[jt]s$/.test(file) ? '//' : '#';
  const found: SuppressionComment[] = [];
  // The next marker is looked for once, not from each comment on.
  let at = text.indexOf(MARKER);
  for (const comment of commentsOf(source, modules)) {
    while (at >= 0 && at < comment.start) at = text.indexOf(MARKER, at + 1);
    if (at < 0) break;
    if (at >= comment.end) continue;
    for (const directive of directivesIn(text, comment, mark)) found.push({ source, directive, comment });
  }
  return found;
}

function commentsOf({ file, text }: Source, modules: Modules): Comment[] {
  const name = baseName(file);
  if (/\.pyi?$/.test(name)) return pythonComments(text, () => treeComments(file, modules));
  if (name.endsWith('.toml') || TOML_NAMES.has(name)) return bracketComments(text, TOML);
  if (/\.[cm]?[jt]s$/.test(name)) return bracketComments(text, JAVASCRIPT);
  if (/\.ya?ml$/.test(name)) return lineComments(text, YAML);
  if (/^\.\w*ignore$/.test(name)) return lineComments(text, IGNORE_FILE);
  if (/\.(?:txt|in)$/.test(name)) return lineComments(text, REQUIREMENTS);
  return isScript(name) ? lineComments(text, SCRIPT) : [];
}

/** Whether `#` begins a comment in a file of such a name, which is none of the kinds above. */
function isScript(name: string): boolean {
  return !name.includes('.', 1) || /^\.env|\.(?:sh|bash|zsh|fish|cfg|ini|conf|mk|env|dockerfile)$/i.test(name);
}

function* treeComments(file: string, modules: Modules): Generator<Span> {
  for (const node of modules.load(file)?.tree.root.descendantsOfType('comment') ?? []) {
    if (node) yield { start: node.startIndex, end: node.endIndex };
  }
}
