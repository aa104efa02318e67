import { optionsOf, valuesOf, type NativeValue, type PyValue } from '../interpreter/values.js';
import { Router, type Declaration, type Inclusion } from './graph.js';

/** What a decorator such as `app.get("/items")` does with the function that it stands on. */
export class Decorator {
  constructor(readonly apply: (target: PyValue) => void) {}
}

/** `Route(…)`, `Mount(…)`: an element of a list of routes. */
export class Item {
  constructor(readonly entries: readonly (Declaration | Inclusion)[]) {}
}

/** `StaticFiles(…)`. */
export class Files {
  readonly isFiles = true;
}

/** `app.routes`. */
export class RouteList {
  constructor(readonly router: Router) {}
}

export function native(object: object): NativeValue {
  return { kind: 'native', object };
}

/** The routers that a value is. */
export function routersOf(value: PyValue): Router[] {
  return optionsOf(value).flatMap((each): Router[] => {
    if (each.kind === 'native') return each.object instanceof Router ? [each.object] : [];
    return each.kind === 'instance' && each.native ? routersOf(each.native) : [];
  });
}

/** Wrappers around wrappers. */
const MAX_LAYERS = 12;

/** The routers that get the requests which something gets: itself, or what it is wrapped around. */
export function servedBy(value: PyValue, depth = 0): Router[] {
  const own = routersOf(value);
  if (own.length > 0 || depth > MAX_LAYERS) return own;
  return optionsOf(value).flatMap((each) => {
    const inner =
      each.kind === 'object'
        ? valuesOf(each.call)
        : each.kind === 'instance'
          ? [...each.attributes.values()]
          : each.kind === 'method'
            ? [each.object]
            : [];
    for (const candidate of inner) {
      const found = servedBy(candidate, depth + 1).filter(({ kind }) => kind === 'app');
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Whether a value is `StaticFiles(…)`, or of a class of the project that is made of it. */
export function isFiles(value: PyValue): boolean {
  return optionsOf(value).some(
    (each) =>
      (each.kind === 'native' && each.object instanceof Files) ||
      (each.kind === 'instance' && each.native !== null && isFiles(each.native)),
  );
}

/** The name that FastAPI knows a function or class by; null where it has none. */
export function endpointName(value: PyValue): string | null {
  if (value.kind === 'function' || value.kind === 'class') return value.node.childForFieldName('name')?.text ?? null;
  if (value.kind === 'lazy') return value.name;
  return value.kind === 'external' ? value.name.slice(value.name.lastIndexOf('.') + 1) : null;
}
