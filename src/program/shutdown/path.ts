import type { Node } from '../../parser/node.js';
import type { Step, Wait } from './cost.js';

/** Longer texts are cut. */
const MAX_LENGTH = 60;

/** How the code comes to a wait, as written, the wait last: `stop_poller()`, `thread.join(timeout=10)`. */
export function pathTo(wait: Wait): string[] {
  return [...wait.chain.map(({ node }) => callText(node)), callText(wait.node)];
}

function callText(node: Node): string {
  const isAwaited = node.type !== 'call' && node.parent?.type === 'await';
  const text = oneLine(node);
  if (text.length <= MAX_LENGTH) return isAwaited ? `await ${text}` : text;
  const callee = node.type === 'call' ? node.childForFieldName('function') : null;
  return callee ? `${oneLine(callee).slice(0, MAX_LENGTH)}(…)` : `${text.slice(0, MAX_LENGTH)}…`;
}

function oneLine(node: Node): string {
  return node.text.replace(/\s+/g, ' ').replace(/([([]) | (?=[)\]])/g, '$1');
}

/** The condition that decides about a wait, as written: that of the nearest `if` on the way to it. Null where it is none, or a long one. */
export function conditionOf(wait: Wait): string | null {
  for (const step of [wait, ...wait.chain.toReversed()]) {
    const found = conditionAbove(step);
    if (found) return found.text.length <= MAX_LENGTH && !found.text.includes('\n') ? found.text : null;
  }
  return null;
}

function conditionAbove({ node }: Step): Node | null {
  for (let each = node; each.parent && each.parent.type !== 'function_definition'; each = each.parent) {
    const { parent } = each;
    if (parent.type !== 'if_statement' && parent.type !== 'elif_clause') continue;
    const condition = parent.childForFieldName('condition');
    return condition?.id === each.id || each.type === 'else_clause' ? null : condition;
  }
  return null;
}
