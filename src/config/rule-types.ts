import { SEVERITIES, type Severity } from '../diagnostic.js';
import type { RuleInfo, RuleOption } from '../rules/info.js';
import { listOf as words } from '../words.js';
import type { FileIgnore } from './configuration.js';
import { optionKey } from '../rules/option-names.js';
import { patternFault, POINTER_KEY_CHECKS, splitPointer } from './pattern-syntax.js';
import { choice, isRule, listOf, number, rule, ruleHint, type JsonSchema, type Type } from './types.js';
import { didYouMean, shown, type Value } from './value.js';

/** The entries of a table whose keys are rules; null where it is no table. */
function ofRules(value: Value, what: string): [id: string, value: Value][] | null {
  const entries = value.entries();
  if (!entries) return value.expected(what) ?? null;
  return entries.filter(([id, child]) => {
    if (!isRule(value, id)) child.wrongKey(`there is no rule ${shown(id)}`, ruleHint(value, id));
    return isRule(value, id);
  });
}

const level = choice<Severity>(SEVERITIES);
const OFF: ReadonlySet<unknown> = new Set(['off', 'none', 'never', 'ignore', 'disabled', false, 0]);

/** A level for each of several rules. */
export const levels: Type<Readonly<Record<string, Severity>>> = {
  words: 'table: rule = level',
  schema: () => ({
    type: 'object',
    propertyNames: { $ref: '#/definitions/rule' },
    additionalProperties: { enum: SEVERITIES },
  }),
  read(value) {
    const entries = ofRules(value, 'a table of rules with their levels')?.flatMap(([id, child]) => {
      if (OFF.has(child.raw)) {
        const hint = `To switch the rule off: ignore = [${JSON.stringify(id)}].`;
        return child.expected(words(SEVERITIES, { word: 'or' }), hint) ?? [];
      }
      const read = level.read(child);
      return read === undefined ? [] : [[id, read] as const];
    });
    return entries && Object.fromEntries(entries);
  },
};

function optionType({ minimum, maximum, unit }: RuleOption): Type<number> {
  return number(minimum, maximum, { isWhole: false, unit });
}

/** Values for the options of rules, by the names of the options in the code. */
export const ruleOptions: Type<Readonly<Record<string, Readonly<Record<string, number>>>>> = {
  words: 'table: rule = { option = number }',
  schema: (rules) => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.flatMap(({ id, summary, options }) =>
        options ? [[id, { description: summary.replace(/`/g, ''), ...optionsSchema(options, rules) }]] : [],
      ),
    ),
  }),
  read(value) {
    const entries = ofRules(value, 'a table of rules with their options')?.map(([id, child]) => {
      return [id, readOptions(child, id)] as const;
    });
    return entries && Object.fromEntries(entries);
  },
};

function optionsSchema(options: Readonly<Record<string, RuleOption>>, rules: readonly RuleInfo[]): JsonSchema {
  const properties = Object.entries(options).map(([name, option]) => {
    const { description, default: value, unit } = option;
    const text = `${description}, in ${unit}. Default: ${value}.`.replace(/`/g, '');
    return [optionKey(name), { description: text, ...optionType(option).schema(rules) }];
  });
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

function readOptions(value: Value, id: string): Readonly<Record<string, number>> {
  const { options } = value.reading.rules.find((each) => each.id === id)!;
  if (!options) {
    value.wrongKey(`the rule ${JSON.stringify(id)} has no options`);
    return {};
  }
  const known = new Map(Object.entries(options).map(([name, option]) => [optionKey(name), { name, option }]));
  const entries = value.entries();
  if (!entries) value.expected('a table of options');
  const read = (entries ?? []).flatMap(([key, child]): [string, number][] => {
    const found = known.get(key);
    if (!found) {
      const hint = didYouMean(optionKey(key), known.keys()) ?? `It has ${words([...known.keys()])}.`;
      return child.wrongKey(`there is no option ${shown(key)} of the rule ${id}`, hint) ?? [];
    }
    const number = optionType(found.option).read(child);
    return number === undefined ? [] : [[found.name, number]];
  });
  return Object.fromEntries(read);
}

const someRules = listOf(rule, { least: 1 });

/** Rules that are ignored in files, or below a pointer into a file. */
export const fileIgnores: Type<readonly FileIgnore[]> = {
  words: 'table: pattern = list of rules, or { rules, reason }',
  schema: (rules) => ({
    type: 'object',
    propertyNames: { allOf: POINTER_KEY_CHECKS.map(({ expression }) => ({ pattern: expression.source })) },
    additionalProperties: {
      anyOf: [
        someRules.schema(rules),
        {
          type: 'object',
          additionalProperties: false,
          required: ['rules'],
          properties: {
            rules: someRules.schema(rules),
            reason: { description: 'Why they are ignored.', type: 'string', pattern: REASON.source },
          },
        },
      ],
    },
  }),
  read(value) {
    const entries = value.entries();
    if (!entries) return value.expected('a table of patterns with the rules to ignore');
    return entries.flatMap(([key, child]) => readIgnore(key, child) ?? []);
  },
};

const REASON = /\S/u;

function readIgnore(key: string, value: Value): FileIgnore | undefined {
  const fault = patternFault(key, POINTER_KEY_CHECKS);
  if (fault !== null) return value.wrongKey(`per-file-ignores: ${shown(key)} ${fault}`);
  const { range, path } = value.reading.place(value.path, 'key');
  const of = (rules: readonly string[], reason: string | null): FileIgnore => {
    return { ...splitPointer(key), range, path, rules, reason };
  };
  const entries = value.entries();
  if (!entries) {
    if (!Array.isArray(value.raw)) return value.expected('a list of rules, or a table with "rules" and "reason"');
    const rules = someRules.read(value);
    return rules && of(rules, null);
  }
  for (const [name, child] of entries) {
    if (name === 'rules' || name === 'reason') continue;
    return child.wrongKey(`there is no key ${shown(name)} in ${value.name}`, didYouMean(name, ['rules', 'reason']));
  }
  const [listed, reason] = [value.child('rules'), value.child('reason')];
  if (listed.raw === undefined) return value.wrong(`${value.name} names no "rules"`);
  const rules = someRules.read(listed);
  if (reason.raw === undefined) return rules && of(rules, null);
  if (typeof reason.raw !== 'string' || !REASON.test(reason.raw)) return reason.expected('a text that says why');
  return rules && of(rules, reason.raw.trim());
}
