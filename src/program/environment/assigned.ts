import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { environmentVariable } from '../conditions.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { callArguments, evaluateString } from '../values.js';

/** What a program gives a variable of its environment. */
export interface AssignedVariable {
  readonly name: string;
  readonly value: Node;
  readonly at: ReachedModule;
}

const known = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly AssignedVariable[]>();

/** The variables that a program sets itself: `os.environ["X"] = …`, `setdefault`, `update`, `os.putenv`; whether and when that runs is not asked. */
export function assignedVariables(reached: ReadonlyMap<string, ReachedModule>): readonly AssignedVariable[] {
  let found = known.get(reached);
  if (!found) {
    const mayAssign = ({ module }: ReachedModule): boolean =>
      !module.isBroken && /\benviron\b|\bputenv\b/.test(module.source.text);
    known.set(reached, (found = [...reached.values()].flatMap((each) => (mayAssign(each) ? inModule(each) : []))));
  }
  return found;
}

function inModule(at: ReachedModule): AssignedVariable[] {
  const { module, project } = at;
  const found: AssignedVariable[] = [];
  const add = (name: string | null | undefined, value: Node | null | undefined): void => {
    if (name && value) found.push({ name, value, at });
  };
  const nameOf = (node: Node | undefined | null): string | undefined =>
    evaluateString(node ?? null, module, project)?.text;
  for (const match of module.source.text.matchAll(/\benviron\b\s*\[/g)) {
    const node = module.tree.root.descendantForIndex(match.index, match.index + match[0].length);
    const subscript = node?.type === 'subscript' ? node : node?.parent;
    const assignment = subscript?.type === 'subscript' ? subscript.parent : null;
    if (!subscript || assignment?.type !== 'assignment') continue;
    if (assignment.childForFieldName('left')?.id !== subscript.id) continue;
    add(environmentVariable(subscript, module, project), assignment.childForFieldName('right'));
  }
  for (const call of callsNamed(module, 'setdefault|putenv|update')) {
    const callee = call.childForFieldName('function');
    if (!/\benviron\.(?:setdefault|update)$|(?:^|\.)putenv$/.test(callee?.text ?? '')) continue;
    const { positional, named } = callArguments(call);
    if (!callee!.text.endsWith('.update')) add(nameOf(positional[0]), positional[1]);
    for (const [name, value] of named) add(name, value);
    if (positional[0]?.type !== 'dictionary') continue;
    for (const pair of positional[0].namedChildren) {
      if (pair.type === 'pair') add(nameOf(pair.childForFieldName('key')), pair.childForFieldName('value'));
    }
  }
  return found;
}
