import { joinPath } from '../files/paths.js';
import type { RuleInfo } from '../rules/info.js';
import { listOf as words } from '../words.js';
import type { ConfiguredPattern } from './configuration.js';
import { kebabCase } from '../rules/option-names.js';
import { patternFault, PATTERN_CHECKS, type PatternCheck } from './pattern-syntax.js';
import { didYouMean, shortened, shown, type Value } from './value.js';

/** A JSON Schema (draft 7). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a key of the configuration takes: how it is read and checked, and the same for a JSON Schema and for people. */
export interface Type<T> {
  /** For the table of the documentation. */
  readonly words: string;
  schema(rules: readonly RuleInfo[]): JsonSchema;
  /** Reads a value; undefined where it is wrong, which the reading then knows. */
  read(value: Value): T | undefined;
}

/** One key of a table. */
export interface Key<T> {
  readonly type: Type<T>;
  /** Markdown; a clause that says what it sets. */
  readonly description: string;
  /** What holds without it, for people. */
  readonly default: string;
  /** A value in TOML, for the documentation. */
  readonly example: string;
}

/** One of several words. */
export function choice<T extends string>(choices: readonly T[]): Type<T> {
  const quoted = choices.map((each) => JSON.stringify(each));
  return {
    words: choices.map((each) => `\`"${each}"\``).join(', '),
    schema: () => ({ enum: choices }),
    read(value) {
      const found = choices.find((each) => each === value.raw);
      if (found !== undefined) return found;
      const hint = typeof value.raw === 'string' ? didYouMean(value.raw, choices) : undefined;
      return value.expected(words(quoted, { word: 'or' }), hint);
    },
  };
}

export const flag: Type<boolean> = {
  words: '`true` or `false`',
  schema: () => ({ type: 'boolean' }),
  read: (value) => (typeof value.raw === 'boolean' ? value.raw : value.expected('true or false')),
};

/** A whole number, or any number, with its limits. */
export function number(
  minimum: number,
  maximum: number,
  { isWhole = true, unit }: { isWhole?: boolean; unit?: string } = {},
): Type<number> {
  const kind = isWhole ? 'whole number' : 'number';
  return {
    words: `${kind}${unit === undefined ? '' : ` (${unit})`}`,
    schema: () => ({ type: isWhole ? 'integer' : 'number', minimum, maximum }),
    read(value) {
      const { raw } = value;
      const isRight =
        typeof raw === 'number' && raw >= minimum && raw <= maximum && (!isWhole || Number.isInteger(raw));
      const range = `a ${kind} from ${minimum} to ${maximum}${unit === undefined ? '' : ` (${unit})`}`;
      return isRight ? raw : value.expected(range);
    },
  };
}

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/u;

/** A version of Vercel's CLI. */
export const version: Type<string> = {
  words: 'version',
  schema: () => ({ type: 'string', pattern: VERSION.source }),
  read(value) {
    const { raw } = value;
    return typeof raw === 'string' && VERSION.test(raw) ? raw : value.expected('a whole version such as "48.2.0"');
  },
};

/** A text that passes checks. */
function checkedText(value: Value, checks: readonly PatternCheck[], what: string): string | undefined {
  const { raw } = value;
  if (typeof raw !== 'string') return value.expected(what);
  const fault = patternFault(raw, checks);
  return fault === null ? raw : value.wrong(`${value.name}: ${shown(raw)} ${fault}`);
}

/** A file inside the repository, relative to the directory of the configuration. */
export const file: Type<string> = {
  words: 'path',
  schema: () => ({ type: 'string', allOf: PATTERN_CHECKS.map(({ expression }) => ({ pattern: expression.source })) }),
  read(value) {
    const path = checkedText(value, PATTERN_CHECKS, 'the path of a file');
    if (path === undefined || joinPath(value.reading.directory, path) !== null) return path;
    return value.wrong(`${value.name}: ${shown(path)} leads out of the repository`);
  },
};

/** A pattern of directories. */
export const pattern: Type<ConfiguredPattern> = {
  words: 'pattern',
  schema: file.schema,
  read(value) {
    const text = checkedText(value, PATTERN_CHECKS, 'a directory or a pattern');
    return text === undefined ? undefined : { pattern: text, ...value.place };
  },
};

/** The id of a rule. */
export const rule: Type<string> = {
  words: 'rule',
  schema: () => ({ $ref: '#/definitions/rule' }),
  read(value) {
    const { raw } = value;
    if (typeof raw !== 'string') return value.expected('the name of a rule');
    return isRule(value, raw) ? raw : value.wrong(`there is no rule ${shown(raw)}`, ruleHint(value, raw));
  },
};

/** Whether a name is that of a rule. */
export function isRule({ reading }: Value, name: string): boolean {
  return reading.rules.some(({ id }) => id === name);
}

/** @returns the rule that was meant, as a sentence */
export function ruleHint({ reading }: Value, name: string): string | undefined {
  return didYouMean(
    name,
    reading.rules.map(({ id }) => id),
  );
}

/** Longer lists are nobody's, and each directory is held against each pattern. */
const MOST_ITEMS = 1000;

/** A list of values of one type; wrong ones are left out. */
export function listOf<T>(item: Type<T>, { least = 0 }: { least?: number } = {}): Type<readonly T[]> {
  return {
    words: `list of ${item.words}s`,
    schema: (rules) => ({
      type: 'array',
      items: item.schema(rules),
      ...(least > 0 && { minItems: least }),
      maxItems: MOST_ITEMS,
    }),
    read(value) {
      const { raw } = value;
      const what = `a list of ${item.words}s`;
      if (!Array.isArray(raw)) {
        const hint = typeof raw === 'string' ? `Write it as a list: [${JSON.stringify(shortened(raw))}].` : undefined;
        return value.expected(what, hint);
      }
      if (raw.length < least) return value.wrong(`${value.name} is empty`, 'Leave the key out.');
      if (raw.length > MOST_ITEMS) return value.wrong(`${value.name} has more than ${MOST_ITEMS} entries`);
      return raw.flatMap((_, index) => {
        const read = item.read(value.child(index));
        return read === undefined ? [] : [read];
      });
    },
  };
}

/** What a table of known keys becomes. */
export type Read<Keys extends Readonly<Record<string, Key<unknown>>>> = {
  [Name in keyof Keys]?: Keys[Name] extends Key<infer T> ? T : never;
};

/** A table of known keys, all of which may be missing. */
export function table<Keys extends Readonly<Record<string, Key<unknown>>>>(keys: Keys): Type<Read<Keys>> {
  return {
    words: 'table',
    schema: (rules) => ({ type: 'object', additionalProperties: false, properties: propertiesOf(keys, rules) }),
    read: (value) => readKeys(value, keys),
  };
}

/** @returns the JSON Schema of each key */
export function propertiesOf(keys: Readonly<Record<string, Key<unknown>>>, rules: readonly RuleInfo[]): JsonSchema {
  return Object.fromEntries(
    Object.entries(keys).map(([name, { type, description, default: value }]) => {
      const { $ref, ...schema } = type.schema(rules);
      const text = `${sentence(description)} Default: ${value}.`.replace(/`|\[([^\]]*)\]\([^)]*\)/g, '$1');
      return [name, { description: text, ...($ref === undefined ? schema : { allOf: [{ $ref }] }) }];
    }),
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Names that other linters have for what is here. */
const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  'extend-ignore': 'ignore',
  disable: 'ignore',
  'extend-exclude': 'exclude',
  include: 'units',
};

/** Reads a table of known keys; undefined where it is no table. */
export function readKeys<Keys extends Readonly<Record<string, Key<unknown>>>>(
  value: Value,
  keys: Keys,
): Read<Keys> | undefined {
  const entries = value.entries();
  if (!entries) return value.expected('a table');
  const read: [string, unknown][] = [];
  for (const [name, child] of entries) {
    const known = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (known) read.push([name, known.type.read(child)]);
    else child.wrongKey(unknownKey(value, name), keyHint(child, name, Object.keys(keys)));
  }
  return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as Read<Keys>;
}

function unknownKey(value: Value, name: string): string {
  return `there is no key ${shown(name)}${value.path.length === 0 ? '' : ` in ${value.name}`}`;
}

function keyHint(child: Value, name: string, known: readonly string[]): string | undefined {
  const kebab = kebabCase(name);
  if (known.includes(kebab)) return `Keys are written in kebab-case: ${JSON.stringify(kebab)}.`;
  if (isRule(child, name)) return `Its level belongs into "severity", and to switch it off its name into "ignore".`;
  const other = Object.hasOwn(NAMES_ELSEWHERE, kebab) ? NAMES_ELSEWHERE[kebab] : undefined;
  return other !== undefined && known.includes(other)
    ? `It is called ${JSON.stringify(other)} here.`
    : didYouMean(kebab, known);
}
