import type { InspectResult, LintResult } from '../result.js';
import { compact } from './compact.js';
import { inspectPretty } from './inspect-pretty.js';
import { inspectJson, json } from './json.js';
import { pretty } from './pretty.js';
import type { ReportStyle } from './style.js';

/** Reporters are pure: the same result and style give the same text. */
export type Reporter<Result> = (result: Result, style: ReportStyle) => string;

/** What `check --format` can be; the table of options offers the same names. */
export const reporters: Readonly<Record<string, Reporter<LintResult>>> = { pretty, compact, json };

/** What `inspect --format` can be. */
export const inspectReporters: Readonly<Record<string, Reporter<InspectResult>>> = {
  pretty: inspectPretty,
  json: inspectJson,
};
