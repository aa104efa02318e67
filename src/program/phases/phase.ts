import type { Related } from '../../diagnostic.js';
import type { Catches, ExceptionName } from '../handlers.js';
import type { Module } from '../modules.js';

/**
 * When code runs on Vercel: `import`, while the function is loaded, before it can answer anything; `startup`, in the lifespan of the app,
 * before its first request; `request`; `shutdown`, in the half second that is left when the instance is stopped.
 */
export type Phase = 'import' | 'startup' | 'request' | 'shutdown';

/** One way in which a piece of code comes to run. */
export interface Execution {
  readonly phase: Phase;
  /** Whether it happens for sure: at every start, or whenever its route is asked for. */
  readonly isCertain: boolean;
  /**
   * How it comes to run, from the entrypoint down: imports, calls, decorators.
   */
  related(): readonly Related[];
  /** Whether something on the way keeps an exception from ending the phase: `try` in the function itself or in its callers. */
  handles(exception: ExceptionName): Catches;
  /** Whether the place itself, or one that leads to it, is of a kind; each is asked for with its UTF-16 offset. */
  passes(isOfKind: (module: Module, offset: number) => boolean): boolean;
}

/** In the order in which they come. */
export const PHASES: readonly Phase[] = ['import', 'startup', 'request', 'shutdown'];

/** The more certain and the earlier, the more it matters. */
export function compareExecutions(
  a: Pick<Execution, 'phase' | 'isCertain'>,
  b: Pick<Execution, 'phase' | 'isCertain'>,
): number {
  return Number(b.isCertain) - Number(a.isCertain) || PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase);
}
