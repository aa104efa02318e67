import type { Node } from '../../parser/node.js';
import type { Objects } from './objects.js';
import type { Place, PythonObject } from './object.js';

/** Types that stand for the one in their brackets. */
const AROUND = /(?:^|\.)(?:Optional|Annotated|Final|ClassVar|Type|Awaitable|Coroutine)$/;

/**
 * Objects of the classes that a type names: `Store`, `"Store"`, `Store | None`, `Optional[Store]`, `Annotated[Store, …]`. Where a class has others that
 * extend it, the object may be of one of those.
 *
 * @param type a `type` node, or an expression that stands for one
 * @returns an empty list where it names none that is known
 */
export function annotated(objects: Objects, type: Node | null, place: Place): readonly PythonObject[] {
  switch (type?.type) {
    case 'type':
    case 'parenthesized_expression':
      return annotated(objects, type.namedChild(0), place);
    case 'identifier':
    case 'attribute':
      return objectsOf(objects.of(type, place), place);
    case 'string':
      return objects.ofTypeName(type.text.replace(/^['"]+|['"]+$/g, ''), place);
    case 'binary_operator':
    case 'union_type':
      return type.namedChildren.flatMap((each) => annotated(objects, each, place));
    case 'generic_type':
    case 'subscript': {
      const [name, inner] = type.namedChildren;
      if (!name) return [];
      if (!AROUND.test(name.text)) return annotated(objects, name, place);
      return annotated(objects, inner?.type === 'type_parameter' ? inner.namedChild(0) : (inner ?? null), place);
    }
    default:
      return [];
  }
}

/** An object of each class. */
export function objectsOf(classes: readonly PythonObject[], place: Place): readonly PythonObject[] {
  return classes.flatMap((each): readonly PythonObject[] => {
    switch (each.kind) {
      case 'external':
        return each.name.startsWith('builtins.') ? [] : [{ kind: 'product', name: each.name, call: null, place: null }];
      case 'class':
        return [{ kind: 'instance', definition: each.definition, call: null, place }];
      default:
        return [];
    }
  });
}
