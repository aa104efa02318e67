import { Cursor, endOfText, SyntaxFault } from './cursor.js';
import { isName } from './names.js';
import { isSpace } from './pep440.js';
import { isFault, parseFileRequirement, type Span } from './pep508.js';
import { indexTarget, type PathContext } from './url.js';
import type {
  RequirementInclude,
  RequirementLine,
  RequirementOption,
  RequirementsFault,
  RequirementsFile,
} from './file.js';
import { eatLineEnd, eatSeparator, eatWrappable, findRequirementEnd, isInLine, parseValue, skipLine } from './lines.js';
import type { Source } from '../source.js';
import { targetName } from './target-name.js';

const UNSUPPORTED = ['--prefer-binary', '--require-hashes', '--pre', '--trusted-host', '--use-feature'] as const;
const INDEX_OPTIONS = [
  ['-i', '--index-url'],
  ['--index-url', '--index-url'],
  ['--extra-index-url', '--extra-index-url'],
] as const;
const FIND_LINKS = [
  ['--find-links', '--find-links'],
  ['-f', '--find-links'],
] as const;
const BINARY_OPTIONS = ['--no-binary', '--only-binary'] as const;

/** Parses one requirements file; the state of the parse. */
export class RequirementsParser {
  readonly #cursor: Cursor;
  readonly #requirements: RequirementLine[] = [];
  readonly #options: RequirementOption[] = [];
  readonly #includes: RequirementInclude[] = [];
  readonly #faults: RequirementsFault[] = [];

  constructor(
    readonly source: Source,
    readonly context: PathContext,
  ) {
    this.#cursor = new Cursor(source.text);
  }

  parse(): RequirementsFile {
    const { source } = this;
    const isUtf16 = source.encoding === 'utf-16le' || source.encoding === 'utf-16be';
    if (source.hasBom) this.#addEncodingFault();
    while (this.#parseEntry());
    if (isUtf16 && this.#faults.length > 0) {
      // What was read as UTF-8 is noise.
      this.#faults.length = 0;
      this.#addEncodingFault();
    }
    return {
      source,
      requirements: this.#requirements,
      options: this.#options,
      includes: this.#includes,
      fault: this.#faults[0] ?? null,
      faults: this.#faults,
    };
  }

  #addEncodingFault(): void {
    const { source } = this;
    const found = source.encoding === 'utf-8' ? 'UTF-8 with a byte order mark' : source.encoding.toUpperCase();
    const message = `the file is saved as ${found}, and the builder reads only UTF-8 without a byte order mark`;
    this.#faults.push({ kind: 'encoding', message, range: source.range(0, 0), span: [0, 0] });
  }

  /** @returns whether there can be more */
  #parseEntry(): boolean {
    const cursor = this.#cursor;
    eatWrappable(this.#cursor);
    while (/^[\n\r#]$/.test(cursor.peek() ?? '')) {
      eatLineEnd(this.#cursor);
      eatWrappable(this.#cursor);
    }
    if (cursor.isAtEnd) return false;
    const start = cursor.position;
    try {
      this.#parseStatement(start);
    } catch (fault) {
      if (!(fault instanceof SyntaxFault)) throw fault;
      skipLine(this.#cursor, start);
      this.#addFault('syntax', fault.message, [fault.start, fault.end], start);
    }
    return true;
  }

  #parseStatement(start: number): void {
    const cursor = this.#cursor;
    if (cursor.eat('-r') || cursor.eat('--requirement')) return this.#parseInclude('requirements', start);
    if (cursor.eat('-c') || cursor.eat('--constraint')) return this.#parseInclude('constraints', start);
    if (cursor.eat('-e') || cursor.eat('--editable')) {
      eatSeparator(this.#cursor);
      return this.#parseRequirement(start, true);
    }
    for (const [option, name] of INDEX_OPTIONS) if (cursor.eat(option)) return this.#parseIndex(name, start);
    if (cursor.eat('--no-index')) return this.#addOption('--no-index', null, start);
    for (const [option, name] of FIND_LINKS) if (cursor.eat(option)) return this.#parseIndex(name, start);
    for (const option of BINARY_OPTIONS) if (cursor.eat(option)) return this.#parseBinary(option, start);
    if (/^[a-z0-9./$]$/i.test(cursor.peek() ?? '')) return this.#parseRequirement(start, false);
    for (const option of UNSUPPORTED) {
      if (!cursor.eat(option)) continue;
      const value = cursor
        .takeWhile(isInLine)
        .replace(/^[=\s]+/, '')
        .trimEnd();
      return this.#addOption(option, value === '' ? null : value, start);
    }
    const text = cursor.takeWhile(isInLine).trimEnd();
    cursor.position = start;
    throw new SyntaxFault(notAnEntry(text), start, start + text.length);
  }

  #parseInclude(kind: RequirementInclude['kind'], start: number): void {
    const path = parseValue(this.#cursor, kind === 'requirements' ? '-r' : '-c');
    const span = [start, this.#endBefore(start)] as const;
    this.#includes.push({ kind, path, span });
    const message =
      kind === 'requirements'
        ? `the builder cannot include \`${path}\`: it reads this file alone`
        : `the builder cannot read the constraints \`${path}\`: it reads this file alone`;
    this.#addFault('include', message, span, start);
  }

  #parseIndex(name: string, start: number): void {
    const value = parseValue(this.#cursor, name);
    const target = indexTarget(value, this.context);
    if ('fault' in target) throw new SyntaxFault(`\`${name}\`: ${target.fault}`, start, this.#endBefore(start));
    const isSecondIndex = name === '--index-url' && this.#options.some((option) => option.name === name);
    this.#addOption(name, value, start);
    if (isSecondIndex) {
      throw new SyntaxFault('`--index-url` is given a second time', start, this.#endBefore(start));
    }
  }

  #parseBinary(name: string, start: number): void {
    const value = parseValue(this.#cursor, name);
    if (!['', ':all:', ':none:'].includes(value.toLowerCase()) && !isName(value)) {
      throw new SyntaxFault(`\`${value}\` is not a package name for \`${name}\``, start, this.#endBefore(start));
    }
    this.#addOption(name, value, start);
  }

  #addOption(name: string, value: string | null, start: number): void {
    this.#options.push({ name, value, span: [start, this.#endBefore(start)] });
  }

  /** The offset after the last character that is no whitespace. */
  #endBefore(start: number): number {
    return endOfText(this.source.text, this.#cursor.position, start);
  }

  /** A requirement, up to the end of the line, a comment or `--hash`. */
  #parseRequirement(start: number, editable: boolean): void {
    const cursor = this.#cursor;
    const textStart = cursor.position;
    const { end, hasOptions } = findRequirementEnd(this.#cursor);
    const text = this.source.text.slice(textStart, end);
    if (/\.(?:txt|in)$/.test(text) && this.context.kind(this.#absolute(text)) === 'file') {
      const message = `\`${text}\` is a file of the project, and \`-r\` is missing in front of it`;
      this.#addFault('missing-option', message, [textStart, end], start, end);
      return;
    }
    const requirement = parseFileRequirement(text, textStart, this.context, editable);
    if (isFault(requirement)) throw new SyntaxFault(requirement.message, ...requirement.span);
    const hashes = hasOptions ? this.#parseHashes() : [];
    const spanEnd = hashes.length > 0 ? this.#endBefore(start) : requirement.span[1];
    const name = requirement.target && requirement.name === '' ? targetName(requirement.target) : requirement.name;
    this.#requirements.push({ name, requirement, editable, hashes, span: [start, spanEnd] });
  }

  #absolute(path: string): string {
    return path.startsWith('/') ? path : `${this.context.directory}/${path}`;
  }

  #parseHashes(): string[] {
    const cursor = this.#cursor;
    const hashes: string[] = [];
    const optionStart = cursor.position;
    if (!cursor.at('--hash')) {
      const option = cursor.takeWhile((character) => !isSpace(character));
      throw new SyntaxFault(
        `\`${option}\` cannot follow a requirement; only \`--hash\` can`,
        optionStart,
        cursor.position,
      );
    }
    while (cursor.eat('--hash'));
    hashes.push(this.#parseHash(optionStart));
    for (;;) {
      eatWrappable(this.#cursor);
      const next = cursor.position;
      if (!cursor.eat('--hash')) break;
      hashes.push(this.#parseHash(next));
    }
    return hashes;
  }

  #parseHash(start: number): string {
    const value = parseValue(this.#cursor, '--hash', (character) => !isSpace(character));
    this.#addOption('--hash', value, start);
    return value;
  }

  #addFault(kind: RequirementsFault['kind'], message: string, [from, to]: Span, start: number, end?: number): void {
    const span = [start, end ?? this.#endBefore(start)] as const;
    this.#faults.push({ kind, message, range: this.source.range(from, to), span });
  }
}

/** Tables, bullets and conflict markers begin with dashes too. */
function notAnEntry(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const isOption = /^--?[a-z]/i.test(text);
  return isOption ? `\`${shown}\` is not an option that Vercel reads here` : `\`${shown}\` is not a requirement`;
}
