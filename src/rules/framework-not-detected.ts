import { discoverPackage } from '../deployment/manifests/discovery.js';
import { declaredDependencies } from '../deployment/manifests/dependencies.js';
import { findEntrypoint, type Entrypoint } from '../deployment/entrypoint.js';
import { importsFastApi, manifestBelow } from '../deployment/units.js';
import { startOfFile, type Range } from '../diagnostic.js';
import { createFile, replace } from '../fix/edits.js';
import { addProperty } from '../fix/json.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { PYTHON_FRAMEWORKS } from '../vercel/frameworks.js';
import { defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'framework-not-detected',
  summary: 'Vercel does not see that the project is a FastAPI app.',
  severity: 'error',
  docs: docs.fastapi,
  why: `On import, Vercel takes a project for FastAPI when the text "fastapi" stands in requirements.txt, pyproject.toml or Pipfile of the
Root Directory, and no other framework comes first. Without the preset nothing starts the app: the files of the repository are published
as they are, source code included, and every URL of the app answers \`404 NOT_FOUND\`.`,
  fixes: `Sets \`"framework": "fastapi"\` in vercel.json. Safe where an entrypoint and the dependency are there and no other framework is.`,
  examples: [
    {
      title: 'The dependencies are in a file that the detection does not read',
      files: { 'requirements/prod.txt': 'fastapi\n', 'main.py': APP },
      findings: ['main.py:3:1-3:4 warning'],
      fixed: { 'vercel.json': '{\n  "framework": "fastapi"\n}\n' },
    },
    {
      title: 'A vercel.json that says "Other"',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{\n  "framework": null,\n  "regions": ["fra1"]\n}\n',
        'main.py': APP,
      },
      findings: ['vercel.json:2:16-2:20 error'],
      fixed: { 'vercel.json': '{\n  "framework": "fastapi",\n  "regions": ["fra1"]\n}\n' },
    },
    {
      title: 'An empty output directory',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "outputDirectory": "" }\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:22-1:24 error'],
    },
    {
      title: 'The app is in a directory below',
      files: {
        'vercel.json': '{ "framework": "fastapi" }\n',
        'backend/requirements.txt': 'fastapi\n',
        'backend/main.py': APP,
      },
      findings: ['vercel.json:1:16-1:25 warning'],
    },
    {
      title: 'A Next.js project with the API in api/',
      files: {
        'package.json': '{ "dependencies": { "next": "15.0.0" } }\n',
        'requirements.txt': 'fastapi\n',
        'api/index.py': APP,
      },
      findings: [],
    },
    {
      title: 'Any mention is enough',
      files: { 'requirements.txt': 'fastapi-users\n', 'main.py': APP },
      findings: [],
    },
  ],

  *check(unit) {
    const { mode, framework } = unit.deployment;
    if (mode === 'static') {
      const isPython = framework !== null && PYTHON_FRAMEWORKS.has(framework);
      yield* isPython ? switchedOff(unit) : notServed(unit);
    } else if (mode === 'preset') yield* wrongDirectory(unit);
  },
});

function* switchedOff(unit: Unit): Generator<Finding> {
  const { vercelJson, isFrameworkSet } = unit.deployment;
  if (vercelJson?.get('outputDirectory') !== '' || vercelJson.get('buildCommand') === '') return;
  yield {
    file: vercelJson.source.file,
    range: vercelJson.valueRange('outputDirectory')!,
    path: '/outputDirectory',
    confidence: isFrameworkSet ? 'certain' : 'likely',
    message:
      'An empty `outputDirectory` switches the Python builder off: the app is not built, and the source files are published as static files.',
    help: 'Delete the key; a Python project has no output directory.',
  };
}

/** An app that would be found under the preset, in a project without it. */
function* notServed(unit: Unit): Generator<Finding> {
  const { vercelJson, framework, isFrameworkSet, cliVersion, decisions } = unit.deployment;
  const { entrypoint } = findEntrypoint(unit.files, unit.modules, 'fastapi', cliVersion);
  const module = entrypoint && unit.modules.load(entrypoint.file);
  if (!entrypoint || !module?.exported || !importsFastApi(module.source.text)) return;
  const app = module.source.range(module.exported.nameNode.startIndex, module.exported.nameNode.endIndex);
  const setting = vercelJson?.valueRange('framework');
  const consequence = `nothing starts ${unit.display(entrypoint.file)}:${entrypoint.variable}, the files of the repository are published as they are, and every URL of the app answers 404`;
  if (framework !== null) {
    // A frontend beside a backend that runs elsewhere looks just the same.
    yield {
      file: entrypoint.file,
      range: app,
      severity: 'info',
      confidence: 'possible',
      message: `Vercel takes this project for ${framework}, so nothing starts ${unit.display(entrypoint.file)}:${entrypoint.variable}.`,
      help: 'To serve it from this project, move the app to api/index.py; or make it a Vercel project of its own, with its directory as Root Directory.',
    };
    return;
  }
  const isExplicit = isFrameworkSet && setting;
  const because = decisions.find(({ topic }) => topic === 'Framework')!.because.split(';')[0]!;
  const fix = fixOf(unit, entrypoint);
  yield {
    file: isExplicit ? vercelJson!.source.file : entrypoint.file,
    range: isExplicit ? setting : app,
    ...(isExplicit && { path: '/framework' }),
    severity: isExplicit ? 'error' : 'warning',
    confidence: isExplicit ? 'certain' : 'likely',
    message: isExplicit
      ? `With \`"framework": null\` in vercel.json ${consequence}.`
      : `A fresh import detects no framework, because ${because}: ${consequence}.`,
    help: 'Set `"framework": "fastapi"` in vercel.json, or choose FastAPI in the project settings on Vercel.',
    ...(fix && { fix }),
  };
}

function fixOf(unit: Unit, entrypoint: Entrypoint): Fix | null {
  const { vercelJson } = unit.deployment;
  const { manifest, faults } = discoverPackage(unit.root, unit.files);
  const isDeclared =
    manifest && declaredDependencies(manifest).dependencies.some(({ name }) => name.includes('fastapi'));
  if (!isDeclared || faults.length > 0 || entrypoint.via !== 'candidate') return null;
  const title = 'set "framework": "fastapi" in vercel.json';
  if (!vercelJson) {
    const edit = createFile(unit.files.path('vercel.json'), '{\n  "framework": "fastapi"\n}\n');
    return { safety: 'safe', title, edits: [edit] };
  }
  const setting = vercelJson.valueRange('framework');
  const edit = setting
    ? replace(vercelJson.source, setting, '"fastapi"')
    : addProperty(vercelJson, 'framework', '"fastapi"');
  return edit && { safety: 'safe', title, edits: [edit] };
}

/** The preset is set, but what it needs lies in a directory below: the Root Directory is the wrong one. */
function* wrongDirectory(unit: Unit): Generator<Finding> {
  const { manifest, vercelJson, isFrameworkSet, framework, entrypoint } = unit.deployment;
  if (manifest || !isFrameworkSet || framework !== 'fastapi') return;
  const below = manifestBelow(unit.repository, unit.root);
  if (below === null) return;
  const directory = unit.display(below).split('/')[0]!;
  const setting: Range | null = vercelJson?.valueRange('framework') ?? null;
  yield {
    file: setting ? vercelJson!.source.file : below,
    range: setting ?? startOfFile(),
    severity: 'warning',
    confidence: 'likely',
    message: `No file in the Root Directory lists dependencies, so Vercel installs none${entrypoint ? ', and the app cannot import FastAPI' : ''}. ${unit.display(below)} is not read.`,
    help: `If ${directory} is the app, make it the Root Directory in the project settings on Vercel, and move vercel.json there; otherwise add a requirements.txt here.`,
  };
}
