import ignore from 'ignore';
import type { Range } from '../../diagnostic.js';
import { ignoreFilesAbove, isGitIgnored, type IgnoreFile } from '../../files/git-ignore.js';
import { relativeTo, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import type { Modules } from '../../program/modules.js';
import { pathInProject } from '../../program/paths.js';
import { scriptFile } from '../shell/script-file.js';
import { absence, type Absence, type Delivery } from '../bundle/absence.js';

/** Whether the function has a file or directory of the project when it runs. */
export type Presence =
  | { kind: 'present' }
  /** The project has nothing of that name. */
  | { kind: 'missing' }
  /** A directory with no file in it: neither Git nor Vercel keeps it. */
  | { kind: 'empty' }
  /** It is there, and left out on the way to the function. */
  | { kind: 'left-out'; absence: Absence }
  /** Git ignores it, so that it is not in a deployment from Git; `isThere`: whether it is on this disk. */
  | { kind: 'git-ignored'; pattern: string; place: { file: string; range: Range } | null; isThere: boolean };

/** A project with its modules; a `Unit` is one. */
export interface DiskView extends Delivery {
  readonly modules: Modules;
}

/** More entries of one directory are not looked at. */
const MAX_ENTRIES = 5000;

/**
 * Whether a file, or any file of a directory, reaches the function.
 *
 * @param path relative to the repository root
 */
export function presenceOf(view: DiskView, path: string): Presence {
  const repository = view.deployment.files.all.repository;
  const kind = repository.kind(path);
  if (kind === null) return missing(repository, path);
  if (kind !== 'directory') return kind === 'file' ? presenceOfFile(view, path) : { kind: 'present' };
  let first: Presence = { kind: 'empty' };
  let entries = 0;
  const pending = [path];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const entry of repository.list(directory)) {
      if (++entries > MAX_ENTRIES) return { kind: 'present' };
      const inner = within(directory, entry.name);
      if (entry.kind === 'directory') pending.push(inner);
      else {
        const presence: Presence = entry.kind === 'file' ? presenceOfFile(view, inner) : { kind: 'present' };
        if (presence.kind === 'present') return presence;
        if (first.kind === 'empty') first = presence;
      }
    }
  }
  return first;
}

function presenceOfFile(view: DiskView, path: string): Presence {
  const leftOut = absence(view, path, view.modules);
  if (leftOut) return { kind: 'left-out', absence: leftOut };
  const { repository } = view.deployment.files.all;
  const ignored = isWorkingCopy(repository) ? gitIgnored(repository, path) : null;
  return ignored && !isTracked(repository, path)
    ? { kind: 'git-ignored', ...ignored, isThere: true }
    : { kind: 'present' };
}

/** What is not there may be meant to be: a file with secrets, the output of a build. */
function missing(repository: Repository, path: string): Presence {
  const ignored = gitIgnored(repository, path);
  return ignored ? { kind: 'git-ignored', ...ignored, isThere: false } : { kind: 'missing' };
}

/** In an export, or in a checkout of a deployment, all that is there is deployed. */
function isWorkingCopy(repository: Repository): boolean {
  return repository.kind('.git') !== null;
}

/** An ignored file may have been added by force; its name is then in Git's index, uncompressed in all common versions of the format. */
function isTracked(repository: Repository, path: string): boolean {
  return repository.read('.git/index')?.text.includes(path) ?? false;
}

/** The line of a `.gitignore` that ignores a path, or a directory above it. */
function gitIgnored(
  repository: Repository,
  path: string,
): { pattern: string; place: { file: string; range: Range } | null } | null {
  const segments = path.split('/');
  for (let length = 1; length <= segments.length; length++) {
    const part = segments.slice(0, length).join('/');
    const files = ignoreFilesAbove(repository, part);
    const isDirectory = length < segments.length;
    const kinds = isDirectory ? [true] : [false, true];
    for (const kind of kinds) {
      if (isGitIgnored(files, part, kind)) return { ...lineFor(repository, files, part, kind) };
    }
  }
  return null;
}

function lineFor(
  repository: Repository,
  files: readonly IgnoreFile[],
  path: string,
  isDirectory: boolean,
): { pattern: string; place: { file: string; range: Range } | null } {
  for (const { directory, verdict } of files) {
    const name = `${relativeTo(path, directory)}${isDirectory ? '/' : ''}`;
    const source = verdict(name) ? repository.read(within(directory, '.gitignore')) : null;
    for (const line of source?.text.matchAll(/^[^\r\n]+/gm) ?? []) {
      if (!ignore({ ignorecase: false }).add(line[0]).ignores(name)) continue;
      const range = source!.range(line.index, line.index + line[0].length);
      return { pattern: line[0].trim(), place: { file: source!.file, range } };
    }
  }
  return { pattern: path, place: null };
}

/**
 * Whether the function has a file or directory, as conditions of the program ask for it.
 *
 * @param root what `path` is relative to; itself relative to the repository root
 * @returns undefined where that cannot be told: a command may make it, or Git may not have it
 */
export function existsOnVercel(view: DiskView, root: string, path: string): boolean | undefined {
  const presence = presenceOf(view, within(root, path));
  if (presence.kind === 'present') return true;
  if (presence.kind === 'git-ignored' && presence.isThere) return undefined;
  const isPacked = presence.kind === 'left-out' && presence.absence.by !== 'upload';
  return mayBeMade(view) && !isPacked ? undefined : false;
}

/** Installs Python packages and does nothing else. */
const INSTALLS = /^(?:python3? -m )?(?:uv |pip3? |poetry |pipenv |pdm )/;

/** The commands of the build that may make files: all but an install command that only installs packages. */
export function makers({ deployment: { build, install } }: Delivery): string[] {
  const commands = [build.winner?.command ?? '', install.winner?.command ?? ''];
  return commands.filter((command) =>
    command.split(/&&|;|\n/).some((step) => !INSTALLS.test(`${step.trim()} `) && step.trim() !== ''),
  );
}

/** Whether a command of the build may make files. */
export function mayBeMade(delivery: Delivery): boolean {
  return makers(delivery).length > 0;
}

/**
 * Whether a command of the build seems to make what is missing: the command, or the script that it runs, names it. What Git ignores in a
 * project with a build command is taken for its output.
 *
 * @param absolute place on the function's disk
 */
export function isMadeByBuild(view: DiskView, presence: Presence, absolute: string): boolean {
  const commands = makers(view);
  if (presence.kind === 'git-ignored' && commands.length > 0) return true;
  const segments = (pathInProject(absolute) ?? absolute).split('/').filter((segment) => segment.length > 2);
  return commands.some((command) => {
    const script = scriptFile(command);
    const text = command + (script === null ? '' : (view.deployment.files.read(script)?.text ?? ''));
    return segments.some((segment) => text.includes(segment));
  });
}
