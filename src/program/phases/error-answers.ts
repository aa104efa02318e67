import type { Module } from '../modules.js';
import { WHEN, type Consequence } from './consequence.js';
import type { Phases } from './phases.js';

/** A handler for any exception. */
const ANY = /^(?:\(?\s*(?:Base)?Exception\b|$)/;
/** What a `return` says that gives an error to the client in place of a result. */
const ERROR =
  /^[ \t]*return\b[^]{0,200}?(?:\b(?:error|detail)\b|\bfail|status_code\s*=\s*[45]\d\d|["']success["']\s*:\s*False|success\s*=\s*False)/im;

/**
 * What follows in a request where a handler for any exception answers with an error: the route never does what it is for, and no log shows
 * more than that answer.
 *
 * @returns null where no such handler is around a UTF-16 offset, and where no request runs the code
 */
export function errorAnswer(phases: Phases, module: Module, offset: number): Consequence | null {
  for (let suite = module.tree.suiteAt(offset); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind !== 'try') continue;
    const isAnswered = suite.statement.some(
      ({ kind, header, body }) =>
        kind === 'except' &&
        ANY.test(module.source.text.slice(header.start, header.end).trim()) &&
        ERROR.test(module.source.text.slice(body.start, body.end)),
    );
    const execution = isAnswered ? phases.executions(module, offset).find(({ phase }) => phase === 'request') : null;
    if (!execution) return null;
    const { phase } = execution;
    return { severity: 'warning', confidence: 'possible', phase, when: WHEN[phase], related: execution.related() };
  }
  return null;
}
