import type { Interpreter } from './interpreter.js';
import { iterate } from './loops.js';
import { textMethod } from './texts.js';
import {
  argument,
  listOf,
  none,
  textOf,
  unionOf,
  unknown,
  type Call,
  type DictValue,
  type ListValue,
  type PyValue,
} from './values.js';

const MAX_RANGE = 300;

/** Functions of Python itself. @returns null for any other */
export function callBuiltin(name: string, call: Call, run: Interpreter): PyValue | null {
  const [first, second, third] = call.positional.map(({ value }) => value);
  const short = name.replace(/^builtins\./, '');
  switch (short) {
    case 'dict': {
      const made: DictValue = { kind: 'dict', entries: new Map(), isOpen: call.isOpen || first !== undefined };
      const other = first && run.force(first);
      if (other?.kind === 'dict') {
        made.isOpen = call.isOpen || other.isOpen;
        for (const [key, entry] of other.entries) made.entries.set(key, entry);
      }
      for (const [key, { value }] of call.named) made.entries.set(key, { key: textOf(key), value });
      return made;
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
    case 'sorted':
    case 'iter': {
      if (!first) return listOf([]);
      const { elements, isOpen } = run.elements(first);
      return listOf([...elements], isOpen);
    }
    case 'reversed': {
      const { elements, isOpen } = run.elements(first ?? unknown);
      return listOf([...elements].reverse(), isOpen);
    }
    case 'enumerate': {
      const { elements, isOpen } = run.elements(first ?? unknown);
      const start = argument(call, 'start', 1)?.value;
      const from = start?.kind === 'constant' ? Number(start.value) : 0;
      return listOf(
        elements.map((each, i) => listOf([{ kind: 'constant', value: from + i }, each])),
        isOpen,
      );
    }
    case 'zip': {
      const lists = call.positional.map(({ value }) => run.elements(value));
      const length = Math.min(...lists.map(({ elements }) => elements.length));
      const rows = Array.from({ length: Number.isFinite(length) ? length : 0 }, (_, i) =>
        listOf(lists.map(({ elements }) => elements[i]!)),
      );
      return listOf(
        rows,
        lists.some(({ isOpen }) => isOpen),
      );
    }
    case 'range':
      return range(call);
    case 'map': {
      const results = listOf([]);
      if (first && second) {
        iterate(second, run, (value) => {
          results.elements.push(
            run.call(first, { ...call, positional: [{ value, node: call.node }], named: new Map() }),
          );
          return true;
        });
      }
      return results;
    }
    case 'filter': {
      const { elements } = run.elements(second ?? unknown);
      return listOf([...elements], true);
    }
    case 'next': {
      const { elements, isOpen } = run.elements(first ?? unknown);
      return elements[0] && !isOpen ? elements[0] : unknown;
    }
    case 'str': {
      const text = first && run.text(first);
      return text ? textOf(text.text, text.isAssumed) : { kind: 'unknown', origin: call };
    }
    case 'len': {
      const { elements, isOpen } = run.elements(first ?? unknown);
      return isOpen ? unknown : { kind: 'constant', value: elements.length };
    }
    case 'getattr': {
      const attribute = second && run.text(second);
      if (!first || !attribute) return unknown;
      const found = run.attribute(first, attribute.text);
      return found.kind === 'unknown' && third ? unionOf([found, third]) : found;
    }
    case 'setattr': {
      const attribute = second && run.text(second);
      const target = first && run.force(first);
      if (attribute && third && target?.kind === 'instance') target.attributes.set(attribute.text, third);
      return none;
    }
    case 'functools.partial':
      return first
        ? { kind: 'partial', callee: first, call: { ...call, positional: call.positional.slice(1) } }
        : unknown;
    case 'functools.wraps':
    case 'functools.lru_cache':
    case 'functools.cache':
    case 'contextlib.contextmanager':
    case 'contextlib.asynccontextmanager':
      return first ?? { kind: 'object', name, call };
    case 'typing.cast':
      return second ?? unknown;
    case 'asyncio.run':
      return first ?? unknown;
    case 'importlib.import_module':
    case '__import__':
      return importModule(call, run);
    case 'print':
    case 'isinstance':
    case 'hasattr':
    case 'id':
    case 'repr':
    case 'type':
    case 'callable':
    case 'bool':
    case 'int':
      return { kind: 'unknown', origin: call };
    default:
      return null;
  }
}

function range(call: Call): PyValue {
  const bounds = call.positional.map(({ value }) => (value.kind === 'constant' ? Number(value.value) : NaN));
  const [start, stop, step] =
    bounds.length === 1 ? [0, bounds[0]!, 1] : [bounds[0] ?? NaN, bounds[1] ?? NaN, bounds[2] ?? 1];
  if (![start, stop, step].every(Number.isInteger) || step <= 0) return listOf([], true);
  const made = listOf([]);
  for (let i = start; i < stop; i += step) {
    if (made.elements.length >= MAX_RANGE) return { ...made, isOpen: true };
    made.elements.push({ kind: 'constant', value: i });
  }
  return made;
}

function importModule(call: Call, run: Interpreter): PyValue {
  const [name, of] = [argument(call, 'name', 0), argument(call, 'package', 1)].map(
    (each) => each && run.text(each.value),
  );
  if (!name || !/^\.*[\w.]+$/.test(name.text)) return unknown;
  const dots = /^\.*/.exec(name.text)![0].length;
  let path = name.text;
  if (dots > 0 && of) {
    const parents = of.text.split('.');
    path = [...parents.slice(0, parents.length - dots + 1), path.slice(dots)].join('.');
  }
  run.modules.importPath(path, call.at);
  const found = run.modules.valueOf(path, call.at);
  return found.kind === 'module' ? found : unknown;
}

/** A method of a list, a dictionary or a text. @returns null for any other object */
export function callMethod(object: PyValue, name: string, call: Call, run: Interpreter): PyValue | null {
  const args = call.positional.map(({ value }) => value);
  switch (object.kind) {
    case 'list':
      return listMethod(object, name, args, run);
    case 'dict':
      return dictMethod(object, name, call, run);
    case 'text':
      return textMethod(object, name, args, new Map([...call.named].map(([key, { value }]) => [key, value])), run);
    default:
      return null;
  }
}

function listMethod(list: ListValue, name: string, args: readonly PyValue[], run: Interpreter): PyValue {
  const added = args.at(-1);
  switch (name) {
    case 'append':
    case 'add':
    case 'insert':
      if (added) list.elements.push(added);
      list.isOpen ||= !run.isCertain;
      return none;
    case 'extend':
    case 'update': {
      const { elements, isOpen } = run.elements(added ?? unknown);
      list.elements.push(...elements);
      list.isOpen ||= isOpen || !run.isCertain;
      return none;
    }
    case 'copy':
      return listOf([...list.elements], list.isOpen);
    case 'remove':
    case 'pop':
    case 'clear':
      list.isOpen = true;
      return unknown;
    default:
      return unknown;
  }
}

function dictMethod(dict: DictValue, name: string, call: Call, run: Interpreter): PyValue {
  const { isOpen } = dict;
  const [first, second] = call.positional.map(({ value }) => value);
  const entries = [...dict.entries.values()];
  switch (name) {
    case 'items':
      return listOf(
        entries.map(({ key, value }) => listOf([key, value])),
        isOpen,
      );
    case 'keys':
      return listOf(
        entries.map(({ key }) => key),
        isOpen,
      );
    case 'values':
      return listOf(
        entries.map(({ value }) => value),
        isOpen,
      );
    case 'get':
    case 'pop':
    case 'setdefault': {
      const key = first && run.text(first);
      const found = key && dict.entries.get(key.text)?.value;
      if (found) return found;
      if (key && !isOpen) {
        if (name === 'setdefault' && second) dict.entries.set(key.text, { key: first, value: second });
        return second ?? none;
      }
      return unknown;
    }
    case 'update': {
      const other = first && run.force(first);
      if (other?.kind === 'dict') for (const [key, entry] of other.entries) dict.entries.set(key, entry);
      else if (first) dict.isOpen = true;
      for (const [key, { value }] of call.named) dict.entries.set(key, { key: textOf(key), value });
      return none;
    }
    case 'copy':
      return { ...dict, entries: new Map(dict.entries) };
    default:
      return unknown;
  }
}
