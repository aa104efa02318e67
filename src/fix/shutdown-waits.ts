import type { Node } from '../parser/node.js';
import type { Edit } from '../diagnostic.js';
import type { Module } from '../program/modules.js';
import { plainArguments } from '../program/objects/arguments.js';
import type { Wait } from '../program/shutdown/cost.js';
import { deleteLines, lineEnd, replace } from './edits.js';

/** How long all waits may take together, in seconds: less than what is left, for there is more to do than waiting. */
const SECONDS = 0.2;

/**
 * Edits after which shutdown code no longer waits long: for each wait one that takes it out, ends what it waits for, or limits it.
 *
 * @param waits of one piece of shutdown code
 * @returns null where one of them cannot be changed so
 */
export function shortenWaits(waits: readonly Wait[]): Edit[] | null {
  const limit = waits.length === 1 ? SECONDS : Math.max(0.05, Math.floor((SECONDS * 100) / waits.length) / 100);
  const sleeps = waits.filter(isOwnSleep).map(({ node }) => node);
  const edits = waits.map((each) => shorten(each, limit, sleeps));
  if (edits.length === 0 || edits.some((each) => each === null)) return null;
  return [...new Map(edits.flatMap((each) => each ?? []).map((each) => [keyOf(each), each])).values()];
}

function keyOf({ file, range, text }: Edit): string {
  return `${file}:${range.start.offset}:${range.end.offset}:${text}`;
}

/** In a function that others call too, somebody may rely on it. */
function isOwnSleep({ kind, chain }: Wait): boolean {
  return kind === 'sleep' && chain.length === 0;
}

function shorten(wait: Wait, limit: number, sleeps: readonly Node[]): Edit[] | null {
  const { module, node, primitive, chain } = wait;
  if (node.type === 'call') {
    if (primitive?.waits) return notWaiting(wait);
    const literal = limitOf(wait);
    if (literal) return Number(literal.text) > limit ? [change(module, literal, String(limit))] : null;
    if (isOwnSleep(wait)) return withoutStatement(module, node, sleeps);
    return cancelledGroup(module, node);
  }
  return chain.length === 0 ? cancelledTask(module, node) : null;
}

function change(module: Module, node: Node, text: string): Edit {
  return replace(module.source, module.source.range(node.startIndex, node.endIndex), text);
}

/** `shutdown()` with `wait=False`, and for an executor with `cancel_futures=True`. */
function notWaiting({ module, node, primitive }: Wait): Edit[] | null {
  const slot = primitive?.waits;
  const args = plainArguments(node);
  const list = node.childForFieldName('arguments');
  if (!slot || !args || list?.type !== 'argument_list') return null;
  const isExecutor = primitive.names.some((each) => each.startsWith('concurrent.futures.'));
  const extra =
    isExecutor && !args.named.has('cancel_futures') && args.positional.length < 2 ? ', cancel_futures=True' : '';
  const given = args.named.get(slot.name) ?? (slot.index === null ? undefined : args.positional[slot.index]);
  if (given) {
    const isNamed = given.parent?.type === 'keyword_argument';
    return [change(module, isNamed ? given.parent! : given, `${slot.name}=False${extra}`)];
  }
  const rest = list.namedChildCount > 0 ? `, ${list.text.slice(1).trimStart()}` : ')';
  return [change(module, list, `(${slot.name}=False${extra}${rest}`)];
}

/** The number that limits a wait, where it stands in the call: `timeout=10`. */
function limitOf({ node, primitive, name }: Wait): Node | null {
  const args = plainArguments(node);
  if (!args) return null;
  const time = primitive?.time;
  if (primitive && (time?.means !== 'at most' || time.unit !== 's')) return null;
  const index = time ? time.index : /\.join$/.test(name) ? 0 : /\bwait(?:_for)?$/.test(name) ? 1 : null;
  const found = args.named.get(time?.name ?? 'timeout') ?? (index === null ? undefined : args.positional[index]);
  return found?.type === 'integer' || found?.type === 'float' ? found : null;
}

/**
 * Edits that take out a statement that only calls; of a block that would be empty then a `pass` stays.
 *
 * @param all the calls that go, this one among them
 * @returns null where the call is part of something else
 */
export function withoutStatement(module: Module, call: Node, all: readonly Node[] = [call]): Edit[] | null {
  const statement = statementOf(call);
  const own = statement && (statement.text === call.text || statement.text === `await ${call.text}`);
  const block = statement?.parent;
  if (!own || block?.type !== 'block' || !isAlone(module, statement)) return null;
  const { source } = module;
  const range = source.range(statement.startIndex, statement.endIndex);
  const gone = new Set(all.map((each) => statementOf(each)?.id));
  const statements = block.namedChildren.filter(({ type }) => type !== 'comment');
  const isLeft = statements.some(({ id }) => !gone.has(id)) || statements[0]?.id !== statement.id;
  return [isLeft ? deleteLines(source, range) : replace(source, range, 'pass')];
}

/** Whether a statement has its lines for itself. */
function isAlone(module: Module, statement: Node): boolean {
  const after = /^[^\r\n]*/.exec(module.source.text.slice(statement.endIndex))![0];
  return /^[ \t]*$/.test(indentOf(module, statement)) && /^[ \t]*(?:#|$)/.test(after);
}

function indentOf({ source: { text } }: Module, statement: Node): string {
  return text.slice(text.lastIndexOf('\n', statement.startIndex - 1) + 1, statement.startIndex);
}

function statementOf(node: Node): Node | null {
  for (let each: Node | null = node; each; each = each.parent) if (each.type === 'expression_statement') return each;
  return null;
}

/** `await task` after a `task.cancel()`, which raises the cancellation again. */
function cancelledTask(module: Module, task: Node): Edit[] | null {
  const statement = statementOf(task);
  const isBound = module.scope.lookup('asyncio')?.kind === 'import';
  if (!statement || statement.text !== `await ${task.text}` || !isBound || !isAlone(module, statement)) return null;
  const cancel = `${task.text}.cancel()${lineEnd(module.source)}${indentOf(module, statement)}`;
  return [change(module, statement, `${cancel}await asyncio.gather(${task.text}, return_exceptions=True)`)];
}

/** The task group that starts a task is cancelled behind the `yield`; only those of anyio can be. */
function cancelledGroup(module: Module, start: Node): Edit[] | null {
  const callee = start.childForFieldName('function');
  const group = callee?.childForFieldName('object');
  if (callee?.childForFieldName('attribute')?.text !== 'start_soon' || group?.type !== 'identifier') return null;
  for (let each = start.parent; each && each.type !== 'function_definition'; each = each.parent) {
    if (each.type !== 'with_statement') continue;
    const isOwn = each.namedChild(0)?.text.match(/\bas\s+(\w+)/)?.[1] === group.text;
    const found = isOwn
      ? each.childForFieldName('body')?.namedChildren.find((statement) => /^yield\b/.test(statement.text))
      : undefined;
    if (!found || !isAlone(module, found)) continue;
    const { text } = module.source;
    const end = found.endIndex + /^[^\r\n]*/.exec(text.slice(found.endIndex))![0].length;
    const at = module.source.range(end, end);
    const line = `${lineEnd(module.source)}${indentOf(module, found)}${group.text}.cancel_scope.cancel()`;
    return [replace(module.source, at, line)];
  }
  return null;
}
