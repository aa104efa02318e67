import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { Project } from '../project.js';
import { argumentNode } from './arguments.js';
import type { DatabaseArgument } from './calls.data.js';
import { possibleTexts } from './texts.js';
import { databaseUrl } from './url.js';

const SERVERS = /postgres|mysql|mariadb/i;
const SQLITE = /sqlite/i;

/**
 * What the conditions around a place say in their words about the database there: `if "postgresql" in DATABASE_URL`, the `else` of
 * `if url.startswith("sqlite")`. Null where they say nothing.
 */
export function databaseInConditions({ tree, source }: Module, offset: number): 'sqlite' | 'server' | null {
  for (let suite = tree.suiteAt(offset); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind !== 'if' && suite.kind !== 'elif' && suite.kind !== 'else') continue;
    const { start, end } = suite.kind === 'else' ? suite.statement[0]!.header : suite.header;
    const own = source.text.slice(start, end);
    const isNegative = (suite.kind === 'else') !== /\bnot\b|!=/.test(own);
    if ((isNegative ? SQLITE : SERVERS).test(own)) return 'server';
    if ((isNegative ? SERVERS : SQLITE).test(own)) return 'sqlite';
  }
  return null;
}

const URL: DatabaseArgument = { index: 0, names: ['url'] };
const OPTIONS: DatabaseArgument = { index: -1, names: ['connect_args'] };

/** Whether a call of `create_engine` has an option that only the driver of SQLite knows, whatever its URL is. */
export function hasSqliteOption(call: Node, module: Module, project: Project): boolean {
  const node = argumentNode(call, OPTIONS);
  if (!node) return false;
  const isOf = (each: Node | undefined): boolean =>
    each?.type === 'dictionary' && /["']check_same_thread["']/.test(each.text);
  if (isOf(node)) return true;
  if (node.type !== 'identifier') return false;
  const found = objectsOf(project).of(node, placeOf(node, module));
  return found.length > 0 && found.every((each) => each.kind === 'literal' && isOf(each.expression?.node));
}

/** Whether a call of `create_engine` makes, or may make, an engine on a file of SQLite, as far as its text and the conditions around it tell. */
export function mayBeSqlite(call: Node, module: Module, project: Project): boolean {
  if (hasSqliteOption(call, module, project)) return true;
  const around = databaseInConditions(module, call.startIndex);
  if (around) return around === 'sqlite';
  const texts = possibleTexts(argumentNode(call, URL) ?? null, module, project);
  return texts.some(({ text }) => databaseUrl(text)?.dialect === 'sqlite' || /^sqlite\b/.test(text));
}
