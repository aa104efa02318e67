import type { Node } from 'web-tree-sitter';
import { callArguments } from './evaluation/arguments.js';
import type { Module } from './modules.js';
import { callsNamed } from './evaluation/named-calls.js';
import { evaluateLocation, FUNCTION_ROOT } from './paths.js';
import { runsWithin } from './phases/placement.js';
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
  /** Those with classes that extend something and are not in `subclasses` yet. */
  readonly withSubclasses: Module[];
  readonly subclasses: Map<string, (Class & { base: Node })[]>;
}

const known = new WeakMap<Project, Changes>();

function changesOf(project: Project): Changes {
  let changes = known.get(project);
  if (!changes) {
    changes = { seen: 0, assigned: new Set(), changingDirectory: [], withSubclasses: [], subclasses: new Map() };
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

function note(changes: Changes, module: Module): void {
  const { text } = module.source;
  for (const [, name] of text.matchAll(ASSIGNED)) changes.assigned.add(name!);
  if (text.includes('setattr')) for (const match of text.matchAll(SET)) changes.assigned.add(match[2]!);
  if (text.includes('chdir')) changes.changingDirectory.push(module);
  if (/^[ \t]*class\s+\w+\s*[([]/m.test(text)) changes.withSubclasses.push(module);
}

/** Whether something gives a module, a class or an object an attribute of this name from outside. */
export function isAssignedFromOutside(name: string, project: Project): boolean {
  return changesOf(project).assigned.has(name);
}

const directoryChanges = new WeakMap<Module, boolean>();

/** Whether the working directory may be another than the unit's root: `os.chdir(…)` somewhere in the program. */
export function mayChangeDirectory(project: Project): boolean {
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

/** Whether a class of the program that extends a class has an own attribute or method of this name. */
export function isOverridden(owner: Class, name: string, project: Project, seen = new Set<number>()): boolean {
  if (seen.has(owner.node.id)) return false;
  seen.add(owner.node.id);
  const ownName = owner.node.childForFieldName('name')?.text ?? '';
  const symbols = symbolsOf(project);
  return (subclassesOf(project).get(ownName) ?? []).some(({ module, node, base }) => {
    const found = symbols.resolve(base, module);
    if (found?.kind !== 'class' || found.module !== owner.module || found.node.id !== owner.node.id) return false;
    return bindsMember(node, name) || isOverridden({ module, node }, name, project, seen);
  });
}

interface Class {
  readonly module: Module;
  readonly node: Node;
}

/** The classes that name another in their bases, by its own name, whatever it is called where it is imported. */
function subclassesOf(project: Project): ReadonlyMap<string, readonly (Class & { base: Node })[]> {
  const { withSubclasses, subclasses } = changesOf(project);
  for (const module of withSubclasses.splice(0)) {
    if (module.isBroken) continue;
    for (const { kind, statement } of module.scope.bindings) {
      const node = kind === 'class' ? definitionOf(statement) : null;
      for (const base of node?.childForFieldName('superclasses')?.namedChildren ?? []) {
        if (!node || (base.type !== 'identifier' && base.type !== 'attribute')) continue;
        const name = base.text.slice(base.text.lastIndexOf('.') + 1);
        const original = module.scope.lookup(name)?.imported || name;
        const all = subclasses.get(original);
        if (all) all.push({ module, node, base });
        else subclasses.set(original, [{ module, node, base }]);
      }
    }
  }
  return subclasses;
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
