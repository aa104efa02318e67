import type { Obstacle, PageData, PageFunction } from '../../page/data.js';
import type { BundleReport, SizeReport, TooLargeBecause } from '../../result.js';
import { GUIDE_LIMIT_MB } from '../../vercel/bundle-limits.js';
import { functionName, isUnknown } from '../bundle-words.js';
import { sanitize } from '../terminal.js';

/** What the page shows of functions. All names are harmless, and packages refer to one another by their place in the list. */
export function pageData(bundles: readonly BundleReport[]): PageData {
  // Vercel writes MB and means MiB.
  return { guide: GUIDE_LIMIT_MB * 2 ** 20, functions: bundles.map(pageFunction) };
}

function pageFunction(bundle: BundleReport): PageFunction {
  const { tier, atLow, atHigh, errorCode, packages, project } = bundle;
  const places = new Map<string, number>();
  for (const [index, { name }] of packages.entries()) if (!places.has(name)) places.set(name, index);
  return {
    name: sanitize(functionName(bundle)),
    ...size(bundle),
    outcome: tier,
    outcomeAtLow: atLow.tier,
    outcomeAtHigh: atHigh.tier,
    errorCode: harmless(errorCode),
    buildError: harmless(bundle.buildError?.code ?? null),
    isUnknown: isUnknown(bundle),
    obstacle: bundle.because === null ? null : (OBSTACLES[bundle.because] ?? null),
    limits: bundle.limits.map(({ name, bytes }) => ({ name, bytes })),
    fixed: size(bundle.fixed),
    manifest: harmless(bundle.manifest),
    environment: harmless(bundle.environment),
    packages: packages.map((each) => ({
      name: sanitize(each.name),
      version: harmless(each.version),
      ...size(each),
      basis: each.basis,
      chain: each.requiredBy.map((name) => places.get(name) ?? sanitize(name)),
      requirers: each.requirers.flatMap((name) => places.get(name) ?? []),
      certainty: each.certainty,
      deferrable: each.deferrable,
    })),
    project: {
      ...size(project),
      files: project.files,
      directories: project.directories.map(({ path, bytes, files }) => ({ path: sanitize(path), bytes, files })),
      largest: project.largest.map(({ path, bytes }) => ({ path: sanitize(path), bytes })),
    },
    added: bundle.added.map(({ name, bytes }) => ({ name: sanitize(name), bytes })),
  };
}

/** What keeps packages from being installed at cold starts. */
const OBSTACLES: Partial<Record<TooLargeBecause, Obstacle>> = {
  'no-wheels': 'no-wheels',
  fixed: 'fixed',
  'custom-install': 'not-installed',
  platform: 'not-installed',
};

function size({ bytes, low, high }: SizeReport) {
  return { bytes, low, high };
}

function harmless(text: string | null): string | null {
  return text === null ? null : sanitize(text);
}
