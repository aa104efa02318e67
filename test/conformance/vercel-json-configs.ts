import type { Random } from '../support/random.js';

/** Whole files, right and wrong; the mutations start from them. */
export const CONFIGS: unknown[] = [
  {},
  null,
  [],
  'text',
  1,
  { $schema: 'https://openapi.vercel.sh/vercel.json', framework: 'fastapi', buildCommand: 'python build.py' },
  { version: 2, builds: [{ src: 'main.py', use: '@vercel/python' }], routes: [{ src: '/(.*)', dest: 'main.py' }] },
  { builds: [{ src: 'api/index.py', use: '@vercel/python', config: { maxLambdaSize: '15mb', runtime: 'python3.9' } }] },
  { functions: { 'main.py': { maxDuration: 60, memory: 1024 } } },
  { functions: { 'api/**/*.py': { runtime: 'python3.9' } } },
  { functions: { 'api/index.py': { runtime: '@vercel/python@4.3.1', excludeFiles: '{.next,node_modules}/**' } } },
  { functions: { 'api/index.py': { runtime: 'vercel-python' } } },
  { functions: { 'api/a.php': { runtime: 'vercel-php@0.7.3' } } },
  { functions: {} },
  { functions: { 'main.py': {} } },
  { functions: { '/main.py': { maxDuration: 30 } } },
  { functions: { 'main.py': { maxDuration: 'max', architecture: 'arm64', supportsCancellation: true } } },
  { functions: { 'main.py': { maxDuration: '60' } } },
  { functions: { 'main.py': { maxDuration: 3601 } } },
  { functions: { 'main.py': { maxDuration: 1.5 } } },
  { functions: { 'main.py': { memory: '64' } } },
  { functions: { 'main.py': { memory: [] } } },
  { functions: { 'main.py': { includeFiles: ['a', 'b'] } } },
  { functions: { 'main.py': { maxConcurrency: 10, regions: ['fra1'], functionFailoverRegions: ['iad1'] } } },
  { functions: { 'main.py': { affinity: { mode: 'strict' }, regions: ['fra1', 'iad1'] } } },
  { functions: { 'main.py': { affinity: { mode: 'strict' }, regions: ['all'] } } },
  {
    functions: {
      'main.py': {
        experimentalTriggers: [
          { type: 'queue/v1beta', topic: 'a', consumer: 'b', maxDeliveries: 3 },
          { type: 'queue/v2beta', topic: 'a', retryAfterSeconds: 1 },
          { type: 'schedule/v1beta' },
        ],
      },
    },
  },
  { functions: { 'main.py': { maxDuration: 60 } }, builds: [{ src: 'main.py', use: '@vercel/python' }] },
  { functions: { 'main.py': { runtime: 'python3.12' } }, builds: [] },
  { rewrites: [{ source: '/(.*)', destination: '/api/index' }] },
  { rewrites: [{ source: '/api/*', destination: '/api/index.py' }] },
  { rewrites: [{ source: '/*', destination: '/main.py' }] },
  { rewrites: [{ source: '/api/**', destination: '/main.py' }] },
  { rewrites: [{ source: '/api/:path*', destination: 'https://api.example.com/:path*' }] },
  { rewrites: [{ source: '/users/:id(\\d+)', destination: '/u?id=:id&x=:y' }] },
  { rewrites: [{ source: '/users/:id', destination: '/u/:name' }] },
  { rewrites: [{ source: '/a', destination: 'https://:tenant.example.com/' }] },
  { rewrites: [{ source: '/a/:b', destination: 'https://[x/:b' }] },
  { rewrites: [{ source: '/a', destination: '/b#:c' }] },
  {
    rewrites: [
      {
        source: '/:path((?!api/).*)',
        destination: '/index.html',
        has: [
          { type: 'host', value: '(?<sub>.*)\\.example\\.com' },
          { type: 'header', key: 'X-Id' },
        ],
        missing: [{ type: 'cookie', key: 'a', value: { eq: 1 } }],
      },
    ],
  },
  { rewrites: [{ source: '/x', destination: '/:sub', has: [{ type: 'query', key: 'sub' }] }] },
  { rewrites: [{ source: '/x', destination: '/y', has: [{ type: 'query', key: 'a[' }] }] },
  {
    rewrites: [
      { source: '/x/:p', destination: { service: 'web', path: '/:q' } },
      { source: '/y/:p', destination: '/z', transforms: [{ type: 'request.path', op: 'set', args: '/:p' }] },
      {
        source: '/y/:p',
        destination: '/z',
        transforms: [{ type: 'request.path', op: 'set', args: '/$p' }],
        env: ['A'],
      },
    ],
  },
  { redirects: [{ source: '/old', destination: '/new', permanent: true }] },
  { redirects: [{ source: '/old/:x', destination: '/new/:x', statusCode: 307, permanent: false }] },
  { redirects: [{ source: '*', destination: '/new' }] },
  { redirects: [{ source: '/(?<name>.*)', destination: '/new' }] },
  {
    headers: [
      {
        source: '/(.*)',
        headers: [
          { key: 'X-A', value: 'b' },
          { key: ':x-foo', value: 'https://:x-foo' },
        ],
        has: [{ type: 'header', key: 'x-foo' }],
      },
    ],
  },
  { headers: [{ source: '/:id', headers: [{ key: 'X-A', value: ':id:' }] }] },
  { headers: { source: '/', headers: [] } },
  {
    routes: [
      { src: '/static/(.*)', headers: { 'cache-control': 'max-age=1' }, continue: true },
      { handle: 'filesystem' },
      { src: '/api/*', dest: 'main.py', methods: ['GET'] },
      { source: '/x', destination: '/y', statusCode: 200 },
      { handle: 'hit' },
      { src: '/a', continue: true },
      { handle: 'miss' },
      { src: '/b', dest: '/c', check: true },
    ],
  },
  { routes: [{ src: '/(', dest: 'main.py' }] },
  { routes: [{ src: '/a', source: '/b' }] },
  { routes: [{ src: '' }] },
  { routes: [{ dest: '/a' }] },
  { routes: [{ handle: 'filesystem' }, { handle: 'filesystem' }] },
  { routes: [{ handle: 'hit' }, { src: '/a', dest: '/b', status: 200 }] },
  { routes: [{ handle: 'miss' }, { src: '/a' }] },
  { routes: [{ src: '/a', destination: { service: 'web' }, continue: true }] },
  {
    routes: [
      {
        src: '/t',
        transforms: [
          { type: 'request.headers', op: 'set', target: { key: 'x-a' }, args: 'b' },
          { type: 'response.headers', op: 'delete', target: { key: { pre: 'x-' } } },
          { type: 'request.path', op: 'set', args: '/x' },
        ],
        mitigate: { action: 'deny' },
        locale: { value: 'en', redirect: { en: '/' } },
      },
    ],
    rewrites: [],
    cleanUrls: true,
    trailingSlash: false,
  },
  { cleanUrls: 'true' },
  { crons: [{ path: '/api/cron', schedule: '0 5 * * *' }] },
  { crons: [{ path: 'api/cron', schedule: '@daily' }] },
  {
    schedules: [
      { schedule: '0 5 * * *', path: '/cron', requestMethod: 'GET', timezone: 'Europe/Berlin' },
      { schedule: '0 5 * * *', function: 'main.py', service: 'web', jitter: 5 },
      { schedule: '0 5 * * *', topic: 'a-b', name: 'x' },
    ],
  },
  { schedules: [{ schedule: '0 5 * * *', path: '/cron', timezone: 'Mars/Base' }] },
  { schedules: [{ schedule: '0 5 * * *', path: '/cron', topic: 'a' }] },
  { schedules: [{ schedule: '0 5 * * *', topic: 'a', requestMethod: 'GET' }] },
  {
    images: {
      sizes: [640],
      domains: ['a.com'],
      formats: ['image/webp'],
      localPatterns: [{ pathname: '/a', search: '' }],
      remotePatterns: [{ hostname: 'a.com', protocol: 'https', port: '', pathname: '/**' }],
      minimumCacheTTL: 60,
      qualities: [75],
      dangerouslyAllowSVG: true,
      contentDispositionType: 'inline',
      contentSecurityPolicy: 'x',
    },
  },
  { bunVersion: '1.x', public: true, regions: ['fra1'], env: { A: 'b' }, rewrite: [] },
  { proxy: { entrypoint: 'src/proxy.py' } },
  { proxy: { entrypoint: '../proxy.ts', matcher: ['a'] } },
  { proxy: { entrypoint: 'app:proxy' }, builds: [] },
  {
    services: {
      web: { root: 'frontend', framework: 'nextjs' },
      api: {
        root: 'backend',
        entrypoint: 'main:app',
        runtime: 'python',
        functions: { 'main.py': { maxDuration: 60 } },
        bindings: [{ service: 'web', format: 'url', env: 'WEB_URL', type: 'service' }],
        rewrites: [{ source: '/a', destination: '/b' }],
        command: ['a'],
      },
    },
    rewrites: [{ source: '/api/(.*)', destination: { type: 'service', service: 'api', path: '/$1' } }],
  },
  { services: { api: { root: '.' } }, functions: { 'main.py': { memory: 128 } }, framework: 'fastapi' },
  { services: { api: { root: '.', bindings: [{ service: 'no', format: 'url', env: 'X' }] } } },
  { services: { API1: { root: '.' } } },
  { services: {}, experimentalServicesV2: {} },
  { experimentalServicesV2: { api: { root: '.' } }, experimentalServices: {}, buildCommand: 'x' },
  { services: { api: { root: '.' } }, builds: [] },
  {
    experimentalServices: {
      web: { entrypoint: 'main.py', mount: '/api', routePrefix: '/', memory: 512, maxDuration: 60 },
      job: { type: 'job', trigger: 'schedule', schedule: ['0 5 * * *'], entrypoint: 'job.py' },
      queue: { type: 'job', trigger: 'queue', topics: [{ topic: 'a', retryAfterSeconds: 1 }] },
      flow: { type: 'job', trigger: 'workflow', entrypoint: 'flow.py' },
      worker: { type: 'worker', topics: ['a'], consumer: 'b', includeFiles: ['a'] },
      cron: { type: 'cron', schedule: '<dynamic>', command: ['a', 'b'] },
    },
    experimentalServiceGroups: { all: ['web'] },
  },
  { experimentalServices: { web: { mount: { subdomain: 'a' } } }, functions: { a: { memory: 128 } } },
  { experimentalServices: { web: {} }, builds: [] },
  { experimentalServiceGroups: { all: ['web'] } },
  {
    daemons: {
      db: {
        root: '.',
        entrypoint: 'Dockerfile',
        instances: { iad1: 1 },
        resources: { requests: { memory: '1Gi' } },
        command: ['a'],
      },
    },
  },
  { daemons: { db: { root: '.', entrypoint: 'main.py', replicas: {} } } },
  {
    daemons: { db: { root: '.', entrypoint: 'Dockerfile', replicas: {} } },
    services: { web: { root: '.', bindings: [{ service: 'db', format: 'url', env: 'X' }] } },
  },
  {
    daemons: { db: { root: '.', entrypoint: 'Dockerfile', replicas: {} } },
    rewrites: [{ source: '/x', destination: { service: 'db' } }],
  },
];

/** What a place may suddenly hold. */
const VALUES: unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  128,
  127,
  1800,
  3600,
  3601,
  10241,
  1e400,
  '',
  'x',
  '60',
  '1024',
  'true',
  'max',
  '/a',
  '/*',
  '/:id',
  '/:a/:b',
  '/(.*)',
  '(',
  '*',
  '/a{b}?',
  '0 5 * * *',
  '<dynamic>',
  'service',
  'é'.repeat(257),
  '😀'.repeat(130),
  'x'.repeat(4097),
  [],
  [null],
  ['a'],
  ['a', 'b'],
  [{}],
  Array.from({ length: 129 }, () => 'a'),
  {},
  { a: 1 },
  JSON.parse('{ "__proto__": { "x": 1 } }'),
];

const KEYS = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '',
  'src',
  'dest',
  'source',
  'destination',
  'has',
  'type',
  'status',
  'statusCode',
  'permanent',
  'handle',
  'runtime',
  'maxDuration',
  'functions',
  'builds',
  'services',
  'experimentalServices',
  'framework',
  'x'.repeat(257),
  'a\nb',
  '/abs.py',
];

type Holder = Record<string, unknown> | unknown[];

/** A copy with one to three places changed: a value replaced, an entry removed, added, renamed or taken from another file. */
export function mutate(random: Random, config: unknown): unknown {
  let result = structuredClone(config);
  const changes = 1 + Math.floor(random.next() * 3);
  for (let i = 0; i < changes; i++) {
    const holders: Holder[] = [];
    collect(result, holders);
    if (holders.length === 0 || random.chance(0.02)) {
      result = structuredClone(random.pick(VALUES));
      continue;
    }
    change(random, random.pick(holders));
  }
  return result;
}

function change(random: Random, holder: Holder): void {
  const value = structuredClone(random.pick(VALUES));
  if (Array.isArray(holder)) {
    const at = Math.floor(random.next() * (holder.length + 1));
    if (random.chance(0.2)) holder.push(structuredClone(holder[0]));
    else holder.splice(at, random.chance(0.7) ? 1 : 0, ...(random.chance(0.8) ? [value] : []));
    return;
  }
  const keys = Object.keys(holder);
  const key = keys.length > 0 && random.chance(0.7) ? random.pick(keys) : random.pick(KEYS);
  const kind = random.next();
  if (kind < 0.15) Reflect.deleteProperty(holder, key);
  else if (kind < 0.3) {
    set(holder, random.pick(KEYS), Object.hasOwn(holder, key) ? holder[key] : value);
    if (random.chance(0.5)) Reflect.deleteProperty(holder, key);
  } else if (kind < 0.45) {
    const other = random.pick(CONFIGS);
    if (typeof other === 'object' && other !== null && !Array.isArray(other)) {
      for (const [name, content] of Object.entries(other)) set(holder, name, structuredClone(content));
    }
  } else set(holder, key, value);
}

/** `holder[key] = value`, for `__proto__` too: as JSON.parse does it. */
function set(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function collect(value: unknown, into: Holder[]): void {
  if (typeof value !== 'object' || value === null) return;
  into.push(value as Holder);
  for (const child of Object.values(value)) collect(child, into);
}

const PIECES = [
  '/',
  '/api',
  '/:id',
  '/:path*',
  '/(.*)',
  '/:id(\\d+)',
  '/*',
  ':',
  ':a-b',
  '*',
  '+',
  '?',
  '(',
  ')',
  '((a)|b)',
  '{',
  '}',
  '{/:x}?',
  '\\',
  '\\:id',
  '#:h',
  '?q=:id',
  '&r=:z',
  '$1',
  '$id',
  '.',
  '[',
  ' ',
  'é',
  'https://',
  'a.com',
  ':sub.a.com',
  'mailto:',
  '//',
  '(?!x)',
  '(?<n>x)',
];

/** A file with one rule of routing made of pieces of patterns. */
export function randomRouting(random: Random): unknown {
  const text = (): string =>
    Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => random.pick(PIECES)).join('');
  const has = random.chance(0.3)
    ? { has: [{ type: random.pick(['header', 'query']), key: random.pick(['id', 'z', 'x-foo', 'a(']) }] }
    : {};
  const source = random.chance(0.7) ? `/${text()}` : text();
  switch (random.pick(['rewrites', 'redirects', 'headers', 'routes', 'service', 'transform'])) {
    case 'redirects':
      return { redirects: [{ source, destination: text(), ...has }] };
    case 'headers':
      return { headers: [{ source, headers: [{ key: 'a', value: text() }], ...has }] };
    case 'routes':
      return { routes: [{ src: source, dest: text() }] };
    case 'service':
      return { rewrites: [{ source, destination: { service: 'a', path: text() }, ...has }] };
    case 'transform': {
      const transforms = [{ type: 'request.path', op: 'set', args: `/${text()}`, env: ['A', 'id'] }];
      return { rewrites: [{ source: random.pick(['/:id', '/:a/:b', source]), destination: '/x', transforms, ...has }] };
    }
    default:
      return { rewrites: [{ source: random.pick(['/:id', '/:path*', source]), destination: text(), ...has }] };
  }
}
