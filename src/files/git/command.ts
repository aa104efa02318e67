import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UsageError } from '../../errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Before every command: nothing that the configuration of a repository names may run, and nothing is written. */
const ALWAYS = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.quotepath=false', 'core.untrackedCache=false', 'diff.external='].flatMap(
    (value) => ['-c', value],
  ),
];

/** What a hook gets from Git to tell which repository and index it is about. */
const OF_ONE_REPOSITORY = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
];

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Nothing that is asked takes seconds; a pipe in the place of a file of the repository would take for ever. */
const TIMEOUT_MS = 60_000;

export interface GitAnswer {
  status: number;
  stdout: Buffer;
  /** The first line of what went wrong, without Git's `fatal:`. */
  complaint: string;
}

/** Runs Git in one directory: without a shell, a pager, filters, hooks or a network. */
export class Git {
  readonly #env: NodeJS.ProcessEnv;
  readonly #program: string;

  /**
   * @param root absolute path of the directory in which Git is run
   * @param env the environment of the run
   * @param isOwn whether the variables that Git gives to a hook are about this repository
   * @throws UsageError when there is no Git
   */
  constructor(
    readonly root: string,
    private readonly env: Environment,
    isOwn: boolean,
  ) {
    const program = findGit(env);
    if (program === null) {
      throw new UsageError(
        'Git is not installed, or not in PATH',
        'Install Git, or leave --staged, --hook and --since out.',
      );
    }
    this.#program = program;
    const own = Object.entries(env).filter(([name]) => isOwn || !OF_ONE_REPOSITORY.includes(name));
    this.#env = {
      ...Object.fromEntries(own.filter(([name]) => name !== 'GIT_EXTERNAL_DIFF')),
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      // A partial clone would fetch what it lacks.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
    };
  }

  /** Git in another repository, such as a submodule. */
  elsewhere(root: string): Git {
    return new Git(root, this.env, false);
  }

  /**
   * Runs a command to its end.
   *
   * @param args the command and its arguments
   * @param options `input` for its standard input; `isFine` tells which exit codes are an answer (default: 0 alone)
   * @throws UsageError with what to do, for every other exit code
   */
  run(args: readonly string[], options: { input?: string; isFine?: (status: number) => boolean } = {}): GitAnswer {
    const { input = '', isFine = (status) => status === 0 } = options;
    const { status, stdout, stderr, error } = spawnSync(this.#program, [...ALWAYS, ...args], {
      cwd: this.root,
      env: this.#env,
      input,
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    if (error || status === null) {
      const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'it was ended';
      throw new UsageError(`git ${args[0]} could not be run (${code})`, 'Try the same in a shell: git status');
    }
    const complaint = firstLine(stderr);
    if (!isFine(status)) throw failure(args[0]!, complaint);
    return { status, stdout, complaint };
  }

  /** The first line of what a command prints. */
  line(args: readonly string[]): string {
    return this.run(args).stdout.toString().split('\n', 1)[0]!;
  }
}

/**
 * Where Git is. Not left to the system: Windows looks in the working directory first, and that is the project which is only to be read.
 *
 * @returns its absolute path, or null
 */
function findGit(env: Environment): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  // On Windows it is called Path.
  const path = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
  const directory = path.split(delimiter).find((each) => isAbsolute(each) && existsSync(join(each, name)));
  return directory === undefined ? null : join(directory, name);
}

function firstLine(stderr: Buffer): string {
  const lines = stderr.toString().split('\n');
  const line = lines.find((each) => each.startsWith('fatal: ')) ?? lines.find((each) => each !== '') ?? '';
  return line.replace(/^(?:fatal|error): /, '');
}

function failure(command: string, complaint: string): UsageError {
  if (/not a git repository/i.test(complaint)) {
    return new UsageError(
      'there is no Git repository here',
      'Run it in a working copy, or leave --staged, --hook and --since out.',
    );
  }
  if (complaint.includes('dubious ownership')) {
    return new UsageError(
      `Git refuses to read the repository: ${complaint}`,
      'If you trust it: git config --global --add safe.directory <its path>',
    );
  }
  if (complaint.includes('promisor remote')) {
    const hint = 'This is a partial clone, and nothing is fetched here: clone without --filter.';
    return new UsageError(`this clone lacks contents of older files: ${complaint}`, hint);
  }
  return new UsageError(
    `git ${command} failed: ${complaint || 'it did not say why'}`,
    'Try the same in a shell: git status',
  );
}
