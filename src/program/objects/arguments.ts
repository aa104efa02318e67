import type { Node } from '../../parser/node.js';

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  /** Its default; null where it has none. */
  readonly value: Node | null;
  /** Whether an argument can be given by its position. */
  readonly isPositional: boolean;
  /** `*args` or `**kwargs`. */
  readonly isRest: boolean;
  /** Its type, as written; null where it has none. */
  readonly type: Node | null;
}

/** The parameters of a `function_definition` or a `lambda`, in order; null for a form that is not known. */
export function parametersOf(definition: Node): readonly Parameter[] | null {
  const found: Parameter[] = [];
  let isPositional = true;
  for (const node of definition.childForFieldName('parameters')?.namedChildren ?? []) {
    const type = node.childForFieldName('type');
    switch (node.type) {
      case 'identifier':
        found.push({ name: node.text, value: null, isPositional, isRest: false, type });
        break;
      case 'default_parameter':
      case 'typed_default_parameter': {
        const name = node.childForFieldName('name')?.text ?? '';
        found.push({ name, value: node.childForFieldName('value'), isPositional, isRest: false, type });
        break;
      }
      case 'typed_parameter': {
        const inner = node.namedChild(0);
        const isRest = inner?.type === 'list_splat_pattern' || inner?.type === 'dictionary_splat_pattern';
        found.push({
          name: (isRest ? inner.namedChild(0) : inner)?.text ?? '',
          value: null,
          isPositional,
          isRest,
          type,
        });
        if (isRest) isPositional = false;
        break;
      }
      case 'list_splat_pattern':
      case 'dictionary_splat_pattern':
        found.push({ name: node.namedChild(0)?.text ?? '', value: null, isPositional, isRest: true, type });
        isPositional = false;
        break;
      case 'keyword_separator':
        isPositional = false;
        break;
      case 'positional_separator':
      case 'comment':
        break;
      default:
        return null;
    }
  }
  return found;
}

/** Parameters that a call has to give by position or name, as Vercel's runtime counts them: without default, not keyword-only. */
export function requiredPositional(parameters: readonly Parameter[]): number {
  return parameters.filter((each) => each.isPositional && !each.isRest && each.value === null).length;
}

/** Whether a call without arguments is enough. */
export function needsNothing(parameters: readonly Parameter[]): boolean {
  return parameters.every((each) => each.isRest || each.value !== null);
}

/** The first arguments of a call by position, and the others by name; null where the call unpacks some. */
export function plainArguments(call: Node): { positional: Node[]; named: Map<string, Node> } | null {
  const positional: Node[] = [];
  const named = new Map<string, Node>();
  for (const argument of call.childForFieldName('arguments')?.namedChildren ?? []) {
    if (!argument || argument.type === 'comment') continue;
    if (argument.type === 'list_splat' || argument.type === 'dictionary_splat') return null;
    if (argument.type === 'keyword_argument') {
      const value = argument.childForFieldName('value');
      if (value) named.set(argument.childForFieldName('name')?.text ?? '', value);
    } else positional.push(argument);
  }
  return { positional, named };
}
