/** The public API. */
import type { RuleInfo } from './rules/info.js';
import { rules } from './rules/index.js';

/** Every rule, in alphabetical order. */
export const ruleList: readonly RuleInfo[] = rules.map((rule) => {
  const { check, ...info } = rule;
  void check; // it needs the models, which are not public
  return info;
});

export { UsageError } from './errors.js';
export { fix } from './fix.js';
export { bundle, inspect, lint } from './lint.js';
export type * from './diagnostic.js';
export type { Source } from './parser/source.js';
export type * from './result.js';
export type { Example, RuleInfo } from './rules/info.js';
