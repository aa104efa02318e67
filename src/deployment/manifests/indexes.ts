import { isTable } from '../../parser/document.js';
import type { Dependency } from './dependencies.js';
import { sourceOf } from './dependency-facts.js';
import type { InstalledPackage } from './installed-package.js';
import { isPyPI } from './installed-package.js';
import { uvSetting, type Manifest } from './manifest.js';

/** PyTorch has indexes of its own, with builds for one kind of processor each: `https://download.pytorch.org/whl/cpu`. */
const TORCH_INDEX = /download\.pytorch\.org\/whl/;
/** What these indexes build themselves; they also mirror some of what it needs. */
const TORCH_PACKAGES = /^(?:torch|torchvision|torchaudio|triton|pytorch-triton)$/;

/** Where a package comes from that has no place of its own. */
export function originOf(
  name: string,
  dependency: Dependency | undefined,
  manifest: Manifest,
): InstalledPackage['origin'] {
  const url = indexOf(name, dependency, manifest);
  return url === null || isPyPI(url) ? 'pypi' : 'other-index';
}

/**
 * Whether a package is built for processors alone, without the libraries for graphics cards: by its version (`2.6.0+cpu`), its URL or its index.
 */
export function isForCpu(name: string, dependency: Dependency | undefined, manifest: Manifest): boolean {
  if (!TORCH_PACKAGES.test(name)) return false;
  const { requirement } = dependency ?? {};
  const places = [
    requirement?.url ?? '',
    ...(requirement?.specifiers.map(({ version }) => version) ?? []),
    indexOf(name, dependency, manifest) ?? '',
  ];
  return places.some((each) => /(?:\+|%2B|\/)cpu\b/i.test(each));
}

/** The URL of the index that a package is taken from; null for PyPI. */
function indexOf(name: string, dependency: Dependency | undefined, manifest: Manifest): string | null {
  const named = dependency && sourceOf(dependency, manifest)?.value['index'];
  if (typeof named === 'string') return namedIndex(named, manifest);
  // The default index is the last that uv asks; what PyPI has it takes from there, where PyPI is asked before.
  const standard = defaultIndex(manifest);
  if (standard !== null && !isPyPI(standard) && !extraIndexes(manifest).some(isPyPI)) return standard;
  // uv takes a package from the first index that has it, and PyPI is the last. Which others have is known of one only.
  return (TORCH_PACKAGES.test(name) && extraIndexes(manifest).find((url) => TORCH_INDEX.test(url))) || null;
}

/** The index that stands in the place of PyPI; null where none does. Of several, uv takes the first. */
function defaultIndex(manifest: Manifest): string | null {
  const fromLine = manifest.requirements?.options.find(({ name }) => /^(?:--index-url|-i)$/.test(name))?.value;
  const setting = manifest.kind === 'pyproject.toml' ? uvSetting(manifest, 'index-url') : undefined;
  const table = indexTables(manifest).find((each) => each['default'] === true)?.['url'];
  return [fromLine, setting, table].find((each) => typeof each === 'string') ?? null;
}

function namedIndex(name: string, manifest: Manifest): string | null {
  const url = indexTables(manifest).find((each) => each['name'] === name)?.['url'];
  return typeof url === 'string' ? url : null;
}

/** Indexes that are looked through for every package before the default one. */
function extraIndexes(manifest: Manifest): string[] {
  const { requirements } = manifest;
  const fromLines = (requirements?.options ?? []).flatMap(({ name, value }) =>
    ['--extra-index-url', '--find-links'].includes(name) && value !== null ? [value] : [],
  );
  const settings = ['extra-index-url', 'find-links'].flatMap((key) => {
    const value = manifest.kind === 'pyproject.toml' ? uvSetting(manifest, key) : undefined;
    return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((each) => typeof each === 'string');
  });
  const tables = indexTables(manifest).filter((each) => each['explicit'] !== true && each['default'] !== true);
  return [...fromLines, ...settings, ...tables.flatMap(({ url }) => (typeof url === 'string' ? [url] : []))];
}

/** `[[tool.uv.index]]`, or `[[source]]` of a Pipfile. */
function indexTables(manifest: Manifest): Record<string, unknown>[] {
  const { kind, document } = manifest;
  const list =
    kind === 'pyproject.toml'
      ? uvSetting(manifest, 'index')
      : (document?.get('source') ?? document?.get('_meta', 'sources'));
  return Array.isArray(list) ? (list as unknown[]).filter(isTable) : [];
}
