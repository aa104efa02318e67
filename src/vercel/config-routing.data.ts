import type { Constraint } from './config-schema.js';

/**
 * What Vercel asks of the routing keys of vercel.json.
 * Source: dist/schemas.js of @vercel/routing-utils 6.6.0, read 2026-11-23.
 */

const text: Constraint = { type: 'string', maxLength: 4096 };
const flag: Constraint = { type: 'boolean' };
const number: Constraint = { type: 'number' };
const texts: Constraint = { type: 'array', items: text };

/** Names of environment variables that are replaced in a destination. */
const env: Constraint = { type: 'array', minItems: 1, maxItems: 64, items: { type: 'string', maxLength: 256 } };

const status: Constraint = { type: 'integer', min: 100, max: 999 };

const comparisons = {
  eq: { either: [text, number] },
  neq: text,
  inc: texts,
  ninc: texts,
  pre: text,
  suf: text,
  gt: number,
  gte: number,
  lt: number,
  lte: number,
} as const satisfies Record<string, Constraint>;

/** A regular expression, or an object of comparisons. */
const matchable: Constraint = { either: [text, { type: 'object', minKeys: 1, keys: { ...comparisons, re: text } }] };

/** `has` and `missing`. */
const conditions: Constraint = {
  type: 'array',
  maxItems: 16,
  items: {
    either: [
      {
        type: 'object',
        required: ['type', 'value'],
        keys: { type: { type: 'string', values: ['host'] }, value: matchable },
      },
      {
        type: 'object',
        required: ['type', 'key'],
        keys: { type: { type: 'string', values: ['header', 'cookie', 'query'] }, key: text, value: matchable },
      },
    ],
  },
};

const serviceDestination: Constraint = {
  type: 'object',
  required: ['service'],
  keys: {
    type: { type: 'string', values: ['service'] },
    service: {
      type: 'string',
      minLength: 1,
      maxLength: 64,
      pattern: {
        source: '^[a-zA-Z]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$',
        means: 'be a service name: letters, digits, `-` and `_`, starting with a letter',
      },
    },
    path: text,
  },
};

const destination: Constraint = { either: [text, serviceDestination] };

const requestPath: Constraint = {
  type: 'string',
  maxLength: 2048,
  pattern: {
    source: '^/(?!/)(?!.*[?#\\s\\x00-\\x1F\\x7F]).*$',
    means: 'be a path that starts with one `/`, without a query, a fragment or blanks',
  },
};

const HEADER_VALUE = {
  source: '^[a-zA-Z0-9_ :;.,"\'?!(){}\\[\\]@<>=+*#$&`|~\\^%/-]+$',
  means: 'hold only characters that a header value may have',
};

const HEADER_NAME = { source: '^[a-zA-Z0-9_-]+$', means: 'be a header name: letters, digits, `-` and `_`' };

/** `transforms` of `routes`. */
const transforms: Constraint = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type', 'op'],
    keys: {
      type: { type: 'string', values: ['request.headers', 'request.query', 'response.headers', 'request.path'] },
      op: { type: 'string', values: ['append', 'set', 'delete'] },
      target: {
        type: 'object',
        required: ['key'],
        keys: { key: { either: [text, { type: 'object', minKeys: 1, keys: comparisons }] } },
        others: {},
      },
      args: { either: [text, { type: 'array', minItems: 1, items: text }] },
      env,
    },
    when: [
      { given: { op: ['append', 'set'] }, then: { required: ['args'] } },
      {
        given: { type: ['request.headers', 'response.headers'], op: ['set', 'append'] },
        then: {
          keys: {
            target: { keys: { key: { pattern: HEADER_NAME } }, others: {} },
            args: {
              either: [
                { type: 'string', pattern: HEADER_VALUE },
                { type: 'array', items: { type: 'string', pattern: HEADER_VALUE } },
              ],
            },
          },
          others: {},
        },
      },
      {
        given: { type: ['request.headers', 'request.query', 'response.headers'] },
        then: { required: ['target'] },
      },
      {
        given: { type: ['request.path'] },
        then: {
          required: ['args'],
          without: ['target'],
          keys: { op: { values: ['set'] }, args: requestPath },
          others: {},
        },
      },
    ],
  },
};

/** `transforms` of `rewrites`. */
const rewriteTransforms: Constraint = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type', 'op', 'args'],
    keys: {
      type: { type: 'string', values: ['request.path'] },
      op: { type: 'string', values: ['set'] },
      args: requestPath,
      env,
    },
  },
};

const anyName = { source: '^.{1,256}$', means: 'have 1 to 256 characters' };

const route: Constraint = {
  type: 'object',
  someOf: ['src', 'source'],
  keys: {
    src: text,
    source: text,
    dest: text,
    destination,
    headers: {
      type: 'object',
      minKeys: 1,
      maxKeys: 100,
      others: { type: 'string', maxLength: 32768 },
      names: anyName,
    },
    methods: { type: 'array', maxItems: 10, items: { type: 'string', maxLength: 32 } },
    caseSensitive: flag,
    important: flag,
    user: flag,
    continue: flag,
    override: flag,
    check: flag,
    isInternal: flag,
    status,
    statusCode: status,
    locale: {
      type: 'object',
      minKeys: 1,
      keys: {
        redirect: { type: 'object', minKeys: 1, maxKeys: 100, others: text, names: anyName },
        value: text,
        path: text,
        cookie: text,
        default: text,
      },
    },
    middleware: number,
    middlewarePath: { type: 'string' },
    middlewareRawSrc: { type: 'array', items: { type: 'string' } },
    has: conditions,
    missing: conditions,
    mitigate: {
      type: 'object',
      required: ['action'],
      keys: { action: { type: 'string', values: ['challenge', 'deny'] } },
    },
    transforms,
    env,
    respectOriginCacheControl: flag,
  },
};

const handle: Constraint = {
  type: 'object',
  required: ['handle'],
  keys: {
    handle: {
      type: 'string',
      maxLength: 32,
      values: ['error', 'filesystem', 'hit', 'miss', 'resource', 'rewrite'],
    },
  },
};

const routes: Constraint = { type: 'array', items: { either: [route, handle] } };

const rewrites: Constraint = {
  type: 'array',
  maxItems: 2048,
  items: {
    type: 'object',
    required: ['source', 'destination'],
    keys: {
      source: text,
      destination,
      transforms: rewriteTransforms,
      has: conditions,
      missing: conditions,
      statusCode: status,
      env,
      respectOriginCacheControl: flag,
    },
  },
};

const redirects: Constraint = {
  type: 'array',
  maxItems: 2048,
  items: {
    type: 'object',
    required: ['source', 'destination'],
    keys: {
      source: text,
      destination: text,
      permanent: flag,
      statusCode: status,
      has: conditions,
      missing: conditions,
      env,
    },
  },
};

const headers: Constraint = {
  type: 'array',
  maxItems: 2048,
  items: {
    type: 'object',
    required: ['source', 'headers'],
    keys: {
      source: text,
      headers: {
        type: 'array',
        maxItems: 1024,
        items: {
          type: 'object',
          required: ['key', 'value'],
          keys: { key: text, value: { type: 'string', maxLength: 32768 } },
        },
      },
      has: conditions,
      missing: conditions,
    },
  },
};

/** The routing keys, of the root and of each service. */
export const routing = { routes, rewrites, redirects, headers, cleanUrls: flag, trailingSlash: flag } as const;
