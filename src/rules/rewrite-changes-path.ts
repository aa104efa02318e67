import { mayHaveOutput } from '../deployment/bundle/outputs.js';
import { fixedPart, isConstant, modelRouting, type RoutingRule } from '../deployment/routing/routing.js';
import { startOfFile } from '../diagnostic.js';
import { relativeTo } from '../files/paths.js';
import { deleteEntries, deleteProperty } from '../fix/json.js';
import type { DataDocument } from '../parser/document.js';
import { routeLiterals, type RouteLiterals } from '../program/routes/literals.js';
import { routePattern } from '../program/routes/patterns.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeIn, type Finding, type Fix, type Severity } from './define.js';

const MAIN = 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/items")\ndef items():\n    return []\n';

export default defineRule({
  id: 'rewrite-changes-path',
  summary: 'A rewrite gives the app a path for which it has no route.',
  severity: 'error',
  docs: docs.rewrites,
  why: `With a Python preset, Vercel sends every request to the app: no rewrite is needed. If there is one, the app gets the *destination*
as its path, since Vercel CLI 57.0.0 (July 2026); before, it got the path that was asked for. The old recipe
\`{ "source": "/(.*)", "destination": "/api/index" }\` thus turns every request into \`/api/index\`, and FastAPI answers 404.
The recipe is still right without a preset, where \`api/index.py\` is a function of its own that gets the path that was asked for.`,
  fixes: `Safe for a rewrite of all requests, or of all below a prefix, onto the file of the app: deletes it. Unsafe where files in \`api/\` would be
functions of their own if the project on Vercel has no preset; set \`framework\` in vercel.json to say which it is.`,
  examples: [
    {
      title: 'The old recipe',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json': '{\n  "rewrites": [{ "source": "/(.*)", "destination": "/api/index" }]\n}\n',
      },
      findings: ['vercel.json:2:52-2:64 error'],
      fixed: { 'vercel.json': '{}\n' },
    },
    {
      title: 'The name of the file',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json':
          '{\n  "framework": "fastapi",\n  "rewrites": [\n    { "source": "/old", "destination": "/items" },\n    { "source": "/(.*)", "destination": "/main.py" }\n  ]\n}\n',
      },
      findings: ['vercel.json:5:41-5:51 error'],
      fixed: {
        'vercel.json':
          '{\n  "framework": "fastapi",\n  "rewrites": [\n    { "source": "/old", "destination": "/items" }\n  ]\n}\n',
      },
    },
    {
      title: 'A file in `api/`, which is a function where the project has no preset',
      files: {
        'requirements.txt': 'fastapi\n',
        'api/index.py': MAIN,
        'vercel.json': '{ "rewrites": [{ "source": "/(.*)", "destination": "/api/index" }] }\n',
      },
      findings: ['vercel.json:1:52-1:64 error'],
    },
    {
      title: 'Requests below a prefix',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN.replace('"/items"', '"/api/items"'),
        'vercel.json':
          '{\n  "framework": "fastapi",\n  "rewrites": [{ "source": "/api/(.*)", "destination": "/api/index" }]\n}\n',
      },
      findings: ['vercel.json:3:56-3:68 error'],
      fixed: { 'vercel.json': '{\n  "framework": "fastapi"\n}\n' },
    },
    {
      title: 'A prefix that the app does not have',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json': '{ "rewrites": [{ "source": "/(.*)", "destination": "/api/$1" }] }\n',
      },
      findings: ['vercel.json:1:52-1:61 error'],
    },
    {
      title: 'A prefix that is cut off, though the routes have it',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN.replace('"/items"', '"/api/items"'),
        'vercel.json': '{ "rewrites": [{ "source": "/api/:path*", "destination": "/:path*" }] }\n',
      },
      findings: ['vercel.json:1:58-1:67 warning'],
    },
    {
      title: 'One path that the app does not have',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json': '{ "rewrites": [{ "source": "/products", "destination": "/item" }] }\n',
      },
      findings: ['vercel.json:1:56-1:63 warning'],
    },
    {
      title: 'The same with `routes`',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json': '{ "routes": [{ "src": "/(.*)", "dest": "main.py" }] }\n',
      },
      findings: ['vercel.json:1:40-1:49 info'],
      fixed: { 'vercel.json': '{}\n' },
    },
    {
      title: 'A route of the app, a file of the CDN, another host, and the path itself',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'public/index.html': '<h1>Shop</h1>',
        'vercel.json':
          '{\n  "rewrites": [\n    { "source": "/", "destination": "/index.html" },\n    { "source": "/products", "destination": "/items" },\n    { "source": "/blog/:path*", "destination": "https://blog.example.com/:path*" },\n    { "source": "/(.*)", "destination": "/$1" }\n  ]\n}\n',
      },
      findings: [],
    },
    {
      title: 'Without a preset, the function gets the path that was asked for',
      files: {
        'requirements.txt': 'fastapi\n',
        'api/index.py': MAIN,
        'vercel.json': '{ "framework": null, "rewrites": [{ "source": "/(.*)", "destination": "/api/index" }] }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { vercelJson, mode, entrypoint } = unit.deployment;
    if (!vercelJson || mode !== 'preset' || !entrypoint) return;
    const routing = modelRouting(unit.deployment);
    if (!routing.rewritesPath) return;
    const suspects = routing.rules.filter(
      (rule) => isInternal(rule) && !mayHaveOutput(unit.deployment, unit.modules, rule.target!),
    );
    if (suspects.length === 0) return;
    const routes = routeLiterals(unit);
    if (routes.changesPath) return;
    // One finding per destination, at the rule that concerns most requests.
    for (const target of new Set(suspects.map((rule) => rule.target!))) {
      const group = suspects.filter((rule) => rule.target === target).sort((a, b) => width(b) - width(a));
      const verdict = judge(group[0]!, routes);
      if (verdict) yield finding(unit, vercelJson, group, verdict);
    }
  },
});

function isInternal({ kind, target, isIdentity }: RoutingRule): boolean {
  if (target === null || isIdentity || kind === 'redirect') return false;
  return kind === 'rewrite' || /\.py$/.test(target);
}

function width({ reach, isConditional }: RoutingRule): number {
  return ['path', 'some', 'below', 'all'].indexOf(reach.kind) * 2 + (isConditional ? 0 : 1);
}

interface Verdict {
  severity: Severity;
  confidence: 'likely' | 'possible';
  /** What the app gets, and what comes of it: the end of a sentence that begins with the requests. */
  outcome: string;
}

function judge(rule: RoutingRule, routes: RouteLiterals): Verdict | null {
  const target = rule.target!;
  if (rule.kind === 'route') {
    if (routes.mayServe(target) === 'yes') return null;
    return {
      severity: 'info',
      // What becomes of a route whose destination is no output, no source shows.
      confidence: 'possible',
      outcome: `are sent to \`${target}\`, but with the preset there is no function of that name, and the app has no such route: they may get a 404`,
    };
  }
  return isConstant(target) ? judgeConstant(rule, target, routes) : judgePattern(rule, target, routes);
}

function judgeConstant(rule: RoutingRule, target: string, routes: RouteLiterals): Verdict | null {
  const { reach, isConditional } = rule;
  const isAll = reach.kind === 'all' && !isConditional;
  const answer = routes.mayServe(target);
  if (answer === 'yes') {
    const hasOthers = routes.routes.some(({ path }) => path !== null && !routePattern(path).matches(target));
    const outcome = `reach the app as \`${target}\`, so that none of its other routes is ever reached`;
    return isAll && hasOthers ? { severity: 'warning', confidence: 'likely', outcome } : null;
  }
  const isFile = /\.py$/.test(target);
  // A build command on Vercel's dashboard, which no file shows, may write such a file into public/.
  const mayBeStatic = !isFile && /\.\w+$/.test(target);
  const outcome = `reach the app as \`${target}\`, for which it has no route, and get a 404`;
  if (answer === 'unknown' && !isFile) {
    const guess = `reach the app as \`${target}\`, whatever path was asked for`;
    return isAll ? { severity: 'warning', confidence: 'possible', outcome: guess } : null;
  }
  if (routes.handlesNotFound) {
    const handled = `reach the app as \`${target}\`, for which it has no route`;
    return { severity: 'warning', confidence: 'possible', outcome: handled };
  }
  const takesAllRoutes = isAll || (reach.kind === 'below' && !isConditional && areAllBelow(routes, reach.prefix));
  return { severity: takesAllRoutes && !mayBeStatic ? 'error' : 'warning', confidence: 'likely', outcome };
}

/** Whether the app has routes, and all of them below a prefix. */
function areAllBelow({ routes }: RouteLiterals, prefix: string): boolean {
  return routes.length > 0 && routes.every(({ path }) => path !== null && `${path}/`.startsWith(`${prefix}/`));
}

function judgePattern(rule: RoutingRule, target: string, routes: RouteLiterals): Verdict | null {
  const { reach, isConditional } = rule;
  const fixed = fixedPart(target);
  const prefix = fixed.replace(/[^/]*$/, '');
  if (prefix !== '/') {
    if (routes.mayServeBelow(prefix) !== 'no') return null;
    const outcome = `reach the app below \`${prefix}\`, where it has no route, and get a 404`;
    return { severity: reach.kind === 'all' && !isConditional ? 'error' : 'warning', confidence: 'likely', outcome };
  }
  // `/api/(.*)` to `/$1`: right for routes that are declared without the prefix.
  if (reach.kind !== 'below' || target !== '/$1' || !areAllBelow(routes, reach.prefix)) return null;
  const outcome = `reach the app without \`${reach.prefix}\`, but all its routes are declared with it: they get a 404`;
  return { severity: 'warning', confidence: 'likely', outcome };
}

function finding(unit: Unit, vercelJson: DataDocument, group: RoutingRule[], verdict: Verdict): Finding {
  const [rule, ...others] = group as [RoutingRule, ...RoutingRule[]];
  const { isFrameworkSet } = unit.deployment;
  const { severity, confidence, outcome } = verdict;
  const place = rule.destinationPath ?? rule.path;
  const sentence = `${requests(rule)} ${outcome}.`;
  const assumption = isFrameworkSet
    ? ''
    : ' This holds for the preset that Vercel detects when you import the repository.';
  const since = 'Since Vercel CLI 57.0.0 the app of a Python preset gets the destination of a rewrite as its path.';
  const fix = deletion(unit, vercelJson, group);
  return {
    ...placeIn(vercelJson, place),
    severity,
    confidence,
    message: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${rule.kind === 'rewrite' ? ` ${since}` : ''}${assumption}`,
    help: help(unit, rule, verdict),
    related: others.map(({ path, destinationPath }) => ({
      file: vercelJson.source.file,
      range: vercelJson.valueRange(...(destinationPath ?? path)) ?? startOfFile(),
      message: 'leads there too',
    })),
    ...(fix && { fix }),
  };
}

function requests({ reach, source, isConditional }: RoutingRule): string {
  if (isConditional) return `the requests that this rule matches`;
  switch (reach.kind) {
    case 'all':
      return 'all requests';
    case 'below':
      return `all requests below \`${reach.prefix}\``;
    case 'path':
      return `requests for \`${reach.prefix || '/'}\``;
    case 'some':
      return `requests that match \`${source}\``;
  }
}

function help(unit: Unit, rule: RoutingRule, { severity }: Verdict): string {
  const name = rule.kind === 'rewrite' ? 'rewrite' : 'entry';
  const { reach } = rule;
  if (reach.kind === 'path' || reach.kind === 'some') {
    return `Lead it to a path for which the app has a route, or delete the ${name}.`;
  }
  const drop = `Delete the ${name}: the preset sends every request to the app anyway, with the path that was asked for.`;
  if (isOwnFunction(unit, rule) && !unit.deployment.isFrameworkSet) {
    return `${drop} If the project on Vercel has no preset, write \`"framework": null\` into vercel.json instead, which keeps it so.`;
  }
  if (reach.kind === 'below' && isConstant(rule.target!) && severity !== 'error') {
    return `${drop} If the routes are declared without \`${reach.prefix}\`, lead it to \`/$1\` instead.`;
  }
  return drop;
}

/** Whether the destination is a file in api/ that would be a function if there were no preset. */
function isOwnFunction(unit: Unit, { target }: RoutingRule): boolean {
  const path = target!.slice(1).replace(/\.py$/, '');
  return (
    path.split('/')[0] === 'api' &&
    [`${path}.py`, `${path}/index.py`].some((file) => unit.modules.load(unit.files.path(file))?.exported)
  );
}

/** Whether the destination is the name of a Python file, which no route of an app is. */
function namesFile(unit: Unit, target: string): boolean {
  const { entrypoint, files } = unit.deployment;
  const path = target.slice(1);
  if (/\.py$/.test(path) || /^api(?:\/index)?$/.test(path) || files.isFile(`${path}.py`)) return true;
  return entrypoint !== null && relativeTo(entrypoint.file, files.root) === `${path}/index.py`;
}

function deletion(unit: Unit, vercelJson: DataDocument, group: readonly RoutingRule[]): Fix | null {
  const rule = group[0]!;
  const isWide = rule.reach.kind === 'all' || rule.reach.kind === 'below';
  if (!isWide || !namesFile(unit, rule.target!) || routeLiterals(unit).mayServe(rule.target!) === 'yes') return null;
  const isSafe =
    (unit.deployment.isFrameworkSet || !isOwnFunction(unit, rule)) &&
    !routeLiterals(unit).handlesNotFound &&
    group.every((each) => !each.isConditional);
  const keys = [...new Set(group.map(({ path }) => path[0]))];
  const edits = keys.flatMap((key) => {
    const indexes = group.filter(({ path }) => path[0] === key).map(({ path }) => path[1]);
    const all = vercelJson.get(key);
    const isWhole = Array.isArray(all) && all.length === indexes.length;
    return (isWhole ? deleteProperty(vercelJson, [key]) : deleteEntries(vercelJson, [key], indexes)) ?? [];
  });
  if (edits.length === 0) return null;
  const title = group.length > 1 ? 'delete the rules that lead there' : `delete the ${rule.kind}`;
  return { safety: isSafe ? 'safe' : 'unsafe', title, edits };
}
