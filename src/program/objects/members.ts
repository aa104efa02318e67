import type { Node } from '../../parser/node.js';
import { annotated } from './annotations.js';
import { returned } from './calls.js';
import { decoratorNames } from './decorators.js';
import { parametersOf, plainArguments } from './arguments.js';
import type { Objects } from './objects.js';
import { UNKNOWN, type Argument, type Definition, type PythonObject } from './object.js';

type Owner = PythonObject & { kind: 'instance' | 'class' };

/** Classes further up are not looked at. */
const MAX_BASES = 20;

/**
 * What an attribute of a class of the project, or of an object of it, is.
 *
 * @returns null where neither the class nor its bases have it
 */
export function membersOf(objects: Objects, owner: Owner, name: string): readonly PythonObject[] | null {
  const { classes, isComplete } = classesOf(objects, owner.definition);
  const assigned = classes.flatMap((each) => assignedInMethods(objects, each, name, owner));
  if (assigned.length > 0 && owner.kind === 'instance') return assigned;
  for (const definition of behind(classes, owner)) {
    const body = definition.node.childForFieldName('body');
    const place = { module: definition.module, frame: null, offset: Infinity };
    const found = body && objects.inBody(body, name, place);
    if (found) return [...assigned, ...found.flatMap((each) => bound(objects, each, owner))];
  }
  if (assigned.length > 0) return assigned;
  const typed = classes.flatMap((each) => ofField(objects, each, name));
  if (typed.length > 0) return [...typed, UNKNOWN];
  return isComplete ? null : [UNKNOWN];
}

/** The classes whose bodies are looked at: for `super()` those behind the one that it stands in. */
function behind(classes: readonly Definition[], owner: Owner): readonly Definition[] {
  const above = owner.kind === 'instance' ? owner.above : undefined;
  return above ? classes.slice(classes.findIndex(({ node }) => node.id === above.node.id) + 1) : classes;
}

/** What the type of a field says: `runner: Runner` in the body of a class. */
function ofField(objects: Objects, { module, node }: Definition, name: string): readonly PythonObject[] {
  const body = node.childForFieldName('body');
  if (!body?.text.includes(name)) return [];
  return body.namedChildren.flatMap((statement) => {
    const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
    if (assignment?.type !== 'assignment' || assignment.childForFieldName('left')?.text !== name) return [];
    return annotated(objects, assignment.childForFieldName('type'), { module, frame: null, offset: Infinity });
  });
}

/** A function that was found in a class, as its object has it. */
function bound(objects: Objects, found: PythonObject, by: Owner): readonly PythonObject[] {
  const owner: Owner = by.kind === 'instance' ? { ...by, above: undefined } : by;
  if (found.kind !== 'function') return [found];
  const names = decoratorNames(found.definition);
  if (names.includes('.staticmethod')) return [found];
  const self = names.includes('.classmethod') ? classOf(owner) : owner.kind === 'instance' ? owner : null;
  const method = { ...found, self };
  if (!names.some((each) => each === '.property' || each === 'functools.cached_property')) return [method];
  const { module } = found.definition;
  return owner.kind === 'instance'
    ? returned(objects, method, null, { module, frame: null, offset: Infinity }, false)
    : [UNKNOWN];
}

function classOf({ definition }: Owner): PythonObject {
  return { kind: 'class', definition, outer: null };
}

/** A class with its bases, nearest first, as far as they belong to the project. */
export function classesOf(
  objects: Objects,
  definition: Definition,
): { classes: readonly Definition[]; external: readonly string[]; isComplete: boolean } {
  const classes: Definition[] = [definition];
  const external: string[] = [];
  let isComplete = true;
  for (const { module, node } of classes) {
    for (const base of node.childForFieldName('superclasses')?.namedChildren ?? []) {
      if (!base || base.type === 'keyword_argument' || base.type === 'comment') continue;
      const found = objects.of(base.type === 'subscript' ? base.childForFieldName('value') : base, {
        module,
        frame: null,
        offset: node.startIndex,
      });
      const [only] = found.length === 1 ? found : [UNKNOWN];
      if (only?.kind === 'class' && classes.length < MAX_BASES) {
        if (!classes.some((each) => each.node.id === only.definition.node.id)) classes.push(only.definition);
      } else if (only?.kind === 'external') {
        external.push(only.name);
        if (!EMPTY_BASES.has(only.name)) isComplete = false;
      } else isComplete = false;
    }
  }
  return { classes, external, isComplete };
}

/** Bases that bring nothing along that matters here. */
const EMPTY_BASES: ReadonlySet<string> = new Set(['builtins.object', 'abc.ABC', 'typing.Generic', 'typing.Protocol']);

/** What `self.name = …` in the methods of a class gives its objects, and `cls.name = …` the class itself. */
function assignedInMethods(
  objects: Objects,
  { module, node }: Definition,
  name: string,
  owner: Owner,
): readonly PythonObject[] {
  const body = node.childForFieldName('body');
  if (!body?.text.includes(`.${name}`)) return [];
  return body.namedChildren.flatMap((statement) => {
    const method = statement?.type === 'decorated_definition' ? statement.childForFieldName('definition') : statement;
    if (method?.type !== 'function_definition' || !method.text.includes(`.${name}`)) return [];
    const self = parametersOf(method)?.[0]?.name;
    const isOfClass =
      statement.type === 'decorated_definition' && decoratorNames({ module, node: method }).includes('.classmethod');
    const targets = owner.kind === 'instance' || isOfClass ? [`${self}.${name}`] : [];
    targets.push(`${node.childForFieldName('name')?.text}.${name}`);
    return method.descendantsOfType('assignment').flatMap((assignment): readonly PythonObject[] => {
      const right = assignment?.childForFieldName('right');
      if (!assignment || !targets.includes(assignment.childForFieldName('left')?.text ?? '')) return [];
      const type = assignment.childForFieldName('type');
      const typed = type ? annotated(objects, type, { module, frame: null, offset: Infinity }) : [];
      if (!right) return [...typed, UNKNOWN];
      const isConstructor = owner.kind === 'instance' && method.childForFieldName('name')?.text === '__init__';
      const given = objects.of(right, {
        module,
        offset: assignment.startIndex,
        frame: {
          definition: { module, node: method },
          given: isConstructor ? givenToConstructor(method, owner) : null,
          self: isOfClass ? classOf(owner) : owner.kind === 'instance' ? owner : null,
          caller: owner.kind === 'instance' ? owner.place : { module, frame: null, offset: Infinity },
          outer: null,
        },
      });
      return given.some(({ kind }) => kind === 'unknown') ? [...typed, ...given] : given;
    });
  });
}

function givenToConstructor(method: Node, { call, place }: Owner & { kind: 'instance' }): Map<string, Argument> | null {
  const args = call ? plainArguments(call) : { positional: [], named: new Map<string, Node>() };
  const parameters = parametersOf(method)?.filter((each) => each.isPositional && !each.isRest);
  if (!args || !parameters) return null;
  const at = (node: Node): Argument => ({ node, place });
  const found = new Map<string, Argument>();
  for (const [index, each] of args.positional.entries()) {
    const parameter = parameters[index + 1];
    if (parameter) found.set(parameter.name, at(each));
  }
  for (const [name, each] of args.named) found.set(name, at(each));
  return found;
}
