import { decoratorNames } from '../objects/decorators.js';
import type { Definition } from '../objects/object.js';
import { repeated, type Cost } from './cost.js';

const RETRY = /^(?:tenacity\.(?:\w+\.)*retry|backoff\.on_\w+|retry(?:ing)?\.retry|stamina\.retry)$/;

/** What a function takes whose decorators call it again when it fails: the first attempt may do, each one may fail. */
export function retried(cost: Cost, definition: Definition): Cost {
  const attempts = attemptsOf(definition);
  if (attempts <= 1) return cost;
  const all = repeated(cost, attempts);
  return { ...all, low: cost.low, waits: all.waits.map((each) => ({ ...each, low: each.low / attempts })) };
}

/** How often decorators such as tenacity's `retry` call a function at most; 1 for others. */
function attemptsOf(definition: Definition): number {
  const names = decoratorNames(definition);
  const index = names.findIndex((each) => each !== null && RETRY.test(each));
  if (index < 0) return 1;
  const text = definition.node.parent?.text ?? '';
  const count = /(?:stop_after_attempt\s*\(\s*|max_tries\s*=\s*|attempts\s*=\s*|tries\s*=\s*)(\d+)/.exec(text)?.[1];
  return count ? Number(count) : 2;
}
