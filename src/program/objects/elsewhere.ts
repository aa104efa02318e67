import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import type { Project } from '../project.js';
import { elementsOf } from './elements.js';
import type { Objects } from './objects.js';
import { placeOf, type Place, type PythonObject } from './object.js';
import { functionAround } from '../functions.js';

/*
 * What gives a name or an attribute its value in other ways than a plain assignment before it. Each of these is one of the things that it may be; whether
 * there are more is not known.
 */

/** Places of one name that are looked at. */
const MAX_PLACES = 6;

/** Whether a function takes a name from its module: `global name`. */
export function isGlobalIn(body: Node, name: string): boolean {
  return new RegExp(`^[ \\t]*(?:global|nonlocal)[ \\t]+(?:\\w+[ \\t]*,[ \\t]*)*${name}\\b`, 'm').test(body.text);
}

/** What a name of a function or module is that `with … as name`, `for name in …` or a function with `global name` binds. */
export function boundOtherwise(objects: Objects, body: Node, name: string, place: Place): readonly PythonObject[] {
  const { module } = place;
  const isModule = body.parent === null;
  const found: PythonObject[] = [];
  for (const node of bindersOf(body, module).get(name) ?? []) {
    if (found.length >= MAX_PLACES) break;
    const owner = isModule ? functionAround(node) : null;
    // Of the module's own names those of functions are only theirs, unless they say otherwise.
    if (owner && !isGlobalIn(owner, name)) continue;
    const at = owner ? placeOf(node, module) : { ...place, offset: node.startIndex };
    switch (node.type) {
      case 'assignment':
        found.push(...objects.of(node.childForFieldName('right'), at));
        break;
      case 'as_pattern':
        found.push(...objects.of(node.namedChild(0), at).flatMap((each) => entered(objects, each)));
        break;
      case 'for_statement':
        found.push(...elementsOf(objects, node.childForFieldName('right'), at));
        break;
    }
  }
  return found.filter(({ kind }) => kind !== 'unknown');
}

/** What `with` gives: of a generator what it yields; other managers give themselves, by custom. */
function entered(objects: Objects, manager: PythonObject): readonly PythonObject[] {
  if (manager.kind !== 'generator') return [manager];
  const { module, node } = manager.definition;
  const [yielded] = node.descendantsOfType('yield');
  return yielded ? objects.of(yielded.namedChild(0), placeOf(yielded, module)) : [];
}

const binders = new WeakMap<Module, Map<number, ReadonlyMap<string, readonly Node[]>>>();

/** The statements that give single names a value, by name; for a module those of its functions too. */
function bindersOf(body: Node, module: Module): ReadonlyMap<string, readonly Node[]> {
  let byBody = binders.get(module);
  if (!byBody) binders.set(module, (byBody = new Map()));
  let found = byBody.get(body.id);
  if (!found) byBody.set(body.id, (found = collect(body)));
  return found;
}

function collect(body: Node): Map<string, Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of body.descendantsOfType(['assignment', 'as_pattern', 'for_statement'])) {
    let target = node.childForFieldName('left');
    if (node.type === 'as_pattern') {
      if (node.parent?.type !== 'with_item') continue;
      const alias = node.namedChild(1);
      target = alias?.namedChild(0) ?? alias;
    }
    if (target?.type !== 'identifier') continue;
    const list = found.get(target.text);
    if (list) list.push(node);
    else found.set(target.text, [node]);
  }
  return found;
}

interface Assigned {
  readonly module: Module;
  readonly value: Node;
}

const states = new WeakMap<Project, { size: number; byName: Map<string, Assigned[]> }>();

/** `app.state.name = …`, `setattr(app.state, "name", …)`. */
const MAY_ASSIGN = /\.state\.\w+\s*(?::[^=\n]+)?=(?!=)/;

/** What the program puts into the state of its applications under a name. */
export function ofState(objects: Objects, name: string): readonly PythonObject[] {
  const assigned = statesOf(objects.project).get(name) ?? [];
  return assigned
    .slice(0, MAX_PLACES)
    .flatMap(({ module, value }) => objects.of(value, placeOf(value, module)))
    .filter(({ kind }) => kind !== 'unknown');
}

function statesOf(project: Project): ReadonlyMap<string, readonly Assigned[]> {
  const program = project.program?.();
  const size = program?.size ?? 0;
  const known = states.get(project);
  if (known?.size === size) return known.byName;
  const byName = new Map<string, Assigned[]>();
  for (const { module } of program?.values() ?? []) {
    if (module.isBroken || !MAY_ASSIGN.test(module.source.text)) continue;
    for (const assignment of module.tree.root.descendantsOfType('assignment')) {
      const [, name] = /\bstate\.(\w+)$/.exec(assignment.childForFieldName('left')?.text ?? '') ?? [];
      const value = assignment.childForFieldName('right');
      if (name === undefined || !value) continue;
      const list = byName.get(name);
      if (list) list.push({ module, value });
      else byName.set(name, [{ module, value }]);
    }
  }
  states.set(project, { size, byName });
  return byName;
}
