import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { placeOf, type PythonObject } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import { allCallSites, type CallSite } from '../phases/call-sites.js';
import type { Execution } from '../phases/phase.js';
import type { Phases } from '../phases/phases.js';
import type { Project } from '../project.js';

/** Code that a program registers for the end of its process, beside what the application itself runs. */
export interface ExitHandler {
  /** `sigterm`: a handler of the signal; `atexit`: for the end of the interpreter. */
  readonly kind: 'sigterm' | 'atexit';
  readonly module: Module;
  readonly project: Project;
  /** The call that registers it, or the decorator. */
  readonly node: Node;
  /** What is registered. */
  readonly target: Node;
  /** What that stands for, as far as the text tells. */
  readonly objects: readonly PythonObject[];
  /** When it is registered. */
  readonly executions: readonly Execution[];
}

const MAY_REGISTER = /\b(?:SIGTERM|atexit)\b/;
const SIGNALS = /^(?:signal\.signal|.*\.add_signal_handler)$/;

/**
 * The handlers that the code of a program registers where it runs on Vercel.
 *
 * @param phases when its code runs, asked for where it registers any
 */
export function exitHandlers(
  reached: ReadonlyMap<string, ReachedModule>,
  phases: () => Phases,
): readonly ExitHandler[] {
  return [...reached.values()].flatMap(({ module, project }) => {
    if (module.isBroken || !MAY_REGISTER.test(module.source.text)) return [];
    const objects = new Objects(project);
    return [...allCallSites(module).values()].flat().flatMap((site): ExitHandler[] => {
      const kind = kindOf(site, module, objects);
      const target = kind && targetOf(site, kind);
      if (!target) return [];
      const executions = phases().executions(module, site.node.startIndex);
      if (executions.length === 0) return [];
      const { node } = site;
      const found = objectsOf(target, module, objects);
      return [{ kind, module, project, node, target, objects: found, executions }];
    });
  });
}

function kindOf({ node, callee }: CallSite, module: Module, objects: Objects): ExitHandler['kind'] | null {
  if (!callee || !/(?:^|\.)(?:register|signal|add_signal_handler)$/.test(callee.text)) return null;
  const place = placeOf(node, module);
  const names = objects.of(callee, place).flatMap((each) => (each.kind === 'external' ? [each.name] : []));
  if (names.includes('atexit.register')) return 'atexit';
  const isSignal = names.some((each) => SIGNALS.test(each)) || /\.add_signal_handler$/.test(callee.text);
  return isSignal && node.type === 'call' && isSigterm(plainArguments(node)?.positional[0]) ? 'sigterm' : null;
}

/** Whether a signal is SIGTERM, or one of several in a loop over them. */
function isSigterm(signal: Node | undefined): boolean {
  if (!signal) return false;
  if (/\bSIGTERM$/.test(signal.text)) return true;
  if (signal.type !== 'identifier') return false;
  for (let each = signal.parent; each; each = each.parent) {
    if (each.type !== 'for_statement' || each.childForFieldName('left')?.text !== signal.text) continue;
    return /\bSIGTERM\b/.test(each.childForFieldName('right')?.text ?? '');
  }
  return false;
}

function targetOf({ node }: CallSite, kind: ExitHandler['kind']): Node | null {
  const decorator = node.type === 'decorator' ? node : node.parent?.type === 'decorator' ? node.parent : null;
  if (decorator) return decorator.parent?.childForFieldName('definition')?.childForFieldName('name') ?? null;
  return plainArguments(node)?.positional[kind === 'atexit' ? 0 : 1] ?? null;
}

function objectsOf(target: Node, module: Module, objects: Objects): readonly PythonObject[] {
  const { parent } = target;
  const isDefinition = parent?.type === 'function_definition' && parent.childForFieldName('name')?.id === target.id;
  return isDefinition
    ? [{ kind: 'function', definition: { module, node: parent }, self: null, outer: null }]
    : objects.of(target, placeOf(target, module));
}

/** The text of the function that is registered; empty where it cannot be told. */
export function handlerText({ objects }: ExitHandler): string {
  return objects
    .map((each) =>
      each.kind === 'function' ? each.definition.node.text : each.kind === 'lambda' ? each.node.text : '',
    )
    .join('\n');
}

/** Whether a handler of a signal calls the one before it, or tells the server itself. */
export function callsPrevious(handler: ExitHandler): boolean {
  const text = handlerText(handler);
  if (/\b(?:handle_exit|should_exit)\b/.test(text + handler.target.text)) return true;
  const kept = [
    ...handler.module.source.text.matchAll(/([\w.]+)(?:\[[^\]]*\])?\s*=\s*signal\.(?:getsignal|signal)\(/g),
  ];
  return kept.some(([, name]) => new RegExp(`\\b${name!.replaceAll('.', '\\.')}\\b`).test(text));
}

/** What is registered, for a sentence: a function by its name, anything else as written. */
export function registeredName({ target }: ExitHandler): string {
  const text = target.text.replace(/\s+/g, ' ');
  return text.length <= 60 ? `\`${text}\`` : 'This function';
}

const CLOSES =
  /\b(?:close|aclose|closeall|shutdown|stop|terminate|kill|join|dispose|quit|disconnect|cancel|remove|unlink|rmtree|cleanup|clear|destroy\w*|release|info|debug|warning|print|log)\s*(?:\(|$)/;

/** Names of functions that end something. */
const ENDS = /(?:^|\.)_*(?:close|shutdown|stop|cleanup|clean_up|teardown|tear_down|dispose|terminate|kill|disconnect)/;
/** Calls that keep data, or send it. */
const KEEPS =
  /(?:save|dump|write|post|put|send|upload|commit|flush|insert|persist|export|report|publish|store|sync|backup)\w*\s*\(/;

/** Whether a handler only closes what ends with the process anyway, by its name and those of what it calls. */
export function onlyCloses(handler: ExitHandler): boolean {
  const { text: name } = handler.target;
  const text = handlerText(handler);
  if (text === '') return CLOSES.test(name) || ENDS.test(name);
  const body = text.replace(/^.*?(?::\s*\n|lambda[^:]*:)/s, '');
  if (ENDS.test(name) && !KEEPS.test(body)) return true;
  const calls = [...body.matchAll(/[\w.]+\s*\(/g)].map(([call]) => call);
  return calls.length > 0 && calls.every((each) => CLOSES.test(each));
}
