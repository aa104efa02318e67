import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';

/** What is asked again and again of a function that starts work, worked out once. */
export class Owner {
  readonly #identifiers = new Map<string, Node[]>();
  readonly #isGlobal = new Map<string, boolean>();
  readonly #isLocal = new Map<string, boolean>();
  readonly #pauses = new Map<number, boolean>();
  readonly #hasGlobals: boolean;
  readonly text: string;
  /** The last places, from its begin, where it waits for a signal or in a loop with pauses, and where it waits for threads; -1 for none. */
  readonly lastWait: number;
  readonly lastJoin: number;

  constructor(readonly node: Node) {
    this.text = node.text;
    this.#hasGlobals = /\b(?:global|nonlocal)\b/.test(this.text);
    for (const each of node.descendantsOfType('identifier')) {
      const same = this.#identifiers.get(each.text);
      if (same) same.push(each);
      else this.#identifiers.set(each.text, [each]);
    }
    this.lastWait = Math.max(lastSignal(this.text), lastPause(this.text));
    this.lastJoin = lastOf(JOIN, this.text);
  }

  identifiers(name: string): readonly Node[] {
    return this.#identifiers.get(name) ?? [];
  }

  /** Whether it says that a name is one of the module, or of a function around it. */
  isGlobal(name: string): boolean {
    if (!this.#hasGlobals) return false;
    return remembered(this.#isGlobal, name, () =>
      new RegExp(`^[ \\t]*(?:global|nonlocal)[ \\t]+[\\w, \\t]*\\b${name}\\b`, 'm').test(this.text),
    );
  }

  /** Whether it binds a name itself. */
  isLocal(name: string): boolean {
    return remembered(
      this.#isLocal,
      name,
      () => !this.isGlobal(name) && new RegExp(`\\b${name}\\s*(?::[^=\\n]{1,80})?=(?!=)`).test(this.text),
    );
  }

  /** Whether a loop around a call goes on with pauses until what it has started is done, as a dispatcher does. */
  isInWaitingLoop(call: Node): boolean {
    for (let each = call.parent; each && each.type !== 'function_definition'; each = each.parent) {
      const loop = each;
      if (loop.type !== 'while_statement') continue;
      if (remembered(this.#pauses, loop.id, () => /\bsleep\(|\.wait\(/.test(loop.text))) return true;
    }
    return false;
  }
}

const known = new WeakMap<Module, Map<number, Owner>>();

/** @param node a `function_definition` of the module */
export function ownerOf(node: Node, module: Module): Owner {
  let owners = known.get(module);
  if (!owners) known.set(module, (owners = new Map()));
  return remembered(owners, node.id, () => new Owner(node));
}

function remembered<Key, Value>(map: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = map.get(key);
  if (value !== undefined) return value;
  const found = find();
  map.set(key, found);
  return found;
}

/** What a function makes to hear from the work that it started. */
const SIGNAL =
  /\b(\w+)\s*(?::[^=\n]{1,80})?=\s*[\w.]{0,60}(?:Queue|Event|Condition|Semaphore|Barrier|Future|create_future)\(/g;
/** More of them are not looked at. */
const MAX_SIGNALS = 20;
/** `for each in threads: each.join()`; joining texts has an argument that is no number. */
const JOIN = /\.join\(\s*(?:timeout\s*=[^)]*|[\d.]+)?\s*\)/g;
const PAUSE = /\bwhile\b[^\n]{1,200}:[ \t]*\n(?:[^\n]{0,200}\n){0,8}?[^\n]{0,200}\bsleep\(/y;

function lastSignal(text: string): number {
  const names = new Set([...text.matchAll(SIGNAL)].map(([, name]) => name!));
  return Math.max(
    -1,
    ...[...names]
      .slice(0, MAX_SIGNALS)
      .map((name) =>
        lastOf(
          new RegExp(`\\b${name}\\.(?:get|wait|join|acquire)\\(|\\bawait\\s+${name}\\b|\\(\\s*${name}\\b`, 'g'),
          text,
        ),
      ),
  );
}

function lastPause(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(/\bwhile\b/g)) {
    PAUSE.lastIndex = index;
    if (PAUSE.test(text)) last = index;
  }
  return last;
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
