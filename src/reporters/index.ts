import type { LintResult } from '../result.js';
import type { RuleInfo } from '../rules/info.js';
import type { ReportStyle } from './style.js';

/**
 * Reporters are pure: the same result, style and catalogue give the same text.
 *
 * @param catalogue what is known of the rules
 */
export type Reporter<Result> = (result: Result, style: ReportStyle, catalogue: readonly RuleInfo[]) => string;

// Each is a chunk of its own: nobody waits for the formats that they did not ask for.
const reporters: Readonly<Record<string, () => Promise<Reporter<LintResult>>>> = {
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  // The name says which version is wanted, as in zizmor.
  'json-v1': async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./json.js')).jsonl,
  sarif: async () => (await import('./sarif/index.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  markdown: async () => (await import('./markdown.js')).markdown,
};

/** What `check --format` can be; the table of options offers the same names. */
export const formats: readonly string[] = Object.keys(reporters);

/** Loads a reporter of `check`. @param format one of {@link formats} */
export async function reporterOf(format: string): Promise<Reporter<LintResult>> {
  return reporters[format]!();
}
