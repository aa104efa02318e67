import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { applyRule, modelRouting, type RoutingRule } from '../../src/deployment/routing/routing.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import { Random } from '../support/random.js';

interface Route {
  src?: string;
  dest?: string;
  status?: number;
  headers?: Record<string, string>;
  handle?: string;
}

const { getTransformedRoutes } = createRequire(import.meta.url)('@vercel/routing-utils') as {
  getTransformedRoutes(config: object): { routes: Route[] | null; error: { message: string } | null };
};

type Config = Record<string, unknown>;

function ours(config: Config): readonly RoutingRule[] {
  const vercelJson = parseJson(createSource('vercel.json', JSON.stringify(config)));
  return modelRouting({ vercelJson, mode: 'preset', cliVersion: NEWEST_CLI }).rules;
}

/** The routes that Vercel makes of the entries of `routes`, `redirects` and `rewrites`; null where it rejects one. */
function theirs(config: Config): Route[] | null {
  const { error, log } = console;
  Object.assign(console, { error: () => undefined, log: () => undefined });
  try {
    const result = getTransformedRoutes(structuredClone(config) as object);
    return result.error ? null : (result.routes ?? []).filter((route) => route.handle === undefined);
  } catch {
    return null; // a wrong type, which the validation of the CLI stops before
  } finally {
    Object.assign(console, { error, log });
  }
}

/** The path of a destination of theirs; null where it is another host. */
function pathOf(destination: string | undefined): string | null {
  if (destination === undefined || /^([a-z]+:)?\/\//.test(destination)) return null;
  const path = destination.replace(/[?#].*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

const normalised = (regex: string | null): string | null => regex && regex.replace(/\\\//g, '/');

const PATHS = [
  '/',
  '/a',
  '/a/',
  '/a/b',
  '/api',
  '/api/',
  '/api/items',
  '/api/items/7',
  '/old',
  '/x.html',
  '/docs',
  '/svc/a',
];

function expand(route: Route, path: string): string | null {
  const destination = pathOf(route.dest ?? route.headers?.['Location']);
  const match = new RegExp(route.src!).exec(path);
  return match && destination !== null
    ? destination.replace(/\$(\d+)/g, (_, number: string) => match[Number(number)] ?? '')
    : null;
}

function compare(config: Config): boolean {
  const expected = theirs(config);
  if (expected === null) return false;
  const rules = ours(config);
  const text = JSON.stringify(config);
  expect(
    rules.map(({ regex }) => normalised(regex)),
    text,
  ).toEqual(expected.map(({ src }) => src));
  const withHas = /"has"/.test(text);
  rules.forEach((rule, index) => {
    const route = expected[index]!;
    const destination = pathOf(route.dest ?? route.headers?.['Location']);
    expect(rule.target, text).toBe(destination);
    if (withHas) return; // values of headers and cookies are not known here
    for (const path of PATHS) expect(applyRule(rule, path), `${text} for ${path}`).toBe(expand(route, path));
  });
  return true;
}

const REWRITES: readonly (readonly [string, string])[] = [
  ['/(.*)', '/api/index'],
  ['/(.*)', '/main.py'],
  ['/(.*)', 'api/index.py'],
  ['/(.*)', '/$1'],
  ['/(.*)', '/api/$1'],
  ['/:path*', '/api/:path*'],
  ['/:path(.*)', '/api/:path'],
  ['/api/(.*)', '/$1'],
  ['/api/(.*)', '/api/$1'],
  ['/api/:path*', '/:path*'],
  ['/api/:path*', 'https://example.com/:path*'],
  ['/((?!api/).*)', '/index.html'],
  ['/old', '/new?from=old#top'],
  ['/item/:id', '/items/:id/show'],
  ['/item/:id(\\d+)', '/items?id=:id'],
  ['/:a/:b', '/:b/:a'],
  ['/api{/:x}?', '/a/:x'],
  ['/(a|b)/(.*)', '/$2/$1'],
  ['/with space', '/also here'],
  ['/:path*', '/api/:path*/end'],
  ['/x', '/a:b'],
  ['/x', '/{y}'],
  ['/:name', '/:names'],
  ['/.well-known/(.*)', '/well/$1'],
  ['', '/empty'],
  ['/x', ''],
];

describe('a rewrite or redirect', () => {
  it.each(REWRITES)('%s to %s', (source, destination) => {
    expect(compare({ rewrites: [{ source, destination }] })).toBe(compare({ redirects: [{ source, destination }] }));
  });

  it.each(['/*', '/api/*', '/(', '/:', '/a?(', '/.*'])('with the source %s, which Vercel rejects', (source) => {
    expect(theirs({ rewrites: [{ source, destination: '/x' }] })).toBeNull();
    expect(ours({ rewrites: [{ source, destination: '/x' }] })[0]).toMatchObject({ regex: null, target: null });
  });

  it.each([
    [{ type: 'header', key: 'X-Tenant', value: '(?<tenant>.*)' }, '/t/:tenant'],
    [{ type: 'query', key: 'page' }, '/p/:page'],
    [{ type: 'host', value: 'api.example.com' }, '/host/:host'],
  ])('under the condition %j', (has, destination) => {
    expect(compare({ rewrites: [{ source: '/(.*)', has: [has], destination }] })).toBe(true);
    expect(ours({ rewrites: [{ source: '/(.*)', has: [has], destination }] })[0]!.isConditional).toBe(true);
  });

  it('to a service has no target', () => {
    const rules = ours({ rewrites: [{ source: '/api/:path*', destination: { service: 'backend' } }] });
    expect(rules[0]).toMatchObject({ destination: null, target: null, isExternal: false });
  });
});

const ROUTES: readonly Config[] = [
  { src: '/(.*)', dest: 'main.py' },
  { src: '/(.*)', dest: '/api/index.py' },
  { src: '/api/(.*)', dest: 'api/index.py' },
  { source: '/api/(.*)', destination: '/api/index.py?path=$1' },
  { src: '^/api/(.*)$', dest: '/$1' },
  { src: '\\/static\\/(.*)', dest: '/dashboard/$1' },
  { src: '/(.*\\.(js|css))', dest: 'dashboard/$1' },
  { src: '/', dest: '/index.html' },
  { src: '/docs', status: 301, headers: { Location: '/api/docs' } },
];

describe('an entry of `routes`', () => {
  it.each(ROUTES.map((route) => [JSON.stringify(route), route] as const))('%s', (_, route) => {
    const [expected] = theirs({ routes: [route] })!;
    const [rule] = ours({ routes: [route] });
    expect(rule!.regex).toBe(expected!.src);
    expect(rule!.target).toBe(pathOf(expected!.dest));
  });

  it('with `handle` is none of our rules', () => {
    expect(ours({ routes: [{ handle: 'filesystem' }, { src: '/(.*)', dest: '/x' }] })).toHaveLength(1);
  });
});

const PIECES = [
  '/',
  '/a',
  '/api',
  '/:id',
  '/:path*',
  '/:rest+',
  '/(.*)',
  '/:n(\\d+)',
  '(.*)',
  '.html',
  '/:x?',
  '/b-c',
  '/:a-:b',
];
const DESTINATIONS = [
  '/',
  '/api',
  '/:id',
  '/:path*',
  '/$1',
  '/$2',
  '/main.py',
  '/index',
  '/:n',
  '/x?y=:id',
  '/:rest+',
  '/é',
  '/a b',
];

describe('generated configurations', () => {
  it('agree with @vercel/routing-utils', () => {
    const random = new Random(11);
    let accepted = 0;
    for (let i = 0; i < 3000; i++) {
      const entry = (): Config => ({
        source: random.some(PIECES, 0.16).join('') || random.pick(PIECES),
        destination: random.some(DESTINATIONS, 0.16).join('') || random.pick(DESTINATIONS),
      });
      const config: Config = {};
      if (random.chance(0.6)) config['rewrites'] = [entry()];
      if (random.chance(0.6)) config['redirects'] = [entry()];
      if (compare(config)) accepted++;
    }
    expect(accepted).toBeGreaterThan(1000);
  });
});

describe('`trailingSlash` and `cleanUrls`', () => {
  it.each([true, false])('trailingSlash: %s redirects as the model says', (trailingSlash) => {
    const { routes } = getTransformedRoutes({ trailingSlash });
    const redirected = (path: string): boolean =>
      (routes ?? []).some(({ src, status }) => status === 308 && new RegExp(src!).test(path));
    expect(redirected('/items')).toBe(trailingSlash);
    expect(redirected('/items/')).toBe(!trailingSlash);
    expect(redirected('/')).toBe(false);
    expect(redirected('/openapi.json')).toBe(false);
  });
});
