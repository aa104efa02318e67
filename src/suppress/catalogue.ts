import { compareText } from '../diagnostic.js';
import { rules } from '../rules/index.js';
import type { RuleDefinition } from '../rules/define.js';
import type { RuleInfo } from '../rules/info.js';
import { metaRules } from './rules.js';

/** What is known of everything that a finding can be of, in alphabetical order: the rules, and those about suppressions. */
export const catalogue: readonly RuleInfo[] = [...rules.map(withoutCheck), ...metaRules].sort((a, b) =>
  compareText(a.id, b.id),
);

/** A check needs the models, which are not public. */
function withoutCheck({ check, ...info }: RuleDefinition): RuleInfo {
  void check;
  return info;
}
