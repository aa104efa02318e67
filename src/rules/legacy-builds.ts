import { findEntrypoint } from '../deployment/entrypoint.js';
import { modelRouting } from '../deployment/routing/routing.js';
import { startOfFile } from '../diagnostic.js';
import { relativeTo } from '../files/paths.js';
import { replace, setToolVercelEntrypoint } from '../fix/edits.js';
import { deleteEntries } from '../fix/json.js';
import { isTable, type DataDocument, type Step } from '../parser/document.js';
import { moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { has } from '../vercel/versions.js';
import { listOf } from '../words.js';
import { defineRule, type Edit, type Finding, type Related } from './define.js';

const MAIN = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'legacy-builds',
  summary: 'vercel.json uses `builds`, which switches the FastAPI preset and its settings off.',
  severity: 'warning',
  docs: docs.builds,
  why: `\`builds\` is how projects were configured before Vercel knew frameworks. The app still runs, but with \`builds\` there is no preset: Vercel
runs no build command and no custom install command, serves nothing from \`public/\`, refuses \`functions\` (memory, duration, files to leave out),
and ignores the build settings on its dashboard. The FastAPI preset needs no configuration for what most of these files say.`,
  fixes: `Unsafe, and only where there is one Python build with one route for all requests: writes \`"framework": "fastapi"\` in their place, and
\`[tool.vercel] entrypoint\` where Vercel would not find the file on its own. Unsafe since the project then gets the settings that were switched off.`,
  examples: [
    {
      title: 'One app for all requests',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json':
          '{\n  "version": 2,\n  "builds": [{ "src": "main.py", "use": "@vercel/python" }],\n  "routes": [{ "src": "/(.*)", "dest": "main.py" }]\n}\n',
      },
      findings: ['vercel.json:3:3-3:11 info'],
    },
    {
      title: 'Settings that have no effect',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'public/logo.svg': '<svg/>',
        'vercel.json':
          '{\n  "buildCommand": "python build.py",\n  "builds": [{ "src": "main.py", "use": "@vercel/python" }]\n}\n',
      },
      findings: ['vercel.json:3:3-3:11 warning'],
    },
    {
      title: 'Another language',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': MAIN,
        'vercel.json': '{ "builds": [{ "src": "index.js", "use": "@vercel/node" }] }\n',
      },
      findings: [],
    },
    {
      title: 'The preset',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': MAIN, 'vercel.json': '{ "framework": "fastapi" }\n' },
      findings: [],
    },
  ],

  *check(unit) {
    const { vercelJson, mode, builds, cliVersion } = unit.deployment;
    if (!vercelJson || mode !== 'builds' || builds.length === 0 || !has(cliVersion, 'documented-minimum')) return;
    // A project of Flask that was named on the command line has nothing to gain from the FastAPI preset.
    if (!unit.usesFastApi) return;
    const dead = deadSettings(unit, vercelJson);
    const edits = replacement(unit, vercelJson);
    const names = dead.map(({ name }) => name);
    const all = vercelJson.get('builds');
    const others = Array.isArray(all) ? all.length - builds.length : 0;
    yield {
      file: vercelJson.source.file,
      range: vercelJson.keyRange('builds') ?? startOfFile(),
      path: '/builds',
      // A project that loses nothing deploys as it always did.
      severity: dead.some(({ isIdle }) => !isIdle) ? 'warning' : 'info',
      message:
        names.length > 0
          ? `\`builds\` switches the FastAPI preset off, and with it what this project sets: ${listOf(names)} ${names.length === 1 ? 'has' : 'have'} no effect on Vercel.`
          : '`builds` switches the FastAPI preset off: on Vercel the app gets no build command, no `public/` on the CDN and no `functions` settings.',
      help: edits
        ? 'Delete `version`, `builds` and `routes`, and write `"framework": "fastapi"` instead.'
        : others > 0
          ? 'Make the Python part a project of its own with the FastAPI preset, or describe the parts in `services`, which gives each its preset.'
          : 'Move to the preset: write `"framework": "fastapi"` instead of `builds`; it sends every request to the app without `routes`.',
      related: dead.flatMap(({ related }) => related ?? []),
      ...(edits && { fix: { safety: 'unsafe', title: 'use the FastAPI preset', edits } }),
    } satisfies Finding;
  },
});

interface DeadSetting {
  name: string;
  /** Whether it does nothing with the preset either. */
  isIdle?: boolean;
  related: Related | null;
}

/** What the project sets and `builds` switches off. */
function deadSettings(unit: Unit, vercelJson: DataDocument): DeadSetting[] {
  const { pyproject, builds, files } = unit.deployment;
  const at = (document: DataDocument, path: readonly Step[]): Related => ({
    file: document.source.file,
    range: document.entryRange(...path) ?? startOfFile(),
    message: 'has no effect with `builds`',
  });
  const found: DeadSetting[] = [];
  for (const key of ['framework', 'installCommand', 'buildCommand', 'outputDirectory']) {
    if (typeof vercelJson.get(key) === 'string') found.push({ name: `\`${key}\``, related: at(vercelJson, [key]) });
  }
  const inPyproject: [string, string[]][] = [
    ['`[tool.vercel.scripts] build`', ['tool', 'vercel', 'scripts', 'build']],
    ['`[tool.vercel] entrypoint`', ['tool', 'vercel', 'entrypoint']],
  ];
  for (const [name, path] of inPyproject) {
    if (pyproject && typeof pyproject.get(...path) === 'string') found.push({ name, related: at(pyproject, path) });
  }
  for (const { index } of builds) {
    for (const key of ['maxLambdaSize', 'runtime']) {
      const path = ['builds', index, 'config', key];
      if (vercelJson.get(...path) !== undefined)
        found.push({ name: `\`${key}\``, related: at(vercelJson, path), isIdle: true });
    }
  }
  const all = vercelJson.get('builds') as unknown[];
  const onlyPython = all.length === builds.length;
  if (onlyPython && files.repository.list(files.path('public')).length > 0) {
    found.push({ name: 'the directory `public/`', related: null });
  }
  const names = new Set<string>();
  return found.filter(({ name }) => !names.has(name) && names.add(name));
}

const SIMPLE_KEYS: ReadonlySet<string> = new Set([
  '$schema',
  'version',
  'name',
  'builds',
  'routes',
  'rewrites',
  'devCommand',
]);
/** Settings of a build that do nothing: without them it is the same build. */
const EMPTY_SETTINGS: ReadonlySet<string> = new Set(['maxLambdaSize', 'runtime']);

/** The edits that lead from `builds` to the preset; null where that would change more than the builder. */
function replacement(unit: Unit, vercelJson: DataDocument): Edit[] | null {
  const { builds, files, pyproject, cliVersion } = unit.deployment;
  const root = vercelJson.get();
  const all = vercelJson.get('builds');
  const [build] = builds;
  const [app, ...more] = build?.functions ?? [];
  // In vercel.toml an entry is written in other ways.
  if (vercelJson.source.file.endsWith('.toml')) return null;
  if (!isTable(root) || !Object.keys(root).every((key) => SIMPLE_KEYS.has(key))) return null;
  if (!Array.isArray(all) || all.length !== 1 || !build || !app?.entrypoint || more.length > 0) return null;
  const config = vercelJson.get('builds', 0, 'config');
  if (isTable(config) && !Object.keys(config).every((key) => EMPTY_SETTINGS.has(key))) return null;
  if (vercelJson.get('builds', 0, 'use') !== '@vercel/python') return null;
  const file = relativeTo(app.file, files.root);
  const { rules } = modelRouting(unit.deployment);
  const given = ['routes', 'rewrites'].flatMap((key) => vercelJson.get(key) ?? []);
  const isWhole = rules.every((rule) => {
    const target = rule.target?.slice(1);
    return rule.reach.kind === 'all' && !rule.isConditional && (target === file || `${target}.py` === file);
  });
  if (rules.length > 1 || rules.length !== given.length || !isWhole) return null;
  const own = deleteEntries(
    vercelJson,
    [],
    ['version', 'routes', 'rewrites'].filter((key) => vercelJson.get(key) !== undefined),
  );
  const entry = vercelJson.entryRange('builds');
  const hasOthers = Object.keys(root).some((key) => ['version', 'routes', 'rewrites'].includes(key));
  if (!entry || (hasOthers && !own)) return null;
  const edits = [...(own ?? []), replace(vercelJson.source, entry, '"framework": "fastapi"')];
  const search = findEntrypoint(files, unit.modules, 'fastapi', cliVersion);
  const { entrypoint } = app;
  if (search.entrypoint?.file === app.file && search.entrypoint.variable === entrypoint.variable) return edits;
  if (!pyproject || !has(cliVersion, 'tool-vercel-entrypoint')) return null;
  const setting = setToolVercelEntrypoint(pyproject, `${moduleName(files.root, app.file)}:${entrypoint.variable}`);
  return setting && [...edits, ...setting];
}
