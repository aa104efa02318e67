import { DURATION_SECONDS } from '../../vercel/function-limits.js';
import type { Modules } from '../../program/modules.js';
import type { Deployment } from '../model.js';
import { functionSettings } from './settings.js';

/** How long a function may run. */
export interface DurationLimit {
  readonly seconds: number;
  /** Whether vercel.json sets it. */
  readonly isSet: boolean;
}

/**
 * How long the function of an entrypoint may run: `maxDuration` in `functions` of vercel.json, else the default. `builds` cannot set it: a `maxDuration` in
 * their `config` is ignored. A default that is set on Vercel's dashboard no file shows.
 *
 * Source: `getLambdaOptionsFromFunction` in @vercel/build-utils 14.21.0 (dist/lambda.js), which looks into `functions` alone.
 *
 * @param file relative to the repository root
 */
export function durationLimit(deployment: Deployment, modules: Modules, file: string): DurationLimit {
  const setting = functionSettings(deployment, modules).keyOf(file)?.settings['maxDuration'];
  if (typeof setting === 'number' && setting > 0) return { seconds: setting, isSet: true };
  // What the plan allows; no file shows which one it is.
  if (setting === 'max') return { seconds: DURATION_SECONDS.extended, isSet: true };
  return { seconds: DURATION_SECONDS.default, isSet: false };
}
