import type { LoadedConfiguration } from '../config/configuration.js';
import { resolve, type Resolved } from '../config/resolve.js';
import type { Settings } from '../deployment/model.js';
import { CONFIDENCES, SEVERITIES } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import type { LintOptions } from '../result.js';
import type { RuleDefinition, RuleInfo, RuleOptions } from '../rules/define.js';
import { rules } from '../rules/index.js';
import { PRESETS } from '../rules/presets.js';
import { catalogue } from '../suppress/catalogue.js';
import { metaRules } from '../suppress/rules.js';

/** The options of a run, checked. */
export interface CheckedOptions {
  /** Every rule that judges projects. */
  rules: readonly RuleDefinition[];
  /** The same, and those about suppressions: every name that there is. */
  catalogue: readonly RuleInfo[];
  /**
   * What holds for a project.
   *
   * @param isNamed whether it is the project that was named: the framework option is about that one, not about others around it
   */
  resolve(configuration: LoadedConfiguration | null, isNamed: boolean): Resolved;
}

/**
 * Checks the options of a run.
 *
 * @throws UsageError with the nearest valid name
 */
export function checkOptions(options: LintOptions): CheckedOptions {
  const known = catalogue.map((rule) => rule.id);
  const { select = [], extendSelect = [], ignore = [], severity = {} } = options;
  for (const id of [...select, ...extendSelect, ...ignore, ...Object.keys(severity)]) checkName('rule', id, known);
  checkRuleOptions(options.ruleOptions ?? {}, catalogue);
  for (const level of Object.values(severity)) checkName('severity', level, SEVERITIES);
  checkName('framework', options.framework ?? 'auto', ['auto', 'fastapi', 'other']);
  checkName('preset', options.preset ?? 'recommended', PRESETS);
  checkName('confidence', options.minConfidence ?? 'possible', CONFIDENCES);
  const { vercelCli } = options;
  if (vercelCli !== undefined && !/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(vercelCli)) {
    throw new UsageError(`${JSON.stringify(vercelCli)} is not a version of Vercel's CLI`, 'Write it as 64.0.2.');
  }
  const { framework, ...ofOthers } = options;
  void framework;
  return {
    rules,
    catalogue,
    resolve: (configuration, isNamed) => resolve(isNamed ? options : ofOthers, configuration, rules, metaRules),
  };
}

/** What the models of a project take from the options. */
export function settingsOf({ vercelCli, framework }: Resolved, configuration: LoadedConfiguration | null): Settings {
  const limits = configuration?.limits;
  return { cliVersion: vercelCli.value, framework: framework.value, ...(limits && { limits }) };
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
