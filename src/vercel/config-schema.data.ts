import { routing } from './config-routing.data.js';
import type { Constraint, DatedLimit } from './config-schema.js';

/**
 * What Vercel's CLI asks of vercel.json before it builds.
 * Sources, read 2026-11-23: `buildVercelConfigSchema` in packages/cli/src/util/validate-config.ts (vercel 64.0.2: the
 * file in dist/chunks that holds `code:"FUNCTIONS_AND_BUILDS"`), dist/schemas.js and dist/max-duration.js of
 * @vercel/build-utils 14.21.0. Versions: first tag of github.com/vercel/vercel that contains the commit.
 */

const flag: Constraint = { type: 'boolean' };
const count: Constraint = { type: 'integer', min: 0 };
const strings: Constraint = { type: 'array', items: { type: 'string' } };

/** A string of 1 to `maxLength` characters. */
function words(maxLength: number): Constraint {
  return { type: 'string', minLength: 1, maxLength };
}

/** Seconds; 900 until 54.12.0 (32a730eaa2), 1800 until 59.12.0 (@vercel/build-utils 14.9.0 and 14.9.2). */
export const MAX_DURATION: DatedLimit = [
  { since: '0.0.0', limit: 900 },
  { since: '54.12.0', limit: 1800 },
  { since: '59.12.0', limit: 3600 },
];

const maxDuration: Constraint = {
  either: [
    { type: 'integer', min: 1, max: MAX_DURATION },
    { type: 'string', values: ['max'], since: '50.31.0' }, // 8a3558f680
  ],
};

const queueNumbers = {
  maxDeliveries: { type: 'number', min: 1 },
  retryAfterSeconds: { type: 'number', above: 0 },
  initialDelaySeconds: { type: 'number', min: 0 },
  maxConcurrency: { type: 'number', min: 1 },
} as const satisfies Record<string, Constraint>;

const trigger: Constraint = {
  either: [
    {
      type: 'object',
      required: ['type', 'topic', 'consumer'],
      keys: {
        type: { type: 'string', values: ['queue/v1beta'] },
        topic: { type: 'string', minLength: 1 },
        consumer: { type: 'string', minLength: 1 },
        ...queueNumbers,
      },
    },
    {
      type: 'object',
      required: ['type', 'topic'],
      keys: {
        type: { type: 'string', values: ['queue/v2beta'] },
        topic: { type: 'string', minLength: 1 },
        ...queueNumbers,
      },
    },
    { type: 'object', required: ['type'], keys: { type: { type: 'string', values: ['schedule/v1beta'] } } },
  ],
};

const functions: Constraint = {
  type: 'object',
  minKeys: 1,
  maxKeys: 50,
  names: { source: '^.{1,256}$', means: 'have 1 to 256 characters' },
  others: {
    type: 'object',
    keys: {
      architecture: { type: 'string', values: ['x86_64', 'arm64'] },
      runtime: { type: 'string', maxLength: 256 },
      // Without a type: a string passes here, and is compared as a number later.
      memory: { min: 128, max: 10240 },
      maxDuration,
      affinity: { type: 'object', required: ['mode'], keys: { mode: { type: 'string', values: ['strict'] } } },
      maxConcurrency: { type: 'integer', min: 1, max: 8192, since: '58.4.4' }, // a69c714628
      regions: { ...strings, since: '50.14.1' }, // 45963f54f2
      functionFailoverRegions: { ...strings, since: '50.18.2' }, // e7685ebeba
      includeFiles: { type: 'string', maxLength: 256 },
      excludeFiles: { type: 'string', maxLength: 256 },
      experimentalTriggers: { type: 'array', items: trigger },
      supportsCancellation: flag,
    },
  },
};

const builds: Constraint = {
  type: 'array',
  maxItems: 128,
  items: {
    type: 'object',
    required: ['use'],
    keys: {
      src: words(4096),
      use: { type: 'string', minLength: 3, maxLength: 256 },
      config: { type: 'object' },
    },
  },
};

const images: Constraint = {
  type: 'object',
  required: ['sizes'],
  keys: {
    contentDispositionType: { values: ['inline', 'attachment'] },
    contentSecurityPolicy: words(256),
    dangerouslyAllowSVG: flag,
    domains: { type: 'array', maxItems: 50, items: words(256) },
    formats: {
      type: 'array',
      minItems: 1,
      maxItems: 4,
      items: { values: ['image/avif', 'image/webp', 'image/jpeg', 'image/png'] },
    },
    localPatterns: {
      type: 'array',
      maxItems: 25,
      items: { type: 'object', keys: { pathname: words(256), search: { type: 'string', maxLength: 256 } } },
    },
    minimumCacheTTL: { type: 'integer', min: 1, max: 315_360_000 },
    qualities: { type: 'array', minItems: 1, maxItems: 20, items: { type: 'integer', min: 1, max: 100 } },
    remotePatterns: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        required: ['hostname'],
        keys: {
          protocol: { values: ['http', 'https'] },
          hostname: words(256),
          port: { type: 'string', maxLength: 5 },
          pathname: words(256),
          search: { type: 'string', maxLength: 256 },
        },
      },
    },
    sizes: { type: 'array', minItems: 1, maxItems: 50, items: { type: 'number' } },
  },
};

const cron: Constraint = { type: 'string', minLength: 9, maxLength: 256 };

const crons: Constraint = {
  type: 'array',
  items: {
    type: 'object',
    required: ['path', 'schedule'],
    keys: { path: { ...words(512), pattern: { source: '^/.*', means: 'start with `/`' } }, schedule: cron },
  },
};

const SERVICE_NAME = { source: '^[a-z]([a-z_-]*[a-z])?$', means: 'be made of lower-case letters, `-` and `_`' };

const schedules: Constraint = {
  type: 'array',
  maxItems: 100,
  items: {
    type: 'object',
    required: ['schedule'],
    oneOf: ['path', 'function', 'topic', 'entrypoint'],
    needs: { requestMethod: 'path', service: 'function' },
    keys: {
      name: {
        ...words(256),
        pattern: { source: '^[0-9A-Za-z][0-9A-Za-z._-]*$', means: 'be made of letters, digits, `.`, `-` and `_`' },
      },
      schedule: cron,
      timezone: words(50),
      jitter: { type: 'integer', min: 1, max: 15 },
      path: { type: 'string', maxLength: 512, pattern: { source: '^/', means: 'start with `/`' } },
      requestMethod: { values: ['GET', 'POST'] },
      function: { type: 'string', minLength: 1 },
      service: { ...words(64), pattern: SERVICE_NAME },
      topic: {
        ...words(256),
        pattern: { source: '^[A-Za-z0-9_-]+$', means: 'be made of letters, digits, `-` and `_`' },
      },
      entrypoint: words(512),
    },
  },
};

const command = words(2048);
const path = words(512);

const fileGlobs: Constraint = {
  either: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 } },
  ],
};

const experimentalService = {
  entrypoint: path,
  root: path,
  workspace: path,
  framework: words(256),
  builder: words(256),
  runtime: words(256),
  buildCommand: command,
  installCommand: command,
  preDeployCommand: command,
  command: { either: [command, { type: 'array', minItems: 1, items: command }] },
  memory: { type: 'integer', min: 128, max: 10240 },
  maxDuration,
  includeFiles: fileGlobs,
  excludeFiles: fileGlobs,
} as const satisfies Record<string, Constraint>;

const serviceSchedule: Constraint = {
  either: [cron, { type: 'array', minItems: 1, items: { ...cron, refused: ['<dynamic>'] } }],
};

const serviceTopics: Constraint = {
  either: [
    { type: 'array', minItems: 1, items: words(256) },
    {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['topic'],
        keys: {
          topic: words(256),
          retryAfterSeconds: { type: 'integer', min: 1, max: 86400 },
          initialDelaySeconds: { type: 'integer', min: 0, max: 86400 },
        },
      },
    },
  ],
};

const EXPERIMENTAL_NAME = {
  source: '^[a-zA-Z]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$',
  means: 'be made of letters, digits, `-` and `_`, and start with a letter',
  maxLength: 64,
};

const experimentalServices: Constraint = {
  type: 'object',
  names: EXPERIMENTAL_NAME,
  others: {
    either: [
      {
        type: 'object',
        keys: {
          ...experimentalService,
          mount: {
            either: [path, { type: 'object', someOf: ['path', 'subdomain'], keys: { path, subdomain: words(63) } }],
          },
          routePrefix: path,
          subdomain: words(63),
          type: { values: ['web'] },
        },
      },
      {
        type: 'object',
        required: ['type', 'trigger', 'schedule'],
        keys: {
          ...experimentalService,
          type: { values: ['job'] },
          trigger: { values: ['schedule'] },
          schedule: serviceSchedule,
        },
      },
      {
        type: 'object',
        required: ['type', 'trigger', 'topics'],
        keys: {
          ...experimentalService,
          type: { values: ['job'] },
          trigger: { values: ['queue'] },
          topics: serviceTopics,
          consumer: words(256),
        },
      },
      {
        type: 'object',
        required: ['type', 'trigger', 'entrypoint'],
        keys: { ...experimentalService, type: { values: ['job'] }, trigger: { values: ['workflow'] } },
      },
      {
        type: 'object',
        required: ['type'],
        keys: {
          ...experimentalService,
          type: { values: ['worker'] },
          topics: { type: 'array', minItems: 1, items: words(256) },
          consumer: words(256),
        },
      },
      {
        type: 'object',
        required: ['type', 'schedule'],
        keys: { ...experimentalService, type: { values: ['cron'] }, schedule: serviceSchedule },
      },
    ],
  },
};

const services: Constraint = {
  type: 'object',
  names: { ...SERVICE_NAME, maxLength: 64 },
  others: {
    type: 'object',
    required: ['root'],
    keys: {
      root: path,
      framework: words(256),
      runtime: words(256),
      entrypoint: path,
      command: { either: [{ type: 'string' }, strings] },
      installCommand: command,
      buildCommand: command,
      devCommand: command,
      ignoreCommand: command,
      outputDirectory: path,
      bindings: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'object',
          required: ['service', 'format', 'env'],
          keys: {
            type: { values: ['service'] },
            service: { ...words(64), pattern: SERVICE_NAME },
            format: { values: ['url'] },
            env: {
              type: 'string',
              maxLength: 256,
              pattern: { source: '^[A-Za-z_][A-Za-z0-9_]*$', means: 'be the name of an environment variable' },
            },
          },
        },
      },
      functions,
      ...routing,
    },
  },
};

const daemons: Constraint = {
  type: 'object',
  maxKeys: 100,
  names: {
    source: '^[a-z]+(?:(?:_|__|-+)[a-z]+)*$',
    means: 'be made of lower-case letters, `-` and `_`',
    maxLength: 64,
  },
  others: {
    type: 'object',
    required: ['root', 'entrypoint'],
    someOf: ['instances', 'replicas'],
    keys: {
      root: path,
      entrypoint: path,
      command: { type: 'array', minItems: 1, maxItems: 128, items: words(4096) },
      instances: { type: 'object', others: count },
      replicas: { type: 'object', others: count },
      resources: {
        type: 'object',
        required: ['requests'],
        keys: {
          requests: {
            type: 'object',
            required: ['memory'],
            keys: { memory: { values: ['1Gi', '2Gi', '4Gi', '8Gi'] } },
          },
        },
      },
      terminationGracePeriodSeconds: count,
    },
  },
};

/** The whole of vercel.json. Keys of the root that are not here are not looked at by the CLI. */
export const vercelJsonConstraint: Constraint = {
  type: 'object',
  others: {},
  keys: {
    builds,
    ...routing,
    functions,
    images,
    crons,
    schedules,
    bunVersion: { type: 'string' },
    proxy: {
      type: 'object',
      required: ['entrypoint'],
      keys: {
        entrypoint: { type: 'string', minLength: 1 },
        matcher: {
          either: [
            { type: 'string', minLength: 1 },
            { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
          ],
        },
      },
    },
    experimentalServices,
    experimentalServiceGroups: {
      type: 'object',
      names: EXPERIMENTAL_NAME,
      others: { type: 'array', items: words(256) },
    },
    services,
    experimentalServicesV2: services,
    daemons,
  },
};
