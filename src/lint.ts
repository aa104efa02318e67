import { checkOptions } from './run/options.js';
import { compareText, type NotAnalysed } from './diagnostic.js';
import type { Source } from './parser/source.js';
import { countFindings } from './run/count.js';
import { runRules } from './run/judge.js';
import { inspectUnit, reportUnit } from './run/report.js';
import { type Group, type Run, withUnits } from './run/units.js';
import { silence } from './run/silence.js';
import { sizesDate } from './packages/sizes.js';
import { reportBundles } from './run/report-bundle.js';
import type {
  BundleResult,
  ConfigurationResult,
  InspectResult,
  LintOptions,
  LintResult,
  Platform,
  WholeResult,
} from './result.js';
import { FACTS_DATE, NEWEST_CLI } from './vercel/versions.js';

/**
 * Checks projects: finds their units, models what Vercel will do with each, and lets the rules judge.
 *
 * @throws UsageError when the options are wrong or there is no FastAPI project to check
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  return (await lintWhole(options)).result;
}

/**
 * {@link lint}, with what is found in files that were not named: who changes a file wants to know what that does to the others.
 *
 * @throws UsageError like {@link lint}
 */
export async function lintWhole(options: LintOptions): Promise<WholeResult> {
  const checked = checkOptions(options);
  const files = options.listFiles ? (await import('./run/report-files.js')).reportFiles : null;
  return withUnits(options, checked, async (run) => {
    const { units, groups, configured, display } = run;
    const judged = units.map(({ unit, group, configuration, resolved }) => {
      return { unit, group, configuration, resolved, rules: resolved.active, findings: runRules(unit, resolved) };
    });
    const { diagnostics, suppressed, elsewhere, lessSure, baseline } = await silence(run, judged, options, checked);
    const result: LintResult = {
      platform: platform(units, options),
      units: units.map(({ unit, group }) =>
        unit.repository.measure('describe the projects', () => reportUnit(unit, (file) => display(group, file))),
      ),
      diagnostics,
      suppressed,
      notAnalysed: notAnalysed(groups, display),
      ...(files && { files: files(run) }),
      summary: {
        ...countFindings(diagnostics, suppressed),
        ...(lessSure > 0 && { lessSure }),
        files: groups.reduce((sum, group) => sum + group.repository.filesRead, 0),
      },
      configured,
      ...(baseline && { baseline }),
      source: (file) => loadedSource(groups, display, file),
    };
    return { result, elsewhere };
  });
}

/**
 * Says what Vercel will see, without judging it.
 *
 * @throws UsageError like {@link lint}
 */
export async function inspect(options: LintOptions = {}): Promise<InspectResult> {
  const checked = checkOptions(options);
  return withUnits(options, checked, ({ units, groups, display }) => ({
    platform: platform(units, options),
    units: units.map(({ unit, group }) => inspectUnit(unit, (file) => display(group, file))),
    notAnalysed: notAnalysed(groups, display),
  }));
}

/**
 * Says how big the functions of projects become, and what of.
 *
 * @throws UsageError like {@link lint}
 */
export async function bundle(options: LintOptions = {}): Promise<BundleResult> {
  const checked = checkOptions(options);
  return withUnits(options, checked, ({ units, groups, display }) => ({
    platform: platform(units, options),
    sizes: { date: sizesDate() },
    bundles: units.flatMap(({ unit, group }) => reportBundles(unit, (file) => display(group, file))),
    notAnalysed: notAnalysed(groups, display),
  }));
}

/**
 * Says which configuration holds for each project, and where each value comes from.
 *
 * @throws UsageError where a configuration or an option is wrong
 */
export async function configuration(options: LintOptions = {}): Promise<ConfigurationResult> {
  const checked = checkOptions(options);
  const { reportConfiguration } = await import('./run/report-configuration.js');
  return withUnits(options, checked, (run) => reportConfiguration(run, checked), { mayBeEmpty: true });
}

/** The version that all projects were judged by; where configurations differ, the one of the first. */
function platform([first]: Run['units'], { vercelCli = NEWEST_CLI }: LintOptions): Platform {
  return { vercelCli: first?.unit.settings.cliVersion ?? vercelCli, factsDate: FACTS_DATE };
}

function notAnalysed(groups: readonly Group[], display: Run['display']): NotAnalysed[] {
  return groups
    .flatMap((group) =>
      group.repository.notAnalysed.map(({ file, reason }) => ({ file: display(group, file), reason })),
    )
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.reason, b.reason));
}

function loadedSource(groups: readonly Group[], display: Run['display'], file: string): Source | null {
  for (const group of groups) {
    const source = group.repository.loadedAs((path) => display(group, path) === file);
    if (source) return source;
  }
  return null;
}
