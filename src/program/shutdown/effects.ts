import type { Node } from '../../parser/node.js';
import type { Place } from '../objects/object.js';
import { keysOf } from './keys.js';
import type { State } from './state.js';

/** What a call does to others that wait: it cancels a task, sets an event, puts a last element into a queue. */
export function noteEffect(callee: Node | null, node: Node, place: Place, state: State): void {
  if (callee?.type !== 'attribute') return;
  const object = callee.childForFieldName('object');
  switch (callee.childForFieldName('attribute')?.text) {
    case 'cancel': {
      // The scope of a task group stands for the group.
      const scope = object?.type === 'attribute' && object.childForFieldName('attribute')?.text === 'cancel_scope';
      state.cancel(keysOf(scope ? object.childForFieldName('object') : object, place));
      return;
    }
    case 'set':
    case 'notify_all':
      if ((node.childForFieldName('arguments')?.namedChildCount ?? 0) === 0) state.signal(keysOf(object, place));
      return;
    case 'put':
    case 'put_nowait':
    case 'send':
    case 'send_nowait':
      state.signal(keysOf(object, place));
      return;
    // What is closed or stopped ends the loops over it.
    case 'close':
    case 'aclose':
    case 'shutdown':
      state.signal(keysOf(object, place));
      return;
    case 'stop':
    case 'terminate':
    case 'kill': {
      const keys = keysOf(object, place);
      state.signal(keys);
      state.end(keys);
      return;
    }
    default:
  }
}
