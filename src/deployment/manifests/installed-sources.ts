import { directoryOf, joinPath, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { itemsOf, isTable, type DataDocument } from '../../parser/document.js';
import { readUvLock } from '../../parser/uv-lock.js';
import { parseDocument } from './nested-manifest.js';
import { sourceOf } from './dependency-facts.js';
import { declaredDependencies } from './dependencies.js';
import { byManifest, type Discovery } from './discovery.js';
import type { Manifest } from './manifest.js';

/**
 * Directories of the repository whose modules Vercel installs with the dependencies: `src/` of a project with a build system, of
 * workspace members and of dependencies that are named by a path. Which of a project's directories its build backend takes is not worked
 * out: all that are usual are given, so that no import through them is taken for missing.
 *
 * @returns relative to the repository root, in no special order
 */
export function installedSources(discoveries: readonly Discovery[], repository: Repository): readonly string[] {
  const found = new Set<string>();
  for (const discovery of byManifest(discoveries)) {
    const { manifest, workspace, lock } = discovery;
    if (manifest.document && hasBuildSystem(manifest.document))
      addSources(manifest.directory, manifest.document, repository, found);
    for (const directory of pathDependencies(manifest, workspace, repository))
      addSources(directory, parseDocument(repository, directory), repository, found);
    const source = lock?.kind === 'uv.lock' ? repository.read(lock.file) : null;
    for (const { directory, isPackage } of source ? readUvLock(source).projects : []) {
      const path = isPackage ? joinPath(directoryOf(lock!.file), directory) : null;
      if (path !== null) addSources(path, parseDocument(repository, path), repository, found);
    }
  }
  return [...found];
}

function hasBuildSystem(document: DataDocument): boolean {
  const setting = document.get('tool', 'uv', 'package');
  return typeof setting === 'boolean' ? setting : document.get('build-system') !== undefined;
}

function addSources(
  directory: string,
  document: DataDocument | null,
  repository: Repository,
  found: Set<string>,
): void {
  const add = (relative: string): void => {
    const path = joinPath(directory, relative);
    if (path !== null && (path === '' || repository.kind(path) === 'directory')) found.add(path);
  };
  add('');
  add('src');
  if (!document) return;
  const packages: unknown = document.get('tool', 'poetry', 'packages');
  for (const each of itemsOf(packages)) {
    if (isTable(each) && typeof each['from'] === 'string') add(each['from']);
  }
  const where: unknown = document.get('tool', 'setuptools', 'packages', 'find', 'where');
  for (const each of itemsOf(where)) if (typeof each === 'string') add(each);
  const mapped: unknown = document.get('tool', 'setuptools', 'package-dir', '');
  if (typeof mapped === 'string') add(mapped);
  const wheel: unknown = document.get('tool', 'hatch', 'build', 'targets', 'wheel', 'packages');
  for (const each of itemsOf(wheel)) {
    if (typeof each === 'string') add(directoryOf(each));
  }
}

/** The directories of dependencies that the manifest names by a path. */
function pathDependencies(manifest: Manifest, workspace: Manifest | null, repository: Repository): string[] {
  const paths: string[] = [];
  const add = (base: string, text: string): void => {
    const path = joinPath(base, text);
    if (path !== null) paths.push(path);
  };
  for (const dependency of declaredDependencies(manifest).dependencies) {
    const { url } = dependency.requirement;
    if (url !== null && !/^[a-z][a-z0-9+.-]+:/i.test(url.replace(/^file:(?!\/)/i, '')))
      add(manifest.directory, url.replace(/^file:/i, ''));
    const source = sourceOf(dependency, manifest);
    if (typeof source?.value['path'] === 'string') add(manifest.directory, source.value['path']);
  }
  const members: unknown = workspace?.document?.get('tool', 'uv', 'workspace', 'members');
  for (const each of itemsOf(members)) {
    if (typeof each !== 'string') continue;
    const parent = each.endsWith('/*') ? joinPath(workspace!.directory, each.slice(0, -2)) : null;
    if (parent === null) add(workspace!.directory, each);
    else
      for (const { name, kind } of repository.list(parent)) if (kind === 'directory') paths.push(within(parent, name));
  }
  return paths;
}
