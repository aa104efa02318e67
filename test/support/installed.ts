import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkingCopy } from './git.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Installs the built program into a project, as `npm install` would leave it. `npm test` has built it before. */
export function installInto(project: string): void {
  if (!existsSync(join(ROOT, 'dist/cli.js'))) spawnSync('node', ['scripts/build.mjs', '--no-types'], { cwd: ROOT });
  const installed = join(project, 'node_modules/fastapi-vercel-lint');
  for (const part of ['dist', 'schema', 'matchers'])
    cpSync(join(ROOT, part), join(installed, part), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  mkdirSync(join(project, 'node_modules/.bin'));
  symlinkSync('../fastapi-vercel-lint/dist/cli.js', join(project, 'node_modules/.bin/fastapi-vercel-lint'));
}

/** A repository with the sources as they are here, as if they had been cloned. */
export function cloneOfSources(): WorkingCopy {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => join(ROOT, line.slice(0, -1)));
  const clone = new WorkingCopy();
  cpSync(ROOT, clone.root, {
    recursive: true,
    filter: (path) => path !== join(ROOT, '.git') && !ignored.includes(path),
  });
  clone.commit();
  return clone;
}
