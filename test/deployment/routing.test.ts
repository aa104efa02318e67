import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRule,
  isConstant,
  modelRouting,
  pathSeenByApp,
  type Routing,
} from '../../src/deployment/routing/routing.js';
import { reachOfRoute, reachOfSource } from '../../src/deployment/routing/source.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import type { Mode } from '../../src/result.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';

function routing(config: unknown, mode: Mode = 'preset', cliVersion = NEWEST_CLI): Routing {
  return modelRouting({ vercelJson: parseJson(createSource('vercel.json', JSON.stringify(config))), mode, cliVersion });
}

describe('what the app sees', () => {
  const recipe = { rewrites: [{ source: '/(.*)', destination: '/api/index' }] };

  it.each([
    ['preset', NEWEST_CLI, '/api/index'],
    ['preset', '57.0.0', '/api/index'],
    ['preset', '56.9.9', '/items'],
    ['api-functions', NEWEST_CLI, '/items'],
    ['builds', NEWEST_CLI, '/items'],
  ] as const)('of a request for /items, in mode %s of CLI %s: %s', (mode, cli, expected) => {
    const model = routing(recipe, mode, cli);
    expect(pathSeenByApp(model.rules[0]!, '/items', model)).toBe(expected);
  });

  it('is nothing of a redirect or another host', () => {
    const model = routing({
      redirects: [{ source: '/old', destination: '/new' }],
      rewrites: [{ source: '/blog/:path*', destination: 'https://blog.example.com/:path*' }],
    });
    expect(model.rules.map((rule) => pathSeenByApp(rule, '/old', model))).toEqual([null, null]);
    expect(model.rules.map(({ isExternal }) => isExternal)).toEqual([false, true]);
  });
});

describe('a rule', () => {
  it('knows where it stands', () => {
    const { rules } = routing({ rewrites: [{ source: '/a', destination: '/b' }], routes: [{ src: '/c', dest: 'd' }] });
    expect(rules.map(({ kind, path, destinationPath }) => ({ kind, path, destinationPath }))).toEqual([
      { kind: 'route', path: ['routes', 0], destinationPath: ['routes', 0, 'dest'] },
      { kind: 'rewrite', path: ['rewrites', 0], destinationPath: ['rewrites', 0, 'destination'] },
    ]);
  });

  it.each([
    ['/(.*)', '/$1', true],
    ['/:path*', '/:path*', true],
    ['/api/(.*)', '/api/$1', true],
    ['/api/:path*', '/api/:path*', true],
    ['/health', '/health', true],
    ['/api/(.*)', '/$1', false],
    ['/(.*)', '/api/$1', false],
    ['/:a/:b', '/:b/:a', false],
  ])('from %s to %s changes nothing: %s', (source, destination, expected) => {
    expect(routing({ rewrites: [{ source, destination }] }).rules[0]!.isIdentity).toBe(expected);
  });

  it.each([
    ['/main.py', true],
    ['/api/$1', false],
    ['/$name', false],
    ['/a$', true],
  ])('to %s leads to one path: %s', (target, expected) => {
    expect(isConstant(target)).toBe(expected);
  });
});

describe('the reach of a source', () => {
  it.each([
    ['/(.*)', 'all', ''],
    ['/:path*', 'all', ''],
    ['/:path(.*)', 'all', ''],
    ['/:match*', 'all', ''],
    ['/(.+)', 'all', ''],
    ['/api/(.*)', 'below', '/api'],
    ['/api/v1/:path*', 'below', '/api/v1'],
    ['/api(.*)', 'below', '/api'],
    ['/old', 'path', '/old'],
    ['/', 'path', ''],
    ['/((?!api/).*)', 'some', ''],
    ['/users/:id', 'some', '/users'],
    ['/*', 'some', ''],
  ])('%s is %s %s', (source, kind, prefix) => {
    expect(reachOfSource(source)).toEqual({ kind, prefix });
  });

  it.each([
    ['/(.*)', 'all', ''],
    ['^/(.*)$', 'all', ''],
    ['.*', 'all', ''],
    ['/(?<path>.*)', 'all', ''],
    ['/api/(.*)', 'below', '/api'],
    ['/api/?(.*)', 'below', '/api'],
    ['\\/api\\/.*', 'below', '/api'],
    ['/chatkit', 'path', '/chatkit'],
    ['/openapi\\.json', 'path', '/openapi.json'],
    ['/(.*\\.(js|css))', 'some', ''],
    ['/api/(users|items)', 'some', '/api'],
  ])('of `routes`, %s is %s %s', (src, kind, prefix) => {
    expect(reachOfRoute(src)).toEqual({ kind, prefix });
  });
});

describe('any configuration', () => {
  it('gives a model and never throws', () => {
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record(
        Object.fromEntries(
          ['source', 'destination', 'src', 'dest', 'has', 'missing', 'statusCode'].map((key) => [
            key,
            fc.oneof(
              fc.string({ maxLength: 12 }),
              fc.jsonValue({ maxDepth: 1 }),
              fc.constantFrom('/(.*)', '/:a*', '/$1', '__proto__'),
            ),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    const key = fc.oneof(fc.array(entry, { maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(
        fc.record({ rewrites: key, redirects: key, routes: key, trailingSlash: fc.jsonValue() }),
        (config) => {
          const model = routing(config);
          // A path as short as this one keeps any generated expression quick.
          for (const rule of model.rules) if (rule.source.length < 8) applyRule(rule, '/a/b');
        },
      ),
      { numRuns: 400, seed: 3 },
    );
  });

  it('is not slow to read, however long its patterns are', () => {
    const source = `/${'(a*)*'.repeat(500)}`;
    const start = performance.now();
    routing({ rewrites: Array.from({ length: 200 }, () => ({ source, destination: '/:a'.repeat(500) })) });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
