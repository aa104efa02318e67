import { configFile } from '../deployment/vercel-json/file.js';
import { MANIFESTS, SKIPPED_DIRECTORIES } from '../deployment/units.js';
import { compareText } from '../diagnostic.js';
import { ignoreFilesAbove, isGitIgnored, withIgnoreFile, type IgnoreFile } from '../files/git-ignore.js';
import { baseName, isInside, within } from '../files/paths.js';
import type { FileReason, FilesReport } from '../result.js';
import type { Unit } from '../unit.js';
import type { Group, Run } from './units.js';

/** More entries of a project are not listed as skipped. */
const MAX_SKIPPED = 5000;

/** @returns for each project which files were read and which were not, both with the reason; at the end those that are in no project */
export function reportFiles({ units, groups, display }: Run): FilesReport[] {
  return groups.flatMap((group) => {
    const own = units.filter((each) => each.group === group).map(({ unit }) => unit);
    const show = (file: string): string => display(group, file);
    const reasons = new Map(own.flatMap((unit) => [...knownReasons(unit, show)]));
    const read = group.repository.readFiles.map((file): [unit: Unit | null, entry: FileReason] => {
      return [unitOf(file, own), { file: show(file), reason: reasons.get(file) ?? reasonByName(file) }];
    });
    const of = (unit: Unit | null): FileReason[] =>
      sorted(read.filter(([owner]) => owner === unit).map(([, each]) => each));
    const projects = own.map((unit) => ({
      unit: show(unit.root),
      read: of(unit),
      skipped: skippedIn(unit, own, group, show),
    }));
    const outside = of(null);
    return outside.length > 0 ? [...projects, { unit: null, read: outside, skipped: [] }] : projects;
  });
}

/** The innermost project that a file is in. */
function unitOf(file: string, units: readonly Unit[]): Unit | null {
  const around = units.filter((unit) => isInside(file, unit.root));
  return around.reduce<Unit | null>(
    (inner, unit) => (inner && inner.root.length > unit.root.length ? inner : unit),
    null,
  );
}

/** What the models of a unit say of files; what is said first stays. */
function knownReasons(unit: Unit, show: (file: string) => string): Map<string, string> {
  const reasons = new Map<string, string>();
  const note = (file: string | null | undefined, reason: string): void => {
    if (file !== null && file !== undefined && !reasons.has(file)) reasons.set(file, reason);
  };
  const { deployment, upload } = unit;
  note(deployment.entrypoint?.file, 'the entrypoint');
  for (const { file } of deployment.functions) note(file, 'a function');
  for (const service of deployment.services) note(service.entrypoint?.file, 'the entrypoint of a service');
  for (const [file, { via }] of unit.reached) {
    note(file, via ? `imported by ${show(via.from)}` : 'taken for the entrypoint, which Vercel does not find');
  }
  for (const [file, { via }] of unit.buildScript)
    note(file, via ? `imported by ${show(via.from)}` : 'run by the build command');
  const config = configFile(unit.files, unit.settings.cliVersion);
  if (config) note(unit.files.path(config.file), 'the configuration of Vercel');
  note(upload.ignoreFile, 'says what is not uploaded');
  for (const { manifest, workspace, lock, ignored, versionFiles } of deployment.discoveries) {
    note(manifest?.file, 'the manifest');
    note(lock?.file, 'the lock file');
    note(workspace?.file, 'the workspace of the manifest');
    for (const { file } of ignored) note(file, 'a manifest that another one goes before');
    for (const { file } of versionFiles) note(file, 'says which Python');
  }
  return reasons;
}

/** What is known from the name of a file, where no model speaks of it. */
function reasonByName(file: string): string {
  const name = baseName(file);
  if (name.endsWith('.py')) return 'looked at for an app; no import leads to it';
  if (name === '.gitignore') return 'says what Git ignores';
  if (name === '.vercelignore' || name === '.nowignore') return 'says what is not uploaded';
  if (/^(package|package-lock)\.json$/.test(name)) return 'looked at for commands and versions';
  if (name.startsWith('.env')) return 'looked at for variables';
  if (/(^|\/)\.(github|gitlab|circleci)(\/|-ci)/.test(file)) return 'looked at for commands that deploy';
  if (MANIFESTS.some((manifest) => file === manifest || file.endsWith(`/${manifest}`))) return 'looked at for FastAPI';
  return 'asked for by a model or a rule';
}

/** The Python files of a unit that were not read, and the directories that were not entered. */
function skippedIn(
  unit: Unit,
  units: readonly Unit[],
  { repository }: Group,
  show: (file: string) => string,
): FileReason[] {
  const skipped: FileReason[] = [];
  const read = new Set(repository.readFiles);
  const other = new Map(repository.notAnalysed.map(({ file, reason }) => [file, reason]));
  const isFull = (): boolean => skipped.length >= MAX_SKIPPED;
  const visit = (directory: string, above: readonly IgnoreFile[]): void => {
    const rules = withIgnoreFile(above, repository, directory);
    for (const { name, kind } of repository.list(directory)) {
      if (isFull()) return;
      const path = within(directory, name);
      const isDirectory = kind === 'directory';
      if (read.has(path) || (!isDirectory && !name.endsWith('.py') && !other.has(path)) || name === '.git') continue;
      const reason = isDirectory ? reasonNotEntered(path, rules) : (other.get(path) ?? reasonNotRead(path, rules));
      if (reason !== null) skipped.push({ file: show(path), reason });
      else if (isDirectory) visit(path, rules);
    }
  };
  const hasRead = (directory: string): boolean => [...read].some((file) => isInside(file, directory));
  const reasonNotEntered = (path: string, rules: readonly IgnoreFile[]): string | null => {
    const name = baseName(path);
    if (other.has(path)) return other.get(path)!;
    if (units.some((each) => each.root === path)) return 'a project of its own';
    // Of .github, say, only what a rule asks for is read.
    if (name.startsWith('.')) return hasRead(path) ? null : 'its name starts with a dot';
    if (repository.kind(within(path, 'pyvenv.cfg')) === 'file') return 'a virtual environment';
    if (SKIPPED_DIRECTORIES.has(name)) return 'installed packages, or what a tool made';
    if (isGitIgnored(rules, path, true)) return 'Git ignores it';
    return unit.upload.ignores(unit.display(path), true) ? leftOutBy(unit) : null;
  };
  const reasonNotRead = (path: string, rules: readonly IgnoreFile[]): string => {
    if (unit.upload.ignores(unit.display(path), false)) return leftOutBy(unit);
    if (isGitIgnored(rules, path, false)) return 'Git ignores it';
    return 'no import leads to it';
  };
  visit(unit.root, ignoreFilesAbove(repository, unit.root));
  if (isFull())
    skipped.push({ file: show(unit.root), reason: `there is more; only ${MAX_SKIPPED} entries are listed` });
  return skipped;
}

function leftOutBy({ upload: { ignoreFile } }: Unit): string {
  return `${ignoreFile === null ? 'an ignore file' : baseName(ignoreFile)} keeps it from Vercel`;
}

function sorted(entries: readonly FileReason[]): FileReason[] {
  return [...entries].sort((a, b) => compareText(a.file, b.file));
}
