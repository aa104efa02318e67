import { resolve } from 'node:path';
import { Unreadable } from './files/host.js';
import { applyFixes } from './fix/apply.js';
import type { FileChange } from './fix/change.js';
import { FixedFiles } from './fix/fixed-files.js';
import { lintWhole } from './lint.js';
import type { FixOptions, FixResult, LintResult } from './result.js';

export interface FixRun {
  /** What was found before anything was fixed. */
  before: LintResult;
  result: FixResult['result'];
  /** Sorted by file. */
  changes: FileChange[];
}

/**
 * Fixes projects in memory until nothing is left to fix: what can be applied together at once, then a look at the whole project again. A fix
 * with which a file could not be parsed, that does not help, or that brings an error is taken back.
 *
 * @param options as for `lint`; with `unsafe`, fixes that may change what the app does are applied too
 * @returns what is found in the fixed text, and the files that differ; nothing is written
 * @throws UsageError like `lint`
 */
export async function fix(options: FixOptions = {}): Promise<FixResult> {
  const { result, changes } = await runFixes(options);
  return { result, changes: Object.fromEntries(changes.map(({ file, text }) => [file, text])) };
}

/**
 * {@link fix}, with what is needed to write the changes or to show them.
 *
 * @throws UsageError like `lint`
 */
export async function runFixes({ unsafe = false, ...options }: FixOptions): Promise<FixRun> {
  const files = new FixedFiles(options, resolve(options.cwd ?? process.cwd()));
  const outcome = await applyFixes(files, (changes) => lintWhole(files.with(changes)), unsafe);
  const changes = [...outcome.changes].map(([path, text]): FileChange => {
    const original = files.original(path);
    const before = original instanceof Unreadable ? null : original;
    return { file: files.display(path), path, root: files.rootOf(path), before, text };
  });
  return {
    before: outcome.before,
    result: { ...outcome.after, fixed: outcome.fixed, notApplied: outcome.notApplied },
    changes: changes.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
