import type { Node } from '../../parser/node.js';

/** @returns the arguments of a call: positional ones by index, named ones by name */
export function callArguments(call: Node): { positional: Node[]; named: Map<string, Node> } {
  const positional: Node[] = [];
  const named = new Map<string, Node>();
  for (const argument of call.childForFieldName('arguments')?.namedChildren ?? []) {
    if (argument.type === 'keyword_argument') {
      const name = argument.childForFieldName('name')?.text;
      const value = argument.childForFieldName('value');
      if (name && value) named.set(name, value);
    } else if (argument.type !== 'comment') positional.push(argument);
  }
  return { positional, named };
}
