import type { Settings } from '../deployment/model.js';
import { SEVERITIES, type Severity } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import type { LintOptions } from '../result.js';
import type { RuleDefinition, RuleInfo, RuleOptions } from '../rules/define.js';
import { PRESETS, presetsOf } from '../rules/presets.js';
import { NEWEST_CLI } from '../vercel/versions.js';

/** Options in the form in which a run uses them. */
export interface CheckedOptions {
  rules: readonly RuleDefinition[];
  /** All rules that are active, those about suppressions among them, with the level that the options set; null for their own. */
  active: ReadonlyMap<string, Severity | null>;
  settings: Settings;
  /** The level that the options set for a rule, or null. */
  severityOf(rule: RuleDefinition): Severity | null;
  /** The values of a rule's own options. */
  valuesOf(rule: RuleDefinition): RuleOptions;
}

/**
 * Checks the options of a run and loads the rules.
 *
 * @throws UsageError with the nearest valid name
 */
export async function checkOptions(options: LintOptions): Promise<CheckedOptions> {
  const [{ rules }, { catalogue }] = await Promise.all([
    import('../rules/index.js'),
    import('../suppress/catalogue.js'),
  ]);
  const known = catalogue.map((rule) => rule.id);
  const severity = options.severity ?? {};
  for (const id of [...(options.select ?? []), ...(options.ignore ?? []), ...Object.keys(severity)]) {
    checkName('rule', id, known);
  }
  const values = checkRuleOptions(options.ruleOptions ?? {}, catalogue);
  for (const level of Object.values(severity)) checkName('severity', level, SEVERITIES);
  const framework = options.framework ?? 'auto';
  checkName('framework', framework, ['auto', 'fastapi', 'other']);
  const preset = options.preset ?? 'recommended';
  checkName('preset', preset, PRESETS);
  const cliVersion = options.vercelCli ?? NEWEST_CLI;
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(cliVersion)) {
    throw new UsageError(`${JSON.stringify(cliVersion)} is not a version of Vercel's CLI`, 'Write it as 64.0.2.');
  }
  const ignored = new Set(options.ignore);
  const selected = options.select ? new Set(options.select) : null;
  const isActive = (rule: RuleInfo): boolean =>
    (selected?.has(rule.id) ?? (presetsOf(rule).includes(preset) || rule.id in severity)) && !ignored.has(rule.id);
  return {
    rules: rules.filter(isActive),
    active: new Map(catalogue.filter(isActive).map(({ id }) => [id, severity[id] ?? null])),
    settings: { cliVersion, framework },
    severityOf: (rule) => severity[rule.id] ?? null,
    valuesOf: ({ id, options = {}, guide }) => ({
      ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
      ...(preset === 'guide' && guide),
      ...values[id],
    }),
  };
}

/**
 * Checks values for the options of rules.
 *
 * @param values by rule and option
 * @throws UsageError for a rule or an option that is not there, and for a value out of its range
 */
export function checkRuleOptions(
  values: Readonly<Record<string, RuleOptions>>,
  rules: readonly RuleInfo[],
): Readonly<Record<string, RuleOptions>> {
  for (const [id, own] of Object.entries(values)) {
    const rule = rules.find((each) => each.id === id);
    if (!rule)
      checkName(
        'rule',
        id,
        rules.map((each) => each.id),
      );
    const known = rule?.options ?? {};
    for (const [name, value] of Object.entries(own)) {
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!option) {
        if (Object.keys(known).length > 0) checkName(`option of ${id}`, name, Object.keys(known));
        throw new UsageError(`the rule ${JSON.stringify(id)} has no options`);
      }
      const { minimum, maximum, unit } = option;
      if (typeof value === 'number' && value >= minimum && value <= maximum) continue;
      throw new UsageError(
        `${id}.${name} takes a number from ${minimum} to ${maximum} (${unit}), not ${typeof value === 'number' ? value : JSON.stringify(value)}`,
        `Its default is ${option.default}.`,
      );
    }
  }
  return values;
}

function checkName(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const nearest = nearestName(name, known);
  throw new UsageError(
    `there is no ${what} ${JSON.stringify(name)}`,
    nearest ? `Did you mean ${JSON.stringify(nearest)}?` : undefined,
  );
}
