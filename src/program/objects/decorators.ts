import type { Node } from '../../parser/node.js';
import { qualifiedName } from '../names.js';
import type { Definition } from './object.js';

/** The expressions after `@` on a definition, from the top. */
export function decoratorsOf(definition: Node): Node[] {
  const { parent } = definition;
  if (parent?.type !== 'decorated_definition') return [];
  return parent.namedChildren.flatMap((each) => {
    const expression = each?.type === 'decorator' ? each.namedChild(0) : null;
    return expression ? [expression] : [];
  });
}

/** The full names of a definition's decorators, calls put aside; `.name` for names that no import binds, null for other expressions. */
export function decoratorNames({ module, node }: Definition): (string | null)[] {
  return decoratorsOf(node).map((each) =>
    qualifiedName(each.type === 'call' ? each.childForFieldName('function') : each, module),
  );
}
