import type { Node } from '../../parser/node.js';

/** What code does with a collection. */
export type Use = 'write' | 'read' | 'both';

/** Methods of lists, dictionaries and sets that change them; those of the second kind give something back too. */
const WRITES = /^(?:append|appendleft|add|extend|insert|update|clear|discard|remove)$/;
const BOTH = /^(?:pop|popleft|popitem|setdefault)$/;

/** What an expression that stands for a collection is used for: `jobs` in `jobs[key] = x`, `jobs.get(key)`. */
export function useOf(node: Node): Use | null {
  const { parent } = node;
  switch (parent?.type) {
    case 'subscript': {
      if (parent.childForFieldName('value')?.id !== node.id) return 'read';
      const outer = parent.parent;
      if (outer?.type === 'assignment' && outer.childForFieldName('left')?.id === parent.id) return 'write';
      if (outer?.type === 'augmented_assignment' && outer.childForFieldName('left')?.id === parent.id) return 'write';
      // `jobs[key]["status"] = x` changes what is in it.
      if (
        outer?.type === 'subscript' &&
        outer.parent?.type === 'assignment' &&
        outer.parent.childForFieldName('left')?.id === outer.id
      )
        return 'write';
      // `jobs[key].append(x)`
      const method = outer?.type === 'attribute' ? (outer.childForFieldName('attribute')?.text ?? '') : '';
      return outer?.type === 'delete_statement' || WRITES.test(method) ? 'write' : 'read';
    }
    case 'attribute': {
      if (parent.childForFieldName('object')?.id !== node.id) return null;
      const method = parent.childForFieldName('attribute')?.text ?? '';
      return WRITES.test(method) ? 'write' : BOTH.test(method) ? 'both' : 'read';
    }
    case 'augmented_assignment':
      return parent.childForFieldName('left')?.id === node.id ? 'write' : 'read';
    case 'assignment':
      return parent.childForFieldName('left')?.id === node.id ? null : 'read';
    case 'global_statement':
    case 'nonlocal_statement':
    case 'delete_statement':
    case undefined:
      return null;
    default:
      return 'read';
  }
}
