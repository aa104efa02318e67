import { checkOptions } from './run/options.js';
import type { Settings } from './deployment/model.js';
import { compareText, type NotAnalysed } from './diagnostic.js';
import type { Source } from './parser/source.js';
import { countFindings } from './run/count.js';
import { runRules } from './run/judge.js';
import { inspectUnit, reportUnit } from './run/report.js';
import { type Group, type Run, withUnits } from './run/units.js';
import { silence } from './run/silence.js';
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
  const { rules, active, settings, severityOf, valuesOf } = await checkOptions(options);
  return withUnits(options, settings, async (run) => {
    const { units, groups, display } = run;
    const judged = units.map(({ unit, group }) => {
      const findings = runRules(unit, rules, severityOf, valuesOf);
      return { unit, group, findings, rules: active, configuration: null };
    });
    const { diagnostics, suppressed, baseline } = await silence(run, judged, options);
    return {
      platform: platform(settings),
      units: units.map(({ unit, group }) => reportUnit(unit, (file) => display(group, file))),
      diagnostics,
      suppressed,
      notAnalysed: notAnalysed(groups, display),
      summary: {
        ...countFindings(diagnostics, suppressed),
        files: groups.reduce((sum, group) => sum + group.repository.filesRead, 0),
      },
      ...(baseline && { baseline }),
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
