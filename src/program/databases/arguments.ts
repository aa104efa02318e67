import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { evaluate } from '../evaluation/evaluate.js';
import { findConstant } from '../evaluation/bindings.js';
import type { Module } from '../modules.js';
import type { Project } from '../project.js';
import type { DatabaseArgument } from './calls.data.js';

/** The argument of a call; undefined where it leaves it to the default. */
export function argumentNode(call: Node, { index, names }: DatabaseArgument): Node | undefined {
  const { positional, named } = callArguments(call);
  for (const name of names) {
    const found = named.get(name);
    if (found && found.type !== 'none') return found;
  }
  return positional[index];
}

/** Whether a call has arguments that its text does not show: `**options`. */
export function hasHiddenArguments(call: Node): boolean {
  return callArguments(call).positional.some(({ type }) => /^(?:list|dictionary)_splat$/.test(type));
}

/** The expression of the URL in a configuration of Tortoise: the first of its `connections` that is a text. */
export function urlInConfig(node: Node, module: Module, project: Project): { node: Node; module: Module } | null {
  const constant = node.type === 'identifier' ? findConstant(node.text, module, project) : { value: node, module };
  const connections = constant && valueOf(constant.value, 'connections', constant.module, project);
  const first =
    connections?.type === 'dictionary' ? connections.namedChildren.find(({ type }) => type === 'pair') : null;
  const url = first?.childForFieldName('value');
  return url && constant && url.type !== 'dictionary' ? { node: url, module: constant.module } : null;
}

function valueOf(dictionary: Node | null, key: string, module: Module, project: Project): Node | null {
  if (dictionary?.type !== 'dictionary') return null;
  const pair = dictionary.namedChildren.find(
    (each) => each.type === 'pair' && evaluate(each.childForFieldName('key'), { module, project })?.text === key,
  );
  return pair?.childForFieldName('value') ?? null;
}

/** What is called, as the program writes it: `create_engine`, `sqlite3.connect`. */
export function calledAs(call: Node): string {
  const text = call.childForFieldName('function')?.text ?? '';
  return /^[\w.]{1,60}$/.test(text) ? text : text.slice(text.lastIndexOf('.') + 1, text.length).slice(0, 60);
}
