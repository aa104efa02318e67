import type { Node } from '../parser/node.js';
import { byName } from '../packages/fact.js';
import { consoleScripts, type ConsoleScript } from '../packages/console-scripts.data.js';
import type { ReachedModule } from '../program/closure.js';
import { isForDevelopment } from '../program/for-development.js';
import type { ExceptionName } from '../program/handlers.js';
import { CallTable } from '../program/library-calls.js';
import type { Module } from '../program/modules.js';
import { consequenceOf, type Consequence } from '../program/phases/consequence.js';
import { errorAnswer } from '../program/phases/error-answers.js';
import type { Phases } from '../program/phases/phases.js';
import { libraryPrograms, type LibraryProgram } from '../program/processes/library-programs.data.js';
import { missingPrograms, type MissingProgram } from '../program/processes/missing-programs.data.js';
import { asksFor, changesPath, isConfigured, mentions, systemName } from '../program/processes/presence.js';
import { startedPrograms, type StartedProgram } from '../program/processes/started.js';
import { runningCalls } from '../program/running-calls.js';
import { callArguments } from '../program/values.js';
import { installedModules } from './manifests/installed.js';
import type { Deployment } from './model.js';

/** A place that starts a program which a function on Vercel does not have. */
export interface MissingStart {
  /** The name of the program. */
  readonly program: string;
  readonly module: Module;
  /** UTF-16 offsets of the call, or of the import, that fails. */
  readonly start: number;
  readonly end: number;
  /** What fails: `subprocess.run`, `pytesseract.image_to_string`. */
  readonly by: string;
  /** What it raises; null where a shell looks for the program, and only says so. */
  readonly raises: string | null;
  readonly consequence: Consequence;
  /** What is known of the program: one of the system, or a command of a package. */
  readonly system: MissingProgram | null;
  readonly script: ConsoleScript | null;
  /** For a program that the code names itself. */
  readonly started: StartedProgram | null;
}

/** A program with its phases and what it is deployed with; a `Unit` is one. */
export interface DeployedProgram {
  readonly deployment: Deployment;
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly phases: Phases;
}

const system = byName(missingPrograms);
const scripts = new Map(consoleScripts.map((each) => [each.command, each]));
const LIBRARIES = new CallTable<LibraryProgram>(libraryPrograms);

/** All places that start such programs, unless the program is seen to bring them, asks whether they are there, or handles their absence. */
export function missingStarts(unit: DeployedProgram): MissingStart[] {
  const found = [...byItself(unit), ...byLibraries(unit), ...byGit(unit)];
  return found.length > 0 && changesPath(unit.reached)
    ? []
    : found.filter(({ program }) => !asksFor(unit.reached, program));
}

/** What Vercel says of the commit, which a program asks for before, or instead of, git. */
const GIT_OF_VERCEL = /\bVERCEL_GIT_\w/;

function byItself(unit: DeployedProgram): MissingStart[] {
  const seen = new Set<string>();
  return startedPrograms(unit).flatMap((started): MissingStart[] => {
    const program = systemName(started.name);
    const script = (program !== null && scripts.get(program)) || null;
    const known = (program !== null && system.get(program)) || null;
    const { module, call, exception, starter: by } = started;
    const { startIndex: start, endIndex: end } = call;
    const key = `${module.file}:${start}:${program ?? ''}`;
    if (program === null || (!script && !known) || seen.has(key)) return [];
    if (program === 'git' && GIT_OF_VERCEL.test(module.source.text)) return [];
    seen.add(key);
    const consequence = consequenceAt(unit, module, start, exception);
    if (!consequence) return [];
    const raises = started.isShell ? null : exception;
    const doubtful = started.isAssumed ? { ...consequence, confidence: 'possible' as const } : consequence;
    return [{ program, module, start, end, by, raises, consequence: doubtful, system: known, script, started }];
  });
}

/** What follows at a place; an answer with an error in the place of a result is none that anybody wants. */
function consequenceAt(
  { phases }: DeployedProgram,
  module: Module,
  offset: number,
  exception: ExceptionName,
): Consequence | null {
  if (isForDevelopment(module, offset)) return null;
  return consequenceOf(phases, module, offset, exception) ?? errorAnswer(phases, module, offset);
}

function byLibraries(unit: DeployedProgram): MissingStart[] {
  const { reached } = unit;
  return runningCalls(unit, LIBRARIES).flatMap(({ module, call, name, fact }): MissingStart[] => {
    const { program, exception, raises = exception, configured, broughtBy } = fact;
    if (isPlain(call, fact) || (configured && isConfigured(reached, configured))) return [];
    if (broughtBy !== undefined && isInstalled(unit.deployment, broughtBy)) return [];
    if (raises !== exception && new RegExp(`\\bexcept\\b[^\\n]*\\b${raises}\\b`).test(module.source.text)) return [];
    const { startIndex: start, endIndex: end } = call;
    const consequence = consequenceAt(unit, module, start, exception);
    if (!consequence) return [];
    const known = system.get(program) ?? null;
    // The steps between the ends of a chain say nothing.
    const by = name.replace(/\(\).*\./, '().');
    const shown = raises === 'Exception' ? 'an exception' : raises;
    return [
      { program, module, start, end, by, raises: shown, consequence, system: known, script: null, started: null },
    ];
  });
}

/** Whether a call is about a format for which the library needs no program. */
function isPlain(call: Node, { plainFormats }: LibraryProgram): boolean {
  if (!plainFormats) return false;
  const { positional, named } = callArguments(call);
  const format = (named.get('format') ?? positional[1])?.text.replace(/^["']|["']$/g, '');
  return (format !== undefined && plainFormats.test(format)) || /\.wav["']$/.test(positional[0]?.text ?? '');
}

function isInstalled(deployment: Deployment, distribution: string): boolean {
  const installed = installedModules(deployment);
  return (
    installed?.installations.some(({ sure, possible }) => sure.has(distribution) || possible.has(distribution)) ?? false
  );
}

/**
 * Imports of GitPython, which looks for git when it is imported, and raises where there is none unless `GIT_PYTHON_REFRESH` says otherwise.
 * Source: GitPython 3.2.0, git/cmd.py, `Git.refresh`.
 */
function byGit(unit: DeployedProgram): MissingStart[] {
  const { reached, deployment } = unit;
  const imports = [...reached.values()].flatMap(({ module, external }) =>
    external.filter(({ top }) => top === 'git').map(({ statement }) => ({ module, statement })),
  );
  if (imports.length === 0 || !isInstalled(deployment, 'gitpython')) return [];
  const isTold = /GIT_PYTHON_(?:REFRESH|GIT_EXECUTABLE)/;
  if (mentions(reached, isTold) || isTold.test(deployment.vercelJson?.source.text ?? '')) return [];
  return imports.flatMap(({ module, statement: { start, end } }): MissingStart[] => {
    const consequence = consequenceOf(unit.phases, module, start, 'ImportError');
    const known = system.get('git') ?? null;
    return consequence
      ? [
          {
            program: 'git',
            module,
            start,
            end,
            by: 'import git',
            raises: 'ImportError',
            consequence,
            system: known,
            script: null,
            started: null,
          },
        ]
      : [];
  });
}
