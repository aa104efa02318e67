/**
 * Versions of Vercel's CLI and what each brought. The CLI pins its builder, @vercel/python, so one number dates both.
 * Sources: tags and changelogs of github.com/vercel/vercel, and the packages published on npm.
 */

/** The newest CLI whose behaviour is modelled: vercel 64.0.2 with @vercel/python 25.0.0. */
export const NEWEST_CLI = '64.0.2';

/** When the published packages were last read (ISO 8601). */
export const FACTS_DATE = '2026-10-13';

/** Something that works since a version of the CLI. */
export interface Feature {
  /** First published version of `vercel` that has it. */
  since: string;
  /** What it is, to complete "… needs Vercel CLI x". */
  what: string;
  /** Commit of github.com/vercel/vercel, or package file, that shows it. */
  source: string;
}

const features = {
  'fastapi-preset': { since: '47.0.6', what: 'the FastAPI preset', source: 'e01478ab10' },
  'entrypoint-search': { since: '47.1.4', what: 'finding the entrypoint in several files', source: '5d7922f15f' },
  /** The documentation names 48.1.8, which was never published: npm goes from 48.1.6 to 48.2.0. */
  'documented-minimum': {
    since: '48.2.0',
    what: 'FastAPI',
    source: '5931b7e07d',
  },
  'api-directory': { since: '48.7.1', what: 'an entrypoint in `api/`', source: '055f9cd9f5' },
  'project-scripts-app': { since: '48.8.1', what: '`[project.scripts] app`', source: '1e8a3a874e' },
  lifespan: { since: '48.9.1', what: 'lifespan events', source: '@vercel/python 6.0.3' },
  'build-script': { since: '48.9.2', what: '`[tool.vercel.scripts] build`', source: '51e6515580' },
  'install-script': { since: '50.1.0', what: '`[tool.vercel.scripts] install`', source: '@vercel/python 6.1.4' },
  'api-function-filter': { since: '50.1.3', what: 'files in `api/` that export no app', source: 'c55475f865' },
  'wsgi-asgi-names': { since: '50.4.8', what: 'an entrypoint named `wsgi.py` or `asgi.py`', source: '5f085b86b2' },
  'directory-major-order': { since: '50.25.0', what: 'searching one directory after the other', source: 'b3a96cc4f2' },
  'build-after-install': {
    since: '50.25.1',
    what: 'a build command that runs after the installation',
    source: '@vercel/python 6.18.0',
  },
  'generic-python-preset': { since: '50.31.1', what: 'the generic Python preset', source: '9660ee0aee' },
  'runtime-install': {
    since: '50.18.2',
    what: 'installing packages at cold starts',
    source: '@vercel/python 6.14.0',
  },
  'requirements-by-uv': {
    since: '50.33.0',
    what: 'reading requirements files as uv does',
    source: '12811e7bc8, @vercel/python 6.24.0',
  },
  'scripts-variable': {
    since: '50.34.0',
    what: 'another variable name than `app` in `[project.scripts]`',
    source: '@vercel/python 6.25.0',
  },
  'no-privileged-file': {
    since: '50.38.0',
    what: 'an entrypoint search without a preferred file',
    source: 'f912eef614',
  },
  'tool-vercel-entrypoint': { since: '53.0.1', what: '`[tool.vercel] entrypoint`', source: '25e84c6533' },
  'functions-for-presets': {
    since: '54.17.3',
    what: '`functions` for the entrypoint of a Python preset',
    source: '34b2c4ccbd',
  },
  'tool-vercel-entrypoint-hard': {
    since: '55.0.0',
    what: 'an error for a wrong `[tool.vercel] entrypoint`',
    source: 'e12b1bd68c',
  },
  'rewritten-path': { since: '57.0.0', what: 'rewrites that change the path which the app gets', source: 'ae12b01' },
  'large-functions': {
    since: '54.15.0',
    what: 'large functions',
    source: '@vercel/python 6.47.1',
  },
  'function-files-for-presets': {
    since: '59.16.0',
    what: '`includeFiles` and `excludeFiles` for a Python preset',
    source: '@vercel/python 14.0.0',
  },
} as const satisfies Record<string, Feature>;

export type FeatureId = keyof typeof features;

/** @returns the feature's facts */
export function feature(id: FeatureId): Feature {
  return features[id];
}

/** Whether a version of the CLI has a feature. */
export function has(cliVersion: string, id: FeatureId): boolean {
  return compareVersions(cliVersion, features[id].since) >= 0;
}

/**
 * Orders versions of the form x.y.z; a pre-release counts as its release.
 *
 * @returns negative, zero or positive
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split(/[.-]/).map(Number);
  const right = b.split(/[.-]/).map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] || 0) - (right[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
