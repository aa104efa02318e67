import { type Severity, SEVERITIES } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import { optionName } from '../rules/option-names.js';

/** Splits the values of a repeatable option at commas, without blanks and duplicates. */
export function listOf(values: readonly string[] | undefined): string[] {
  const parts = (values ?? []).flatMap((value) => value.split(',')).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Reads `rule=level` pairs; the last one for a rule counts. */
export function severitiesOf(pairs: readonly string[]): Record<string, Severity> {
  const levels = pairs.map((pair): [string, Severity] => {
    const equals = pair.indexOf('=');
    const rule = pair.slice(0, equals).trim();
    if (equals < 0 || rule === '') {
      throw new UsageError(`--severity takes rule=level, not "${pair}"`, 'For example: --severity mount-public=error');
    }
    const level = pair.slice(equals + 1).trim();
    if (isSeverity(level)) return [rule, level];
    const nearest = nearestName(level, SEVERITIES);
    const hint = nearest === null ? `To switch a rule off: --ignore ${rule}` : `Did you mean "${rule}=${nearest}"?`;
    throw new UsageError(`"${level}" is not a level; --severity takes ${SEVERITIES.join(', ')}`, hint);
  });
  return Object.fromEntries(levels);
}

/** Reads `rule.option=number` triples; the last one for an option counts. */
export function ruleOptionsOf(triples: readonly string[]): Record<string, Record<string, number>> {
  const found = new Map<string, [option: string, value: number][]>();
  for (const triple of triples) {
    const [, rule, option, value = ''] = /^([^.=]+)\.([^.=]+)=(.*)$/.exec(triple) ?? [];
    const number = value.trim() === '' ? NaN : Number(value);
    if (rule === undefined || option === undefined || !Number.isFinite(number)) {
      throw new UsageError(
        `--rule-option takes rule.option=number, not "${triple}"`,
        'For example: --rule-option heavy-shutdown.budgetMs=400',
      );
    }
    found.set(rule, [...(found.get(rule) ?? []), [optionName(option), number]]);
  }
  return Object.fromEntries([...found].map(([rule, values]) => [rule, Object.fromEntries(values)]));
}

/** Accepts a version of the form x.y.z. */
export function versionOf(value: string | undefined): string | undefined {
  if (value === undefined || /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(value)) return value;
  throw new UsageError(
    `--vercel-cli takes a whole version such as 48.2.0, not "${value}"`,
    'Run "vercel --version" to see yours.',
  );
}

/** Accepts 0, 1, 2 … */
export function wholeNumberOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--max-warnings takes a number, not "${value}"`, 'For example: --max-warnings 0');
}

function isSeverity(level: string): level is Severity {
  return (SEVERITIES as readonly string[]).includes(level);
}
