import { directoryOf } from '../../files/paths.js';

/** A line of an ignore file. */
export interface IgnoreLine {
  /** As written. */
  text: string;
  /** UTF-16 offsets of the line in the file, without its line end. */
  span: readonly [number, number];
}

interface Rule {
  line: IgnoreLine;
  isNegative: boolean;
  regex: RegExp;
}

/** Lines beyond this are not read; nobody writes so many by hand. */
const MAX_RULES = 1000;

/** A longer pattern, or one with more stars, could keep the regular expression busy for ever; nobody writes one by hand. */
const MAX_PATTERN = 500;
const MAX_STARS = 12;
const MAX_STARS_IN_SEGMENT = 4;

/**
 * The rules of a `.vercelignore`, with the semantics of `ignore` 4.0.6 (MIT, Kael Zhang), which Vercel's CLI and
 * @vercel/build-utils 14.21.0 bundle: gitignore patterns, matched without regard to case. The last rule that matches decides,
 * and nothing below an ignored directory can be taken back.
 *
 * Newer versions of that package differ in negated classes, in `a**b` and in `dir/` followed by `!dir`.
 */
export class IgnoreRules {
  readonly #rules: Rule[] = [];
  readonly #decided = new Map<string, IgnoreLine | null>();
  #isPartial = false;
  /** Any rule that is not negated. */
  #any: RegExp | undefined;

  /** @param lines of one or more ignore files; later ones go before earlier ones */
  constructor(lines: readonly IgnoreLine[]) {
    // The package keeps its regular expressions by pattern, whether negated or not: the first use of a pattern decides.
    const known = new Map<string, RegExp>();
    for (const line of lines) {
      // The caller of the package takes a leading `./` away, because the package does not understand it.
      const text = line.text.replace(/^\.\//, '');
      if (text === '' || /^\s+$/.test(text) || text.startsWith('#')) continue;
      const rule = this.#rules.length < MAX_RULES ? parseRule(text, known) : null;
      if (rule) this.#rules.push({ ...rule, line });
      else this.#isPartial = true;
    }
  }

  /** Whether there are lines that are not understood: they are too many, or too wild. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  #mayIgnore(): RegExp {
    if (this.#any) return this.#any;
    const sources = this.#rules.filter(({ isNegative }) => !isNegative).map(({ regex }) => `(?:${regex.source})`);
    return (this.#any = new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), 'i'));
  }

  /**
   * The line that ignores a file, or a directory with all that is in it.
   *
   * @param path without a leading or trailing slash
   * @param isDirectory whether it is asked for what is in it; `app/` ignores that, not the name `app`
   * @returns null when it is not ignored
   */
  ignoring(path: string, isDirectory = false): IgnoreLine | null {
    if (path === '') return null;
    const key = isDirectory ? `${path}/` : path;
    let line = this.#decided.get(key);
    if (line === undefined) {
      const parent = directoryOf(path);
      // Vercel walks into directories and tests each entry, so an ignored parent decides for all below.
      line = this.ignoring(parent, true) ?? this.#testEntry(path, isDirectory);
      this.#decided.set(key, line);
    }
    return line;
  }

  /** As {@link ignoring}, for an entry of a directory that is not ignored. */
  ignoresEntry(path: string, isDirectory: boolean): boolean {
    return path !== '' && this.#testEntry(path, isDirectory) !== null;
  }

  #testEntry(path: string, isDirectory: boolean): IgnoreLine | null {
    return this.#test(path) ?? (isDirectory ? this.#test(`${path}/`) : null);
  }

  #test(path: string): IgnoreLine | null {
    // Most paths match nothing, and one expression tells that faster than all of them.
    if (!this.#mayIgnore().test(path)) return null;
    let by: IgnoreLine | null = null;
    for (const { isNegative, regex, line } of this.#rules) {
      if (isNegative === (by !== null) && regex.test(path)) by = isNegative ? null : line;
    }
    return by;
  }
}

/** Splits an ignore file into its lines. */
export function ignoreLines(text: string): IgnoreLine[] {
  const lines: IgnoreLine[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    const line = part.endsWith('\r') ? part.slice(0, -1) : part;
    lines.push({ text: line, span: [start, start + line.length] });
    start += part.length + 1;
  }
  return lines;
}

function parseRule(text: string, known: Map<string, RegExp>): Omit<Rule, 'line'> | null {
  const isNegative = text.startsWith('!');
  const pattern = (isNegative ? text.slice(1) : text).replace(/^\\!/, '!').replace(/^\\#/, '#');
  if (!isTame(pattern)) return null;
  const regex = known.get(pattern) ?? toRegex(pattern, isNegative);
  if (!regex) return null;
  known.set(pattern, regex);
  return { isNegative, regex };
}

function isTame(pattern: string): boolean {
  const stars = pattern.split('/').map((segment) => segment.match(/\*+/g)?.length ?? 0);
  const total = stars.reduce((sum, each) => sum + each, 0);
  return pattern.length <= MAX_PATTERN && total <= MAX_STARS && Math.max(...stars) <= MAX_STARS_IN_SEGMENT;
}

/** The steps of `ignore` 4.0.6, in its order: each turns a part of the pattern into a part of a regular expression. */
function toRegex(pattern: string, isNegative: boolean): RegExp | null {
  const source = pattern
    .replace(/\\?\s+$/, (match) => (match.startsWith('\\') ? ' ' : ''))
    .replace(/\\\s/g, ' ')
    .replace(/[\\^$.|*+(){]/g, (match) => `\\${match}`)
    .replace(/\[([^\]/]*)($|\])/g, (match, inside: string, end: string) =>
      end === ']' ? `[${withoutBackwardRanges(inside)}]` : `\\${match}`,
    )
    .replace(/(?!\\)\?/g, '[^/]')
    .replace(/^\//, '^')
    .replace(/\//g, '\\/')
    .replace(/^\^*\\\*\\\*\\\//, '^(?:.*\\/)?')
    .replace(isNegative ? /[^*]$/ : /[^*/]$/, (match) => `${match}${isNegative ? '(?=$|\\/$)' : '(?=$|\\/)'}`)
    .replace(/^(?=[^^])/, /\/(?!$)/.test(pattern) ? '^' : '(?:^|\\/)')
    .replace(/\\\/\\\*\\\*(?=\\\/|$)/g, (_, index: number, whole: string) =>
      index + 6 < whole.length ? '(?:\\/[^\\/]+)*' : '\\/.+',
    )
    .replace(/(^|[^\\]+)\\\*(?=.+)/g, (_, before: string) => `${before}[^\\/]*`)
    .replace(/(\^|\\\/)?\\\*$/, (_, before?: string) => `${before ? `${before}[^/]+` : '[^/]*'}(?=$|\\/$)`)
    .replace(/\\\\\\/g, '\\');
  try {
    return new RegExp(source, 'i');
  } catch {
    // Vercel's CLI stops at such a pattern. Whoever asks finds it in `isPartial`.
    return null;
  }
}

function withoutBackwardRanges(inside: string): string {
  return inside.replace(/([0-z])-([0-z])/g, (range, from: string, to: string) => (from <= to ? range : ''));
}
