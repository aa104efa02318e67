import type { Shape } from '../../parser/schema.js';

/**
 * What the builder demands of the types in Python manifests, whether it uses the value or not. A value of another type stops the
 * build with PYTHON_CONFIG_VALIDATION_ERROR.
 *
 * Source: the zod schemas of @vercel/python-analysis 0.14.0 (sections `// src/manifest/…/schema.zod.ts` of dist/index.cjs).
 */
const strings: Shape = { list: 'string' };

const source: Shape = {
  table: { index: 'string', git: 'string', rev: 'string', path: 'string', editable: 'boolean' },
};

/** `uv.toml`, and `[tool.uv]` of pyproject.toml. */
export const uvShape: Shape = {
  table: {
    sources: { each: { anyOf: [source, { list: source }] } },
    index: {
      list: {
        table: { name: 'string', url: 'string', default: 'boolean', explicit: 'boolean', format: 'string' },
        required: ['name', 'url'],
      },
    },
    workspace: { table: { members: strings, exclude: strings } },
    'dev-dependencies': strings,
  },
};

const people: Shape = { list: { table: { name: 'string', email: 'string' } } };

export const pyprojectShape: Shape = {
  table: {
    project: {
      table: {
        name: 'string',
        version: 'string',
        description: 'string',
        readme: {
          anyOf: [
            'string',
            { table: { file: { anyOf: ['string', strings] }, content_type: 'string' }, required: ['file'] },
          ],
        },
        keywords: strings,
        authors: people,
        maintainers: people,
        license: { anyOf: ['string', { table: { text: 'string', file: 'string' } }] },
        classifiers: strings,
        urls: { each: 'string' },
        dependencies: strings,
        'optional-dependencies': { each: strings },
        dynamic: strings,
        'requires-python': 'string',
        scripts: { each: 'string' },
        entry_points: { each: { each: 'string' } },
      },
    },
    'build-system': {
      table: { requires: strings, 'build-backend': 'string', 'backend-path': strings },
      required: ['requires'],
    },
    'dependency-groups': {
      each: {
        list: { anyOf: ['string', { table: { 'include-group': 'string' }, required: ['include-group'] }] },
      },
    },
    tool: {
      table: {
        uv: uvShape,
        vercel: {
          table: { fastapi: { table: { static: { table: { cdn: 'boolean', exclude: 'boolean' } } } } },
        },
      },
    },
  },
};

const pipfileDetail: Shape = {
  table: {
    version: 'string',
    hashes: strings,
    extras: { anyOf: [strings, 'string'] },
    markers: 'string',
    index: 'string',
    git: 'string',
    ref: 'string',
    editable: 'boolean',
    path: 'string',
  },
};

const pipfileDependency: Shape = { anyOf: ['string', pipfileDetail] };

const pipfileSources: Shape = {
  list: { table: { name: 'string', url: 'string', verify_ssl: 'boolean' }, required: ['name', 'url'] },
};

/** Both shapes must fit: every section has one of three forms, and the known sections have theirs. */
export const pipfileShapes: readonly Shape[] = [
  { each: { anyOf: [{ each: pipfileDependency }, pipfileSources, { each: 'string' }] } },
  {
    table: {
      packages: { each: pipfileDependency },
      'dev-packages': { each: pipfileDependency },
      source: pipfileSources,
      scripts: { each: 'string' },
    },
  },
];

const pipfileLockMeta: Shape = {
  table: {
    hash: { table: { sha256: 'string' } },
    'pipfile-spec': 'number',
    requires: { table: { python_version: 'string', python_full_version: 'string' } },
    sources: pipfileSources,
  },
};

/** As {@link pipfileShapes}. */
export const pipfileLockShapes: readonly Shape[] = [
  { each: { anyOf: [pipfileLockMeta, { each: pipfileDetail }] } },
  { table: { _meta: pipfileLockMeta, default: { each: pipfileDetail }, develop: { each: pipfileDetail } } },
];
