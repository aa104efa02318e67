/** The parts of a wheel's file name that say where it can be installed. */
export interface WheelTags {
  /** e.g. `cp312`; several in names such as `py2.py3`. */
  readonly pythons: readonly string[];
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
}

/**
 * The newest C library that a wheel may ask for: the build runs on Amazon Linux 2023, which has glibc 2.34.
 * Sources: https://vercel.com/docs/builds/build-image (2026-08), `detectPlatform` in @vercel/python 25.0.0
 */
export const NEWEST_GLIBC = 34;

/**
 * Source: https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention (2026-11)
 *
 * @param name file name
 * @returns null for what is no name of a wheel
 */
export function wheelTags(name: string): WheelTags | null {
  if (!name.endsWith('.whl')) return null;
  const parts = name.slice(0, -'.whl'.length).split('-');
  if (parts.length !== 5 && parts.length !== 6) return null;
  const [platforms = '', abis = '', pythons = ''] = parts.reverse();
  return { pythons: pythons.split('.'), abis: abis.split('.'), platforms: platforms.split('.') };
}

/**
 * The wheel that an installer takes on Vercel: CPython on Linux x86_64 with glibc.
 *
 * Order as in uv: the more a wheel is made for this Python and this system, the better.
 *
 * @param python major and minor, e.g. `3.12`
 * @param nameOf the file name of a wheel
 * @returns null where none of them can be installed
 */
export function bestWheel<T>(wheels: readonly T[], python: string, nameOf: (wheel: T) => string): T | null {
  let chosen: T | null = null;
  let bestRank = 0;
  for (const wheel of wheels) {
    const tags = wheelTags(nameOf(wheel));
    const rank = tags ? wheelRank(tags, python) : 0;
    if (rank > bestRank) [chosen, bestRank] = [wheel, rank];
  }
  return chosen;
}

/** @returns how well a wheel fits; 0 where it cannot be installed on Vercel */
export function wheelRank({ pythons, abis, platforms }: WheelTags, python: string): number {
  const platform = best(platforms.slice(0, MOST_TAGS).map(platformRank));
  const minor = Number(python.split('.')[1]);
  const code = best(
    pythons.slice(0, MOST_TAGS).flatMap((each) => abis.slice(0, MOST_TAGS).map((abi) => pythonRank(each, abi, minor))),
  );
  return platform === 0 || code === 0 ? 0 : code * 100 + platform;
}

/** A compressed tag set of a published wheel has five at most. */
const MOST_TAGS = 50;

function best(ranks: readonly number[]): number {
  return ranks.reduce((highest, each) => Math.max(highest, each), 0);
}

/** 1 for any system, 2 for Linux as such, more for a newer C library; 0 for other systems. */
function platformRank(platform: string): number {
  if (platform === 'any') return 1;
  if (platform === 'linux_x86_64') return 2;
  const legacy = { manylinux1_x86_64: 5, manylinux2010_x86_64: 12, manylinux2014_x86_64: 17 }[platform];
  const [, glibc] = /^manylinux_2_(\d+)_x86_64$/.exec(platform) ?? [];
  const minor = legacy ?? Number(glibc ?? Infinity);
  return minor <= NEWEST_GLIBC ? 2 + minor : 0;
}

/** From best to worst: this very Python, its stable interface, this Python without an interface, any Python. */
function pythonRank(python: string, abi: string, minor: number): number {
  const [, kind = '', version] = /^(cp|py)3(\d*)$/.exec(python) ?? [];
  if (kind === '') return 0;
  const own = version === '' ? null : Number(version);
  if (abi === `cp3${minor}`) return kind === 'cp' && own === minor ? 1000 : 0;
  if (abi === 'abi3') return kind === 'cp' && own !== null && own <= minor ? 500 + own : 0;
  if (abi !== 'none') return 0;
  if (kind === 'cp') return own === minor ? 400 : 0;
  return own === null ? 100 : own <= minor ? 101 + own : 0;
}
