/** The public API. */
import type { RuleInfo } from './rules/info.js';
import { catalogue } from './suppress/catalogue.js';

/** Every rule, also those about suppressions, in alphabetical order. */
export const ruleList: readonly RuleInfo[] = catalogue;

export { UsageError } from './errors.js';
export { fix } from './fix.js';
export { bundle, inspect, lint } from './lint.js';
export type * from './diagnostic.js';
export type { Source } from './parser/source.js';
export type * from './result.js';
export type { Example, RuleInfo } from './rules/info.js';
