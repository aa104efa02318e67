import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { mayBeSqlite } from '../databases/sqlite-signs.js';
import { isForDevelopment } from '../for-development.js';
import { packagesOf } from '../library-calls.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import { callSites } from '../phases/call-sites.js';
import type { Execution, Phase } from '../phases/phase.js';
import type { Project } from '../project.js';
import type { RunningProgram } from '../running-calls.js';
import { DATABASES } from '../shutdown/primitives/databases.data.js';
import { HTTP } from '../shutdown/primitives/http.data.js';
import { NETWORK_CALLS, type NetworkKind } from './connects.data.js';

/** A call that asks something over the network while the app is imported or started. */
export interface StartCall {
  readonly kind: NetworkKind;
  readonly phase: 'import' | 'startup';
  readonly module: Module;
  readonly call: Node;
  readonly execution: Execution;
  /** Whether it happens at each start, and no `try` is seen that would take its failure. */
  readonly isFatal: boolean;
}

let kinds: ReadonlyMap<string, NetworkKind | null> | undefined;

/** What is known to ask over the network, by full names; null for what is known not to. */
function networkKinds(): ReadonlyMap<string, NetworkKind | null> {
  type Entry = [name: string, kind: NetworkKind | null];
  const timed = (table: typeof HTTP, usual: NetworkKind): Entry[] =>
    table.flatMap(({ names, kind }) => {
      const asks =
        kind === 'net' && usual === 'database' ? 'schema' : kind === 'net' || kind === 'statement' ? usual : null;
      return names.map((name): Entry => [name, asks]);
    });
  return (kinds ??= new Map([
    ...timed(HTTP, 'http'),
    ...timed(DATABASES, 'database'),
    ...NETWORK_CALLS.flatMap(({ names, kind }) => names.map((name): Entry => [name, kind])),
  ]));
}

const known = new WeakMap<RunningProgram['reached'], readonly StartCall[]>();

/**
 * The calls over the network that a program makes for sure while it is imported or started, each in the phase in which it runs first; of several of one kind in one
 * function the first.
 */
export function networkCallsAtStart(program: RunningProgram): readonly StartCall[] {
  let found = known.get(program.reached);
  if (!found) known.set(program.reached, (found = search(program)));
  return found;
}

const PHASES: readonly Phase[] = ['import', 'startup'];

function search(program: RunningProgram): StartCall[] {
  const packages = packagesOf(program.reached);
  const tops = [...networkKinds().keys()].map((name) => name.slice(0, name.search(/\.|\(/)));
  if (!tops.some((top) => packages.has(top))) return [];
  const found = new Map<number, StartCall>();
  for (const phase of PHASES) {
    for (const { code } of program.phases.codeOf(phase)) {
      const project = program.reached.get(code.module.file)?.project;
      if (!project || code.module.isBroken) continue;
      const seen = new Set<NetworkKind>();
      for (const { node: call, callee } of callSites(code)) {
        if (call.type !== 'call' || found.has(call.id)) continue;
        const kind = kindOf(callee, call, code.module, project, program);
        const start = kind && !seen.has(kind) && startCall(kind, call, code.module, program);
        if (!kind || !start) continue;
        found.set(call.id, start);
        seen.add(kind);
      }
    }
  }
  return [...found.values()];
}

function startCall(kind: NetworkKind, call: Node, module: Module, program: RunningProgram): StartCall | null {
  const execution = program.phases
    .executions(module, call.startIndex)
    .find(({ phase, isCertain }) => isCertain && (phase === 'import' || phase === 'startup'));
  // What a setting decides, its author knows.
  if (!execution || isForDevelopment(module, call.startIndex)) return null;
  const isFatal = execution.handles('OSError') === 'no' && !isTried(module, call);
  return { kind, phase: execution.phase as StartCall['phase'], module, call, execution, isFatal };
}

/** A `try` that takes only exceptions of a library counts, too. */
function isTried(module: Module, call: Node): boolean {
  for (let suite = module.tree.suiteAt(call.startIndex); suite; suite = suite.parent) {
    if (suite.kind === 'try') return true;
  }
  return false;
}

let lastNames: RegExp | undefined;

function kindOf(
  callee: Node | null,
  call: Node,
  module: Module,
  project: Project,
  program: RunningProgram,
): NetworkKind | null {
  if (!callee || callee.text.length > 300) return null;
  const method = callee.type === 'attribute' ? (callee.childForFieldName('attribute')?.text ?? '') : null;
  // `Base.metadata.create_all(engine)`, whatever class `Base` is.
  const isSchema = method === 'create_all' && /(?:^|\.)metadata\.create_all$/i.test(callee.text);
  const isBoto = packagesOf(program.reached).has('boto3');
  lastNames ??= new RegExp(
    `^(?:${[...networkKinds().keys()].map((name) => name.slice(name.lastIndexOf('.') + 1).replace('*', 'x')).join('|')})$`,
  );
  if (method !== null && !isBoto && !lastNames.test(method)) return null;
  const found = objectsOf(project).of(callee, placeOf(call, module));
  for (const each of found) {
    if (each.kind !== 'external') continue;
    const own = networkKinds().get(each.name);
    const kind = own === undefined ? networkKinds().get(each.name.replace(/\w+$/, '*')) : own;
    if (!kind) continue;
    return kind !== 'http' && isSqlAlchemy(each.name) && isOnFile(call, module, program) ? null : kind;
  }
  return isSchema && !isOnFile(call, module, program) ? 'schema' : null;
}

function isSqlAlchemy(name: string): boolean {
  return /^(?:sqlalchemy|sqlmodel)\./.test(name);
}

const engines = new WeakMap<RunningProgram['reached'], boolean>();

/** Whether the engines of a program work on files, or may, as SQLite does: the one that a call names, else all of them. */
function isOnFile(call: Node, module: Module, program: RunningProgram): boolean {
  // Only SQLite has those.
  if (/\bPRAGMA\b/.test(call.text)) return true;
  const project = program.reached.get(module.file)?.project;
  const { positional, named } = callArguments(call);
  const bind = named.get('bind') ?? positional[0];
  const made = project && bind ? objectsOf(project).of(bind, placeOf(bind, module)) : [];
  const own = made.flatMap((each) => (each.kind === 'product' ? [each] : []));
  if (own.length > 0) {
    return own.some(({ call: engine, place }) => engine && place && mayBeSqlite(engine, place.module, project!));
  }
  let all = engines.get(program.reached);
  if (all === undefined) {
    const found = [...program.reached.values()].flatMap((each) =>
      each.module.isBroken
        ? []
        : callsNamed(each.module, 'create_engine|create_async_engine').map((engine) =>
            mayBeSqlite(engine, each.module, each.project),
          ),
    );
    engines.set(program.reached, (all = found.length > 0 && found.every(Boolean)));
  }
  return all;
}
