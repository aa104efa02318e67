import { ParsedDocument, pointer, type DataDocument, type Location, type Step } from './document.js';
import type { Source } from './source.js';

/**
 * Reads a configuration module (`vercel.ts`, `vercel.mjs` …) without running it: the object that it exports as `default`
 * or `config`, if all of that is written out. Vercel compiles and runs the module and takes the same export
 * (`compileVercelConfig` in src/util/compile-vercel-config.ts of the CLI; without a feature flag since December 2025,
 * commit 377d0ce0e6).
 *
 * @returns null where a value is computed, or where it is not clear which object is exported
 */
export function parseConfigModule(source: Source): DataDocument | null {
  const start = exportedObject(source.text);
  if (start === null || source.text.length > MAX_LENGTH) return null;
  const reader = new LiteralReader(source.text, start);
  const value = reader.read();
  if (!reader.isGood || typeof value !== 'object' || value === null) return null;
  const { locations } = reader;
  return new ParsedDocument(source, value, null, () => locations);
}

/** Configurations are small; a larger module computes something. */
const MAX_LENGTH = 200_000;
const MAX_DEPTH = 50;

const EXPORT = /^[ \t]*export[ \t]+(default|const[ \t]+(\w+)[ \t]*(?::[ \t]*[\w.<>]+[ \t]*)?=)\s*(?=\{)/gm;
const NAMED = /^[ \t]*const[ \t]+(\w+)[ \t]*(?::[ \t]*[\w.<>]+[ \t]*)?=\s*(?=\{)/gm;

/** @returns the offset of the `{` of the exported object; null where there is none, or more than one candidate */
function exportedObject(text: string): number | null {
  const exported = [...text.matchAll(EXPORT)].filter(([, kind, name]) => kind === 'default' || name === 'config');
  if (exported.length === 1 && !/^[ \t]*export[ \t]+default[ \t]+\w/m.test(text)) return endOf(exported[0]!);
  const name = /^[ \t]*export[ \t]+default[ \t]+(\w+)[ \t]*;?[ \t]*$/m.exec(text)?.[1];
  if (name === undefined || exported.some(([, kind]) => kind === 'default')) return null;
  const candidates = [...text.matchAll(EXPORT), ...text.matchAll(NAMED)].filter((match) => match.at(-1) === name);
  return candidates.length === 1 ? endOf(candidates[0]!) : null;
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

const BLANK = /(?:\s|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/y;
const NAME = /[A-Za-z_$][\w$]*/y;
const NUMBER = /-?(?:0|[1-9][\d_]*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`/y;
/** What may stand behind the object: a type, the export of its name, comments. */
const REST = /^(?:\s|;|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|(?:as|satisfies)\s+[\w.<>]+|export\s+default\s+\w+)*$/;

/** Reads a literal of JavaScript: objects, arrays, strings, numbers, booleans and null. */
class LiteralReader {
  readonly locations = new Map<string, Location>();
  isGood = true;

  constructor(
    private readonly text: string,
    private offset: number,
  ) {}

  /** Reads the object and makes sure that nothing after it changes it. */
  read(): unknown {
    const value = this.value([]);
    if (!REST.test(this.text.slice(this.offset))) this.isGood = false;
    return value;
  }

  private value(path: readonly Step[], key?: readonly [number, number]): unknown {
    this.skip();
    const start = this.offset;
    const value = this.literal(path);
    const place: [number, number] = [start, this.offset];
    this.locations.set(pointer(path), { ...(key && { key }), value: place, entry: [key?.[0] ?? start, this.offset] });
    return value;
  }

  private literal(path: readonly Step[]): unknown {
    if (path.length > MAX_DEPTH) return this.fail();
    if (this.eat('{')) return this.object(path);
    if (this.eat('[')) return this.array(path);
    const text = this.match(STRING);
    if (text !== null) return this.unquote(text);
    const number = this.match(NUMBER);
    if (number !== null) return Number(number.replace(/_/g, ''));
    const name = this.match(NAME);
    if (name === 'true' || name === 'false') return name === 'true';
    return name === 'null' ? null : this.fail();
  }

  private object(path: readonly Step[]): unknown {
    const entries = new Map<string, unknown>();
    while (this.isGood && !this.eat('}')) {
      this.skip();
      const start = this.offset;
      const quoted = this.match(STRING);
      const name = quoted === null ? this.match(NAME) : this.unquote(quoted);
      const end = this.offset;
      if (typeof name !== 'string' || name === '__proto__' || !this.eat(':')) return this.fail();
      entries.set(name, this.value([...path, name], [start, end]));
      if (!this.eat(',') && !this.sees('}')) return this.fail();
    }
    return Object.fromEntries(entries);
  }

  private array(path: readonly Step[]): unknown {
    const elements: unknown[] = [];
    while (this.isGood && !this.eat(']')) {
      elements.push(this.value([...path, elements.length]));
      if (!this.eat(',') && !this.sees(']')) return this.fail();
    }
    return elements;
  }

  private unquote(text: string): unknown {
    const body = text
      .slice(1, -1)
      .replace(/\\(['"`/\\])/g, (_, character: string) => (character === '\\' ? '\\\\' : character));
    if (!body.includes('\\')) return body;
    // What is left is read as JSON does; other escapes of JavaScript do not occur in configurations.
    try {
      return JSON.parse(`"${body.replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`) as unknown;
    } catch {
      return this.fail();
    }
  }

  private skip(): void {
    this.match(BLANK);
  }

  private sees(character: string): boolean {
    this.skip();
    return this.text[this.offset] === character;
  }

  private eat(character: string): boolean {
    if (!this.sees(character)) return false;
    this.offset += character.length;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.offset += found.length;
    return found;
  }

  private fail(): null {
    this.isGood = false;
    return null;
  }
}
