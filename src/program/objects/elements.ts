import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { annotated } from './annotations.js';
import { plainArguments } from './arguments.js';
import type { Objects } from './objects.js';
import { placeOf, type Place, type PythonObject } from './object.js';

/** Functions that give the elements of what they are given, or of what they are a method of. */
const SAME_ELEMENTS = /^(?:list|tuple|set|sorted|reversed|frozenset|iter)$/;
const OWN_ELEMENTS = /^(?:values|copy|items)$/;

/** Elements of one collection that are looked at, and collections that are made of others. */
const MAX_ELEMENTS = 24;
const MAX_DEPTH = 6;

/**
 * What the elements of a collection may be: of lists and comprehensions, of `list(x)`, `x.values()`, and of what is appended to a name.
 *
 * @returns an empty list where that cannot be told; never all that they may be for sure
 */
export function elementsOf(objects: Objects, node: Node | null, place: Place, depth = 0): readonly PythonObject[] {
  if (!node || depth > MAX_DEPTH) return [];
  const inner = (each: Node | null, at = place): readonly PythonObject[] => elementsOf(objects, each, at, depth + 1);
  switch (node.type) {
    case 'list':
    case 'tuple':
    case 'set':
      return node.namedChildren
        .slice(0, MAX_ELEMENTS)
        .flatMap((each) => (each.type === 'list_splat' ? inner(each.namedChild(0)) : objects.of(each, place)));
    case 'dictionary':
      return node.namedChildren
        .slice(0, MAX_ELEMENTS)
        .flatMap((each) => objects.of(each.type === 'pair' ? each.childForFieldName('value') : null, place));
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
      return ofComprehension(objects, node, place, inner);
    case 'parenthesized_expression':
      return inner(node.namedChild(0));
    case 'boolean_operator':
      return inner(node.childForFieldName('left'));
    case 'binary_operator':
      return [...inner(node.childForFieldName('left')), ...inner(node.childForFieldName('right'))];
    case 'call': {
      const callee = node.childForFieldName('function');
      if (callee?.type === 'identifier' && SAME_ELEMENTS.test(callee.text)) {
        return inner(plainArguments(node)?.positional[0] ?? null);
      }
      if (callee?.type === 'attribute' && OWN_ELEMENTS.test(callee.childForFieldName('attribute')?.text ?? '')) {
        return inner(callee.childForFieldName('object'));
      }
      return [];
    }
    case 'identifier':
    case 'attribute':
      return [
        ...objects.of(node, place).flatMap((each) => {
          const expression = each.kind === 'literal' || each.kind === 'unknown' ? each.expression : undefined;
          return expression && expression.node.id !== node.id ? inner(expression.node, expression.place) : [];
        }),
        ...ofArgument(node, place, inner),
        ...added(objects, node, place),
        ...ofElementType(objects, node, place),
      ];
    default:
      return [];
  }
}

/** A parameter, which may get a collection under another name. */
function ofArgument(
  { text }: Node,
  { frame }: Place,
  inner: (node: Node | null, place?: Place) => readonly PythonObject[],
): readonly PythonObject[] {
  const given = frame?.given?.get(text);
  const isName = given?.node.type === 'identifier' || given?.node.type === 'attribute';
  return given && isName ? inner(given.node, given.place) : [];
}

/** `[make(x) for x in y]`; `[t for t in tasks if …]` has elements of `tasks`. */
function ofComprehension(
  objects: Objects,
  node: Node,
  place: Place,
  inner: (node: Node | null) => readonly PythonObject[],
): readonly PythonObject[] {
  const body = node.childForFieldName('body');
  const clause = node.namedChildren.find(({ type }) => type === 'for_in_clause');
  const isElement = body !== null && clause?.childForFieldName('left')?.text === body.text;
  return isElement ? inner(clause?.childForFieldName('right') ?? null) : objects.of(body, place);
}

/** The position of what a method puts into a collection. */
const ADDS: ReadonlyMap<string, number> = new Map([
  ['append', 0],
  ['appendleft', 0],
  ['add', 0],
  ['insert', 1],
]);

/** What `name.append(x)`, `name.insert(0, x)`, `name.add(x)` and `name[key] = x` of the module put into a collection. */
function added(objects: Objects, node: Node, { module }: Place): readonly PythonObject[] {
  const { text } = node;
  if (
    text.length > 80 ||
    !new RegExp(`\\b${text.replace(/\./g, '\\.')}\\s*(?:\\.(?:append|appendleft|add|insert)\\b|\\[)`).test(
      module.source.text,
    )
  ) {
    return [];
  }
  const found: Node[] = [];
  for (const each of module.tree.root.descendantsOfType(['call', 'assignment'])) {
    if (found.length >= MAX_ELEMENTS) break;
    if (each.type === 'call') {
      const callee = each.childForFieldName('function');
      if (callee?.type !== 'attribute' || callee.childForFieldName('object')?.text !== text) continue;
      const index = ADDS.get(callee.childForFieldName('attribute')?.text ?? '');
      const value = index === undefined ? undefined : plainArguments(each)?.positional[index];
      if (value) found.push(value);
    } else {
      const left = each.childForFieldName('left');
      const value = each.childForFieldName('right');
      if (value && left?.type === 'subscript' && left.childForFieldName('value')?.text === text) {
        found.push(value);
      }
    }
  }
  return found.flatMap((value) => objects.of(value, placeOf(value, module)));
}

/** `tasks: list[asyncio.Task]`, `workers: dict[str, Worker]`: by the types of names and attributes. */
function ofElementType(objects: Objects, node: Node, place: Place): readonly PythonObject[] {
  const type = typesOf(place.module).get(node.text);
  const generic = type?.namedChild(0);
  if (generic?.type !== 'generic_type' && generic?.type !== 'subscript') return [];
  const parameters = generic.namedChildren.slice(1);
  const last = parameters[0]?.type === 'type_parameter' ? parameters[0].namedChildren.at(-1) : parameters.at(-1);
  return annotated(objects, last ?? null, { ...place, frame: null, offset: Infinity });
}

const types = new WeakMap<Module, ReadonlyMap<string, Node>>();

/** The types that a module gives its names and attributes, by their text; those of class bodies as attributes of `self`. */
function typesOf(module: Module): ReadonlyMap<string, Node> {
  const known = types.get(module);
  if (known) return known;
  const found = new Map<string, Node>();
  for (const each of module.tree.root.descendantsOfType(['assignment', 'typed_parameter', 'typed_default_parameter'])) {
    const type = each.childForFieldName('type');
    const name = each.childForFieldName('left') ?? each.childForFieldName('name') ?? each.namedChild(0);
    if (!type || !name) continue;
    const isField = each.type === 'assignment' && each.parent?.parent?.parent?.type === 'class_definition';
    found.set(isField ? `self.${name.text}` : name.text, type);
  }
  types.set(module, found);
  return found;
}
