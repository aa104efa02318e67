import type { Node } from '../../parser/node.js';
import { environmentVariable } from '../conditions.js';
import { callArguments } from '../evaluation/arguments.js';
import { evaluate } from '../evaluation/evaluate.js';
import { localOf } from '../evaluation/locals.js';
import { originOfAttribute, resultOf } from '../evaluation/members.js';
import type { Module } from '../modules.js';
import { MAX_CHAIN, qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { resolveModule } from '../resolve.js';

/**
 * The variable of the environment that decides what an expression is, where one does: `os.getenv("X", "y")`, a name for that, a field of
 * pydantic's settings.
 */
export function variableOf(node: Node | null, module: Module, project: Project, depth = 0): string | null {
  if (!node || depth > MAX_CHAIN) return null;
  const inner = (each: Node | null | undefined, from = module): string | null =>
    variableOf(each ?? null, from, project, depth + 1);
  switch (node.type) {
    case 'subscript':
      return environmentVariable(node, module, project);
    case 'call': {
      const own = environmentVariable(node, module, project);
      if (own !== null) return own;
      const callee = node.childForFieldName('function');
      if (qualifiedName(callee, module) === 'decouple.config') {
        return evaluate(callArguments(node).positional[0] ?? null, { module, project })?.text ?? null;
      }
      const result = resultOf(node, module, project);
      // `url.replace("postgres://", "postgresql://")`
      return result ? inner(result.value, result.module) : inner(callee?.childForFieldName('object'));
    }
    case 'boolean_operator':
      return inner(node.childForFieldName('left')) ?? inner(node.childForFieldName('right'));
    case 'conditional_expression':
      return inner(node.namedChild(0)) ?? inner(node.namedChild(2));
    case 'parenthesized_expression':
      return inner(node.namedChild(0));
    case 'identifier': {
      const local = localOf(node, module, project);
      if (local !== undefined) return local?.kind === 'value' ? inner(local.value) : null;
      return ofName(node.text, module, project, depth + 1);
    }
    case 'attribute': {
      const origin = originOfAttribute(node, module, project);
      if (!origin) return null;
      const name = node.childForFieldName('attribute')?.text ?? '';
      return inner(origin.value, origin.module) ?? (origin.assumed ? name.toUpperCase() : null);
    }
    default:
      return null;
  }
}

/** Of a module's name that is bound in several places: the first that a variable decides. */
function ofName(name: string, module: Module, project: Project, depth: number): string | null {
  if (depth > MAX_CHAIN) return null;
  for (const binding of module.scope.all(name)) {
    if (binding.kind === 'from-import') {
      const file = resolveModule(project, module.file, binding.module);
      const target = file === null || file === module.file ? null : project.modules.load(file);
      const found = target && ofName(binding.imported, target, project, depth + 1);
      if (found) return found;
    } else if (binding.kind === 'assignment') {
      const found = variableOf(binding.value, module, project, depth + 1);
      if (found) return found;
    }
  }
  return null;
}
