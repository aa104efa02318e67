import { CONFIDENCES, SEVERITIES, type Severity } from '../diagnostic.js';
import { PLANS } from '../deployment/model.js';
import { PRESETS } from '../rules/presets.js';
import { DURATION_SECONDS } from '../vercel/function-limits.js';
import { fileIgnores, levels, ruleOptions } from './rule-types.js';
import { choice, file, flag, listOf, number, pattern, rule, table, version, type Key } from './types.js';

function key<T>(of: Key<T>): Key<T> {
  return of;
}

/** What holds for a project on Vercel, and no file shows. */
export const LIMITS = {
  plan: key({
    type: choice(PLANS),
    description:
      'the plan of the team on Vercel; what only holds on others is then not reported, and what fails on it is',
    default: 'not known',
    example: '"pro"',
  }),
  'max-duration': key({
    type: number(1, DURATION_SECONDS.extended, { unit: 'seconds' }),
    description:
      'the Function Max Duration in the settings of the project, which holds where vercel.json sets no `maxDuration`',
    default: `${DURATION_SECONDS.default}`,
    example: '60',
  }),
  'large-functions': key({
    type: flag,
    description:
      'whether large functions, a beta up to 5 GiB, are on for the project: `VERCEL_SUPPORT_LARGE_FUNCTIONS=1` in its environment variables',
    default: 'not known, taken as off',
    example: 'true',
  }),
} as const;

/**
 * Every key of the configuration, in the order in which it is printed. The validator, the JSON Schema, the table of docs/configuration.md and
 * `--print-config` all come from here.
 */
export const KEYS = {
  preset: key({
    type: choice(PRESETS),
    description: 'the set of rules',
    default: '`"recommended"`',
    example: '"strict"',
  }),
  select: key({
    type: listOf(rule, { least: 1 }),
    description: 'only these rules, whatever the preset',
    default: 'the rules of the preset',
    example: '["entrypoint-not-found", "heavy-shutdown"]',
  }),
  'extend-select': key({
    type: listOf(rule),
    description: 'these rules too, whatever the preset',
    default: 'none',
    example: '["shutdown-logging"]',
  }),
  ignore: key({
    type: listOf(rule),
    description: 'all rules but these',
    default: 'none',
    example: '["mount-public"]',
  }),
  severity: key({
    type: levels,
    description: 'other levels for rules; one for a rule that is not in the preset turns it on',
    default: 'the levels of the rules',
    example: '{ websocket-limits = "warning" }',
  }),
  rules: key({
    type: ruleOptions,
    description: 'values for the options of rules; the page of a rule lists them',
    default: 'the values of the rules',
    example: '{ heavy-shutdown = { budget-ms = 400 } }',
  }),
  'per-file-ignores': key({
    type: fileIgnores,
    description: 'rules to ignore in files; behind `#`, only at a JSON Pointer into a TOML or JSON file and below it',
    default: 'none',
    example: '{ "scripts/**" = ["read-only-filesystem"] }',
  }),
  'require-reason': key({
    type: flag,
    description: 'whether each suppression, in a comment or here, must give its reason',
    default: '`false`',
    example: 'true',
  }),
  'min-confidence': key({
    type: choice(CONFIDENCES),
    description: 'leave out what is less sure',
    default: '`"possible"`: nothing is left out',
    example: '"likely"',
  }),
  units: key({
    type: listOf(pattern, { least: 1 }),
    description: 'the directories that are projects on Vercel; no others are then looked for',
    default: 'they are found by their files',
    example: '["backend", "services/*"]',
  }),
  exclude: key({
    type: listOf(pattern),
    description: 'directories in which no projects are looked for',
    default: 'none',
    example: '["examples", "**/fixtures"]',
  }),
  framework: key({
    type: choice(['auto', 'fastapi', 'other'] as const),
    description: 'the Framework Preset in the settings of the project on Vercel; `"auto"` is what a new import detects',
    default: '`"auto"`',
    example: '"fastapi"',
  }),
  'vercel-cli': key({
    type: version,
    description: "judge as this version of Vercel's CLI",
    default: 'the newest known',
    example: '"50.0.0"',
  }),
  limits: key({
    type: table(LIMITS),
    description: 'what holds for the project on Vercel and no file shows, see [limits](#limits)',
    default: 'not known',
    example: '{ plan = "pro" }',
  }),
  'fail-on': key({
    type: choice<Severity | 'never'>([...SEVERITIES, 'never']),
    description: 'exit with 1 from this level on',
    default: '`"error"`',
    example: '"warning"',
  }),
  'max-warnings': key({
    type: number(0, 999_999_999),
    description: 'exit with 1 when there are more warnings than this',
    default: 'no limit',
    example: '0',
  }),
  baseline: key({
    type: file,
    description: 'leave out the findings that this file lists, and fail where it lists more than there is',
    default: 'none',
    example: '"fastapi-vercel-lint-baseline.json"',
  }),
} as const;

/** The name of a key. */
export type KeyName = keyof typeof KEYS;
