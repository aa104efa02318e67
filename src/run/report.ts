import type { CommandChoice } from '../deployment/commands.js';
import type { Entrypoint } from '../deployment/entrypoint.js';
import type { CommandReport, EntrypointReport, InspectedUnit, UnitReport } from '../result.js';
import type { Unit } from '../unit.js';

/**
 * The model of a unit as results show it.
 *
 * @param display turns a path of the repository into one relative to the working directory
 */
export function reportUnit(unit: Unit, display: (file: string) => string): UnitReport {
  const { deployment } = unit;
  return {
    root: display(unit.root),
    mode: deployment.mode,
    framework: deployment.framework,
    entrypoint: deployment.entrypoint && reportEntrypoint(deployment.entrypoint, display),
    buildError: deployment.errorCode === null ? null : { code: deployment.errorCode },
    installCommand: reportCommand(deployment.install, display),
    buildCommand: reportCommand(deployment.build, display),
  };
}

/** As {@link reportUnit}, with every decision. */
export function inspectUnit(unit: Unit, display: (file: string) => string): InspectedUnit {
  return {
    ...reportUnit(unit, display),
    functions: unit.deployment.functions.flatMap((each) =>
      each.entrypoint ? [reportEntrypoint(each.entrypoint, display)] : [],
    ),
    decisions: [...unit.deployment.decisions],
  };
}

function reportEntrypoint({ file, variable, via }: Entrypoint, display: (file: string) => string): EntrypointReport {
  return { file: display(file), variable, via };
}

function reportCommand({ winner }: CommandChoice, display: (file: string) => string): CommandReport | null {
  return winner && { command: winner.command, source: display(winner.file) };
}
