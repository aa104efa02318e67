import { UsageError } from '../errors.js';
import type { CheckArguments } from './arguments.js';

/** The formats that list files. */
const WITH_FILES: ReadonlySet<string> = new Set(['pretty', 'json', 'json-v1', 'jsonl']);

/** @throws UsageError for options that make no sense together */
export function checkTogether(args: CheckArguments): void {
  const given = (['fix', 'diff', 'staged', 'since', 'hook', 'stdinFilename', 'watch'] as const).filter(
    (name) => args[name],
  );
  const clashes = [
    ['fix', 'diff'],
    ['fix', 'staged'],
    ['fix', 'since'],
    ['fix', 'stdinFilename'],
    ['fix', 'watch'],
    ['diff', 'since'],
    ['diff', 'watch'],
    ['fix', 'hook'],
    ['since', 'hook'],
    ['hook', 'stdinFilename'],
    ['hook', 'watch'],
    ['staged', 'stdinFilename'],
    ['staged', 'watch'],
    ['since', 'stdinFilename'],
    ['since', 'watch'],
    ['stdinFilename', 'watch'],
  ] as const;
  for (const [one, other] of clashes) {
    if (given.includes(one) && given.includes(other)) throw contradiction(flagOf(one), flagOf(other));
  }
  if (args.diff && (args.format !== 'pretty' || args.outputs.length > 1)) {
    throw new UsageError(
      '--diff prints a diff, and no other format',
      'Leave --format out; -o FILE writes the diff to a file.',
    );
  }
  if (args.noIgnores && args.baseline !== undefined) throw contradiction('--no-ignores', '--baseline');
  if (args.noIgnores && args.updateBaseline) throw contradiction('--no-ignores', '--update-baseline');
  if (args.updateBaseline && args.watch) throw contradiction('--update-baseline', '--watch');
  if (args.updateBaseline && args.diff) throw contradiction('--update-baseline', '--diff');
  if (args.updateBaseline && args.since !== undefined) throw contradiction('--update-baseline', '--since');
  if (args.updateBaseline && args.hook) throw contradiction('--update-baseline', '--hook');
  if (args.updateBaseline && args.stdinFilename !== undefined) {
    throw contradiction('--update-baseline', '--stdin-filename');
  }
  if (args.updateBaseline && args.fix) {
    throw new UsageError(
      '--fix and --update-baseline do not go together: what the baseline lists is left as it is',
      'Run --fix first, then --update-baseline for what is left.',
    );
  }
  const showing = args.outputs.some(({ format }) => WITH_FILES.has(format));
  if (args.showFiles && !showing) {
    throw new UsageError('--show-files shows nothing in this format', 'Add --format pretty or --format json.');
  }
  if (args.unsafeFixes && !args.fix && !args.diff) {
    throw new UsageError('--unsafe-fixes does nothing by itself', 'Add --fix to apply them, or --diff to see them.');
  }
}

function flagOf(name: 'fix' | 'diff' | 'staged' | 'since' | 'hook' | 'stdinFilename' | 'watch'): string {
  return name === 'stdinFilename' ? '--stdin-filename' : `--${name}`;
}

/** Two options of which one has to go. */
export function contradiction(one: string, other: string): UsageError {
  return new UsageError(`${one} and ${other} do not go together`, 'Leave one of them out.');
}
