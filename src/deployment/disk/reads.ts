import { atMostLikely, type Confidence, type Severity } from '../../diagnostic.js';
import { directoryOf, isInside, within } from '../../files/paths.js';
import { FUNCTION_ROOT } from '../../program/paths.js';
import type { Action, FileOperation } from '../../program/files/operations.js';
import { catches, type ExceptionName } from '../../program/handlers.js';
import type { Consequence } from '../../program/phases/consequence.js';
import { consequenceOfOperation, operationsOf, pathOf, type ProgramOnDisk } from './operations.js';
import { isMadeByBuild, mayBeMade, presenceOf, type Presence } from './presence.js';
import { failingWrites } from './writes.js';

/** A call that needs a file or directory of the project that the function does not have. */
export interface FailingRead {
  readonly operation: FileOperation;
  /** What it needs, relative to the repository root; null outside of the project. */
  readonly path: string | null;
  /** For what the repository has outside of the Root Directory: its path there. */
  readonly outside: string | null;
  readonly presence: Exclude<Presence, { kind: 'present' }>;
  readonly consequence: Consequence;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What it raises, by name. */
  readonly exception: string;
}

const READS: ReadonlySet<Action> = new Set(['read', 'list', 'static', 'templates']);

const known = new WeakMap<ProgramOnDisk, readonly FailingRead[]>();

/** The reads of a program that fail on Vercel because of what is not in the function, in the order of its modules. */
export function failingReads(program: ProgramOnDisk): readonly FailingRead[] {
  let found = known.get(program);
  if (!found) {
    found = distinct(operationsOf(program).flatMap((operation) => judge(program, operation)));
    known.set(program, found);
  }
  return found;
}

/** One call in a function with several callers fails once; the worst is kept. */
function distinct(reads: readonly FailingRead[]): FailingRead[] {
  const kept = new Map<string, FailingRead>();
  for (const read of reads) {
    const { module, call, place } = read.operation;
    const key = `${module.file}:${call.startIndex}:${place!.absolute}`;
    const before = kept.get(key);
    if (!before || (before.severity !== 'error' && read.severity === 'error')) kept.set(key, read);
  }
  return [...kept.values()];
}

function judge(program: ProgramOnDisk, operation: FileOperation): FailingRead[] {
  const { action, place } = operation;
  if (!READS.has(action) || !place || place.isPrefix) return [];
  const path = pathOf(operation);
  const isDirectory = action === 'static' || action === 'templates';
  // Outside of the project there are the files of the system; a directory to serve from is none of them.
  const outside = path === null ? outsideOfRoot(program, operation) : null;
  const isForeign = isDirectory && /^\/(?:app|code|src|home|Users|workspace)\//.test(place.absolute);
  if (path === null && outside === null && !isForeign) return [];
  const presence: Presence = path === null ? { kind: 'missing' } : presenceOf(program, path);
  if (
    presence.kind === 'present' ||
    isMadeByProgram(program, operation) ||
    isMadeByBuild(program, presence, place.absolute)
  ) {
    return [];
  }
  const exception =
    action === 'static' || operation.name.endsWith('FileResponse') ? 'RuntimeError' : 'FileNotFoundError';
  const consequence = consequenceOf(program, operation, exception);
  // What does not run for sure is often guarded by a test that the text does not show.
  if (!consequence || consequence.confidence === 'possible') return [];
  return [
    {
      operation,
      path,
      outside,
      presence,
      consequence,
      exception: action === 'templates' ? 'TemplateNotFound' : exception,
      ...judgement(program, operation, presence, consequence),
    },
  ];
}

/**
 * What `Path(__file__).parents[2] / "data"` is in the repository where that leads out of the Root Directory: the function has nothing
 * of that, only what is below.
 */
function outsideOfRoot(program: ProgramOnDisk, { place, project: { unitRoot } }: FileOperation): string | null {
  if (unitRoot === '') return null;
  const parent = directoryOf(FUNCTION_ROOT);
  const [from, relative] = isInside(place!.absolute, parent)
    ? [directoryOf(unitRoot), place!.absolute.slice(parent.length + 1)]
    : [directoryOf(directoryOf(unitRoot)), place!.absolute.slice(1)];
  if (relative === '' || (from === '' && !isInside(place!.absolute, parent) && !unitRoot.includes('/'))) return null;
  const path = within(from, relative);
  return program.deployment.files.all.repository.kind(path) === null ? null : path;
}

/** Templates are looked for when a page is rendered, and so is a directory that `StaticFiles` was told not to check. */
function consequenceOf(program: ProgramOnDisk, operation: FileOperation, exception: ExceptionName): Consequence | null {
  const consequence = consequenceOfOperation(program, operation, exception);
  const isLater = operation.action === 'templates' || (operation.action === 'static' && operation.isTolerant);
  if (!consequence || !isLater) return consequence;
  const confidence = atMostLikely(consequence.confidence);
  return { ...consequence, severity: 'warning', confidence, phase: 'request', when: 'when a request needs it' };
}

function judgement(
  program: ProgramOnDisk,
  { place }: FileOperation,
  presence: FailingRead['presence'],
  { severity, confidence }: Consequence,
): { severity: Severity; confidence: Confidence } {
  const isPacked = presence.kind === 'left-out' && presence.absence.by !== 'upload';
  if (mayBeMade(program) && !isPacked) return { severity: 'warning', confidence: 'possible' };
  // A deployment of the working directory has what Git ignores.
  if (place!.assumed || presence.kind === 'git-ignored') return { severity: 'warning', confidence: 'likely' };
  // A build command in the Project Settings, which nobody sees here, may make what is missing.
  const mayComeLater = presence.kind === 'missing' || presence.kind === 'empty';
  return { severity, confidence: mayComeLater ? atMostLikely(confidence) : confidence };
}

/** Whether the program makes the file or directory itself, or tries to; where it fails to, that is the fault. */
function isMadeByProgram(program: ProgramOnDisk, { place, action, module }: FileOperation): boolean {
  const absolute = place!.absolute;
  const makers = operationsOf(program).filter(
    (each) =>
      (each.action === 'write' || each.action === 'directory' || each.action === 'sqlite') &&
      each.place !== null &&
      (each.place.isPrefix ? isInside(absolute, each.place.absolute) : each.place.absolute === absolute),
  );
  if (action !== 'static') return makers.length > 0;
  // `try: os.makedirs("static") except OSError: pass` goes on without the directory.
  const failing = new Set(
    failingWrites(program)
      .flatMap((each) => [each, ...each.others])
      .map((each) => each.operation),
  );
  return makers.some(
    (each) =>
      failing.has(each) ||
      each.module !== module ||
      catches(each.module.tree.suiteAt(each.call.startIndex), 'OSError', each.module) !== 'yes',
  );
}
