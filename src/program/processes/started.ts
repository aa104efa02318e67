import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { parametersOf } from '../evaluation/locals.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { argumentOf } from '../evaluation/parameters.js';
import { catches } from '../handlers.js';
import { CallTable, type LibraryCall } from '../library-calls.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { runningCalls, type RunningProgram } from '../running-calls.js';
import { symbolsOf } from '../symbols.js';
import { callArguments } from '../values.js';
import { readCommand, type Command, type NamedProgram } from './command.js';
import { CALLERS, STARTERS, type Starter } from './starters.data.js';

/** A program that the code starts. */
export interface StartedProgram extends NamedProgram {
  readonly module: Module;
  readonly project: Project;
  /** The call that decides when: the one that starts the program, or the one that hands the command to the function that does. */
  readonly call: Node;
  /** The function that starts it: `subprocess.run`. */
  readonly starter: string;
  /** The exception that follows where the program is not there. */
  readonly exception: 'FileNotFoundError' | 'CalledProcessError';
  /** The call that starts the program. */
  readonly inner: { readonly module: Module; readonly call: Node };
}

const TABLE = new CallTable<Starter | 'caller'>([
  ...Object.entries(STARTERS),
  ...CALLERS.map((name) => [name, 'caller'] as const),
]);

/** A function with more callers is not followed to them, and neither are more functions. */
const MAX_CALLERS = 20;
const MAX_FUNCTIONS = 100;

/**
 * The programs that code starts on Vercel, with literal names: in lists, command lines, constants and variables, and through functions of the
 * project that are handed a command.
 */
export function startedPrograms(program: RunningProgram): StartedProgram[] {
  let functions = 0;
  return runningCalls(program, TABLE).flatMap((each) => {
    const started = startOf(each);
    if (!started) return [];
    const { command, ...how } = started;
    const { module, project, call } = each;
    const inner = { module, call };
    if (command.kind === 'programs')
      return command.programs.map((named) => ({
        ...named,
        ...how,
        module,
        project,
        call,
        inner,
        exception: exceptionOf(named),
      }));
    if (++functions > MAX_FUNCTIONS) return [];
    return fromCallers(program.reached, each, how, command.local.definition, command.local.node);
  });
}

interface How {
  readonly starter: string;
  readonly style: 'list' | 'line' | 'word';
}

function startOf({
  module,
  project,
  call,
  name,
  fact,
}: LibraryCall<Starter | 'caller'>): (How & { command: Command }) | null {
  const { positional, named } = callArguments(call);
  let starter = name;
  let known = fact;
  let given = positional;
  if (known === 'caller') {
    // `asyncio.to_thread(subprocess.run, ["x"])`
    const [first, ...rest] = positional;
    const objects = first ? objectsOf(project).of(first, placeOf(call, module)) : [];
    starter = objects[0]?.kind === 'external' ? objects[0].name : '';
    const inner = TABLE.get(starter);
    if (inner === undefined || inner === 'caller') return null;
    known = inner;
    given = rest;
  }
  const node = named.get(known.name) ?? given[known.index];
  // `executable=` names another program; a PATH of its own may lead to it.
  if (!node || named.has('executable') || /["']PATH["']/.test(named.get('env')?.text ?? '')) return null;
  const shell = named.get('shell');
  if (shell && shell.type !== 'true' && shell.type !== 'false') return null;
  const isText = /^(?:string|concatenated_string)$/.test(node.type);
  const style =
    known.style === 'words'
      ? 'word'
      : known.style === 'shell' || (known.style === 'command' && isText) || shell?.type === 'true'
        ? 'line'
        : 'list';
  return { starter, style, command: readCommand({ node, module, project }, style) };
}

/** What no shell finds makes it end with status 127; without a shell it raises at once. */
function exceptionOf({ isShell }: NamedProgram): StartedProgram['exception'] {
  return isShell ? 'CalledProcessError' : 'FileNotFoundError';
}

/** The commands that calls hand to a function of the project as one of its parameters. */
function fromCallers(
  reached: ReadonlyMap<string, ReachedModule>,
  { module, project, call }: LibraryCall<unknown>,
  { starter, style }: How,
  definition: Node,
  parameter: Node,
): StartedProgram[] {
  const name = definition.childForFieldName('name')?.text;
  const argument = parametersOf(definition).find(({ node }) => node.id === parameter.id)?.name;
  if (name === undefined || argument === undefined) return [];
  // What the function itself handles never comes to its callers.
  const offset = call.startIndex;
  const exception = style === 'line' ? 'CalledProcessError' : 'FileNotFoundError';
  if (runsWithin(module, offset, project) === 'never') return [];
  if (catches(module.tree.suiteAt(offset), exception, module) === 'yes') return [];
  const calls = [...reached.values()].flatMap((each) =>
    each.module.isBroken ? [] : callsNamed(each.module, name).map((node) => ({ call: node, ...each })),
  );
  if (calls.length > MAX_CALLERS) return [];
  return calls.flatMap((each) => {
    const callee = symbolsOf(each.project).resolve(each.call.childForFieldName('function'), each.module);
    if (callee?.kind !== 'function' || callee.module !== module || callee.node.id !== definition.id) return [];
    const node = argumentOf(each.call, definition, argument);
    if (node === null || node === 'unknown') return [];
    // `def run(*command)`
    const own = parameter.type === 'list_splat_pattern' ? 'word' : style;
    const command = readCommand({ node, module: each.module, project: each.project }, own);
    if (command.kind === 'parameter') return [];
    return command.programs.map((named) => ({
      ...named,
      starter,
      module: each.module,
      project: each.project,
      call: each.call,
      inner: { module, call },
      exception: exceptionOf(named),
    }));
  });
}
