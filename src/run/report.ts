import type { CommandChoice } from '../deployment/shell/commands.js';
import type { Entrypoint } from '../deployment/entrypoint.js';
import { explainFiles, explainFunctionSettings, explainRouting } from '../deployment/explain-config.js';
import { functionSettings } from '../deployment/functions/settings.js';
import type { Deployment } from '../deployment/model.js';
import { modelRouting } from '../deployment/routing/routing.js';
import type {
  CommandReport,
  EntrypointReport,
  InspectedUnit,
  ManifestReport,
  PythonReport,
  UnitReport,
} from '../result.js';
import type { Unit } from '../unit.js';
import { summarizeBundle } from './report-bundle.js';
import { reportLifecycle } from './report-lifecycle.js';
import { reportImports, reportPhases, reportRoutes } from './report-program.js';

type Display = (file: string) => string;

/**
 * The model of a unit as results show it.
 *
 * @param display turns a path of the repository into one relative to the working directory
 */
export function reportUnit(unit: Unit, display: Display): UnitReport {
  const { deployment } = unit;
  return {
    root: display(unit.root),
    mode: deployment.mode,
    framework: deployment.framework,
    entrypoint: deployment.entrypoint && reportEntrypoint(deployment.entrypoint, display),
    buildError: unit.buildError === null ? null : { code: unit.buildError },
    manifest: reportManifest(deployment, display),
    python: reportPython(deployment, display),
    installCommand: reportCommand(deployment.install, display),
    buildCommand: reportCommand(deployment.build, display),
    bundle: summarizeBundle(unit),
  };
}

/** As {@link reportUnit}, with every decision. */
export function inspectUnit(unit: Unit, display: Display): InspectedUnit {
  return {
    ...reportUnit(unit, display),
    functions: unit.deployment.functions.flatMap((each) =>
      each.entrypoint ? [reportEntrypoint(each.entrypoint, display)] : [],
    ),
    imports: reportImports(unit.reached, display),
    phases: reportPhases(unit, display),
    lifecycle: reportLifecycle(unit, display),
    routes: reportRoutes(unit, display),
    routesComplete: unit.routes.isComplete,
    decisions: [
      ...unit.deployment.decisions,
      ...explainFunctionSettings(functionSettings(unit.deployment, unit.modules)),
      ...explainRouting(modelRouting(unit.deployment)),
      ...explainFiles(unit.upload, unit.deployment),
    ],
  };
}

function reportManifest({ discoveries: [first] }: Deployment, display: Display): ManifestReport | null {
  if (!first?.manifest) return null;
  const { manifest, lock } = first;
  return { file: display(manifest.file), kind: manifest.kind, lockFile: lock && display(lock.file) };
}

function reportPython({ discoveries, python }: Deployment, display: Display): PythonReport | null {
  if (discoveries.length === 0) return null;
  const isHeard = python.outcome === 'chosen' && python.source;
  return { version: python.version, source: isHeard ? display(python.source!.file) : 'default' };
}

function reportEntrypoint({ file, variable, via }: Entrypoint, display: Display): EntrypointReport {
  return { file: display(file), variable, via };
}

function reportCommand({ winner }: CommandChoice, display: Display): CommandReport | null {
  return winner && { command: winner.command, source: display(winner.file) };
}
