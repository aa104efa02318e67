import type { LintOptions } from '../result.js';
import { PRESETS } from '../rules/presets.js';
import { tool } from '../version.js';

/**
 * What the settings of an editor say, from `initializationOptions` or `workspace/didChangeConfiguration`: `preset` alone. Everything else belongs into
 * the configuration of the project, where the command line and CI see it too.
 *
 * @param settings anything, with or without the name of the tool around it; what is not understood counts nothing
 */
export function settingsOf(settings: unknown): LintOptions {
  const all = recordOf(settings);
  const own = recordOf(all[tool.name] ?? all);
  const preset = PRESETS.find((each) => each === own.preset);
  return preset === undefined ? {} : { preset };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
