import type { RuleDefinition } from './define.js';

/** Every rule, in alphabetical order; a test compares the list with the files of this folder. */
export const rules: readonly RuleDefinition[] = [];
