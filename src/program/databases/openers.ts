import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { callArguments } from '../evaluation/arguments.js';
import { callsNamed } from '../evaluation/named-calls.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { DatabaseCall } from './calls.data.js';

/** A call that opens a database. */
export interface Opener {
  readonly module: Module;
  readonly call: Node;
}

/** Those that are given the object; of all others it is the object whose method they are. */
const FUNCTIONS = /^(?:create_all|drop_all|reflect|inspect)$/;

/**
 * The calls that open the database which a call of `create_engine` or the like only names.
 *
 * @param made that call
 */
export function openersOf(
  made: Node,
  { openedBy = [] }: DatabaseCall,
  reached: ReadonlyMap<string, ReachedModule>,
): Opener[] {
  const found: Opener[] = [];
  if (openedBy.length === 0) return found;
  for (const { module, project } of reached.values()) {
    if (module.isBroken) continue;
    const objects = objectsOf(project);
    for (const call of callsNamed(module, openedBy.join('|'))) {
      const callee = call.childForFieldName('function');
      const name = (callee?.childForFieldName('attribute') ?? callee)?.text ?? '';
      const { positional, named } = callArguments(call);
      const object = FUNCTIONS.test(name) ? (named.get('bind') ?? positional[0]) : callee?.childForFieldName('object');
      if (!object || object.id === made.id) continue;
      const all = objects.of(object, placeOf(object, module));
      // Where it may be another one, that is for a condition to decide.
      if (all.length === 1 && all[0]!.kind === 'product' && isSame(all[0]!.call, made)) found.push({ module, call });
    }
  }
  return found;
}

function isSame(one: Node | null, other: Node): boolean {
  return one?.id === other.id;
}
