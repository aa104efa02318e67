import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { findConstant } from '../evaluation/bindings.js';
import { basesOf } from '../evaluation/members.js';
import { callsNamed } from '../evaluation/named-calls.js';
import type { Value } from '../evaluation/value.js';
import { DATABASE_FACTS } from '../databases/calls.data.js';
import { sqliteOperation, type SqliteUse } from '../databases/sqlite.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import { evaluatePartially, type PartialLocation } from '../paths.js';
import type { Project } from '../project.js';
import { symbolsOf } from '../symbols.js';
import {
  KNOWN_CALLS,
  PATH_METHODS,
  WRITING_METHODS,
  type Action,
  type KnownCall,
  type PathArgument,
} from './operations.data.js';

export type { Action } from './operations.data.js';

/** A call that does something to the file system. */
export interface FileOperation {
  readonly module: Module;
  readonly project: Project;
  /** The whole call. */
  readonly call: Node;
  readonly action: Action;
  /** What is called, as a person would say it: `os.makedirs`, `Path.mkdir`, `to_csv`. */
  readonly name: string;
  /** The expression that gives the path; for methods of paths the object. */
  readonly pathNode: Node;
  /** Null where it cannot be told. */
  readonly place: PartialLocation | null;
  /** For directories: `exist_ok=True`. For `StaticFiles`: whether a missing directory does not matter. */
  readonly isTolerant: boolean;
  /** The call that gives the path, where the operation stands in a function that gets it as an argument. */
  readonly caller?: { readonly module: Module; readonly project: Project; readonly call: Node };
  /** How its place is found where `pathNode` is more than a path; `given`: what parameters are in one call of their function. */
  readonly locate?: Locate;
  /** For `sqlite`: how the database is used. */
  readonly sqlite?: SqliteUse;
}

/** @returns the place that an expression names, as far as it is known */
type Locate = (
  node: Node,
  module: Module,
  project: Project,
  given?: ReadonlyMap<number, Value>,
) => PartialLocation | null;

const CALLS: ReadonlyMap<string, KnownCall> = new Map(KNOWN_CALLS.flatMap(({ calls }) => Object.entries(calls)));

/** The calls of a module that do something to the file system, in source order. */
export function fileOperations(module: Module, project: Project): FileOperation[] {
  if (module.isBroken) return [];
  return callsNamed(module, namesIn(module.source.text)).flatMap((call) => operationsOf(call, module, project));
}

/** The last names by the package that they come from; "" for builtins. */
const BY_PACKAGE = new Map<string, string[]>();
for (const full of [...CALLS.keys(), ...DATABASE_FACTS.keys()]) {
  const names = full.split('.');
  const from = names.length > 1 ? names[0]! : '';
  BY_PACKAGE.set(from, [...(BY_PACKAGE.get(from) ?? []), names.at(-1)!]);
}
const METHODS = [
  ...Object.keys(PATH_METHODS),
  ...Object.keys(WRITING_METHODS),
  'dictConfig',
  'frontend',
  '\\w+StaticFiles',
];

/** The last names to look for in a text: `add` only where it mentions loguru, which would else be found everywhere. */
function namesIn(text: string): string {
  const names = new Set(METHODS);
  for (const [from, calls] of BY_PACKAGE) {
    if (text.includes(from)) for (const name of calls) names.add(name);
  }
  return [...names].join('|');
}

function operationsOf(call: Node, module: Module, project: Project): FileOperation[] {
  const callee = call.childForFieldName('function');
  if (!callee) return [];
  const full = qualifiedName(callee, module);
  const own = full?.startsWith('.') ? builtinName(full, module) : full;
  if (own === 'logging.config.dictConfig') return logFilesOf(call, module, project);
  const known = own === null ? undefined : CALLS.get(own);
  if (known && own !== null) return knownCall(call, own, known, module, project);
  const database = own === null ? undefined : DATABASE_FACTS.get(own);
  if (database && own !== null) {
    const operation = sqliteOperation(call, own, database, module, project);
    return operation ? [operation] : [];
  }
  if (isOwnStaticFiles(callee, module, project)) return knownCall(call, 'StaticFiles', STATIC_FILES, module, project);
  return callee.type === 'attribute' ? methodCall(call, callee, module, project) : [];
}

const STATIC_FILES: KnownCall = CALLS.get('starlette.staticfiles.StaticFiles')!;

/** Whether a class of the project is a `StaticFiles` that is made like that one: `class SpaStaticFiles(StaticFiles)`. */
function isOwnStaticFiles(callee: Node, module: Module, project: Project): boolean {
  if (!/\wStaticFiles$/.test(callee.text)) return false;
  const symbol = symbolsOf(project).resolve(callee, module);
  return (
    symbol?.kind === 'class' &&
    !symbol.node.text.includes('__init__') &&
    basesOf(symbol, project).some((base) => base.kind === 'external' && base.name.endsWith('.StaticFiles'))
  );
}

/** `open` unless the module has one of its own. */
function builtinName(name: string, module: Module): string | null {
  const plain = name.slice(1);
  return module.scope.lookup(plain) ? null : plain;
}

function knownCall(call: Node, name: string, known: KnownCall, module: Module, project: Project): FileOperation[] {
  const { positional, named } = callArguments(call);
  const pathNode = argument(known.path, positional, named);
  if (!pathNode || pathNode.type === 'none') return [];
  const action = known.action === 'open' ? opened(known.mode ?? 'r', positional[1] ?? named.get('mode')) : known.action;
  if (!action) return [];
  const base = { module, project, call, action, name, isTolerant: isTolerant(action, positional, named) };
  // A logger takes streams and functions too, and opens nothing yet where it is told to wait.
  if (action === 'log' && named.get('delay')?.type === 'true') return [];
  if (action === 'delete' && (named.get('ignore_errors')?.type === 'true' || positional[1]?.type === 'true')) return [];
  const nodes = action === 'templates' && pathNode.type === 'list' ? pathNode.namedChildren : [pathNode];
  return nodes.map((node) => ({ ...base, pathNode: node, place: evaluatePartially(node, module, project) }));
}

function argument(
  { index, name }: PathArgument,
  positional: readonly Node[],
  named: ReadonlyMap<string, Node>,
): Node | undefined {
  return named.get(name) ?? positional[index];
}

/** What `open` with a mode does; null where the mode cannot be told. */
function opened(standard: string, mode: Node | undefined): Action | null {
  const text = mode ? (mode.type === 'string' ? mode.text.replace(/^\w*['"]+|['"]+$/g, '') : null) : standard;
  if (text === null) return null;
  return /[waxc+]/.test(text) ? 'write' : 'read';
}

function isTolerant(action: Action, positional: readonly Node[], named: ReadonlyMap<string, Node>): boolean {
  if (action === 'directory') return (named.get('exist_ok') ?? positional[2])?.type === 'true';
  return action === 'static' && named.get('check_dir')?.type === 'false';
}

function methodCall(call: Node, callee: Node, module: Module, project: Project): FileOperation[] {
  const method = callee.childForFieldName('attribute')?.text ?? '';
  const object = callee.childForFieldName('object');
  const { positional, named } = callArguments(call);
  const base = { module, project, call };
  const onPath = Object.hasOwn(PATH_METHODS, method) ? PATH_METHODS[method]! : null;
  if (onPath && object) {
    const action = onPath === 'open' ? opened('r', positional[0] ?? named.get('mode')) : onPath;
    const place = action && evaluatePartially(object, module, project);
    if (!action || !place) return [];
    const tolerant = action === 'directory' && (named.get('exist_ok') ?? positional[2])?.type === 'true';
    return [{ ...base, action, name: `Path.${method}`, pathNode: object, place, isTolerant: tolerant }];
  }
  const frontend = method === 'frontend' ? named.get('directory') : undefined;
  if (frontend) {
    const place = evaluatePartially(frontend, module, project);
    return [
      {
        ...base,
        action: 'static',
        name: 'frontend',
        pathNode: frontend,
        place,
        isTolerant: isTolerant('static', positional, named),
      },
    ];
  }
  const writes = Object.hasOwn(WRITING_METHODS, method) ? WRITING_METHODS[method]! : null;
  const pathNode = writes && argument(writes, positional, named);
  const place = pathNode ? evaluatePartially(pathNode, module, project) : null;
  if (!pathNode || !place) return [];
  if (method === 'save' && !savesFile(object, positional, place)) return [];
  return [{ ...base, action: 'write', name: method, pathNode, place, isTolerant: false }];
}

/** The log files in the dictionary of `dictConfig`. */
function logFilesOf(call: Node, module: Module, project: Project): FileOperation[] {
  const [config] = callArguments(call).positional;
  const constant = config?.type === 'identifier' ? findConstant(config.text, module, project) : null;
  const dictionary = constant ? constant.value : config;
  if (dictionary?.type !== 'dictionary') return [];
  return dictionary.descendantsOfType('pair').flatMap((pair): FileOperation[] => {
    const pathNode = pair.childForFieldName('value');
    if (!/^(['"])filename\1$/.test(pair.childForFieldName('key')?.text ?? '') || !pathNode) return [];
    const place = evaluatePartially(pathNode, constant?.module ?? module, project);
    return [{ module, project, call, action: 'log', name: 'dictConfig', pathNode, place, isTolerant: false }];
  });
}

/** Many objects can save themselves somewhere: images, documents, workbooks do it in a file; rows and stores of objects do not. */
function savesFile(object: Node | null, positional: readonly Node[], { absolute, isPrefix }: PartialLocation): boolean {
  if (
    positional.length !== 1 ||
    /stor(?:age|e)|repo|bucket|client|cache|service|manager|s3|db/i.test(object?.text ?? '')
  )
    return false;
  return isPrefix || /\.\w{2,5}$/.test(absolute);
}
