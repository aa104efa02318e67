import { checkOptions } from './run/options.js';
import type { Settings } from './deployment/model.js';
import { compareDiagnostics, compareText, type NotAnalysed } from './diagnostic.js';
import type { Source } from './parser/source.js';
import { identity, relocate, runRules } from './run/judge.js';
import { inspectUnit, reportUnit } from './run/report.js';
import { type Group, type Run, withUnits } from './run/units.js';
import { sizesDate } from './packages/sizes.js';
import { reportBundles } from './run/report-bundle.js';
import type { BundleResult, InspectResult, LintOptions, LintResult, Platform } from './result.js';
import { FACTS_DATE } from './vercel/versions.js';

/**
 * Checks projects: finds their units, models what Vercel will do with each, and lets the rules judge.
 *
 * @throws UsageError when the options are wrong or there is no FastAPI project to check
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { rules, settings, severityOf, valuesOf } = await checkOptions(options);
  const files = options.listFiles ? (await import('./run/report-files.js')).reportFiles : null;
  return withUnits(options, settings, (run) => {
    const { units, groups, display } = run;
    const diagnostics = units.flatMap(({ unit, group }) => {
      const found = runRules(unit, rules, severityOf, valuesOf).filter((each) => group.reports(each.file));
      return found.map((each) => relocate(each, (file) => display(group, file)));
    });
    const unique = [...new Map(diagnostics.sort(compareDiagnostics).map((each) => [identity(each), each])).values()];
    return {
      platform: platform(settings),
      units: units.map(({ unit, group }) =>
        unit.repository.measure('describe the projects', () => reportUnit(unit, (file) => display(group, file))),
      ),
      diagnostics: unique,
      suppressed: [],
      notAnalysed: notAnalysed(groups, display),
      ...(files && { files: files(run) }),
      summary: {
        errors: unique.filter((each) => each.severity === 'error').length,
        warnings: unique.filter((each) => each.severity === 'warning').length,
        infos: unique.filter((each) => each.severity === 'info').length,
        fixable: unique.filter((each) => each.fix?.safety === 'safe').length,
        suppressed: 0,
        files: groups.reduce((sum, group) => sum + group.repository.filesRead, 0),
      },
      source: (file) => loadedSource(groups, display, file),
    };
  });
}

/**
 * Says what Vercel will see, without judging it.
 *
 * @throws UsageError like {@link lint}
 */
export async function inspect(options: LintOptions = {}): Promise<InspectResult> {
  const { settings } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => ({
    platform: platform(settings),
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
  const { settings } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => ({
    platform: platform(settings),
    sizes: { date: sizesDate() },
    bundles: units.flatMap(({ unit, group }) => reportBundles(unit, (file) => display(group, file))),
    notAnalysed: notAnalysed(groups, display),
  }));
}

function platform(settings: Settings): Platform {
  return { vercelCli: settings.cliVersion, factsDate: FACTS_DATE };
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
