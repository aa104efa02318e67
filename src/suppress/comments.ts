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

/** Where trees of files come from that cannot be split into tokens. */
export type Trees = Pick<Modules, 'load'>;

/** What begins a comment in a file that may have some. */
export function commentMark(file: string): '#' | '//' {
  return /\.[cm]?[jt]s$/.test(file) ? '//' : '#';
}

/**
 * The directives of a file, in the order of its text.
 *
 * @param modules gives the tree of a Python file that cannot be split into tokens
 */
export function suppressionComments(source: Source, modules: Trees): SuppressionComment[] {
  const { file, text } = source;
  if (!mentionsSuppression(text) || source.encoding.startsWith('utf-16')) return [];
  const mark = commentMark(file);
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

/** The comments of a file, as far as its kind is known to have some. */
export function commentsOf({ file, text }: Source, modules: Trees): Comment[] {
  const name = baseName(file);
  if (/\.pyi?$/.test(name)) return pythonComments(text, () => treeComments(file, modules));
  const read = READERS.find(([isOne]) => isOne(name))?.[1];
  return read ? read(text) : [];
}

/** Whether comments are looked for in a file of such a name. */
export function hasComments(file: string): boolean {
  const name = baseName(file);
  return /\.pyi?$/.test(name) || READERS.some(([isOne]) => isOne(name));
}

/** How comments are found, by the names of files; the first that fits counts. */
const READERS: readonly (readonly [isOne: (name: string) => boolean, read: (text: string) => Comment[]])[] = [
  [(name) => name.endsWith('.toml') || TOML_NAMES.has(name), (text) => bracketComments(text, TOML)],
  [(name) => /\.[cm]?[jt]s$/.test(name), (text) => bracketComments(text, JAVASCRIPT)],
  [(name) => /\.ya?ml$/.test(name), (text) => lineComments(text, YAML)],
  [(name) => /^\.\w*ignore$/.test(name), (text) => lineComments(text, IGNORE_FILE)],
  [(name) => /\.(?:txt|in)$/.test(name), (text) => lineComments(text, REQUIREMENTS)],
  [isScript, (text) => lineComments(text, SCRIPT)],
];

/** Whether `#` begins a comment in a file of such a name, which is none of the kinds above. */
function isScript(name: string): boolean {
  return !name.includes('.', 1) || /^\.env|\.(?:sh|bash|zsh|fish|cfg|ini|conf|mk|env|dockerfile)$/i.test(name);
}

function* treeComments(file: string, modules: Trees): Generator<Span> {
  for (const node of modules.load(file)?.tree.root.descendantsOfType('comment') ?? []) {
    if (node) yield { start: node.startIndex, end: node.endIndex };
  }
}
