import { ignoreFilesAbove, isGitIgnored, withIgnoreFile, type IgnoreFile } from '../files/git-ignore.js';
import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import { entrypointSearch } from '../vercel/entrypoints.js';
import { NEWEST_CLI } from '../vercel/versions.js';
import { configFile } from './vercel-json/file.js';
import { UnitFiles } from './files.js';

/** Why a directory is taken for a Vercel project, or might be one. */
export interface UnitSign {
  /** The file that shows it, relative to the directory. */
  file: string;
  /**
   * `config`: the project says itself that it is for Vercel. `manifest`: Vercel's import would detect FastAPI.
   * `code`: there is a FastAPI app at a place where Vercel looks.
   */
  kind: 'config' | 'manifest' | 'code';
}

/** Configuration files of a Vercel project. A `vercel.ts` or `vercel.js` alone is as likely a module of the code. */
export const CONFIG_FILES = ['vercel.json', 'vercel.toml'] as const;

/** Lists the configuration of a unit as not analysed where only running it would tell what it says. */
export function noteUnreadConfiguration(files: UnitFiles, cliVersion: string): void {
  const config = configFile(files, cliVersion);
  if (!config || config.document) return;
  files.repository.skip(files.path(config.file), 'it is a program; what it sets for Vercel is not known');
}

/** Files that list dependencies, as @vercel/python-analysis 0.14.0 looks for them, the most telling first. */
export const MANIFESTS = [
  'pyproject.toml',
  'requirements.txt',
  'Pipfile',
  'Pipfile.lock',
  'requirements.frozen.txt',
  'requirements-frozen.txt',
  'requirements.in',
  'requirements/prod.txt',
] as const;

/** What a directory is looked at for, to say it when nothing was found. */
export const SIGNS_TEXT =
  'a vercel.json with Python, a manifest (pyproject.toml, requirements.txt, Pipfile) that names fastapi, ' +
  'or a FastAPI app in app.py, index.py, server.py, main.py, wsgi.py or asgi.py of the directory, src/, app/ or api/';

/** Where the newest CLI looks for an app; worked out once, since every directory of a repository is held against it. */
const CANDIDATES = entrypointSearch(NEWEST_CLI).candidates;

/** @returns what marks a directory as a Vercel project, the strongest sign first; null for nothing */
export function unitSign(repository: Repository, directory: string): UnitSign | null {
  const files = new UnitFiles(repository, directory);
  const names = new Set(repository.list(directory).map((entry) => entry.name));
  const config = CONFIG_FILES.find((file) => names.has(file) && files.isFile(file));
  if (config) return { file: config, kind: 'config' };
  const manifest = MANIFESTS.find((file) => names.has(file.split('/')[0]!) && namesFastApi(files, file));
  if (manifest) return { file: manifest, kind: 'manifest' };
  const code = CANDIDATES.find((file) => names.has(file.split('/')[0]!) && fileImportsFastApi(files, file));
  return code === undefined ? null : { file: code, kind: 'code' };
}

function namesFastApi(files: UnitFiles, file: string): boolean {
  if (!files.isFile(file)) return false;
  const source = files.read(file);
  // Vercel itself does not see the text of a UTF-16 file, which is all the more reason to look at the project.
  const text = source && ((source.encoding === 'utf-8' ? null : source.decoded()) ?? source.text);
  // Our own configuration, and this program among the dependencies, are no sign of an app.
  return text !== null && /fastapi(?!-vercel-lint)/i.test(text);
}

function fileImportsFastApi(files: UnitFiles, file: string): boolean {
  return files.isFile(file) && importsFastApi(files.read(file)?.text ?? '');
}

/** Whether a Python text imports FastAPI; text is enough, since it decides over nothing but what to look at. */
export function importsFastApi(text: string): boolean {
  return text.includes('fastapi') && /^\s*(?:from|import)\s+fastapi\b/m.test(text);
}

/** @returns the first manifest of a directory that names fastapi, or undefined */
export function manifestNamingFastApi(files: UnitFiles): string | undefined {
  return MANIFESTS.find((file) => namesFastApi(files, file));
}

/** @returns a manifest that names fastapi, one directory further down, relative to the repository root; null for none */
export function manifestBelow(repository: Repository, root: string): string | null {
  for (const { name, kind } of repository.list(root)) {
    if (kind !== 'directory' || name.startsWith('.') || name === 'node_modules') continue;
    const path = within(root, name);
    const manifest = manifestNamingFastApi(new UnitFiles(repository, path));
    if (manifest !== undefined) return within(path, manifest);
  }
  return null;
}

/** Directories that hold no project of their own, whatever is in them. */
export const SKIPPED_DIRECTORIES: ReadonlySet<string> = new Set([
  'node_modules',
  'venv',
  'env',
  'site-packages',
  'dist-packages',
  '__pycache__',
  'bower_components',
]);

/** Units lie near the top of a repository; where a search ends above deeper directories, that is listed as not analysed. */
const MAX_DEPTH = 8;

/** More directories than this are not searched for units, so that a run on a home directory ends. */
const MAX_DIRECTORIES = 50_000;

/**
 * Directories below `start` that show a sign, in depth-first order. Directories that git ignores are left out.
 *
 * @param start directory relative to the repository root
 * @param leavesOut whether a directory is not to be looked at, and nothing below it
 */
export async function findUnits(
  repository: Repository,
  start: string,
  leavesOut: (directory: string) => Promise<boolean>,
): Promise<{ directory: string; sign: UnitSign }[]> {
  const found: { directory: string; sign: UnitSign }[] = [];
  let visited = 0;
  const visit = async (directory: string, depth: number, ignored: readonly IgnoreFile[]): Promise<void> => {
    if (++visited > MAX_DIRECTORIES) {
      repository.skip(start, `only the first ${MAX_DIRECTORIES} directories were searched for projects`);
      return;
    }
    const rules = withIgnoreFile(ignored, repository, directory);
    for (const { name, kind } of repository.list(directory)) {
      if (kind !== 'directory' || name.startsWith('.') || SKIPPED_DIRECTORIES.has(name)) continue;
      const child = within(directory, name);
      if (isGitIgnored(rules, child, true) || repository.kind(within(child, 'pyvenv.cfg')) === 'file') continue;
      if (await leavesOut(child)) continue;
      const sign = unitSign(repository, child);
      if (sign && !belongsBelow(repository, child, sign)) found.push({ directory: child, sign });
      if (depth < MAX_DEPTH) await visit(child, depth + 1, rules);
      else if (repository.list(child).some((entry) => entry.kind === 'directory')) {
        repository.skip(start, `directories more than ${MAX_DEPTH} levels below were not searched for projects`);
      }
    }
  };
  await visit(start, 1, ignoreFilesAbove(repository, start));
  return found;
}

/** `apps` is no project because `apps/api/main.py` is where Vercel would look in it: that is the app of the project `apps/api`. */
function belongsBelow(repository: Repository, directory: string, { kind, file }: UnitSign): boolean {
  const below = file.includes('/') ? within(directory, file.slice(0, file.indexOf('/'))) : null;
  if (kind !== 'code' || below === null || repository.isFile(within(directory, 'package.json'))) return false;
  const sign = unitSign(repository, below);
  return sign !== null && sign.kind !== 'code';
}
