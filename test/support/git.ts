import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether Git is on this machine; where the tests have to run, its lack is a fault. */
export const skipsGit = spawnSync('git', ['--version']).status !== 0 && process.env['CI'] !== 'true';

/** Git as on a machine where nobody has set anything, and outside of any hook that runs the tests. */
export const gitEnv: Record<string, string> = {
  ...(Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))) as Record<
    string,
    string
  >),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A repository in a directory of its own, which {@link WorkingCopy.remove} deletes. */
export class WorkingCopy {
  readonly root: string;

  constructor(files: Record<string, string | Uint8Array> = {}, init: string[] = []) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'working-copy-')));
    this.git('init', '-q', '-b', 'main', ...init);
    this.write(files);
  }

  write(files: Record<string, string | Uint8Array>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), content);
    }
  }

  /** Writes files and adds them to the index. */
  stage(files: Record<string, string | Uint8Array> = {}): void {
    this.write(files);
    this.git('add', '-A');
  }

  commit(files: Record<string, string | Uint8Array> = {}): string {
    this.stage(files);
    this.git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'A commit');
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** @throws what Git complains about */
  git(...args: string[]): string {
    return this.gitWith('', ...args);
  }

  gitWith(input: string | Uint8Array, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.root, env: gitEnv, input });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr?.toString() ?? 'not there'}`);
    return stdout.toString();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
