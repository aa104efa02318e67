import type { RuleInfo } from './info.js';

/**
 * Sets of rules to choose from. `recommended`: findings that most projects act on. `strict`: every rule. `guide`: what the platform's guide for
 * FastAPI says, with its numbers.
 */
export const PRESETS = ['recommended', 'strict', 'guide'] as const;

export type Preset = (typeof PRESETS)[number];

/** The presets that a rule is in. */
export function presetsOf({ isStrict, guide }: Pick<RuleInfo, 'isStrict' | 'guide'>): Preset[] {
  return PRESETS.filter((each) => (each === 'recommended' ? !isStrict : each === 'strict' || guide !== undefined));
}
