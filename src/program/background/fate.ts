import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { isWaitedForElsewhere } from './kept.js';
import { ownerOf, type Owner } from './owner.js';
import type { Start } from './starts.js';
import { functionAround } from '../functions.js';

/**
 * What becomes of work after it was started: `used`, something waits for it, ends it, or gets it and may do so; `lost`, nobody has it; `kept`, it is in a
 * name or a collection where nobody waits for it.
 */
export type Fate = 'used' | 'lost' | 'kept';

/** What of a task or a thread does not wait for it. */
const NO_WAITING = /^(?:add_done_callback|set_name|get_name|setDaemon|setName|start|is_alive|name|daemon)$/;
/** Methods that put their argument into a collection. */
const ADDS = /^(?:add|append|appendleft|insert|put|put_nowait)$/;
/** What passes a value on as it is. */
const SAME_VALUE =
  /^(?:parenthesized_expression|list|tuple|set|dictionary|pair|list_comprehension|set_comprehension|dictionary_comprehension|generator_expression|conditional_expression|expression_list|list_splat)$/;

/** What becomes of what a call starts. */
export function fateOf(start: Start, reached: ReadonlyMap<string, ReachedModule>): Fate {
  const { module, call, kind, handle } = start;
  const around = functionAround(call);
  const owner = around && ownerOf(around, module);
  if (isLambda(call) || (owner && waitsOtherwise(owner, start))) return 'used';
  if (kind === 'task' || kind === 'executor') return ofValue(call, owner, module, reached);
  if (handle.type === 'identifier') {
    return owner ? ofName(handle.text, owner, module, reached, handle) : 'used';
  }
  return handle.type === 'attribute' ? ofKept(handle, module, reached) : 'lost';
}

/** What becomes of the value of an expression. */
function ofValue(node: Node, owner: Owner | null, module: Module, reached: ReadonlyMap<string, ReachedModule>): Fate {
  let value = node;
  for (let { parent } = value; parent; { parent } = value) {
    switch (parent.type) {
      case 'expression_statement':
        return 'lost';
      case 'assignment': {
        const left = parent.childForFieldName('left');
        if (parent.childForFieldName('right')?.id !== value.id || !left) return 'used';
        if (left.type !== 'identifier') return ofKept(left, module, reached);
        // A name of the module, which other code may use.
        if (!owner || owner.isGlobal(left.text)) return ofKept(left, module, reached);
        return ofName(left.text, owner, module, reached, left);
      }
      case 'attribute': {
        const method = parent.childForFieldName('attribute')?.text ?? '';
        return NO_WAITING.test(method) ? 'lost' : 'used';
      }
      case 'argument_list': {
        const outer = parent.parent;
        const callee = outer?.childForFieldName('function');
        const isAdded = callee?.type === 'attribute' && ADDS.test(callee.childForFieldName('attribute')?.text ?? '');
        if (!isAdded) return 'used';
        const into = callee.childForFieldName('object');
        if (!into) return 'used';
        return into.type === 'identifier' && owner && owner.isLocal(into.text)
          ? ofName(into.text, owner, module, reached, into)
          : ofKept(into, module, reached);
      }
      default:
        if (!SAME_VALUE.test(parent.type)) return 'used';
        value = parent;
    }
  }
  return 'used';
}

/** What a function does with a name of its own: it waits for it as soon as there is any use of it that is none of those that do not wait. */
function ofName(
  name: string,
  owner: Owner,
  module: Module,
  reached: ReadonlyMap<string, ReachedModule>,
  first: Node,
): Fate {
  let fate: Fate = 'lost';
  for (const use of owner.identifiers(name)) {
    if (use.id === first.id) continue;
    const { parent } = use;
    if (!parent || isTarget(use, parent)) continue;
    if (parent.type === 'attribute') {
      if (parent.childForFieldName('object')?.id !== use.id) continue;
      const method = parent.childForFieldName('attribute')?.text ?? '';
      if (NO_WAITING.test(method)) continue;
      // `tasks.append(create_task(x))` asks nothing of the tasks that are there.
      if (ADDS.test(method) && parent.parent?.type === 'call') continue;
      return 'used';
    }
    // `global name`
    if (/^(?:global|nonlocal)_statement$/.test(parent.type)) continue;
    const kept = keptIn(use, parent, owner);
    if (kept === null) return 'used';
    const stored = kept.type === 'identifier' && owner.isLocal(kept.text) ? 'used' : ofKept(kept, module, reached);
    if (stored === 'used') return stored;
    fate = 'kept';
  }
  return fate;
}

/** Where a use of a name puts what it stands for: `self.task = name`, `tasks[key] = name`, `tasks.add(name)`; null for other uses. */
function keptIn(use: Node, parent: Node, owner: Owner): Node | null {
  if (parent.type === 'assignment' && parent.childForFieldName('right')?.id === use.id) {
    const left = parent.childForFieldName('left');
    const isOwn = left?.type === 'identifier' && !owner.isGlobal(left.text);
    return left && !isOwn ? left : null;
  }
  if (parent.type !== 'argument_list') return null;
  const callee = parent.parent?.childForFieldName('function');
  const isAdded = callee?.type === 'attribute' && ADDS.test(callee.childForFieldName('attribute')?.text ?? '');
  return isAdded ? callee.childForFieldName('object') : null;
}

function ofKept(target: Node, module: Module, reached: ReadonlyMap<string, ReachedModule>): Fate {
  return isWaitedForElsewhere(target, module, reached) ? 'used' : 'kept';
}

function isTarget(use: Node, parent: Node): boolean {
  return parent.type === 'assignment' && parent.childForFieldName('left')?.id === use.id;
}

function isLambda(node: Node): boolean {
  for (let each = node.parent; each && each.type !== 'function_definition'; each = each.parent) {
    if (each.type === 'lambda') return true;
  }
  return false;
}

/** Whether a function waits for the work without its object: for a queue, an event, the end of its executor, or of all its threads. */
function waitsOtherwise(owner: Owner, { call, kind, handle }: Start): boolean {
  const after = Math.max(0, call.endIndex - owner.node.startIndex);
  if (owner.lastWait >= after || owner.isInWaitingLoop(call)) return true;
  if (kind === 'executor') {
    const pool = handle.childForFieldName('function')?.childForFieldName('object')?.text ?? '';
    return /^\w+$/.test(pool) && new RegExp(`\\bas\\s+${pool}\\b|\\b${pool}\\.shutdown\\(`).test(owner.text);
  }
  return kind !== 'task' && owner.lastJoin >= after;
}
