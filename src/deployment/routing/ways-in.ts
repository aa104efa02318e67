import { relativeTo } from '../../files/paths.js';
import type { Deployment } from '../model.js';
import { isConstant, modelRouting, type RoutingRule } from './routing.js';
import { compileSource, isExternal, reachOfSource } from './source.js';

/** Which requests reach the one Python function of a project that has no preset for it. */
export interface WaysIn {
  /** Everything below these reaches it; without a slash at the end, the longest first. */
  readonly prefixes: readonly string[];
  /** Whether a request for a path may reach it, as far as the configuration shows. */
  mayReach(path: string): boolean;
}

/** A rule of the configuration of Vercel or of Next.js. */
interface Entry {
  readonly prefix: string | null;
  readonly regex: RegExp | null;
  readonly leadsIn: boolean;
}

/** Longer paths are not asked for, so that the expressions of a project cannot take long. */
const MAX_PATH = 40;

/**
 * What leads to the only Python function of a project with `builds`, or of one with files in `api/`: `routes` and `rewrites` of vercel.json, and the rewrites
 * that next.config.* has in its text. The app gets the path that was asked for.
 *
 * @returns null under a preset, which hands every request on, and where there are several functions
 */
export function waysIn(deployment: Deployment): WaysIn | null {
  const { mode, functions, files } = deployment;
  const [only, ...others] = functions;
  if ((mode !== 'builds' && mode !== 'api-functions') || !only || others.length > 0) return null;
  const file = relativeTo(only.file, files.root);
  const bare = file.replace(/\.py$/, '');
  const names = new Set([file, bare, bare.replace(/\/?index$/, '')].map((name) => `/${name}`));
  const leadsIn = (target: string): boolean => names.has(target.replace(/\/+$/, '') || '/');
  const entries = [
    ...modelRouting(deployment).rules.map((rule) => ofRule(rule, leadsIn)),
    ...nextRewrites(deployment, leadsIn),
  ];
  const prefixes = entries.flatMap(({ prefix, leadsIn: isIn }) => (isIn && prefix ? [prefix] : []));
  return {
    prefixes: [...new Set(prefixes)].sort((a, b) => b.length - a.length),
    mayReach: (path) => {
      const asked = path.slice(0, MAX_PATH);
      return (
        names.has(asked) || entries.some((each) => each.leadsIn && (each.regex === null || each.regex.test(asked)))
      );
    },
  };
}

function ofRule(rule: RoutingRule, leadsIn: (target: string) => boolean): Entry {
  const { target, regex, reach, kind, isExternal: isElsewhere, isConditional } = rule;
  // Where a redirect, or a destination with parts of the path, leads cannot be told.
  const isUnknown = kind === 'redirect' || (target !== null && !isConstant(target));
  const isIn = !isElsewhere && target !== null && leadsIn(target);
  return {
    prefix: isIn && !isConditional && reach.kind === 'below' ? reach.prefix : null,
    regex: regex === null ? null : new RegExp(regex),
    leadsIn: isIn || isUnknown,
  };
}

const NEXT_CONFIGS = ['next.config.js', 'next.config.mjs', 'next.config.ts', 'next.config.cjs'];
const SOURCE = /\bsource\s*:\s*(["'`])([^"'`\n]{1,200})\1/g;

/** `source` and `destination` of the rewrites in the text of next.config.*; a destination may be one of several texts. */
function nextRewrites({ files }: Deployment, leadsIn: (target: string) => boolean): Entry[] {
  const text = NEXT_CONFIGS.map((name) => files.read(name)?.text).find((each) => each !== undefined) ?? '';
  if (!text.includes('rewrites')) return [];
  const matches = [...text.matchAll(SOURCE)].slice(0, 100);
  return matches.map((match, index): Entry => {
    const source = match[2]!;
    const after = text.slice(match.index + match[0].length, matches[index + 1]?.index).slice(0, 600);
    const targets = [...after.matchAll(/(["'`])([^"'`\n]{1,200})\1/g)].map(([, , value]) => value!);
    const isIn = targets.some((each) => !isExternal(each) && leadsIn(each.replace(/\/:\w+\*?$/, '')));
    const compiled = compileSource(source);
    const reach = reachOfSource(source);
    return {
      prefix: isIn && reach.kind === 'below' ? reach.prefix : null,
      regex: compiled && new RegExp(compiled.regex),
      // What it leads to otherwise may lead on: `/docs` to `/api/py/docs`.
      leadsIn: isIn || reach.kind !== 'all',
    };
  });
}
