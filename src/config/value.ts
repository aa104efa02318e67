import { startOfFile, type Range } from '../diagnostic.js';
import { nearestName } from '../nearest.js';
import { isTable, pointer, type DataDocument, type Step } from '../parser/document.js';
import type { RuleInfo } from '../rules/info.js';
import type { ConfiguredPlace } from './configuration.js';

/** What is wrong at a place of a configuration file. */
export interface ConfigurationFault {
  range: Range;
  /** Without a full stop. */
  message: string;
  /** What to do, as a sentence. */
  hint?: string;
}

/** More than these say nothing that helps. */
const MOST_FAULTS = 20;

/** A configuration that is being read. */
export class Reading {
  readonly faults: ConfigurationFault[] = [];

  /**
   * @param base where the configuration is in the document: `tool`, `fastapi-vercel-lint`, or nothing
   * @param directory of the file, relative to the repository root
   */
  constructor(
    readonly document: DataDocument,
    readonly base: readonly Step[],
    readonly directory: string,
    readonly rules: readonly RuleInfo[],
  ) {}

  fault(fault: ConfigurationFault): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(fault);
  }

  /** The place of a value, or of its key. */
  place(path: readonly Step[], part: 'key' | 'value' = 'value'): ConfiguredPlace {
    const all = [...this.base, ...path];
    const range = part === 'key' ? this.document.keyRange(...all) : this.document.valueRange(...all);
    return { range: range ?? startOfFile(), path: pointer(all) };
  }
}

/** A value of a configuration, with its place. */
export class Value {
  constructor(
    readonly reading: Reading,
    readonly raw: unknown,
    readonly path: readonly Step[] = [],
  ) {}

  /** For messages: `severity.mount-public`, `ignore[0]`. */
  get name(): string {
    if (this.path.length === 0) return 'the configuration';
    return this.path
      .map((step, index) => {
        if (typeof step === 'number') return `[${step}]`;
        return `${index > 0 ? '.' : ''}${/^[\w-]+$/.test(step) ? step : JSON.stringify(shortened(step))}`;
      })
      .join('');
  }

  child(step: Step): Value {
    const { raw } = this;
    const value =
      typeof raw === 'object' && raw !== null && Object.hasOwn(raw, step)
        ? (raw as Record<Step, unknown>)[step]
        : undefined;
    return new Value(this.reading, value, [...this.path, step]);
  }

  /** The entries of a table; null for anything else. A date of TOML is an object, but no table. */
  entries(): [key: string, value: Value][] | null {
    if (!isTable(this.raw) || this.raw instanceof Date) return null;
    return Object.keys(this.raw).map((key) => [key, this.child(key)]);
  }

  /** The place of the value in the file. */
  get place(): ConfiguredPlace {
    return this.reading.place(this.path);
  }

  /** Says that the value is wrong. @returns undefined, for the one who reads it */
  wrong(message: string, hint?: string): undefined {
    this.reading.fault({ range: this.place.range, message, ...(hint !== undefined && { hint }) });
    return undefined;
  }

  /** Says that the key is wrong. @returns undefined, for the one who reads it */
  wrongKey(message: string, hint?: string): undefined {
    const { range } = this.reading.place(this.path, 'key');
    this.reading.fault({ range, message, ...(hint !== undefined && { hint }) });
    return undefined;
  }

  /** Says what belongs here: `fail-on takes a number, not "5"`. */
  expected(what: string, hint?: string): undefined {
    return this.wrong(`${this.name} takes ${what}, not ${shown(this.raw)}`, hint);
  }
}

/** `Did you mean "error"?`, where a name is near enough; else undefined. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  // A name that was not written to its end is likelier than one that is spelt alike.
  const longer = name.length > 2 ? all.find((each) => each.startsWith(name)) : undefined;
  const nearest = longer ?? nearestName(name, all);
  return nearest === null ? undefined : `Did you mean ${JSON.stringify(nearest)}?`;
}

/** A value for a message, in short. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value instanceof Date) return 'a date';
  return typeof value === 'object' && value !== null ? 'a table' : String(value);
}

/** @returns a text that is not too long for a message */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
