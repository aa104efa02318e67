import type { Node } from '../../parser/node.js';
import type { FileOperation } from '../files/operations.js';
import { CallTable } from '../library-calls.js';
import { plainArguments } from '../objects/arguments.js';
import { executionIn, runningCalls, type RunningProgram } from '../running-calls.js';
import type { Execution } from '../phases/phase.js';

/** A response whose whole body is the content of a file, read into memory. */
export interface WholeResponse {
  /** What reads the file. */
  readonly read: FileOperation;
  /** The call that makes the response. */
  readonly call: Node;
  readonly execution: Execution;
}

/** Responses that send their body in one piece. Source: starlette 1.7.0, responses.py, and fastapi 0.142.2, responses.py. */
const RESPONSES = new CallTable<true>(
  ['Response', 'HTMLResponse', 'PlainTextResponse', 'JSONResponse', 'ORJSONResponse', 'UJSONResponse'].flatMap((name) =>
    [`fastapi.${name}`, `fastapi.responses.${name}`, `starlette.responses.${name}`].map(
      (full) => [full, true] as const,
    ),
  ),
);

/**
 * Responses of requests whose body is what one of some reads gives, in the same function: `open(…).read()`, `Path.read_bytes()`.
 *
 * @param reads the reads of files that matter
 */
export function wholeResponses(program: RunningProgram, reads: readonly FileOperation[]): readonly WholeResponse[] {
  const modules = new Set(reads.map(({ module }) => module));
  if (modules.size === 0) return [];
  return runningCalls(program, RESPONSES).flatMap((call): WholeResponse[] => {
    const execution = modules.has(call.module) ? executionIn(call, 'request') : undefined;
    const args = plainArguments(call.call);
    const content = args?.named.get('content') ?? args?.positional[0];
    if (!execution || !content) return [];
    const sources = sourcesOf(content, call.call);
    const isFrom = ({ module, call: read }: FileOperation): boolean =>
      module === call.module &&
      sources.some((each) => each.startIndex <= read.startIndex && read.endIndex <= each.endIndex);
    return reads.filter(isFrom).map((read) => ({ read, call: call.call, execution }));
  });
}

/** The expressions that a content may come from, in the same function: `data` of `data = f.read()`, and `f` of `with open(…) as f`. */
function sourcesOf(content: Node, call: Node): Node[] {
  const body = functionBody(call);
  const found = new Map<number, Node>();
  const pending = [content];
  for (const node of pending) {
    if (found.has(node.id) || found.size > 8) continue;
    found.set(node.id, node);
    const names = node.type === 'identifier' ? [node] : node.descendantsOfType('identifier');
    for (const { text: name } of names) {
      for (const each of body?.descendantsOfType(['assignment', 'as_pattern']) ?? []) {
        const isPattern = each.type === 'as_pattern';
        const target = isPattern ? each.namedChild(1)?.text : each.childForFieldName('left')?.text;
        const value = isPattern ? each.namedChild(0) : each.childForFieldName('right');
        if (target === name && value) pending.push(value);
      }
    }
  }
  return [...found.values()];
}

function functionBody(node: Node): Node | null {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'function_definition') return each.childForFieldName('body');
  }
  return null;
}
