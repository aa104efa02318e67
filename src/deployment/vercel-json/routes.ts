import { isTable, type Step } from '../../parser/document.js';
import { compareVersions } from '../../vercel/versions.js';
import { configFault, displayPath, type ConfigFault, type ConfigRemedy } from './fault.js';
import { isExpression } from '../routing/source.js';
import { lowLevelFaults } from './low-level-routes.js';
import {
  cannotFill,
  cannotFillHeader,
  isPattern,
  pathTransformFault,
  patternSegments,
  unboundSegment,
} from '../routing/templates.js';

const PATTERN_DOCS = 'https://vercel.link/invalid-route-source-pattern';
const SEGMENT_DOCS = 'https://vercel.link/invalid-route-destination-segment';

/** First CLI that allows `routes` beside the keys that replaced it (e64a85daec). */
const ROUTES_BESIDE = '50.25.0';
const BESIDE_ROUTES = ['rewrites', 'redirects', 'headers', 'cleanUrls', 'trailingSlash'];

type Item = Record<string, unknown>;

/**
 * What `getTransformedRoutes` of @vercel/routing-utils 6.6.0 (dist/index.js) refuses, in its order: routes, redirects,
 * headers, rewrites. Values of the wrong type are passed over; the schema has reported them.
 *
 * @param config vercel.json, or one service of it
 * @param at its place in the document
 */
export function* routingFaults(config: Item, at: readonly Step[], cliVersion: string): Generator<ConfigFault> {
  const own = (key: string): unknown => (Object.hasOwn(config, key) ? config[key] : undefined);
  const routes = own('routes');
  const beside = BESIDE_ROUTES.find((key) => own(key) !== undefined);
  if (routes && beside !== undefined && compareVersions(cliVersion, ROUTES_BESIDE) < 0) {
    yield configFault({
      code: 'invalid_mixed_routes',
      path: [...at, 'routes'],
      at: 'key',
      message: `\`routes\` and \`${beside}\` in one file are refused by Vercel's CLI before ${ROUTES_BESIDE}, so the deployment fails.`,
      help: 'Build with a newer CLI, or write the routes as `rewrites`, `redirects` and `headers`.',
    });
  }
  if (Array.isArray(routes)) yield* lowLevelFaults(routes, [...at, 'routes']);
  for (const key of ['redirects', 'headers', 'rewrites'] as const) {
    const items = own(key);
    // More are refused as a whole.
    for (const [index, item] of Array.isArray(items) ? items.slice(0, MAX_ITEMS).entries() : []) {
      if (isTable(item)) yield* itemFaults(key, item, [...at, key, index]);
    }
  }
}

/** As many as the schema allows, in number and in length. */
const MAX_ITEMS = 2048;
const MAX_SOURCE = 4096;

const CODES = { redirects: 'invalid_redirect', headers: 'invalid_header', rewrites: 'invalid_rewrite' } as const;

function* itemFaults(key: keyof typeof CODES, item: Item, at: readonly Step[]): Generator<ConfigFault> {
  const code = CODES[key];
  const { source, destination, has } = item;
  if (typeof source !== 'string' || source.length > MAX_SOURCE) return;
  const path = [...at, 'source'];
  if (!isExpression(source) || !isPattern(source)) {
    yield configFault({ code, path, ...wrongPattern(source, destination, path), docs: PATTERN_DOCS });
    return;
  }
  const target = isTable(destination) ? destination['path'] : destination;
  const targetPath = [...at, 'destination', ...(isTable(destination) ? ['path'] : [])];
  if (typeof target === 'string') {
    const unbound = unboundSegment(source, target, has);
    if (unbound !== null) {
      yield configFault({
        code,
        path: targetPath,
        message: `${displayPath(targetPath)} uses \`:${unbound}\`, which \`source\` does not define, so the deployment fails.`,
        help: definedHelp(source, unbound),
        docs: SEGMENT_DOCS,
      });
    } else if (key !== 'headers' && cannotFill(source, target, has, key === 'redirects')) {
      yield configFault({
        code,
        path: targetPath,
        message: `Vercel cannot build a URL from ${displayPath(targetPath)}, so the deployment fails.`,
        help: 'Write a path that starts with `/`, or a whole URL with a valid host name; check the names in `has` too.',
      });
    }
  }
  yield* transformFaults(code, source, item, at);
  if (key === 'redirects' && item['permanent'] !== undefined && item['statusCode'] !== undefined) {
    const statusPath = [...at, 'statusCode'];
    yield configFault({
      code,
      path: statusPath,
      at: 'key',
      message: 'A redirect with both `permanent` and `statusCode` is refused, so the deployment fails.',
      help: 'Keep one of them: `"permanent": true` is status 308, `false` is 307.',
      docs: 'https://vercel.link/redirects-json',
    });
  }
  if (key === 'headers') yield* headerFaults(source, item, at);
}

function* transformFaults(code: string, source: string, item: Item, at: readonly Step[]): Generator<ConfigFault> {
  const { transforms, has } = item;
  for (const [index, transform] of Array.isArray(transforms) ? transforms.entries() : []) {
    if (!isTable(transform) || transform['type'] !== 'request.path' || typeof transform['args'] !== 'string') continue;
    const why = pathTransformFault(source, transform['args'], has, transform['env']);
    const path = [...at, 'transforms', index, 'args'];
    if (why !== null) {
      yield configFault({
        code,
        path,
        message: `${displayPath(path)} cannot be used: ${why}. The deployment fails.`,
        help: 'Use only parameters that `source` or `has` define, as `:name`.',
        docs: SEGMENT_DOCS,
      });
    }
  }
}

function* headerFaults(source: string, item: Item, at: readonly Step[]): Generator<ConfigFault> {
  const { headers, has } = item;
  for (const [index, header] of Array.isArray(headers) ? headers.entries() : []) {
    if (!isTable(header)) continue;
    for (const part of ['key', 'value'] as const) {
      const text = header[part];
      const path = [...at, 'headers', index, part];
      if (typeof text !== 'string' || !cannotFillHeader(source, text, has)) continue;
      yield configFault({
        code: 'invalid_header',
        path,
        message: `Vercel cannot fill the parameters into ${displayPath(path)}, so the deployment fails.`,
        help: 'Use only parameters whose names are letters, digits and `_`.',
      });
    }
  }
}

function wrongPattern(
  source: string,
  destination: unknown,
  path: readonly Step[],
): { message: string; help: string; remedy: ConfigRemedy | null } {
  const message = `${displayPath(path)} is not a pattern that Vercel understands, so the deployment fails.`;
  const star = /^(\/[^*(){}:?+\\]*)?\/\*{1,2}$/.exec(source);
  if (!star) {
    return {
      message,
      help: 'Patterns are paths with parameters: `/(.*)` is everything, `/users/:id` one segment; put a backslash before `( ) { } : * + ?` that are meant literally.',
      remedy: null,
    };
  }
  // With a star in the destination too, a named parameter is what was meant, and both have to change.
  const isBoth = typeof destination === 'string' && destination.includes('*');
  const value = `${star[1] ?? ''}/${isBoth ? ':path*' : '(.*)'}`;
  return {
    message: `${displayPath(path)} is \`${source}\`, but a \`*\` alone is no wildcard on Vercel, so the deployment fails.`,
    help: isBoth ? `Write \`${value}\`, and \`:path*\` in the destination too.` : `Write \`${value}\`.`,
    remedy: isBoth ? null : { kind: 'set', value, isSafe: true },
  };
}

function definedHelp(source: string, unbound: string): string {
  const defined = patternSegments(source).filter((name) => !name.startsWith('__'));
  const list = defined.map((name) => `\`:${name}\``).join(', ');
  return defined.length > 0
    ? `Use ${list}, or add \`:${unbound}\` to \`source\`.`
    : `Add \`:${unbound}\` to \`source\`, for instance \`/…/:${unbound}\`.`;
}
