import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';

/** Names that so much has that other modules with the name say nothing. */
const COMMON = /^(?:task|tasks|thread|threads|job|jobs|future|futures|t|_task|_tasks|_thread|worker|loop)$/;

/**
 * Whether any code of a program waits for what is kept in a variable, an attribute or a collection: `await self.task`,
 * `asyncio.gather(*tasks)`, `for each in threads: …`, `tasks[key].cancel()`.
 *
 * @param target what it is put into: `self.tasks`, `tasks[key]`, `app.state.task`
 */
export function isWaitedForElsewhere(
  target: Node,
  module: Module,
  reached: ReadonlyMap<string, ReachedModule>,
): boolean {
  let owner: Node | null = target;
  while (owner?.type === 'subscript') owner = owner.childForFieldName('value');
  const name = owner?.type === 'attribute' ? owner.childForFieldName('attribute')?.text : owner?.text;
  if (!owner || name === undefined || !/^\w+$/.test(name)) return true;
  const pattern = waitsFor(name, owner.type === 'attribute' && /^(?:self|cls)\./.test(owner.text));
  const modules = COMMON.test(name) ? [module] : [...reached.values()].map((each) => each.module);
  return modules.some((each) => each.source.text.includes(name) && pattern.test(each.source.text));
}

/** Whether the object that keeps it ends it counts as well for what is an object's own: it then lives as long as that. */
function waitsFor(name: string, isOwn: boolean): RegExp {
  const access = `(?:[\\w.]+\\.)?${name}\\b(?:\\[[^\\]\\n]{0,80}\\]|\\.(?:get|pop|values|copy)\\([^)\\n]{0,200}\\))?`;
  const forms = [
    `\\bawait\\s+${access}`,
    `\\b(?:gather|wait|wait_for|as_completed|shield)\\s*\\([^)\\n]{0,200}\\b${name}\\b`,
    `${access}\\.(?:join|result)\\s*\\(`,
    `(?:await|gather|wait)\\b[^\\n]{0,200}\\bfor\\s+\\w+\\s+in\\s+[^\\n]{0,200}\\b${name}\\b`,
    // `for each in tasks: await each`
    `\\bfor\\s+(\\w+)\\s+in\\s+[^\\n]{0,200}\\b${name}\\b[^\\n]{0,80}:[ \\t]*\\n(?:[^\\n]{0,200}\\n){0,6}?[^\\n]{0,200}(?:\\bawait\\s+\\1\\b|\\b\\1\\.(?:join|result)\\()`,
    // `task = tasks.get(key)`, `await task`
    `\\b(\\w+)\\s*=\\s*${access}[^\\n]{0,200}\\n(?:[^\\n]{0,200}\\n){0,8}?[^\\n]{0,200}(?:\\bawait\\s+\\2\\b|\\b\\2\\.(?:join|result)\\()`,
    ...(isOwn ? [`${access}\\.cancel\\s*\\(`] : []),
  ];
  return new RegExp(forms.join('|'));
}
