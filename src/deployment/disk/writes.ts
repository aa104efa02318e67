import type { Confidence, Severity } from '../../diagnostic.js';
import type { Action, FileOperation } from '../../program/files/operations.js';
import type { Consequence } from '../../program/phases/consequence.js';
import { isInside } from '../../files/paths.js';
import {
  consequenceInRequest,
  consequenceOfOperation,
  operationsOf,
  pathOf,
  type ProgramOnDisk,
} from './operations.js';
import { isMadeByBuild, presenceOf, type Presence } from './presence.js';

/** A call that writes where a function on Vercel cannot. */
export interface FailingWrite {
  readonly operation: FileOperation;
  readonly consequence: Consequence;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** For a directory that is made without `exist_ok`: whether the function has it already, which is then what fails. */
  readonly exists: boolean;
  /** Others that fail for the same reason: in the same file or directory, or below it. */
  readonly others: FailingWrite[];
}

const WRITES: ReadonlySet<Action> = new Set(['directory', 'write', 'log']);

const known = new WeakMap<ProgramOnDisk, readonly FailingWrite[]>();

/** The writes of a program that fail on Vercel, one for each place, the worst and first of them. */
export function failingWrites(program: ProgramOnDisk): readonly FailingWrite[] {
  let found = known.get(program);
  if (!found) known.set(program, (found = grouped(program)));
  return found;
}

/**
 * Whether a path is on the part of the disk that can be written.
 *
 * Source: https://vercel.com/docs/functions/limitations, 2026-06-19: read-only except for `/tmp`; the devices are Linux's.
 */
export function isWritable(absolute: string): boolean {
  return /^\/(?:tmp|dev|proc)(?:\/|$)/.test(absolute);
}

function grouped(program: ProgramOnDisk): FailingWrite[] {
  const failing = operationsOf(program).flatMap((operation) => judge(program, operation));
  const rank = ({ severity, confidence }: FailingWrite): number =>
    severity === 'error' ? 0 : confidence !== 'possible' ? 1 : 2;
  const sorted = failing
    .map((write, index) => ({ write, index }))
    .sort((a, b) => rank(a.write) - rank(b.write) || a.index - b.index)
    .map(({ write }) => write);
  const groups: FailingWrite[] = [];
  for (const write of sorted) {
    const group = groups.find((each) => covers(each.operation, write.operation));
    if (group) group.others.push(write);
    else groups.push(write);
  }
  return groups;
}

/** Whether what is wrong with one operation is also what is wrong with another. */
function covers(one: FileOperation, other: FileOperation): boolean {
  if (one.module === other.module && one.call.id === other.call.id) return true;
  const [place, inner] = [one.place!, other.place!];
  // Of `out_{x}.txt` only the directory is known, and that is the whole project.
  const isRoot = pathOf(one) === one.project.unitRoot;
  if (isRoot) return one.module === other.module && inner.absolute === place.absolute;
  return isInside(inner.absolute, place.absolute);
}

function judge(program: ProgramOnDisk, operation: FileOperation): FailingWrite[] {
  const { action, place } = operation;
  if (!WRITES.has(action) || !place || isWritable(place.absolute)) return [];
  const presence = action === 'directory' ? presenceOfPlace(program, operation) : null;
  const exists = presence?.kind === 'present';
  if (operation.isTolerant && presence && (exists || isMadeByBuild(program, presence, place.absolute))) return [];
  const consequence =
    consequenceOfOperation(program, operation, exists ? 'FileExistsError' : 'OSError') ??
    consequenceInRequest(program, operation);
  if (!consequence) return [];
  const isError = consequence.severity === 'error' && !place.assumed;
  const isSure = consequence.confidence !== 'possible';
  // A deployment of the working directory has what Git ignores.
  const isDoubtful = place.assumed || place.isPrefix || (presence?.kind === 'git-ignored' && presence.isThere);
  return [
    {
      operation,
      consequence,
      exists,
      severity: isError ? 'error' : 'warning',
      confidence: !isSure ? 'possible' : isDoubtful ? 'likely' : consequence.confidence,
      others: [],
    },
  ];
}

/**
 * Whether the function has the directory: `mkdir` then fails with EEXIST, which `exist_ok` allows, before the kernel finds that it may not
 * write. Source: `filename_create` in fs/namei.c of Linux; tried with Python 3.12 on a read-only mount.
 */
function presenceOfPlace(program: ProgramOnDisk, operation: FileOperation): Presence | null {
  const path = pathOf(operation);
  if (path === null || operation.place!.isPrefix) return null;
  return path === operation.project.unitRoot ? { kind: 'present' } : presenceOf(program, path);
}
