import type { Node } from '../parser/node.js';
import { callArguments } from './evaluation/arguments.js';
import type { Module } from './modules.js';
import { callsNamed } from './evaluation/named-calls.js';
import { evaluateLocation, FUNCTION_ROOT } from './paths.js';
import { runsWithin } from './phases/placement.js';
import { MAX_CHAIN } from './names.js';
import type { Project } from './project.js';
import { definitionOf, symbolsOf } from './symbols.js';

/*
 * What the code of one module changes for all others. When it runs is not asked, unless it never does: a value that something else may
 * have replaced is not known.
 */

/** What was found in the modules that a program has up to now: a program that is being loaded gets more. */
interface Changes {
  /** How many of its modules were looked at. */
  seen: number;
  /** Names of attributes that are assigned to modules, classes and objects from outside. */
  readonly assigned: Set<string>;
  readonly changingDirectory: Module[];
  /** Classes that name another in their bases, by its own name, whatever it is called where it is imported. */
  readonly subclasses: Map<string, { module: Module; name: string }[]>;
}

const known = new WeakMap<Project, Changes>();

function changesOf(project: Project): Changes {
  let changes = known.get(project);
  if (!changes) {
    changes = { seen: 0, assigned: new Set(), changingDirectory: [], subclasses: new Map() };
    known.set(project, changes);
  }
  const program = project.program?.();
  if (!program || program.size === changes.seen) return changes;
  let index = 0;
  for (const { module } of program.values()) if (index++ >= changes.seen) note(changes, module);
  changes.seen = program.size;
  return changes;
}

/** `config.DATA = x`, `setattr(config, "DATA", x)`; what a class does to its own objects does not count. */
const ASSIGNED = /^[ \t]*(?!(?:self|cls)\.\w+[ \t]*[:=])[A-Za-z_][\w.]*\.(\w+)[ \t]*(?::[^=\r\n]+)?=(?!=)/gm;
const SET = /\bsetattr\s*\(\s*(?!self\b|cls\b)[\w.]+\s*,\s*(['"])(\w+)\1/g;

/** A class with bases. Keywords such as `metaclass=ABCMeta` are no bases. */
const CLASS = /^[ \t]*class\s+(\w+)\s*(?:\[[^\]]*\])?\s*\(([^)]{0,500})\)/gm;

function note(changes: Changes, module: Module): void {
  const { text } = module.source;
  for (const [, name] of text.matchAll(ASSIGNED)) changes.assigned.add(name!);
  if (text.includes('setattr')) for (const match of text.matchAll(SET)) changes.assigned.add(match[2]!);
  if (text.includes('chdir')) changes.changingDirectory.push(module);
  let aliases: ReadonlyMap<string, string> | undefined;
  for (const [, name, bases] of text.matchAll(CLASS)) {
    aliases ??= new Map([...text.matchAll(/\b(\w+)\s+as\s+(\w+)/g)].map((match) => [match[2]!, match[1]!]));
    for (const [, base] of bases!.matchAll(/(?:^|[\s,.])([A-Za-z_]\w*)\s*(?=$|[,[])/g)) {
      const original = aliases.get(base!) ?? base!;
      const all = changes.subclasses.get(original);
      if (all) all.push({ module, name: name! });
      else changes.subclasses.set(original, [{ module, name: name! }]);
    }
  }
}

/** Whether something gives a module, a class or an object an attribute of this name from outside. */
export function isAssignedFromOutside(name: string, project: Project): boolean {
  return changesOf(project).assigned.has(name);
}

const directoryChanges = new WeakMap<Module, boolean>();

/** Whether it is known where a path leads: an absolute one, or one of a program that stays in the unit's root. */
export function isPlaceKnown(path: string | undefined, project: Project): boolean {
  return path?.startsWith('/') === true || !mayChangeDirectory(project);
}

/** Whether the working directory may be another than the unit's root: `os.chdir(…)` somewhere in the program. */
function mayChangeDirectory(project: Project): boolean {
  return changesOf(project).changingDirectory.some((module) => {
    let changes = directoryChanges.get(module);
    if (changes === undefined) {
      // What it changes to is told as if nothing had changed it.
      directoryChanges.set(module, false);
      directoryChanges.set(module, (changes = callsNamed(module, 'f?chdir').some((call) => leads(call))));
    }
    return changes;

    function leads(call: Node): boolean {
      if (runsWithin(module, call.startIndex, project) === 'never') return false;
      const to = evaluateLocation(callArguments(call).positional[0] ?? null, module, project);
      return !to || to.assumed || to.absolute !== FUNCTION_ROOT;
    }
  });
}

interface Class {
  readonly module: Module;
  readonly node: Node;
}

/** Whether a class of the program that extends a class has an own attribute or method of this name. */
export function isOverridden(owner: Class, name: string, project: Project, seen = new Set<number>()): boolean {
  if (seen.has(owner.node.id)) return false;
  // Longer chains of classes are not followed.
  if (seen.size > MAX_CHAIN) return true;
  seen.add(owner.node.id);
  const symbols = symbolsOf(project);
  const ownName = owner.node.childForFieldName('name')?.text ?? '';
  return (changesOf(project).subclasses.get(ownName) ?? []).some(({ module, name: subclass }) => {
    const binding = module.isBroken ? undefined : module.scope.lookup(subclass);
    const node = binding?.kind === 'class' ? definitionOf(binding.statement) : null;
    const isSubclass = node?.childForFieldName('superclasses')?.namedChildren.some((base) => {
      const found = base.type === 'keyword_argument' ? null : symbols.resolve(base, module);
      return found?.kind === 'class' && found.module === owner.module && found.node.id === owner.node.id;
    });
    if (!node || !isSubclass) return false;
    return bindsMember(node, name) || isOverridden({ module, node }, name, project, seen);
  });
}

/** The names of the classes that a program derives from certain ones, directly or not, and of these; told from the texts alone. */
export function namesOfSubclasses(names: readonly string[], project: Project): ReadonlySet<string> {
  const { subclasses } = changesOf(project);
  const found = new Set(names);
  // The set grows on the way.
  for (const each of found) for (const { name } of subclasses.get(each) ?? []) found.add(name);
  return found;
}

function bindsMember(owner: Node, name: string): boolean {
  const body = owner.childForFieldName('body')?.text ?? '';
  return new RegExp(`\\bdef\\s+${name}\\b|\\b${name}\\s*(?::[^=\\r\\n]+)?=(?!=)`).test(body);
}

/** Not `sys.modules[__name__] = …`, which concerns only the module itself: `sys.modules["x"] = …`, `sys.meta_path.insert(…)`: imports may then give something else, or what is not there. */
const REPLACES =
  /\bmodules\s*(?:\[(?!\s*__name__\b)[^\]\r\n]*\]\s*=(?!=)|\.\s*(?:setdefault|update)\b)|\b(?:meta_path|path_hooks)\b|\bsys\s*\.\s*modules\s*=(?!=)|\bdel\s+(?:sys\s*\.\s*)?modules\b|\bmodules\s*\.\s*pop\b|\bpatch\.dict\s*\(\s*['"]?sys\.modules\b/;

/** Whether a module changes what the imports of others give. */
export function mayReplaceModules({ source: { text } }: Module): boolean {
  return text.includes('sys') && REPLACES.test(text);
}
