import type { ReachedModule } from '../program/closure.js';
import type { Phase } from '../program/phases/phase.js';
import { codeInPhase } from '../program/phases/summary.js';
import type { CodeReport, ImportReport, PhasesReport, RouteReport } from '../result.js';
import type { Unit } from '../unit.js';

type Display = (file: string) => string;

/** The modules that the app imports, as `inspect` shows them. */
export function reportImports(reached: ReadonlyMap<string, ReachedModule>, display: Display): ImportReport[] {
  return [...reached.values()].map(({ module, name, via, always }) => ({
    file: display(module.file),
    name,
    importedBy: via && display(via.from),
    always,
  }));
}

/** The routes of the app, as `inspect` shows them. */
export function reportRoutes({ routes: { routes } }: Unit, display: Display): RouteReport[] {
  return routes.map(({ kind, methods, path, file, range, endpoint, isAssumed }) => ({
    kind,
    methods: [...methods],
    path,
    file: display(file),
    line: range.start.line,
    endpoint,
    assumed: isAssumed,
  }));
}

/** What runs when, as `inspect` shows it. */
export function reportPhases(unit: Unit, display: Display): PhasesReport {
  const functions = (phase: Phase): CodeReport[] =>
    codeInPhase(unit.phases, phase)
      .filter(({ name }) => name !== '')
      .map(({ file, name, position, isCertain }) => ({
        file: display(file),
        line: position.line,
        name,
        certain: isCertain,
      }));
  return {
    build: reportImports(unit.buildScript, display),
    import: functions('import'),
    startup: functions('startup'),
    request: functions('request'),
    shutdown: functions('shutdown'),
  };
}
