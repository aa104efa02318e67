import type { Node } from '../../parser/node.js';
import { constantOf, type Constant } from '../objects/constants.js';
import { plainArguments } from '../objects/arguments.js';
import type { Objects } from '../objects/objects.js';
import type { Place } from '../objects/object.js';
import { costOf, FREE, type Cost } from './cost.js';
import { PRIMITIVES } from './primitives.data.js';
import type { ArgumentSlot, Primitive } from './primitives.js';

let byName: ReadonlyMap<string, Primitive> | undefined;

/** What is known of a call of another package, by its full name. */
export function primitiveNamed(name: string): Primitive | undefined {
  byName ??= new Map(PRIMITIVES.flatMap((each) => each.names.map((one) => [one, each] as const)));
  return byName.get(name) ?? byName.get(name.replace(/\w+$/, '*'));
}

/**
 * What a call of a library takes, with its arguments.
 *
 * @param handedAt where the callable is itself an argument of the call, the position of it; its own arguments are behind it
 */
export function costOfPrimitive(
  primitive: Primitive,
  call: Node,
  place: Place,
  objects: Objects,
  handedAt: number | null = null,
): Cost {
  const { kind, does, time, waits } = primitive;
  const given = (slot: ArgumentSlot): Constant | 'unknown' | 'missing' => {
    const args = plainArguments(call);
    if (!args) return 'unknown';
    const positional = handedAt === null ? args.positional : args.positional.slice(handedAt + 1);
    const node = args.named.get(slot.name) ?? (slot.index === null ? undefined : positional[slot.index]);
    if (!node) return 'missing';
    return constantOf(objects, node, place) ?? 'unknown';
  };
  if (waits) {
    const value = given(waits);
    if ((value === 'missing' ? waits.default : value) === false) return FREE;
  }
  let [low, high] = primitive.cost;
  let hasOwnLimit = false;
  if (time) {
    const value = given(time);
    if (typeof value === 'number') {
      hasOwnLimit = true;
      // A negative limit is none: `producer.flush(-1)`.
      const isNone = value < 0 && time.means === 'at most';
      const limit = isNone ? Infinity : Math.max(0, value * (time.unit === 's' ? 1000 : 1));
      [low, high] = time.means === 'exactly' ? [limit, limit] : [Math.min(low, limit), limit];
    } else if (value === null) high = Infinity;
    // How long it sleeps cannot be told; that it has a limit can.
    else if (value === 'unknown') return FREE;
  }
  const handed = handedAt === null ? undefined : plainArguments(call)?.positional[handedAt];
  const name = nameOf(handed ?? call);
  return costOf({
    module: place.module,
    node: call,
    name,
    does,
    kind,
    low,
    high,
    hasOwnLimit,
    primitive,
  });
}

/** What a call names, as written, or the call itself where that is no name. */
export function nameOf(call: Node): string {
  const callee = call.type === 'call' ? call.childForFieldName('function') : call;
  return (callee ?? call).text.replace(/\s+/g, ' ').slice(0, 80);
}
