import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { evaluate } from '../evaluation/evaluate.js';
import { parametersOf } from '../evaluation/locals.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { argumentOf, classOf } from '../evaluation/parameters.js';
import type { Value } from '../evaluation/value.js';
import { evaluatePartially } from '../paths.js';
import { definitionOf, symbolsOf } from '../symbols.js';
import type { FileOperation } from './operations.js';
import { functionAround } from '../functions.js';

/** A function with more callers is not followed to them. */
const MAX_CALLERS = 20;

/**
 * Operations whose path is an argument of the function that they stand in (`def ensure(path): os.makedirs(path)`), once for each call that
 * gives one; those whose path an object got when it was made (`self.path`), with that path; all others as they are.
 */
export function withCallers(
  operations: readonly FileOperation[],
  reached: ReadonlyMap<string, ReachedModule>,
): FileOperation[] {
  const known = new Map<string, readonly Call[]>();
  const callsOf = (definition: Node): readonly Call[] => {
    const name = nameOf(definition);
    if (name === null) return [];
    const calls = known.get(name) ?? callsNamedIn(reached, name);
    known.set(name, calls);
    return calls.length > MAX_CALLERS ? [] : calls;
  };
  return operations.flatMap((operation) => {
    const isKnown = operation.place !== null && !operation.place.assumed;
    const definition = isKnown ? null : functionAround(operation.pathNode);
    if (!definition) return [operation];
    if (hasParameters(definition)) {
      const calls = callsOf(definition);
      const found = calls.flatMap((caller) => {
        const place = placeFor(operation, definition, caller);
        return place ? [{ ...operation, place, caller }] : [];
      });
      if (found.length > 0) return found.length < calls.length ? [...found, operation] : found;
    }
    const constructor = constructorOf(definition);
    if (!constructor || constructor.id === definition.id || !hasParameters(constructor)) return [operation];
    const places = callsOf(constructor).map((caller) => placeFor(operation, constructor, caller));
    const [first] = places;
    // Objects with different paths are not told apart.
    return first && places.every((each) => each?.absolute === first.absolute)
      ? [{ ...operation, place: first }]
      : [operation];
  });
}

type Call = NonNullable<FileOperation['caller']>;

/** Where an operation works when a function, or a constructor, is called so; null where the call does not say it, or makes no difference. */
function placeFor(operation: FileOperation, definition: Node, caller: Call): FileOperation['place'] {
  const callee = symbolsOf(caller.project).resolve(caller.call.childForFieldName('function'), caller.module);
  if ((callee?.kind !== 'function' && callee?.kind !== 'class') || callee.module !== operation.module) return null;
  if (callee.node.id !== (callee.kind === 'class' ? classOf(definition) : definition)?.id) return null;
  const given = new Map<number, Value>();
  for (const { node, name, fallback } of parametersOf(definition)) {
    const argument = argumentOf(caller.call, definition, name);
    if (argument === 'unknown') continue;
    const value = argument ? evaluate(argument, caller) : evaluate(fallback, operation);
    if (value) given.set(node.id, value);
  }
  const { pathNode, module, project, place: before, locate = evaluatePartially } = operation;
  const place = locate(pathNode, module, project, given);
  return place && (place.absolute !== before?.absolute || place.assumed !== before.assumed) ? place : null;
}

function hasParameters(definition: Node): boolean {
  return parametersOf(definition).some(({ name }) => name !== 'self' && name !== 'cls');
}

/** The constructor of the class whose method a function is. */
function constructorOf(definition: Node): Node | null {
  const body = classOf(definition)?.childForFieldName('body');
  const methods = body?.namedChildren.flatMap((each) => definitionOf(each) ?? []) ?? [];
  return methods.find((each) => each.childForFieldName('name')?.text === '__init__') ?? null;
}

/** The name by which a function is called: of a constructor that of its class. */
function nameOf(definition: Node): string | null {
  const name = definition.childForFieldName('name')?.text ?? null;
  return name === '__init__' ? (classOf(definition)?.childForFieldName('name')?.text ?? null) : name;
}

function callsNamedIn(reached: ReadonlyMap<string, ReachedModule>, name: string): Call[] {
  return [...reached.values()].flatMap(({ module, project }) =>
    module.isBroken ? [] : callsNamed(module, name).map((call) => ({ module, project, call })),
  );
}
