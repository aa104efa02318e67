import type { Node } from '../../parser/node.js';
import { plainArguments } from '../objects/arguments.js';
import type { Frame, Place } from '../objects/object.js';
import type { Module } from '../modules.js';

/** Names for names that are followed. */
const MAX_DEPTH = 8;

const SAME_ELEMENTS = /^(?:list|tuple|set|sorted|reversed|frozenset|filter)$/;
const OWN_ELEMENTS = /^(?:values|copy|items|keys|result)$/;

/**
 * What a variable is called, wherever it is used: a task that is cancelled under one name is awaited under another. A collection and its elements
 * have the same keys. Two variables may share one: attributes of different objects do.
 */
export function keysOf(node: Node | null, place: Place): ReadonlySet<string> {
  const found = new Set<string>();
  collect(node, place, found, 0);
  return found;
}

/** `x` of `x.method()`; null where something else is called. */
export function receiverOf(call: Node): Node | null {
  return call.childForFieldName('function')?.childForFieldName('object') ?? null;
}

/** Whether two variables may be the same. */
export function overlap(keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of keys) if (others.has(each)) return true;
  return false;
}

function collect(node: Node | null, place: Place, found: Set<string>, depth: number): void {
  if (!node || depth > MAX_DEPTH) return;
  const inner = (each: Node | null, at = place): void => collect(each, at, found, depth + 1);
  switch (node.type) {
    case 'identifier':
      return ofName(node.text, place, found, depth);
    case 'attribute':
      found.add(`.${node.childForFieldName('attribute')?.text ?? ''}`);
      return;
    case 'subscript':
      return inner(node.childForFieldName('value'));
    case 'call': {
      const callee = node.childForFieldName('function');
      if (callee?.type === 'identifier' && SAME_ELEMENTS.test(callee.text)) {
        for (const each of plainArguments(node)?.positional ?? []) inner(each);
      } else if (callee?.type === 'attribute' && OWN_ELEMENTS.test(callee.childForFieldName('attribute')?.text ?? '')) {
        inner(callee.childForFieldName('object'));
      }
      return;
    }
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
      for (const each of node.namedChildren) if (each.type === 'for_in_clause') inner(each.childForFieldName('right'));
      return;
    case 'list':
    case 'tuple':
    case 'set':
    case 'list_splat':
    case 'parenthesized_expression':
    case 'expression_list':
    case 'binary_operator':
    case 'boolean_operator':
      for (const each of node.namedChildren) inner(each);
      return;
    case 'named_expression':
      inner(node.childForFieldName('name'));
      return inner(node.childForFieldName('value'));
    default:
  }
}

function ofName(name: string, place: Place, found: Set<string>, depth: number): void {
  for (let frame: Frame | null = place.frame; frame; frame = frame.outer) {
    const { definition } = frame;
    const given = frame.given?.get(name);
    const sources = sourcesOf(definition.node, definition.module).get(name) ?? [];
    if (!given && sources.length === 0) continue;
    found.add(`${definition.module.file}:${definition.node.startIndex}:${name}`);
    if (given) collect(given.node, given.place, found, depth + 1);
    const at = { module: definition.module, frame, offset: Infinity };
    for (const each of sources) collect(each, at, found, depth + 1);
    return;
  }
  found.add(name);
}

const known = new WeakMap<Module, Map<number, ReadonlyMap<string, readonly Node[]>>>();

/** What gives the names of a function their values: right sides, and what a loop goes over. */
function sourcesOf(definition: Node, module: Module): ReadonlyMap<string, readonly Node[]> {
  let byNode = known.get(module);
  if (!byNode) known.set(module, (byNode = new Map()));
  let found = byNode.get(definition.id);
  if (!found) byNode.set(definition.id, (found = readSources(definition)));
  return found;
}

function readSources(definition: Node): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  const body = definition.childForFieldName('body');
  if (!body) return found;
  const globals = new Set(
    [...body.text.matchAll(/^[ \t]*(?:global|nonlocal)[ \t]+([\w, \t]+)/gm)].flatMap(([, names]) =>
      names!.split(/[,\s]+/),
    ),
  );
  for (const node of body.descendantsOfType(['assignment', 'for_statement', 'for_in_clause'])) {
    const left = node.childForFieldName('left');
    const right = node.childForFieldName('right');
    if (!left || !right || left.type === 'attribute' || left.type === 'subscript') continue;
    for (const name of left.type === 'identifier' ? [left] : left.descendantsOfType('identifier')) {
      if (globals.has(name.text)) continue;
      const list = found.get(name.text);
      if (list) list.push(right);
      else found.set(name.text, [right]);
    }
  }
  return found;
}
