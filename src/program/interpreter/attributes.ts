import type { Interpreter } from './interpreter.js';
import { unionOf, unknown, type ClassValue, type InstanceValue, type Origin, type PyValue } from './values.js';

/** Bases within bases. */
const MAX_BASES = 12;

/** `value.name`. */
export function attributeOf(value: PyValue, name: string, origin: Origin | null, run: Interpreter): PyValue {
  const open: PyValue = { kind: 'unknown', origin };
  switch (value.kind) {
    case 'lazy': {
      const forced = run.force(value);
      return forced.kind === 'lazy' || forced.kind === 'unknown' ? open : attributeOf(forced, name, origin, run);
    }
    case 'union':
      return unionOf(value.options.map((each) => attributeOf(each, name, origin, run)));
    case 'module': {
      const found = run.modules.attribute(value.file, name, origin);
      return found.kind === 'unknown' ? open : found;
    }
    case 'external':
      return { kind: 'external', name: `${value.name}.${name}` };
    case 'class':
    case 'instance': {
      const found = value.kind === 'class' ? member(value, name, value, run) : ofInstance(value, name, run);
      return !found || (found.kind === 'unknown' && !found.origin) ? open : found;
    }
    case 'super': {
      const found = value.owner.bases.map((base) =>
        base.kind === 'class' ? member(base, name, value.self, run) : null,
      );
      return found.find((each) => each !== null) ?? { kind: 'method', object: value, name };
    }
    case 'native':
      return run.library.attribute(value, name) ?? { kind: 'method', object: value, name };
    case 'text':
      return name === 'value' || name === 'name' ? value : { kind: 'method', object: value, name };
    case 'list':
    case 'dict':
    case 'object':
      return { kind: 'method', object: value, name };
    default:
      return open;
  }
}

/** An attribute of an object: its own, that of its class, or what the library's object has. */
export function ofInstance(object: InstanceValue, name: string, run: Interpreter): PyValue | null {
  const own = object.attributes.get(name) ?? member(object.of, name, object, run);
  if (own || !object.native) return own;
  return attributeOf(object.native, name, null, run);
}

/** What a class or its bases have under a name, bound to `self`. */
function member(owner: ClassValue, name: string, self: PyValue, run: Interpreter): PyValue | null {
  const found = findMember(owner, name, 0);
  if (!found) return null;
  if (found.kind !== 'function') {
    const value = defaultOf(found, run);
    if (!isSettings(owner, 0)) return value;
    // What the environment may change: of texts the default is a good guess, of switches it is none.
    return value.kind === 'text' ? { ...value, isAssumed: true } : value.kind === 'constant' ? unknown : value;
  }
  if (found.decorators.some((each) => /(?:^|\.)staticmethod$/.test(each))) return found;
  const isOfClass = found.decorators.some((each) => /(?:^|\.)classmethod$/.test(each));
  const bound = { ...found, self: isOfClass && self.kind === 'instance' ? self.of : self };
  const isProperty = found.decorators.some((each) => /(?:^|[._])property$/.test(each));
  if (isProperty && self.kind === 'instance') {
    const call = { node: found.node, at: found.frame.at, positional: [], named: new Map(), isOpen: false };
    return run.call(bound, call);
  }
  // A method of a class that is not called on an object has no `self`.
  return self.kind === 'class' && !isOfClass ? found : bound;
}

/** A name in a class body, or in those of its bases. */
export function findMember(owner: ClassValue, name: string, depth: number): PyValue | null {
  const own = owner.attributes.get(name);
  if (own || depth > MAX_BASES) return own ?? null;
  for (const base of owner.bases) {
    const found = base.kind === 'class' && base !== owner ? findMember(base, name, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

/** `Field("/api")` of pydantic, `field(default="/api")` of dataclasses. */
function defaultOf(value: PyValue, run: Interpreter): PyValue {
  if (value.kind !== 'object' || !/(?:^|\.)[Ff]ield$/.test(value.name)) return value;
  const factory = value.call.named.get('default_factory')?.value;
  if (factory) return run.call(factory, { ...value.call, positional: [], named: new Map() });
  return value.call.named.get('default')?.value ?? value.call.positional[0]?.value ?? unknown;
}

/** Whether the environment may change the values of a class: settings of pydantic. */
export function isSettings(owner: ClassValue, depth: number): boolean {
  return (
    depth <= MAX_BASES &&
    owner.bases.some((base) =>
      base.kind === 'class'
        ? base !== owner && isSettings(base, depth + 1)
        : base.kind === 'external' && /Settings$/.test(base.name),
    )
  );
}
