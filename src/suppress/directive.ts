import type { Span } from '../parser/syntax/outline.js';
import { MARKER } from './marker.js';
import { readWord } from './directive-words.js';

/** A rule that a comment names. */
export interface NamedRule extends Span {
  readonly name: string;
}

/** `fastapi-vercel-lint: ignore[rule, other] -- reason`, with its places in the file. The span begins with the `#` or the slashes. */
export interface Directive extends Span {
  readonly kind: 'ignore' | 'ignore-file';
  readonly rules: readonly NamedRule[];
  /** Between the brackets. */
  readonly list: Span;
  readonly reason: string | null;
}

/** What is meant as a directive and is none. */
export interface BrokenDirective extends Span {
  readonly kind: 'broken';
  /** A sentence. */
  readonly message: string;
  readonly help: string;
  /** What would make it one, where there is no doubt; null where there is. */
  readonly repair: {
    readonly title: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  } | null;
  /** Whether it could as well be deleted, since it says nothing. */
  readonly isEmpty: boolean;
}

/** The form that every message shows. */
export const FORM = 'ignore[rule] -- reason';

const BEGIN = { '#': beginning('#+'), '//': beginning('//+') } as const;
const NEXT = { '#': /(?<=\s)#+(?=\s|$)/, '//': /(?<=\s)\/\/+(?=\s|$)/ } as const;

function beginning(mark: string): RegExp {
  return new RegExp(String.raw`(?<=^|\s)${mark}!?[ \t]*${MARKER}(?=[ \t]*:|[ \t]+[\w-]+[ \t]*\[)`, 'g');
}

/**
 * Reads the directives of one comment. Another comment may stand before or behind each: `# noqa  # fastapi-vercel-lint: ignore[x]`.
 *
 * @param text of the whole file
 * @param comment with its `#` or slashes
 */
export function* directivesIn(text: string, comment: Span, mark: '#' | '//'): Generator<Directive | BrokenDirective> {
  const body = text.slice(comment.start, comment.end);
  const begins = [...body.matchAll(BEGIN[mark])];
  for (const [index, begin] of begins.entries()) {
    const from = begin.index + begin[0].length;
    const tail = body.slice(from, begins[index + 1]?.index);
    const content = tail.slice(0, NEXT[mark].exec(tail)?.index).trimEnd();
    const start = comment.start + begin.index;
    const found = readContent(content, comment.start + from);
    if (found) yield { ...found, start, end: comment.start + from + content.length };
  }
}

type Content = Omit<Directive, 'start' | 'end'> | Omit<BrokenDirective, 'start' | 'end'>;

const CONTENT = /^(?<colon>[ \t]*:)?(?<space>[ \t]*)(?<word>[A-Za-z][\w-]*)?(?<rest>[^]*)$/;

/** @returns null for a text that only begins like a directive: `fastapi-vercel-lint: runs on every commit` */
function readContent(content: string, at: number): Content | null {
  const { colon = '', space = '', word = '', rest = '' } = CONTENT.exec(content)!.groups!;
  const wordStart = at + colon.length + space.length;
  const restStart = wordStart + word.length;
  const verdict = readWord(word, /^[ \t]*\[/.test(rest));
  if (verdict === null) return null;
  if (verdict.kind === 'unknown') {
    const { meant, message, help } = verdict;
    const repair =
      meant === null ? null : { title: `Write \`${meant}\``, start: wordStart, end: restStart, text: meant };
    return { kind: 'broken', message, help, repair, isEmpty: false };
  }
  if (colon === '') {
    const repair = { title: 'Add the colon', start: at, end: at, text: ':' };
    return broken(`A colon is missing behind \`${MARKER}\`.`, `Write \`${MARKER}: ${word}[…]\`.`, repair);
  }
  return readList(verdict.kind, rest, restStart);
}

const LIST = /^(?<open>[ \t]*\[)(?<list>[^\]]*)\](?<rest>[^]*)$/;
const REASON = /^(?<glue>[ \t]*--[ \t]*)(?<reason>[^]*)$/;
/** What people put before a reason instead of two dashes. */
const OTHER_GLUE = /^[ \t]*(?:[:;,|.\-–—]+[ \t]*|because[ \t:,]+)?/i;

function readList(kind: Directive['kind'], text: string, at: number): Content {
  const match = LIST.exec(text)?.groups as { open: string; list: string; rest: string } | undefined;
  if (!match) {
    const isOpen = /^[ \t]*\[/.test(text);
    return isOpen
      ? broken('The list of rules is not closed.', `Write \`${kind}[rule, other] -- reason\`, in one line.`)
      : broken(
          `\`${kind}\` without rules is refused: it would also hide what nobody has seen yet.`,
          `Name the rules: \`${kind}[rule, other] -- reason\`.`,
        );
  }
  const { open, list, rest } = match;
  const listStart = at + open.length;
  const listEnd = listStart + list.length;
  if (list.includes('['))
    return broken('The brackets of the list do not nest.', `Write \`${kind}[rule, other] -- reason\`.`);
  const rules = namesIn(list, listStart);
  if (rules.length === 0) {
    const help = `Name the rules in the brackets, or remove the comment.`;
    return { ...broken('The list of rules is empty: nothing is ignored.', help), isEmpty: true };
  }
  const glued = REASON.exec(rest)?.groups as { reason: string } | undefined;
  if (!glued && rest.trim() !== '') {
    const glue = OTHER_GLUE.exec(rest)![0];
    const start = listEnd + 1;
    const isText = /^[\p{L}\p{N}"'`(<]/u.test(rest.slice(glue.length));
    return broken(
      'What follows the list is no reason: a reason stands behind two dashes.',
      `Write \`${FORM}\`.`,
      isText ? { title: 'Put `--` before the reason', start, end: start + glue.length, text: ' -- ' } : null,
    );
  }
  const reason = glued?.reason.trim() ?? '';
  return { kind, rules, list: { start: listStart, end: listEnd }, reason: reason === '' ? null : reason };
}

function namesIn(list: string, at: number): NamedRule[] {
  return [...list.matchAll(/[^,]+/g)].flatMap((part): NamedRule[] => {
    const name = part[0].trim();
    if (name === '') return [];
    const start = at + part.index + part[0].indexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}

function broken(
  message: string,
  help: string,
  repair: BrokenDirective['repair'] = null,
): Omit<BrokenDirective, 'start' | 'end'> {
  return { kind: 'broken', message, help, repair, isEmpty: false };
}
