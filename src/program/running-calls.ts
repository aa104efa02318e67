import type { ReachedModule } from './closure.js';
import { isForDevelopment } from './for-development.js';
import type { CallTable, LibraryCall } from './library-calls.js';
import type { Execution, Phase } from './phases/phase.js';
import type { Phases } from './phases/phases.js';

/** A call that a table knows, and the ways in which it comes to run on Vercel: at least one, the one that matters most first. */
export interface RunningCall<Fact> extends LibraryCall<Fact> {
  readonly executions: readonly Execution[];
}

/** A program with its phases; a `Unit` is one. */
export interface RunningProgram {
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly phases: Phases;
}

/** So many candidates are resolved before anything is asked of the phases. */
const FEW = 200;

/**
 * The calls of a table that run on Vercel. Those that nothing is seen to run, that a guard keeps from running there, and that a condition
 * says are for development are left out.
 */
export function runningCalls<Fact>(program: RunningProgram, table: CallTable<Fact>): readonly RunningCall<Fact>[] {
  const candidates = table.candidatesIn(program.reached);
  // The phases are a model of the whole program: they are not worked out for a few names that stand for something else.
  const areFew = candidates.length <= FEW;
  return candidates.flatMap((candidate) => {
    const { module, call } = candidate;
    const early = areFew ? table.resolve(candidate) : undefined;
    if (early === null) return [];
    const { phases } = program;
    // Of many, most are in code that nothing runs, which is cheap to know.
    const each = early ?? (phases.isReached(module, call.startIndex) ? table.resolve(candidate) : null);
    if (!each) return [];
    const executions = phases
      .executions(module, call.startIndex)
      .filter((execution) => !execution.passes(isForDevelopment));
    return executions.length === 0 ? [] : [{ ...each, executions }];
  });
}

/** The way in which a call runs in one of some phases that matters most; undefined where it runs in none of them. */
export function executionIn<Fact>(
  { executions }: RunningCall<Fact>,
  ...phases: readonly Phase[]
): Execution | undefined {
  return executions.find(({ phase }) => phases.includes(phase));
}
