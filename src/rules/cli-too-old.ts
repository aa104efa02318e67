import { findCliPins, type CliPin } from '../deployment/cli-pins.js';
import { replace } from '../fix/edits.js';
import { directoryOf } from '../files/paths.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { compareVersions, feature, has, type Feature, type FeatureId } from '../vercel/versions.js';
import { listOf } from '../words.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'cli-too-old',
  summary: 'A pinned version of the Vercel CLI is too old for what the project uses.',
  severity: 'error',
  docs: docs.localDevelopment,
  guide: {},
  why: `FastAPI needs Vercel CLI 48.1.8 by the documentation; that version was never published, so it is 48.2.0 in fact. Newer
features need newer versions: \`api/\` as a place for the app 48.7.1, \`[tool.vercel.scripts] build\` 48.9.2, \`[tool.vercel]
entrypoint\` 53.0.1. A version with which a workflow or script runs \`vercel build\` decides over the deployment. What Vercel
builds itself, after a push or a plain \`vercel deploy\`, it builds with its newest version; there an old version only
bites in \`vercel dev\` and \`vercel build\` on your machine.`,
  fixes: `Safe in a workflow or script: replaces the pinned version by \`latest\`. In package.json the fix is unsafe, because the
lock file has to follow.`,
  examples: [
    {
      title: 'A workflow that builds with an old version',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        '.github/workflows/deploy.yml': 'jobs:\n  deploy:\n    steps:\n      - run: npx vercel@47.0.4 build\n',
      },
      findings: ['.github/workflows/deploy.yml:4:25-4:31 error'],
      fixed: {
        '.github/workflows/deploy.yml': 'jobs:\n  deploy:\n    steps:\n      - run: npx vercel@latest build\n',
      },
    },
    {
      title: 'package.json holds an old version for local use',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'package.json': '{ "devDependencies": { "vercel": "^46.0.0" } }\n',
      },
      findings: ['package.json:1:35-1:42 warning'],
    },
    {
      title: 'A feature that is newer than the pinned version',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop.web:app"\n',
        'shop/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'deploy.sh': 'npm install --global vercel@50.0.0\nvercel build\nvercel deploy --prebuilt\n',
      },
      findings: ['deploy.sh:1:29-1:35 error'],
      fixed: { 'deploy.sh': 'npm install --global vercel@latest\nvercel build\nvercel deploy --prebuilt\n' },
    },
    {
      title: 'No version is pinned',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        '.github/workflows/deploy.yml': 'jobs:\n  deploy:\n    steps:\n      - run: npx vercel@latest deploy --prod\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const needed = usedFeatures(unit);
    if (needed.length === 0) return;
    for (const pin of findCliPins(unit.repository, unit.root)) {
      const missing = needed.filter((each) => !has(pin.version, each)).map((each) => feature(each));
      const [worst] = missing.sort((a, b) => compareVersions(b.since, a.since));
      if (worst) yield judge(unit, pin, missing, worst);
    }
  },
});

/** The dated features without which this project does not deploy as it does with the newest CLI. */
function usedFeatures(unit: Unit): FeatureId[] {
  const { mode, entrypoint, framework, build, install } = unit.deployment;
  if (mode !== 'preset' || framework !== 'fastapi') return [];
  const used: FeatureId[] = ['documented-minimum'];
  const file = entrypoint && unit.display(entrypoint.file);
  if (entrypoint?.via === 'tool.vercel.entrypoint') used.push('tool-vercel-entrypoint');
  if (entrypoint?.via === 'project.scripts.app') used.push('project-scripts-app');
  if (entrypoint?.via === 'candidate' && file) {
    if (directoryOf(file) === 'api') used.push('api-directory');
    if (/(^|\/)(wsgi|asgi)\.py$/.test(file)) used.push('wsgi-asgi-names');
  }
  if (build.winner?.path.includes('scripts')) used.push('build-script');
  if (install.winner?.path.includes('scripts')) used.push('install-script');
  return used;
}

function judge(unit: Unit, pin: CliPin, missing: readonly Feature[], worst: Feature): Finding {
  // A workflow of a repository with several projects may deploy another one.
  const isOurs = unit.root === '' || pin.source.text.includes(unit.root) || pin.source.file.startsWith(`${unit.root}/`);
  const isError = pin.builds && isOurs;
  const what = [...missing].reverse().map((each) => each.what);
  const consequence = isError
    ? 'so this build does not work as it would with a current version'
    : 'so `vercel dev` and `vercel build` do not work with it; what Vercel builds itself uses its newest version';
  const isCommand = pin.kind === 'command';
  return {
    file: pin.source.file,
    range: pin.range,
    ...(pin.path !== undefined && { path: pin.path }),
    severity: isError ? 'error' : 'warning',
    confidence: isOurs ? 'likely' : 'possible',
    message: `Vercel CLI ${pin.written.replace(/^vercel@/, '')} is older than ${worst.since}, which ${listOf(what)} needs, ${consequence}.`,
    help: isCommand
      ? `Write \`vercel@latest\`, or at least ${worst.since}.`
      : `Raise it to at least ${worst.since} (\`npm install --save-dev vercel@latest\`).`,
    fix: {
      safety: isCommand ? 'safe' : 'unsafe',
      title: isCommand ? 'use the latest CLI' : `require ^${worst.since}`,
      edits: [replace(pin.source, pin.range, isCommand ? 'latest' : `^${worst.since}`)],
    },
  };
}
