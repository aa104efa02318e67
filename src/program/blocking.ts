import type { Node } from '../parser/node.js';
import { BLOCKING_CALLS, BLOCKING_COROUTINES, BLOCKING_METHODS } from './blocking-calls.data.js';
import type { Module } from './modules.js';
import { placeOf, type Place } from './objects/object.js';
import { Objects } from './objects/objects.js';
import type { Project } from './project.js';

/** A place in code at which a program stays until it is stopped. */
export interface BlockingSite {
  readonly node: Node;
  readonly kind: 'server' | 'loop' | 'input';
  /** What it does, for a sentence: `starts a server`. */
  readonly what: string;
  /** As written: `uvicorn.run`, `while True`. */
  readonly name: string;
}

/** Cheaper than a tree: the text of a module that may block. */
const MAY_BLOCK =
  /\b(?:uvicorn|granian|waitress|werkzeug|flask|hypercorn|serve_forever|run_polling|start_polling|infinity_polling|BlockingScheduler)\b|\binput\s*\(|\bwhile\s*\(?\s*(?:True|1)\b/i;
const CALLS = /(?:^|\.)(?:run|serve|run_simple|serve_forever|start|infinity_polling|start_polling|run_polling|input)$/;

/**
 * The places of a module at which a program stays: servers, loops without an end, questions to the terminal. Whether and when they
 * are reached is for the phases to say.
 */
export function blockingSites(module: Module, project: Project): BlockingSite[] {
  const { text } = module.source;
  if (!MAY_BLOCK.test(text)) return [];
  const objects = new Objects(project);
  const calls = module.tree.root
    .descendantsOfType('call')
    .flatMap((call) => (call ? blockingCall(objects, call, module) : []));
  const loops = /\bwhile\b/.test(text)
    ? module.tree.root.descendantsOfType('while_statement').flatMap((each) => (each ? endlessLoop(each) : []))
    : [];
  return [...calls, ...loops];
}

function blockingCall(objects: Objects, call: Node, module: Module): BlockingSite[] {
  const callee = call.childForFieldName('function');
  if (!callee || !CALLS.test(callee.text) || callee.text.length > 200) return [];
  const place = placeOf(call, module);
  const site = (what: string, kind: BlockingSite['kind'] = 'server'): BlockingSite[] => [
    { node: call, kind, what, name: callee.text },
  ];
  if (callee.type === 'identifier' && callee.text === 'input') {
    const isBuiltin = objects
      .of(callee, place)
      .every((each) => each.kind === 'external' && each.name === 'builtins.input');
    return isBuiltin ? site('waits for somebody to type', 'input') : [];
  }
  const name = only(objects, callee, place);
  if (name !== null) {
    const what = BLOCKING_CALLS.get(name);
    if (what !== undefined) return site(what);
    if (name === 'asyncio.run' || name === 'anyio.run' || name === 'trio.run') {
      const what = coroutineOf(objects, call, place);
      return what === undefined ? [] : site(what);
    }
  }
  const method = callee.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  const known = BLOCKING_METHODS.find((each) => each.method === method && each.packages.test(module.source.text));
  return known ? site(known.what) : [];
}

/** The full name of what is called, where there is one only. */
function only(objects: Objects, callee: Node, place: Place): string | null {
  const [found, ...others] = objects.of(callee, place);
  return found?.kind === 'external' && others.length === 0 ? found.name : null;
}

/** What the coroutine does that is given to `asyncio.run`, where it is one of a server. */
function coroutineOf(objects: Objects, call: Node, place: Place): string | undefined {
  const given = call.childForFieldName('arguments')?.namedChild(0);
  const callee = given?.type === 'call' ? given.childForFieldName('function') : null;
  const name = callee && only(objects, callee, place);
  return name ? BLOCKING_COROUTINES.get(name) : undefined;
}

/** A `while True` that nothing in it leaves. */
function endlessLoop(statement: Node): BlockingSite[] {
  const condition = statement.childForFieldName('condition');
  const body = statement.childForFieldName('body');
  if (!body || !/^\(?\s*(?:True|1)\s*\)?$/.test(condition?.text ?? '') || leaves(body, true)) return [];
  return [{ node: statement, kind: 'loop', what: 'goes on for ever', name: 'while True' }];
}

/** Whether something in a loop ends it, or hands control to somebody else. */
function leaves(node: Node, isOwn: boolean): boolean {
  if (/^(?:return_statement|raise_statement|yield|await)$/.test(node.type)) return true;
  if (node.type === 'break_statement') return isOwn;
  if (
    node.type === 'call' &&
    /(?:^|\.)(?:exit|_exit|quit|abort|execv\w*|next|send|throw)$/.test(node.childForFieldName('function')?.text ?? '')
  )
    return true;
  if (/^(?:function_definition|class_definition|lambda)$/.test(node.type)) return false;
  const inner = isOwn && !/^(?:while|for)_statement$/.test(node.type);
  return node.namedChildren.some((child) => child !== null && leaves(child, inner));
}
