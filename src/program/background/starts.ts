import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { CallTable, packagesOf } from '../library-calls.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { placeOf, type Definition } from '../objects/object.js';
import { objectsOf, type Objects } from '../objects/objects.js';
import type { Project } from '../project.js';
import { STARTERS, type Starter } from './starters.data.js';
import { coroutinesOf, functionsOf, workOfThread } from './work.js';

/** A call that starts work which goes on beside the code that made it: a task, a thread, a job of an executor. */
export interface Start {
  readonly module: Module;
  readonly project: Project;
  readonly call: Node;
  readonly kind: Starter['kind'];
  /** What the code says: `asyncio.create_task`, `Thread(…).start`. */
  readonly name: string;
  /** The object that stands for the work: the call, for threads what `start` is called on. */
  readonly handle: Node;
  /** The functions of the project that run; empty where that cannot be told. */
  readonly work: readonly Definition[];
  /** What runs, as the code names it: `send_mail`; undefined for other expressions than names and calls of them. */
  readonly workName: string | undefined;
}

const TABLE = new CallTable<Starter>(STARTERS);
const found = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly Start[]>();

/** The calls in a program that start work, module by module. Whether they run is for the phases to say. */
export function startsIn(reached: ReadonlyMap<string, ReachedModule>): readonly Start[] {
  let known = found.get(reached);
  if (!known) found.set(reached, (known = search(reached)));
  return known;
}

function search(reached: ReadonlyMap<string, ReachedModule>): Start[] {
  const listed = TABLE.callsIn(reached).map(({ module, project, call, fact }) => {
    const objects = objectsOf(project);
    const place = placeOf(call, module);
    const base = { module, project, call, kind: fact.kind };
    if (fact.position === null) return ofThread(base, objects);
    const what = plainArguments(call)?.positional[fact.position] ?? null;
    const work = fact.kind === 'task' ? coroutinesOf(objects, what, place) : functionsOf(objects, what, place);
    const name = call.childForFieldName('function')?.text ?? '';
    return { ...base, name: short(name), handle: call, work, workName: nameOf(what) };
  });
  const calls = new Set(listed.map(({ call }) => call.id));
  const own = packagesOf(reached).has('threading')
    ? [...reached.values()].flatMap((each) => ofOwnClasses(each)).filter(({ call }) => !calls.has(call.id))
    : [];
  return [...listed, ...own];
}

function ofThread(base: Pick<Start, 'module' | 'project' | 'call' | 'kind'>, objects: Objects): Start {
  const { module, call } = base;
  const handle = call.childForFieldName('function')?.childForFieldName('object') ?? call;
  const made = objects.of(handle, placeOf(call, module));
  const work = made.flatMap((each) => workOfThread(objects, each) ?? []);
  const target = made.flatMap((each) => {
    const args = each.kind === 'product' && each.call ? plainArguments(each.call) : null;
    return args?.named.get('target') ?? args?.named.get('function') ?? args?.positional[1] ?? [];
  })[0];
  const name = base.kind === 'process' ? 'Process.start' : base.kind === 'timer' ? 'Timer.start' : 'Thread.start';
  return { ...base, name, handle, work, workName: nameOf(target ?? null) };
}

/** `Worker().start()`, where `class Worker(threading.Thread)` is a class of the project. */
function ofOwnClasses({ module, project }: ReachedModule): Start[] {
  if (module.isBroken || !/\.start\s*\(/.test(module.source.text)) return [];
  const objects = objectsOf(project);
  return callsNamed(module, 'start').flatMap((call) => {
    const handle = call.childForFieldName('function')?.childForFieldName('object');
    if (!handle) return [];
    const work = objects.of(handle, placeOf(call, module)).flatMap((each) => {
      const runs = each.kind === 'instance' ? workOfThread(objects, each) : null;
      return runs ? [{ runs, class: each.kind === 'instance' ? each.definition : null }] : [];
    });
    if (work.length === 0) return [];
    const workName = work[0]!.class?.node.childForFieldName('name')?.text;
    const runs = work.flatMap((each) => each.runs);
    return [{ module, project, call, kind: 'thread' as const, name: 'Thread.start', handle, work: runs, workName }];
  });
}

const ENDS =
  /\bos\.(?:kill\(\s*os\.getpid|_exit\(|abort\(|exec[lv]p?e?\()|\bsys\.exit\(|\braise_signal\(|\.should_exit\s*=\s*True/;
/** Of what ends the process; longer work does something else as well. */
const MAX_END = 1500;

/** Whether work only ends or restarts the process, as a route does that stops a server. */
export function endsProcess({ work, call }: Start): boolean {
  const texts = [...work.map(({ node }) => node.text), call.text];
  return texts.some((text) => text.length < MAX_END && ENDS.test(text));
}

/** `loop.create_task`, without what a long expression is made of. */
function short(name: string): string {
  return name.length > 40 || name.includes('\n') ? name.slice(name.lastIndexOf('.') + 1) : name;
}

function nameOf(node: Node | null): string | undefined {
  const name = node?.type === 'call' ? node.childForFieldName('function') : node;
  const isName = name?.type === 'identifier' || name?.type === 'attribute';
  return isName && /^[\w.]{1,60}$/.test(name.text) ? name.text.replace(/^(?:self|cls)\./, '') : undefined;
}
