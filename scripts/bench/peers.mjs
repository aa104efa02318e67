// The programs that are compared: where they are and which versions they have.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCOPE = join('node_modules', '@ast-grep');

/**
 * The real binary of ast-grep, in the package of this platform: the command that npm links may be a script around it.
 *
 * @returns its path, or null when it is not installed
 */
export function astGrepBinary() {
  if (!existsSync(SCOPE)) return null;
  const name = process.platform === 'win32' ? 'ast-grep.exe' : 'ast-grep';
  const packages = readdirSync(SCOPE).filter((each) => each.startsWith('cli-'));
  return packages.map((each) => join(SCOPE, each, name)).find((each) => existsSync(each)) ?? null;
}

/** @returns name and version of each package that is compared, as far as it is installed */
export function peerVersions() {
  const names = ['@ast-grep/cli', '@vercel/fs-detectors', '@vercel/frameworks', '@vercel/python'];
  return Object.fromEntries(names.map((name) => [name, packageVersion(join('node_modules', name))]));
}

/** @returns the version in a package's package.json, or null */
export function packageVersion(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  } catch {
    return null;
  }
}
