import { UsageError } from '../../errors.js';
import { nearestName } from '../../nearest.js';
import type { Git } from './command.js';

/** Exit code 1 is the answer "no". */
const yesOrNo = (status: number): boolean => status === 0 || status === 1;

/** The commit at the tip of what is checked out; null before the first commit. */
export function headCommit(git: Git): string | null {
  const { status, stdout } = git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { isFine: yesOrNo });
  return status === 0 ? stdout.toString().trim() : null;
}

/**
 * The commit from which a revision and what is checked out have gone their own ways.
 *
 * @throws UsageError for a revision that is not there, and where the two have nothing in common
 */
export function mergeBase(git: Git, revision: string): string {
  if (headCommit(git) === null) {
    throw new UsageError('there is no commit yet', 'Leave --since out: everything is new.');
  }
  const commit = resolveRevision(git, revision);
  const { status, stdout } = git.run(['merge-base', commit, 'HEAD'], { isFine: yesOrNo });
  if (status === 0) return stdout.toString().split('\n', 1)[0]!;
  throw new UsageError(
    `${JSON.stringify(revision)} and HEAD have no commit in common`,
    isShallow(git) ? FETCH_HINT : 'Name a revision from which this branch has come.',
  );
}

const FETCH_HINT =
  'This clone is shallow. Fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab, else `git fetch --unshallow`.';

function isShallow(git: Git): boolean {
  return git.line(['rev-parse', '--is-shallow-repository']) === 'true';
}

function resolveRevision(git: Git, revision: string): string {
  // It would be an option to Git.
  if (revision.startsWith('-')) {
    throw new UsageError(`${JSON.stringify(revision)} is not a revision`, 'For example: --since origin/main');
  }
  const asked = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const { status, stdout } = git.run(asked, { isFine: () => true });
  const commit = stdout.toString().trim();
  if (status === 0 && /^[0-9a-f]+$/.test(commit)) return commit;
  const known = git
    .run(['for-each-ref', '--count=5000', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'])
    .stdout.toString()
    .split('\n')
    .filter((name) => name !== '');
  const nearest = known.find((name) => name.endsWith(`/${revision}`)) ?? nearestName(revision, known);
  const hint =
    nearest !== null
      ? `Did you mean ${JSON.stringify(nearest)}?`
      : isShallow(git)
        ? FETCH_HINT
        : 'Fetch it first: git fetch origin';
  throw new UsageError(`there is no revision ${JSON.stringify(revision)}`, hint);
}

/** Whether what is staged differs from a commit. */
export function isIndexChanged(git: Git, commit: string): boolean {
  const asked = ['diff-index', '--cached', '--quiet', '--no-ext-diff', '--no-textconv', commit];
  return git.run(asked, { isFine: yesOrNo }).status === 1;
}

/**
 * Files that the index has under another name than a commit.
 *
 * @returns the old name for each new one
 */
export function renamedSince(git: Git, commit: string): ReadonlyMap<string, string> {
  // Against the index, not the disk: to compare contents there, Git would run the filters that the repository configures.
  const asked = ['diff-index', '--cached', '-M', '--diff-filter=R', '--name-status', '-z', '--relative'];
  const fields = git
    .run([...asked, '--no-ext-diff', '--no-textconv', commit])
    .stdout.toString()
    .split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renames.set(fields[at + 2]!, fields[at + 1]!);
  return renames;
}

/** Files and directories on disk that Git ignores and does not have, itself included; of a directory, nothing that is in it. */
export function ignoredPaths(git: Git): ReadonlySet<string> {
  const asked = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z'];
  const paths = git.run(asked).stdout.toString().split('\0');
  return new Set(['.git', ...paths.filter((path) => path !== '').map((path) => path.replace(/\/$/, ''))]);
}
