import { dirname, join, resolve } from 'node:path';
import { JSON_FILE, TABLE, TOML_FILE } from '../config/files.js';
import type { Diagnostic, Edit } from '../diagnostic.js';
import { repositoryPath, repositoryRoot } from '../files/root.js';
import { createSource } from '../parser/source.js';
import { parseToml } from '../parser/toml.js';
import { addFileIgnore } from '../suppress/add-entry.js';

interface Place {
  /** Absolute path that the files of findings are relative to. */
  folder: string;
  /** Absolute path of the project's root. */
  top: string;
  /** The text of a file by absolute path, null where there is none. */
  read(path: string): string | null;
}

/**
 * An entry of `per-file-ignores` for a finding in a file without comments: in the configuration that holds for the project, else in pyproject.toml, else
 * in a new file.
 *
 * @returns null where the configuration cannot take one
 */
export function configuredIgnore(found: Diagnostic, { folder, top, read }: Place): Edit[] | null {
  const file = configurationFor(top, folder, read);
  const key = repositoryPath(dirname(file), resolve(folder, found.file)) + (found.path ? `#${found.path}` : '');
  return addFileIgnore(createSource(repositoryPath(folder, file), read(file) ?? ''), key, found.rule);
}

/** The file that holds the configuration of a project, or that is to hold it. */
function configurationFor(top: string, folder: string, read: Place['read']): string {
  // The folder of the editor may be a part of a repository only.
  const root = repositoryRoot(top, folder);
  for (let directory = top; ; directory = dirname(directory)) {
    const [json, toml] = [join(directory, JSON_FILE), join(directory, TOML_FILE)];
    if (read(json) !== null) return json;
    const manifest = read(toml);
    // In one that is not whole, the table cannot be looked up.
    if (manifest?.includes(TABLE[1]) && hasTable(manifest)) return toml;
    if (directory === root || dirname(directory) === directory) break;
  }
  const manifest = join(top, TOML_FILE);
  return read(manifest) === null ? join(top, JSON_FILE) : manifest;
}

function hasTable(text: string): boolean {
  return parseToml(createSource(TOML_FILE, text)).get(...TABLE) !== undefined;
}
