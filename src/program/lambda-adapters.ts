import type { Node } from '../parser/node.js';
import { APP_CLASSES } from './app-classes.data.js';
import type { Module } from './modules.js';
import { plainArguments } from './objects/arguments.js';
import { Objects } from './objects/objects.js';
import type { Project } from './project.js';
import type { Binding } from './scope.js';

/** A variable that holds an adapter for AWS Lambda: `handler = Mangum(app)`. */
export interface LambdaAdapter {
  readonly binding: Binding;
  /** The assignment. */
  readonly statement: Node;
  /** The name or dotted name of the app that it is made for; null where it is no name, or none of a web app. */
  readonly wrapped: string | null;
  /** Whether a statement that is sure to run has bound the same name before. */
  readonly hasEarlier: boolean;
  /** Import statements that are for nothing else. */
  readonly imports: readonly Node[];
}

/** The adapters that a module's own code makes and gives a name, those in `if __name__ == "__main__"` left out. */
export function lambdaAdapters(module: Module, project: Project): LambdaAdapter[] {
  const objects = new Objects(project);
  return module.scope.bindings.flatMap((binding): LambdaAdapter[] => {
    const { kind, value, statement, blocks } = binding;
    if (kind !== 'assignment' || value?.type !== 'call' || blocks.includes('main-guard')) return [];
    const place = { module, frame: null, offset: statement.startIndex };
    const [made, ...others] = objects.of(value, place);
    const known = made?.kind === 'product' ? APP_CLASSES.get(made.name) : undefined;
    // One that comes out of a function of the project is that function's business.
    if (known?.kind !== 'lambda' || others.length > 0 || made?.made !== undefined) return [];
    const args = plainArguments(value);
    const app = args?.positional[0] ?? args?.named.get('app');
    const found = app ? objects.of(app, place) : [];
    const isApp = found.length > 0 && found.every((each) => each.kind === 'product' || each.kind === 'instance');
    const wrapped = isApp && /^(?:identifier|attribute)$/.test(app!.type) ? app!.text : null;
    const hasEarlier = module.scope.bindings.some(
      (each) =>
        each.name === binding.name && each.blocks.length === 0 && each.statement.startIndex < statement.startIndex,
    );
    return [{ binding, statement, wrapped, hasEarlier, imports: importsFor(value, module) }];
  });
}

/** The import of what is called, where it imports nothing else and nothing else uses it. */
function importsFor(call: Node, module: Module): Node[] {
  const name = call.childForFieldName('function');
  if (name?.type !== 'identifier') return [];
  const binding = module.scope.lookup(name.text);
  if (binding?.kind !== 'from-import' || binding.statement.parent?.type !== 'module') return [];
  const isOnlyName = binding.statement.childrenForFieldName('name').length === 1;
  const uses = module.tree.root.descendantsOfType('identifier').filter((each) => each?.text === name.text);
  return isOnlyName && uses.length === 2 ? [binding.statement] : [];
}
