import type { Confidence, Related, Severity } from '../../diagnostic.js';
import type { Catches, ExceptionName } from '../handlers.js';
import type { Module } from '../modules.js';
import type { Execution, Phase } from './phase.js';
import type { Phases } from './phases.js';

/** What follows when the code at a place raises an exception on Vercel. */
export interface Consequence {
  severity: Severity;
  confidence: Confidence;
  /** When it happens; null where nothing is seen to run the code. */
  phase: Phase | null;
  /** In words, for the end of a sentence: `when the app is imported`. */
  when: string;
  /** How the place is reached, from the entrypoint down. */
  related: readonly Related[];
}

/**
 * Judges an exception that the code at a UTF-16 offset of a reached module raises whenever it runs: an error where every start of the
 * app runs it and nothing handles it, a warning in requests and where it may not run.
 *
 * @returns null where it never runs on Vercel, and where it is handled
 */
export function consequenceOf(
  phases: Phases,
  module: Module,
  offset: number,
  exception: ExceptionName,
): Consequence | null {
  let best: { execution: Execution; handled: Catches } | null = null;
  for (const execution of phases.executions(module, offset)) {
    const handled = execution.handles(exception);
    if (handled === 'no') return judged(execution, handled);
    if (handled === 'maybe') best ??= { execution, handled };
  }
  return best && judged(best.execution, best.handled);
}

function judged(execution: Execution, handled: Catches): Consequence {
  const { phase, isCertain } = execution;
  const isSure = isCertain && handled === 'no';
  const isFatal = isSure && (phase === 'import' || phase === 'startup');
  return {
    severity: isFatal ? 'error' : 'warning',
    confidence: !isSure ? 'possible' : phase === 'import' ? 'certain' : 'likely',
    phase,
    when: WHEN[phase],
    related: execution.related(),
  };
}

/** When a phase is, in words, for the end of a sentence. */
export const WHEN: Readonly<Record<Phase, string>> = {
  import: 'when the app is imported',
  startup: 'when the app starts',
  request: 'when a request needs it',
  shutdown: 'when the instance is stopped',
};

/** The parts of a finding that a consequence decides. */
export function judgementOf({ severity, confidence, related }: Consequence): {
  severity: Severity;
  confidence: Confidence;
  related: Related[];
} {
  return { severity, confidence, related: [...related] };
}
