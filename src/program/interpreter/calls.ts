import type { Node } from '../../parser/node.js';
import { findMember } from './attributes.js';
import { callBuiltin, callMethod } from './builtins.js';
import { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { runBlock } from './statements.js';
import {
  argument,
  listOf,
  none,
  unionOf,
  unknown,
  valuesOf,
  type Argument,
  type Call,
  type ClassValue,
  type DictValue,
  type FunctionValue,
  type InstanceValue,
  type NativeValue,
  type PyValue,
} from './values.js';

/** What a call calls, and with which arguments. */
export function callOf(node: Node, frame: Frame, run: Interpreter): [callee: PyValue, call: Call] {
  const calleeNode = node.childForFieldName('function');
  const method = frame.enclosingMethod;
  const isSuper = calleeNode?.text === 'super' && method !== null;
  const callee: PyValue = isSuper ? { kind: 'super', ...method } : run.evaluate(calleeNode, frame);
  const positional: Argument[] = [];
  const named = new Map<string, Argument>();
  let isOpen = false;
  const list = node.childForFieldName('arguments');
  // `f(x for x in xs)` has no list of arguments.
  const given = list?.type === 'generator_expression' ? [list] : (list?.namedChildren ?? []);
  for (const each of given) {
    switch (each.type) {
      case 'comment':
        break;
      case 'keyword_argument': {
        const value = each.childForFieldName('value');
        if (value)
          named.set(each.childForFieldName('name')?.text ?? '', { value: run.evaluate(value, frame), node: value });
        break;
      }
      case 'list_splat': {
        const { elements, isOpen: hasMore } = run.elements(run.evaluate(each.namedChild(0), frame));
        positional.push(...elements.map((value) => ({ value, node: each })));
        isOpen ||= hasMore;
        break;
      }
      case 'dictionary_splat': {
        const spread = run.force(run.evaluate(each.namedChild(0), frame));
        if (spread.kind === 'dict')
          for (const [name, { value }] of spread.entries) named.set(name, { value, node: each });
        isOpen ||= spread.kind !== 'dict' || spread.isOpen;
        break;
      }
      default:
        positional.push({ value: run.evaluate(each, frame), node: each });
    }
  }
  return [callee, { node, at: frame.at, positional, named, isOpen }];
}

/** What a call gives, with all that it does. */
export function callValue(callee: PyValue, call: Call, run: Interpreter): PyValue {
  const open: PyValue = { kind: 'unknown', origin: call };
  switch (callee.kind) {
    case 'lazy':
      return callLazy(callee, call, run);
    case 'union':
      return run.maybe(() => unionOf(callee.options.map((each) => callValue(each, call, run))));
    case 'function':
      return callFunction(callee, call, run);
    case 'class':
      return instantiate(callee, call, run);
    case 'super':
      return callee;
    case 'partial': {
      const { positional, named } = callee.call;
      const merged = {
        ...call,
        positional: [...positional, ...call.positional],
        named: new Map([...named, ...call.named]),
      };
      return run.call(callee.callee, merged);
    }
    case 'external': {
      const known = callBuiltin(callee.name, call, run) ?? run.library.call(callee.name, call, run);
      if (known) return known;
      run.library.handedOn(valuesOf(call), callee.name, call);
      return { kind: 'object', name: callee.name, call };
    }
    case 'method':
      return callMethodOf(callee.object, callee.name, call, run);
    case 'native':
      return run.library.callMethod(callee, null, call, run);
    case 'instance': {
      const method = findMember(callee.of, '__call__', 0);
      if (method?.kind === 'function') return callFunction({ ...method, self: callee }, call, run);
      return callee.native ? run.library.callMethod(callee.native, null, call, run) : open;
    }
    default:
      run.library.handedOn(valuesOf(call), null, call);
      return open;
  }
}

/** A function of a module that was not run: it can only matter by what it is given. */
function callLazy(callee: PyValue & { kind: 'lazy' }, call: Call, run: Interpreter): PyValue {
  const open: PyValue = { kind: 'unknown', origin: call };
  if (!valuesOf(call).some((each) => isLive(each))) return open;
  const forced = run.force(callee);
  return forced.kind === 'lazy' || forced.kind === 'unknown' ? open : run.call(forced, call);
}

/** Whether a function may do something with a value that is seen elsewhere. */
function isLive(value: PyValue, depth = 0): boolean {
  const inner = (values: readonly PyValue[]): boolean => depth < 4 && values.some((each) => isLive(each, depth + 1));
  switch (value.kind) {
    case 'native':
      return true;
    case 'instance':
      return value.native !== null || inner([...value.attributes.values()]);
    case 'list':
      return inner(value.elements);
    case 'union':
      return inner(value.options);
    case 'object':
      return inner(valuesOf(value.call));
    default:
      return false;
  }
}

function callMethodOf(object: PyValue, name: string, call: Call, run: Interpreter): PyValue {
  if (object.kind === 'native') return run.library.callMethod(object, name, call, run);
  if (object.kind === 'super') {
    const native = object.self.kind === 'instance' ? object.self.native : null;
    if (native && name === '__init__') run.library.initialise(native, call);
    else if (native) return run.library.callMethod(native, name, call, run);
    else if (name === '__init__' && object.self.kind === 'instance') setFields(object.self, call);
    return none;
  }
  const known = callMethod(object, name, call, run);
  if (known) return known;
  if (object.kind === 'object') {
    const full = `${object.name}.${name}`;
    // `Monitor(app).expose()`: what it was made with is still in its hands.
    run.library.handedOn(valuesOf(call), full, call);
    return {
      kind: 'object',
      name: full,
      call: { ...call, positional: [...object.call.positional, ...call.positional] },
    };
  }
  return { kind: 'unknown', origin: call };
}

function callFunction(callee: FunctionValue, call: Call, run: Interpreter): PyValue {
  const { node, owner, self } = callee;
  const { module } = callee.frame.at;
  // Code that has no part in it is not followed, unless it is handed something that has.
  if (!run.matters(module) && !valuesOf(call).some((each) => isLive(each)) && !(self && isLive(self))) {
    return { kind: 'unknown', origin: call };
  }
  return run.enter(node, callee.frame.at, () => {
    const frame = new Frame('function', callee.frame.at, callee.frame);
    const given = self ? { ...call, positional: [{ value: self, node: call.node }, ...call.positional] } : call;
    bindParameters(node, given, frame, callee.frame, run);
    const first = given.positional[0]?.value;
    if (owner && first) frame.method = { owner, self: first };
    if (node.type === 'lambda') return run.evaluate(node.childForFieldName('body'), frame);
    const flow = runBlock(node.childForFieldName('body'), frame, run);
    const values = flow === 'return' || frame.returned.length === 0 ? frame.returned : [...frame.returned, none];
    if (values.length === 0) return none;
    const result = unionOf(values);
    // The text of what is returned depends on more than this call shows.
    return result.kind === 'unknown' && !result.origin ? { kind: 'unknown', origin: call } : result;
  });
}

function bindParameters(definition: Node, call: Call, frame: Frame, outer: Frame, run: Interpreter): void {
  const rest = [...call.positional];
  const named = new Map(call.named);
  let isKeywordOnly = false;
  for (const parameter of definition.childForFieldName('parameters')?.namedChildren ?? []) {
    const inner = parameter.type === 'typed_parameter' ? parameter.namedChild(0) : parameter;
    switch (inner?.type) {
      case 'list_splat_pattern': {
        frame.set(
          inner.namedChild(0)?.text ?? '',
          listOf(
            rest.splice(0).map(({ value }) => value),
            call.isOpen,
          ),
        );
        isKeywordOnly = true;
        continue;
      }
      case 'dictionary_splat_pattern': {
        const entries: DictValue['entries'] = new Map();
        for (const [name, { value }] of named)
          entries.set(name, { key: { kind: 'text', text: name, isAssumed: false }, value });
        frame.set(inner.namedChild(0)?.text ?? '', { kind: 'dict', entries, isOpen: call.isOpen });
        continue;
      }
      case 'keyword_separator':
        isKeywordOnly = true;
        continue;
      case 'positional_separator':
        continue;
      default:
    }
    const name =
      (parameter.type === 'identifier' ? parameter : (parameter.childForFieldName('name') ?? inner))?.text ?? '';
    const given = isKeywordOnly ? named.get(name) : (rest.shift() ?? named.get(name));
    named.delete(name);
    const fallback = parameter.childForFieldName('value');
    frame.set(name, given?.value ?? (fallback && !call.isOpen ? run.evaluate(fallback, outer) : unknown));
  }
}

function instantiate(of: ClassValue, call: Call, run: Interpreter): PyValue {
  const native = nativeOf(of, call, run, 0);
  const made: InstanceValue = { kind: 'instance', of, attributes: new Map(), native };
  const init = findMember(of, '__init__', 0);
  if (init?.kind === 'function') callFunction({ ...init, self: made }, call, run);
  else if (native) run.library.initialise(native, call);
  else setFields(made, call);
  return made;
}

/** What an object is by a base class of another package. */
function nativeOf(of: ClassValue, call: Call, run: Interpreter, depth: number): NativeValue | null {
  for (const base of depth > 12 ? [] : of.bases) {
    const found =
      base.kind === 'external'
        ? run.library.instantiate(base.name, call)
        : base.kind === 'class' && base !== of
          ? nativeOf(base, call, run, depth + 1)
          : null;
    if (found) return found;
  }
  return null;
}

/** The constructor of a dataclass, a named tuple or a model sets what it is given. */
function setFields(made: InstanceValue, call: Call): void {
  for (const [name, { value }] of call.named) made.attributes.set(name, value);
  for (const [index, name] of made.of.fields.entries()) {
    const given = argument(call, name, index);
    if (given) made.attributes.set(name, given.value);
  }
}
