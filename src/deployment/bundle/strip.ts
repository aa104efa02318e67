/** Files of installed distributions that are never shipped. */
const STRIPPED_NAMES: ReadonlySet<string> = new Set(['py.typed', 'WHEEL', 'INSTALLER', 'direct_url.json']);

/**
 * Whether the builder leaves a file of an installed distribution out of the function, or it lies outside site-packages.
 *
 * Source: `shouldStripVendorFile` and `getDistributionFileGroups` in @vercel/python 25.0.0 (dist/index.js)
 *
 * @param path as in RECORD: relative to site-packages, with `/`
 */
export function isStrippedFromDistribution(path: string): boolean {
  if (path.startsWith('../') || path.startsWith('/')) return true;
  if (path.endsWith('.pyc') || path.endsWith('.pyi')) return true;
  const segments = path.split('/');
  return STRIPPED_NAMES.has(segments.at(-1)!) || segments.includes('__pycache__');
}
