import { DURATION_SECONDS } from '../../vercel/function-limits.js';
import type { Modules } from '../../program/modules.js';
import type { Deployment } from '../model.js';
import { functionSettings } from './settings.js';

/** How long a function may run. */
export interface DurationLimit {
  readonly seconds: number;
  /** Whether anything sets it. */
  readonly isSet: boolean;
  /** What sets it, for a sentence; null for the default. */
  readonly setBy: string | null;
}

/**
 * How long the function of an entrypoint may run: `maxDuration` in `functions` of vercel.json, else the default. `builds` cannot set it: a `maxDuration` in
 * their `config` is ignored. A default that is set on Vercel's dashboard no file shows, unless our own configuration repeats it.
 *
 * Source: `getLambdaOptionsFromFunction` in @vercel/build-utils 14.21.0 (dist/lambda.js), which looks into `functions` alone.
 *
 * @param file relative to the repository root
 */
export function durationLimit(deployment: Deployment, modules: Modules, file: string): DurationLimit {
  const { plan, maxDuration } = deployment.limits;
  const setting = functionSettings(deployment, modules).keyOf(file)?.settings['maxDuration'];
  const by = { isSet: true, setBy: '`maxDuration` in vercel.json' };
  if (typeof setting === 'number' && setting > 0) return { seconds: setting, ...by };
  // What the plan allows; no file of Vercel's shows which one it is.
  if (setting === 'max') {
    return { seconds: plan === 'hobby' ? DURATION_SECONDS.default : DURATION_SECONDS.extended, ...by };
  }
  if (maxDuration !== undefined) return { seconds: maxDuration, isSet: true, setBy: BY_CONFIGURATION };
  return { seconds: DURATION_SECONDS.default, isSet: false, setBy: null };
}

const BY_CONFIGURATION = '`limits.max-duration` in the configuration of fastapi-vercel-lint';
