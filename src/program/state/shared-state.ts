import type { Node } from '../../parser/node.js';
import type { Suite } from '../../parser/syntax/outline.js';
import type { ReachedModule } from '../closure.js';
import { functionAt } from '../functions.js';
import { isForDevelopment } from '../for-development.js';
import type { Module } from '../modules.js';
import { parametersOf } from '../objects/arguments.js';
import { locateModule } from '../resolve.js';
import type { RunningProgram } from '../running-calls.js';
import { useOf, type Use } from './uses.js';

/** A collection in the memory of the process that one function of requests changes and another one reads. */
export interface SharedState {
  readonly module: Module;
  /** The statement's left side that makes it. */
  readonly node: Node;
  /** `jobs`, `self.sessions`. */
  readonly name: string;
}

/** An empty or a filled collection. */
const COLLECTION =
  /^(?:\{|\[|(?:typing\.|collections\.)?(?:dict|list|set|defaultdict|OrderedDict|deque|Counter)\s*[([])/;
const ASSIGNMENT =
  /^[ \t]*(?:self\.)?\w+[ \t]*(?::[^=\n]{1,120})?=[ \t]*(?:\{|\[|(?:\w+\.)?(?:dict|list|set|defaultdict|OrderedDict|deque|Counter)\()/m;
/** What may be thrown away at any time, or belongs to the instance. */
const REBUILDS =
  /cache|memo(?!ry)|instance|registry|regist|clients?$|pool|singleton|metric|stat(?:s|istics)$|locks?$|models?$|connection|socket|subscrib|listener|handlers?$|routes?$|config|settings|loaded|timings?$|threads?$/i;

/** Names of one module that are looked at, and mentions of one. */
const MAX_NAMES = 60;
const MAX_MENTIONS = 200;

/**
 * The collections of modules, and of the objects that modules make of their classes, that requests use to hand something to later requests. Caches are
 * not meant: what is in them can be made again.
 */
export function sharedState({ reached, phases }: RunningProgram): readonly SharedState[] {
  const isInRequests = (module: Module, offset: number): boolean =>
    phases.executions(module, offset).some(({ phase }) => phase === 'request') && !isForDevelopment(module, offset);
  return [...reached.values()].flatMap((each) => {
    if (each.module.isBroken || !ASSIGNMENT.test(each.module.source.text)) return [];
    return [...ofModule(each), ...ofClasses(each, reached)]
      .filter(({ name }) => !REBUILDS.test(name))
      .slice(0, MAX_NAMES)
      .filter((state) => isShared(mentionsOf(state, reached), isInRequests));
  });
}

/** A place that uses a collection. */
interface Mention {
  readonly module: Module;
  readonly node: Node;
  readonly suite: Suite;
}

/** Whether one function changes it and another one reads it, both of them in requests. */
function isShared(mentions: readonly Mention[], isInRequests: (module: Module, offset: number) => boolean): boolean {
  const uses = mentions.flatMap(({ module, node, suite }) => {
    const use = useOf(node);
    return use && isInRequests(module, node.startIndex) ? [{ use, suite }] : [];
  });
  const of = (...wanted: Use[]): Suite[] => uses.filter(({ use }) => wanted.includes(use)).map(({ suite }) => suite);
  const readers = of('read', 'both');
  return of('write').some((writer) => readers.some((reader) => reader !== writer));
}

/** `jobs = {}` at the top level of a module. */
function ofModule({ module }: ReachedModule): SharedState[] {
  return module.tree.root.namedChildren.flatMap((statement) => {
    const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
    const left = assignment?.type === 'assignment' ? assignment.childForFieldName('left') : null;
    const right = assignment?.childForFieldName('right');
    if (left?.type !== 'identifier' || !right || !COLLECTION.test(right.text)) return [];
    return [{ module, node: left, name: left.text }];
  });
}

/** `self.jobs = {}` in the constructor of a class of which a module has an object. */
function ofClasses({ module }: ReachedModule, reached: ReadonlyMap<string, ReachedModule>): SharedState[] {
  return module.tree.root.namedChildren.flatMap((definition) => {
    if (definition.type !== 'class_definition' || !ASSIGNMENT.test(definition.text)) return [];
    const name = definition.childForFieldName('name')?.text ?? '';
    if (REBUILDS.test(name)) return [];
    if (!madeByModules(reached).has(name)) return [];
    const methods = definition.childForFieldName('body')?.namedChildren ?? [];
    const constructor = methods.find((each) => each.childForFieldName('name')?.text === '__init__');
    return (constructor?.descendantsOfType('assignment') ?? []).flatMap((assignment) => {
      const left = assignment.childForFieldName('left');
      const right = assignment.childForFieldName('right');
      const isOwn = left?.type === 'attribute' && /^self\.\w+$/.test(left.text);
      const isStore = isOwn && right && COLLECTION.test(right.text) && !isLoaded(left.text, definition);
      return isStore ? [{ module, node: left, name: left.text }] : [];
    });
  });
}

const made = new WeakMap<ReadonlyMap<string, ReachedModule>, ReadonlySet<string>>();
const MAKES = /^\w+[ \t]*(?::[^=\n]{1,80})?=[ \t]*(?:\w+\.)?(\w+)\(/gm;

/** What modules call to make their variables: `store = Store()`. */
function madeByModules(reached: ReadonlyMap<string, ReachedModule>): ReadonlySet<string> {
  let names = made.get(reached);
  if (!names) {
    const texts = [...reached.values()].map(({ module }) => module.source.text);
    names = new Set(texts.flatMap((text) => [...text.matchAll(MAKES)].map(([, name]) => name!)));
    made.set(reached, names);
  }
  return names;
}

/** Whether a class gives an attribute something else than a collection that it makes: what it has read from somewhere. */
function isLoaded(name: string, definition: Node): boolean {
  const pattern = new RegExp(
    `(?<![\\w.])${name.replace('.', '\\.')}[ \\t]*(?::[^=\\n]{1,80})?=[ \\t]*([^=\\s][^\\n]*)`,
    'g',
  );
  return [...definition.text.matchAll(pattern)].some(
    ([, value]) => !COLLECTION.test(value!) || /[[({]\w.*\bfor\b|set\(\w/.test(value!),
  );
}

function mentionsOf({ module, node, name }: SharedState, reached: ReadonlyMap<string, ReachedModule>): Mention[] {
  if (node.type === 'attribute') {
    let owner: Node | null = node;
    while (owner && owner.type !== 'class_definition') owner = owner.parent;
    return owner ? inModule(module, owner, name, node) : [];
  }
  const own = inModule(module, module.tree.root, name, node);
  const elsewhere = [...reached.values()].flatMap((each) => {
    if (each.module === module || each.module.isBroken || !each.module.source.text.includes(name)) return [];
    const binding = each.module.scope.lookup(name);
    if (binding?.kind !== 'from-import' || binding.imported !== name) return [];
    const from = locateModule(each.project, each.module.file, binding.module);
    return from?.file === module.file ? inModule(each.module, each.module.tree.root, name, null) : [];
  });
  return [...own, ...elsewhere];
}

/** The mentions of a name within a node that stand in functions and mean the same thing. */
function inModule(module: Module, within: Node, name: string, made: Node | null): Mention[] {
  const found: Mention[] = [];
  const type = name.includes('.') ? 'attribute' : 'identifier';
  const pattern = new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}(?!\\w)`, 'g');
  const text = module.source.text.slice(within.startIndex, within.endIndex);
  for (const { index } of text.matchAll(pattern)) {
    if (found.length >= MAX_MENTIONS) break;
    const start = within.startIndex + index;
    const node = module.tree.root.descendantForIndex(start, start + name.length - 1);
    const each = type === 'attribute' && node?.type !== 'attribute' ? node?.parent : node;
    if (each?.type !== type || each.text !== name || each.startIndex !== start || each.id === made?.id) continue;
    const suite = functionAt(module, start);
    if (suite && (type === 'attribute' || !isOwnName(name, each))) found.push({ module, node: each, suite });
  }
  return found;
}

/** Whether a function has the name for something else: a parameter, or a variable of its own. */
function isOwnName(name: string, node: Node): boolean {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type !== 'function_definition' && each.type !== 'lambda') continue;
    if (parametersOf(each)?.some((parameter) => parameter.name === name)) return true;
    const body = each.childForFieldName('body')?.text ?? '';
    const binds = new RegExp(
      `^[ \\t]*${name}[ \\t]*(?::[^=\\n]{1,80})?=(?!=)|\\b(?:as|for)[ \\t]+${name}\\b`,
      'm',
    ).test(body);
    if (binds && !new RegExp(`^[ \\t]*global[ \\t]+[\\w, \\t]*\\b${name}\\b`, 'm').test(body)) return true;
  }
  return false;
}
