import { isName, normalizeName } from './names.js';
import { parseVersion } from './pep440.js';
import { decodedOrSame, distributionStem, type Target } from './url.js';

/**
 * The package name that the builder makes up for a URL or a path without a name: that of the wheel or the source
 * distribution, else the last part of the URL if there is no dot in it. Then a Git URL that ends in `.git` has none, and
 * `…/lib@main` is called `lib@main`.
 *
 * Source: `wasmEntryToNormalized` in dist/index.cjs, and `extract_name_version_from_url` in
 * crates/vercel_python_analysis/src/requirements_txt.rs of @vercel/python-analysis (0.14.0 and the mirror of 0.12.0).
 *
 * @returns as the builder writes it, possibly no valid name; empty for none
 */
export function targetName(target: Target): string {
  const { written } = target;
  const file = decodedOrSame(written.pathname.split('/').at(-1) ?? '');
  const name = wheelName(file) ?? (isGitHubArchive(written) ? null : sourceName(file));
  if (name !== null) return name;
  const last = written.href
    .replace(/^file:\/\//, '')
    .replace(/\/$/, '')
    .split('/')
    .at(-1)!;
  return last.includes('.') ? '' : last;
}

/** `anyio-4.3.0-py3-none-any.whl` */
function wheelName(file: string): string | null {
  if (!file.endsWith('.whl')) return null;
  const parts = file.slice(0, -'.whl'.length).split('-');
  const hasBuild = parts.length === 6;
  if (!hasBuild && parts.length !== 5) return null;
  if (hasBuild && !/^\d/.test(parts[2]!)) return null;
  return named(parts[0]!, parts[1]!);
}

/** `anyio-4.3.0.tar.gz` */
function sourceName(file: string): string | null {
  const stem = distributionStem(file);
  const dash = stem?.lastIndexOf('-') ?? -1;
  return stem === null || dash === -1 ? null : named(stem.slice(0, dash), stem.slice(dash + 1));
}

function named(name: string, version: string): string | null {
  const parsed = parseVersion(version);
  if (!parsed || parsed.isWildcard || !(name === '' || isName(name))) return null;
  return normalizeName(name);
}

/** `…/archive/refs/heads/main.zip`, whose file name is no package's. */
function isGitHubArchive(url: URL): boolean {
  return url.hostname === 'github.com' && url.pathname.split('/').includes('archive');
}
