import type { Decision } from '../result.js';
import { listOf } from '../words.js';
import { PREDEFINED_EXCLUDES } from './bundle/files.js';
import type { FunctionSettings, FunctionsKey } from './functions/settings.js';
import type { Deployment } from './model.js';
import { isConstant, type Routing, type RoutingRule } from './routing/routing.js';
import type { Upload } from './bundle/upload.js';

/** More entries than these do not fit on a screen; the rest is counted. */
const MAX_ENTRIES = 8;

/** Says in words which keys of `functions` count, and for what. */
export function explainFunctionSettings({ keys }: FunctionSettings): Decision[] {
  return capped(
    keys.map((each) => ({ topic: 'Function settings', answer: settingsText(each), because: fateText(each) })),
    'Function settings',
  );
}

function settingsText({ key, settings }: FunctionsKey): string {
  const parts = Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return `"${key}": ${parts.length > 0 ? parts.join(', ') : 'nothing'}`;
}

function fateText({ fate, functions, behind }: FunctionsKey): string {
  switch (fate) {
    case 'applies':
      return functions.length > 0
        ? `it matches ${listOf(functions, { max: 3 })}`
        : 'the builder of the other framework reads it';
    case 'refused':
      return 'it matches no function in api/, at which the deployment stops (unused_function)';
    case 'ignored':
      return behind.length > 0
        ? `${listOf(behind.map((each) => `"${each}"`))} before it ${behind.length === 1 ? 'takes' : 'take'} all that it matches`
        : 'it matches no function, so it is ignored';
  }
}

/** Says in words what the app sees of the requests that vercel.json reroutes. */
export function explainRouting(routing: Routing): Decision[] {
  const { rules, trailingSlash } = routing;
  const decisions = rules.map((rule) => ({
    topic: { rewrite: 'Rewrite', redirect: 'Redirect', route: 'Route' }[rule.kind],
    answer: `${rule.source} → ${rule.destination ?? '(no path)'}`,
    because: routeText(rule, routing),
  }));
  if (trailingSlash !== null) {
    const because = trailingSlash ? '/items is redirected to /items/' : '/items/ is redirected to /items';
    decisions.push({ topic: 'Trailing slash', answer: String(trailingSlash), because });
  }
  return capped(decisions, 'Routing');
}

function routeText(rule: RoutingRule, { rewritesPath }: Routing): string {
  if (rule.kind === 'redirect') return 'the browser is sent there, and the app does not get the request';
  if (rule.isExternal) return 'another host answers, and the app does not get the request';
  if (rule.target === null) return 'it names no path';
  if (!rewritesPath) return 'the app gets the path that was asked for';
  if (rule.isIdentity) return 'the app gets the path that was asked for, because the destination is the same';
  const path = isConstant(rule.target) ? rule.target : `${rule.destination!} with the parts that matched`;
  return `the app gets the path ${path}, not the one that was asked for`;
}

/** Says in words which files reach Vercel, and which of them the function. */
export function explainFiles({ ignoreFile, isConflicting }: Upload, { mode, files }: Deployment): Decision[] {
  const name = ignoreFile?.slice(files.root === '' ? 0 : files.root.length + 1);
  const upload: Decision = isConflicting
    ? {
        topic: 'Upload',
        answer: 'none',
        because:
          '.vercelignore and .nowignore are both there, at which the deployment stops (CONFLICTING_IGNORE_FILES)',
      }
    : {
        topic: 'Upload',
        answer: name === undefined ? 'all that is committed' : `all that is committed, but what ${name} names`,
        because: name === undefined ? 'there is no .vercelignore' : 'it counts for Git deployments and for the CLI',
      };
  if (mode === 'static') return [upload];
  const directories = PREDEFINED_EXCLUDES.flatMap((glob) => /^\*\*\/([^*]+)\/\*\*$/.exec(glob)?.[1] ?? []);
  const because = 'the builder strips these directories, at any depth';
  return [upload, { topic: 'Bundle', answer: `all that is uploaded, but ${listOf(directories)}`, because }];
}

function capped(decisions: Decision[], topic: string): Decision[] {
  if (decisions.length <= MAX_ENTRIES) return decisions;
  const more = decisions.length - MAX_ENTRIES;
  const rest = { topic, answer: `${more} more`, because: 'only the first ones are shown here' };
  return [...decisions.slice(0, MAX_ENTRIES), rest];
}
