import { isTable, type Step } from '../../parser/document.js';
import { anchored, isExpression } from '../routing/source.js';
import { configFault, displayPath, type ConfigFault } from './fault.js';

/** `normalizeRoutes`: the items of `routes`. */
export function* lowLevelFaults(routes: readonly unknown[], at: readonly Step[]): Generator<ConfigFault> {
  const phases: unknown[] = [];
  const wrong = (path: readonly Step[], message: string, help: string): ConfigFault =>
    configFault({ code: 'invalid_route', path, message, help, docs: 'https://vercel.link/routes-json' });
  for (const [index, route] of routes.entries()) {
    if (!isTable(route)) continue;
    const path = [...at, index];
    if (route['handle'] !== undefined) {
      if (phases.includes(route['handle'])) {
        yield wrong(
          [...path, 'handle'],
          `\`routes\` has a second \`"handle": ${JSON.stringify(route['handle'])}\`; the deployment fails.`,
          'Keep one, and put its routes together.',
        );
      } else phases.push(route['handle']);
      continue;
    }
    const twice = [
      ['src', 'source'],
      ['dest', 'destination'],
      ['status', 'statusCode'],
    ].find(([old, now]) => route[old!] !== undefined && route[now!] !== undefined);
    if (twice) {
      yield wrong(
        [...path, twice[1]!],
        `A route with both \`${twice[0]}\` and \`${twice[1]}\` is refused, so the deployment fails.`,
        'Keep one of them; they mean the same.',
      );
      continue;
    }
    const key = route['src'] === undefined ? 'source' : 'src';
    const source = route[key];
    if (typeof source !== 'string') continue;
    if (source === '') {
      yield wrong(
        [...path, key],
        `\`${key}\` of a route must not be empty; the deployment fails.`,
        'Write `/(.*)` for every path.',
      );
      continue;
    }
    if (!isExpression(anchored(source))) {
      yield wrong(
        [...path, key],
        `${displayPath([...path, key])} is not a regular expression, so the deployment fails.`,
        'Sources in `routes` are regular expressions: `/(.*)` is every path.',
      );
    }
    const glob = /^\^?(\/[^*(){}[\]|?+\\$]*)?\/\*{1,2}\$?$/.exec(source);
    if (glob && isExpression(anchored(source))) {
      const value = `${glob[1] ?? ''}/(.*)`;
      yield {
        ...wrong(
          [...path, key],
          `Sources in \`routes\` are regular expressions: \`${source}\` matches slashes after \`${glob[1] ?? ''}/\`, not the paths below it.`,
          `Write \`${value}\`.`,
        ),
        code: 'glob-in-route',
        severity: 'warning',
        remedy: { kind: 'set', value, isSafe: false },
      };
    }
    yield* phaseFaults(route, path, phases.at(-1), wrong);
  }
}

function* phaseFaults(
  route: Record<string, unknown>,
  path: readonly Step[],
  phase: unknown,
  wrong: (path: readonly Step[], message: string, help: string) => ConfigFault,
): Generator<ConfigFault> {
  const goesOn = route['continue'] === true;
  if (isTable(route['destination']) && goesOn) {
    yield wrong(
      [...path, 'continue'],
      'A route to a service ends there, so `"continue": true` is refused, and the deployment fails.',
      'Remove `continue`.',
    );
  }
  const dest = typeof route['destination'] === 'string' ? route['destination'] : route['dest'];
  const status = route['status'] ?? route['statusCode'];
  const inPhase = `After \`"handle": "${String(phase)}"\``;
  if (phase === 'hit') {
    if (dest)
      yield wrong(path, `${inPhase} a route cannot have a destination; the deployment fails.`, 'Remove `dest`.');
    if (status) yield wrong(path, `${inPhase} a route cannot have a status; the deployment fails.`, 'Remove `status`.');
    if (!goesOn)
      yield wrong(path, `${inPhase} every route needs \`"continue": true\`; the deployment fails.`, 'Add it.');
  } else if (phase === 'miss') {
    if (dest && route['check'] !== true) {
      yield wrong(
        path,
        `${inPhase} a route with a destination needs \`"check": true\`; the deployment fails.`,
        'Add it.',
      );
    } else if (!dest && !goesOn) {
      yield wrong(
        path,
        `${inPhase} a route without a destination needs \`"continue": true\`; the deployment fails.`,
        'Add it.',
      );
    }
  }
}
