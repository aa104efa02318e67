import type { PageProject } from './data.js';
import { countText } from './sizes.js';
import type { Part } from './tree.js';

interface Directory {
  path: string;
  bytes: number;
  files: number;
  directories: Directory[];
  listed: { path: string; bytes: number }[];
}

/** The files of the project as a tree of directories; what is not listed one by one is a part of its own in each. */
export function projectPart(project: PageProject): Part {
  const root: Directory = { path: '.', bytes: project.bytes, files: project.files, directories: [], listed: [] };
  const known = new Map([['.', root]]);
  for (const { path, bytes, files } of project.directories) {
    if (known.has(path)) continue;
    const directory: Directory = { path, bytes, files, directories: [], listed: [] };
    nearest(known, path).directories.push(directory);
    known.set(path, directory);
  }
  for (const file of project.largest) nearest(known, file.path).listed.push(file);
  return { ...part(root), name: 'Project files' };
}

/** What Vercel adds by itself. */
export function addedParts(added: readonly { name: string; bytes: number }[]): Part[] {
  return [...added]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }, index): Part => {
      return { id: `addition:${index}`, kind: 'addition', name, bytes, children: [], hue: 'vercel' };
    });
}

function part({ path, bytes, files, directories, listed }: Directory): Part {
  const below = directories.map(part);
  const own = listed.map((file): Part => {
    return { ...leaf(file.path), kind: 'file', name: baseName(file.path), bytes: file.bytes, files: 1 };
  });
  const named = [...below, ...own];
  const restBytes = bytes - named.reduce((sum, each) => sum + each.bytes, 0);
  const restFiles = Math.max(1, files - named.reduce((sum, each) => sum + (each.files ?? 0), 0));
  const rest: Part = {
    ...leaf(path),
    id: `rest:${path}`,
    kind: 'files',
    name: named.length > 0 ? countText(restFiles, 'smaller file') : countText(restFiles, 'file'),
    bytes: restBytes,
    files: restFiles,
  };
  const children = (restBytes > 0 ? [...named, rest] : named).sort((a, b) => b.bytes - a.bytes);
  const name = `${baseName(path)}/`;
  const [only] = children;
  // One directory in another, and nothing beside it: one frame does for both.
  if (path !== '.' && children.length === 1 && only!.kind === 'directory') return { ...only!, name: name + only!.name };
  // A directory of which nothing is known but its size has nothing to zoom into.
  return { ...leaf(path), kind: 'directory', name, bytes, files, children: named.length > 0 ? children : [] };
}

function leaf(path: string): Pick<Part, 'id' | 'hue' | 'path' | 'children'> {
  return { id: `path:${path}`, hue: 'own', path, children: [] };
}

function nearest(known: ReadonlyMap<string, Directory>, path: string): Directory {
  for (let above = path; above !== '.';) {
    above = directoryOf(above);
    const found = known.get(above);
    if (found) return found;
  }
  return known.get('.')!;
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '.' : path.slice(0, slash);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
