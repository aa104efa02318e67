import { isAbsolute, relative, resolve } from 'node:path';
import { NoSuchPath, NothingToCheck, UsageError } from '../errors.js';
import { ConfigurationError } from '../config/fault.js';
import { Git } from '../files/git/command.js';
import { stagedEntries, treeEntries } from '../files/git/entries.js';
import { GitHost } from '../files/git/git-host.js';
import { headCommit, ignoredPaths, isIndexChanged, mergeBase, renamedSince } from '../files/git/history.js';
import { WithIgnored } from '../files/git/with-ignored.js';
import { DiskHost, type Host } from '../files/host.js';
import { isInside } from '../files/paths.js';
import { repositoryPath } from '../files/root.js';
import type { LintOptions, LintResult } from '../result.js';
import { withoutOlder } from '../run/older.js';
import { isBinary, rootOf } from '../run/targets.js';
import type { Context, Engine } from './context.js';
import type { StateArguments } from './state.js';

type Lint = Engine['lint'];

/**
 * Lints what is staged, or what is new since a revision, or both.
 *
 * @throws UsageError when Git cannot give that state
 */
export async function lintGitState(
  { staged, since, hook }: StateArguments,
  options: LintOptions,
  context: Context,
  lint: Lint,
): Promise<LintResult> {
  const files = new GitFiles(context, staged || hook);
  const now: LintOptions = staged || hook ? { ...options, openHost: (root) => files.staged(root) } : options;
  if (hook) return lintForHook(files, now, lint);
  const result = await lint(now).catch((error: unknown) => {
    throw staged && error instanceof NoSuchPath ? new UsageError(error.message, NOT_STAGED) : error;
  });
  if (since === undefined) return result;
  const before = await findingsBefore(files, since, now, lint);
  return withoutOlder(result, before.findings, { since: `--since ${since}`, renames: before.renames });
}

const NOT_STAGED = "What is not in Git's index does not exist for --staged: `git add` it first.";

/**
 * For a hook, which is given the names of the files that a commit changes: reports what is in them, and what the commit causes in other files. What was in
 * those before is not in the way of the commit.
 */
async function lintForHook(files: GitFiles, options: LintOptions, lint: Lint): Promise<LintResult> {
  const { cwd = '.', paths = [] } = options;
  // Not files that the commit deletes, and no pictures.
  const named = paths.filter((path) => files.isCheckable(path));
  const now = { ...options, paths: ['.', ...named] };
  const result = await lint(now).catch((error: unknown) => {
    throw error instanceof NoSuchPath ? new NothingToCheck(error.message) : error;
  });
  const places = new Set(named.map((path) => repositoryPath(cwd, resolve(cwd, path)) || '.'));
  const directories = [...places].filter((place) => files.isDirectory(place));
  const isKept = ({ file }: { file: string }): boolean =>
    places.has(file) || directories.some((each) => each === '.' || isInside(file, each));
  const others = result.diagnostics.filter((each) => !isKept(each));
  if (others.length === 0) return result;
  const before = files.isChanged(now.paths)
    ? await findingsBefore(files, null, now, lint)
    : { findings: others, renames: new Map<string, string>() };
  return withoutOlder(result, before.findings, { since: '--hook', renames: before.renames, isKept });
}

interface Before {
  findings: LintResult['diagnostics'];
  /** The old name of each file that has another now, as findings name it. */
  renames: Map<string, string>;
}

/**
 * What the linter says about an older state.
 *
 * @param since a revision; null for the last commit
 */
async function findingsBefore(files: GitFiles, since: string | null, now: LintOptions, lint: Lint): Promise<Before> {
  const { cwd = '.' } = now;
  const renames = new Map<string, string>();
  const paths: string[] = [];
  for (const path of now.paths ?? ['.']) {
    const root = rootOf(resolve(cwd, path), cwd);
    const old = files.before(root, since);
    const place = repositoryPath(root, resolve(cwd, path));
    const oldPlace = old.renames.get(place) ?? place;
    if (old.host.kind(oldPlace) !== null) paths.push(resolve(root, oldPlace));
    const display = (file: string): string => repositoryPath(cwd, resolve(root, file));
    for (const [name, oldName] of old.renames) renames.set(display(name), display(oldName));
  }
  // Then there was nothing of it, so everything is new.
  if (paths.length === 0) return { findings: [], renames };
  try {
    // What was silenced then was there too. The baseline is about the findings of now.
    const openHost = (root: string): Host => files.before(root, since).host;
    const { diagnostics, suppressed } = await lint({ ...now, paths, openHost, baseline: null, updateBaseline: false });
    return { findings: [...diagnostics, ...suppressed], renames };
  } catch (error) {
    // Nothing can be told of a state whose configuration was wrong, so everything is new; whoever mends it must get through.
    if (error instanceof NothingToCheck || error instanceof ConfigurationError) return { findings: [], renames };
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`before, at ${since ?? 'HEAD'}: ${error.message}`, error.hint);
  }
}

/** An older state of a repository. */
interface OldState {
  host: Host;
  /** The old name of each file that has another now, relative to the root. */
  renames: ReadonlyMap<string, string>;
}

/** The files of the repositories of a run, in all states that are asked for; each is read once. */
class GitFiles {
  readonly #gits = new Map<string, Git>();
  readonly #staged = new Map<string, Host>();
  readonly #before = new Map<string, OldState>();

  /** @param isStaged whether what is staged is compared with the older states, not what is on disk */
  constructor(
    private readonly context: Pick<Context, 'cwd' | 'env'>,
    private readonly isStaged: boolean,
  ) {}

  #git(root: string): Git {
    let git = this.#gits.get(root);
    if (!git) {
      // What Git tells a hook is about the repository in which it runs.
      const inside = relative(root, this.context.cwd);
      const isOwn = !isAbsolute(inside) && inside.split(/[\\/]/, 1)[0] !== '..';
      this.#gits.set(root, (git = new Git(root, this.context.env, isOwn)));
    }
    return git;
  }

  staged(root: string): Host {
    let host = this.#staged.get(root);
    if (!host) {
      const git = this.#git(root);
      this.#staged.set(root, (host = new GitHost(git, stagedEntries(git))));
    }
    return host;
  }

  /**
   * Whether what is staged has a directory or a text there.
   *
   * @param path as it was named
   */
  isCheckable(path: string): boolean {
    const { host, place } = this.#placeOf(path);
    const kind = host.kind(place);
    return kind === 'directory' || (kind === 'file' && !isBinary(host.read(place)));
  }

  isDirectory(path: string): boolean {
    const { host, place } = this.#placeOf(path);
    return host.kind(place) === 'directory';
  }

  #placeOf(path: string): { host: Host; place: string } {
    const absolute = resolve(this.context.cwd, path);
    const root = rootOf(absolute, this.context.cwd);
    return { host: this.staged(root), place: repositoryPath(root, absolute) };
  }

  /** Whether anything is staged in the repositories that hold the paths. */
  isChanged(paths: readonly string[]): boolean {
    const { cwd } = this.context;
    return [...new Set(paths.map((path) => rootOf(resolve(cwd, path), cwd)))].some((root) => {
      const head = headCommit(this.#git(root));
      return head === null || isIndexChanged(this.#git(root), head);
    });
  }

  /** @param since a revision; null for the last commit, which may not be there yet */
  before(root: string, since: string | null): OldState {
    let state = this.#before.get(root);
    if (!state) {
      const git = this.#git(root);
      const commit = since === null ? headCommit(git) : mergeBase(git, since);
      const host = new GitHost(git, commit === null ? new Map() : treeEntries(git, commit));
      state = {
        host: this.isStaged ? host : new WithIgnored(host, new DiskHost(root), ignoredPaths(git)),
        renames: commit === null ? new Map() : renamedSince(git, commit),
      };
      this.#before.set(root, state);
    }
    return state;
  }
}
