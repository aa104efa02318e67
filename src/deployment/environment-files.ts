import type { Node } from '../parser/node.js';
import { directoryOf, within } from '../files/paths.js';
import { CallTable } from '../program/library-calls.js';
import type { Module } from '../program/modules.js';
import { evaluateLocation, pathInProject } from '../program/paths.js';
import type { Execution } from '../program/phases/phase.js';
import { executionIn, runningCalls, type RunningCall } from '../program/running-calls.js';
import { callArguments } from '../program/values.js';
import type { ProgramOnDisk } from './disk/operations.js';
import { isMadeByBuild, presenceOf, type Presence } from './disk/presence.js';

/** A call that reads variables from a file, with what that means on Vercel. */
export interface EnvironmentFileRead {
  /**
   * `replaces`: the file is in the deployment, and its variables take the place of those that are set on Vercel. `only-source`: the file is not
   * there, and what is set on Vercel is not looked at.
   */
  readonly kind: 'replaces' | 'only-source';
  readonly module: Module;
  readonly call: Node;
  /** Relative to the repository root. */
  readonly file: string;
  readonly presence: Presence;
  readonly execution: Execution;
}

/**
 * `loads`: puts the variables of a file into the environment. `gives`: hands them to the caller, and nothing of the environment. Both take the path first; without
 * one they look for `.env` in the directory of the module that calls them, and above. Sources, read 2026-11-29: python-dotenv 1.2.4, main.py; environs 15.2.0, __init__.py.
 */
const READERS = new CallTable<'loads' | 'gives'>([
  ['dotenv.load_dotenv', 'loads'],
  ['dotenv.main.load_dotenv', 'loads'],
  ['environs.Env().read_env', 'loads'],
  ['environs.env.read_env', 'loads'],
  ['dotenv.dotenv_values', 'gives'],
  ['dotenv.main.dotenv_values', 'gives'],
]);

/** The calls of a program that read variables from a file in a way that does not fit Vercel. */
export function environmentFileReads(program: ProgramOnDisk): readonly EnvironmentFileRead[] {
  return runningCalls(program, READERS).flatMap((each) => {
    const execution = executionIn(each, 'import', 'startup', 'request');
    const file = fileOf(program, each);
    if (!execution || file === null || !each.isCertain) return [];
    const presence = presenceOf(program, file);
    const isThere = presence.kind === 'present';
    const kind = kindOf(each, isThere);
    if (!kind || (!isThere && isMadeByBuild(program, presence, file))) return [];
    return [{ kind, module: each.module, call: each.call, file, presence, execution }];
  });
}

const ENVIRONMENT = /\b(?:environ|getenv)\b/;

function kindOf(
  { call, fact, module }: RunningCall<'loads' | 'gives'>,
  isThere: boolean,
): EnvironmentFileRead['kind'] | null {
  const { named } = callArguments(call);
  const statement = statementOf(call);
  const isUpdate = /\benviron\s*(?:\.\s*update\s*\(|\|=)/.test(statement.text);
  if (fact === 'loads') return isThere && named.get('override')?.type === 'true' ? 'replaces' : null;
  if (isUpdate) return isThere ? 'replaces' : null;
  // What is put together with the environment, or falls back to it, is no problem.
  const hasFallback = /\bor\s+os\.(?:getenv|environ)|\bos\.(?:getenv|environ)[^\n]*\bor\b/.test(module.source.text);
  if (isThere || hasFallback || /\benviron\b/.test(statement.text)) return null;
  const { parent } = call;
  // `for name, value in dotenv_values(".env").items()`: what is done with each of them is not seen in the statement.
  const isTakenApart = /^(?:items|keys|values)$/.test(parent?.childForFieldName('attribute')?.text ?? '');
  if (isTakenApart && ENVIRONMENT.test(module.source.text)) return null;
  const isUsed = parent?.type === 'assignment' || parent?.type === 'subscript' || parent?.type === 'attribute';
  return isUsed && !isMerged(parent, module) ? 'only-source' : null;
}

/** Whether the variable that gets the values is put together with the environment further down. */
function isMerged(parent: Node, module: Module): boolean {
  const name = parent.type === 'assignment' ? (parent.childForFieldName('left')?.text ?? '') : '';
  return (
    /^\w+$/.test(name) &&
    new RegExp(`\\b${name}\\b[^\\n]*${ENVIRONMENT.source}|${ENVIRONMENT.source}[^\\n]*\\b${name}\\b`).test(
      module.source.text,
    )
  );
}

function statementOf(node: Node): Node {
  let each = node;
  while (each.parent && !/^(?:block|module)$/.test(each.parent.type)) each = each.parent;
  return each;
}

/** The file that a call reads, relative to the repository root; null where it cannot be told. */
function fileOf(program: ProgramOnDisk, { call, module, project }: RunningCall<unknown>): string | null {
  const { positional, named } = callArguments(call);
  if (named.has('stream')) return null;
  const node = named.get('dotenv_path') ?? named.get('path') ?? positional[0];
  if (!node || /^(?:\w+\.)?find_dotenv\(\s*\)$/.test(node.text)) return found(program, module, project.unitRoot);
  const location = evaluateLocation(node, module, project);
  const path = location && !location.assumed ? pathInProject(location.absolute) : null;
  return path === null ? null : within(project.unitRoot, path);
}

/** The nearest `.env` from the directory of a module up to the root of the unit; where there is none, that of the root. */
function found(program: ProgramOnDisk, module: Module, root: string): string {
  const { repository } = program.deployment.files.all;
  for (let directory = directoryOf(module.file); ; directory = directoryOf(directory)) {
    const file = within(directory, '.env');
    if (directory === root || directory === '' || repository.kind(file) === 'file') return file;
  }
}
