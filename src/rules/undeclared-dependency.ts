import { declaredElsewhere } from '../deployment/manifests/declared-elsewhere.js';
import type { Discovery } from '../deployment/manifests/discovery.js';
import { installedModules, type InstalledModules } from '../deployment/manifests/installed.js';
import {
  chosenRequirement,
  missingConsequence,
  missingHelp,
  missingRelated,
  missingSentence,
  type Choice,
  type MissingSituation,
} from '../deployment/manifests/missing-words.js';
import { missingModules, type MissingModule } from '../deployment/manifests/missing.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import { MANIFEST_ORDER } from '../deployment/manifests/manifest.js';
import { manifestBelow } from '../deployment/units.js';
import { startOfFile } from '../diagnostic.js';
import { addRequirement } from '../fix/add-requirement.js';
import { directoryOf, isInside, within } from '../files/paths.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding, type Fix, type Related } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\n';

export default defineRule({
  id: 'undeclared-dependency',
  summary: 'The app needs a package that Vercel does not install.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel installs what the nearest manifest lists, from the directory of the function (with a preset: the Root Directory) up to the
repository root, and what that requires. What happens to be on your machine is not there: the build succeeds, and then every request fails with
\`ModuleNotFoundError\`. Groups of dependencies, extras of the project and files such as requirements-dev.txt are not installed. Vercel's runtime brings
nothing of its own either: its uvicorn is a private copy, so that \`import uvicorn\` needs uvicorn in the manifest.

Some packages are needed without an import: python-multipart by a route with \`Form\` or \`UploadFile\`, email-validator by \`EmailStr\`, the driver by the URL of
a database. Which modules a package has and what it requires is looked up in a table of some thousand packages; where a package is installed that
is not in it, such a finding is only possible.`,
  fixes:
    'Safe: adds the requirement, where only one package can be meant. With a lock file: none, since it must be made anew.',
  examples: [
    {
      title: 'Imported, and not listed',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import httpx\n${APP}`,
      },
      findings: ['main.py:1:1-1:13 error'],
      fixed: { 'requirements.txt': 'fastapi\nhttpx\n' },
    },
    {
      title: 'The package has another name, and a module further down imports it',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = [\n  "fastapi",  # the framework\n  "uvicorn"\n]\n`,
        'main.py': `from fastapi import FastAPI\n\nfrom shop import pictures\n\napp = FastAPI()\n`,
        'shop/pictures.py': 'from PIL import Image\n\n\ndef small(path):\n    return Image.open(path)\n',
      },
      findings: ['shop/pictures.py:1:1-1:22 error'],
      fixed: {
        'pyproject.toml': `${PROJECT}dependencies = [\n  "fastapi",  # the framework\n  "uvicorn",\n  "pillow"\n]\n`,
      },
    },
    {
      title: 'Only in a group for development',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n\n[dependency-groups]\ndev = ["httpx>=0.27", "pytest"]\n`,
        'main.py': `import httpx\n${APP}`,
      },
      findings: ['main.py:1:1-1:13 error'],
      fixed: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi", "httpx>=0.27"]\n\n[dependency-groups]\ndev = ["httpx>=0.27", "pytest"]\n`,
      },
    },
    {
      title: 'Form data needs python-multipart',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI, Form\n\napp = FastAPI()\n\n\n@app.post("/login")\ndef login(name: str = Form()):\n    return name\n',
      },
      findings: ['main.py:7:11-7:29 error'],
      fixed: { 'requirements.txt': 'fastapi\npython-multipart\n' },
    },
    {
      title: 'The driver of a database',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy[asyncio]\n',
        'main.py':
          'from fastapi import FastAPI\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nengine = create_async_engine("postgresql+asyncpg://db.example.com/shop")\napp = FastAPI()\n',
      },
      findings: ['main.py:4:10-4:73 error'],
      fixed: { 'requirements.txt': 'fastapi\nsqlalchemy[asyncio]\nasyncpg\n' },
    },
    {
      title: 'In a lock file, for development only',
      files: {
        'pyproject.toml': `${PROJECT}requires-python = ">=3.12"\ndependencies = ["fastapi"]\n\n[dependency-groups]\ndev = ["httpx"]\n`,
        'uv.lock':
          'version = 1\nrevision = 3\nrequires-python = ">=3.12"\n\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "httpx"\nversion = "0.28.1"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "fastapi" },\n]\n\n[package.dev-dependencies]\ndev = [\n    { name = "httpx" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "fastapi" }]\n\n[package.metadata.requires-dev]\ndev = [{ name = "httpx" }]\n',
        'main.py': `import httpx\n${APP}`,
      },
      findings: ['main.py:1:1-1:13 error'],
    },
    {
      title: 'In a function that a request calls',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${APP}\n\n@app.get("/rates")\ndef rates():\n    import httpx\n\n    return httpx.get("https://rates.example.com").json()\n`,
      },
      findings: ['main.py:8:5-8:17 warning'],
      fixed: { 'requirements.txt': 'fastapi\nhttpx\n' },
    },
    {
      title: 'A function beside a frontend, with its dependencies elsewhere',
      files: {
        'package.json': '{ "dependencies": { "next": "15.0.0" } }\n',
        'backend/requirements.txt': 'fastapi\n',
        'api/index.py': APP,
      },
      findings: ['api/index.py:1:1-1:28 error'],
    },
    {
      title: '`builds` without a manifest',
      files: {
        'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }\n',
        'main.py': APP,
      },
      findings: ['main.py:1:1-1:28 error'],
    },
    {
      title: 'A manifest that is not uploaded',
      files: {
        'vercel.json': '{ "framework": "fastapi" }\n',
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n`,
        '.vercelignore': 'pyproject.toml\n',
        'main.py': APP,
      },
      findings: ['main.py:1:1-1:28 warning'],
    },
    {
      title: 'Brought by what is listed, optional, or never run on Vercel',
      files: {
        'requirements.txt': 'fastapi[standard]\npandas\n',
        'main.py': `from typing import TYPE_CHECKING\n\nimport httpx\nimport numpy\nimport starlette\nfrom fastapi import Form\nfrom pydantic import BaseModel, EmailStr\n\ntry:\n    import orjson\nexcept ImportError:\n    orjson = None\n\nif TYPE_CHECKING:\n    import redis\n\n${APP}\n\nclass User(BaseModel):\n    email: EmailStr\n\n\n@app.post("/users")\ndef add(name: str = Form()):\n    return name\n\n\nif __name__ == "__main__":\n    import gunicorn\n`,
      },
      findings: [],
    },
    {
      title: 'A manifest beside the function',
      files: {
        'package.json': '{ "dependencies": { "next": "15.0.0" } }\n',
        'api/requirements.txt': 'fastapi\n',
        'api/index.py': APP,
      },
      findings: [],
    },
    {
      title: 'An install command that brings it',
      files: {
        'vercel.json': '{ "framework": "fastapi", "installCommand": "pip install fastapi" }\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    for (const discovery of unit.deployment.discoveries) {
      if (discovery.manifest === null && discovery.faults.length === 0) yield* nothingInstalled(unit, discovery);
    }
    const installed = installedModules(unit.deployment);
    for (const missing of installed ? missingModules(unit) : []) yield* missingFinding(unit, installed!, missing);
  },
});

function* missingFinding(unit: Unit, installed: InstalledModules, missing: MissingModule): Generator<Finding> {
  const [first] = missing.uses;
  const { module } = first.reached;
  const [installation] = installed.installations;
  if (!installation) return;
  const elsewhere = declaredElsewhere(installation.discovery, unit.files, missing.distributions, module.file);
  // These have rules of their own: marker-excludes-target and manifest-shadowed.
  if (elsewhere?.kind === 'marker' || elsewhere?.kind === 'shadowed') return;
  const situation: MissingSituation = { missing, installation, elsewhere, display: (file) => unit.display(file) };
  const choice = chosenRequirement(situation);
  const fix = fixOf(installed, situation, choice);
  const judgement = level(situation);
  yield {
    file: module.file,
    range: module.source.range(first.span.start, first.span.end),
    ...judgement,
    message: `${missingSentence(situation)} ${missingConsequence(first, judgement.severity === 'error')}`,
    help: missingHelp(situation, choice),
    related: missingRelated(situation),
    ...(fix && { fix }),
  };
}

function level({ missing, elsewhere }: MissingSituation): Required<Pick<Finding, 'severity' | 'confidence'>> {
  const { severity, confidence } = missing.uses[0].consequence;
  // What only an extra brings is meant to be left out, and often asked for only where it is there.
  const isOptional = elsewhere?.kind === 'extra' && severity !== 'error';
  if (missing.confidence === 'possible' || confidence === 'possible' || isOptional) {
    return { severity: 'warning', confidence: 'possible' };
  }
  return { severity, confidence: missing.confidence === 'certain' ? confidence : 'likely' };
}

function fixOf(
  { installations }: InstalledModules,
  { missing: { dropped, confidence }, installation }: MissingSituation,
  { text, isCertain }: Choice,
): Fix | null {
  const { manifest, lock } = installation.discovery;
  // Which of several manifests it belongs in is for people to say.
  if (dropped || lock || installations.length > 1) return null;
  const edits = addRequirement(manifest, text);
  return edits && { safety: isCertain && confidence !== 'possible' ? 'safe' : 'unsafe', title: `add ${text}`, edits };
}

function* nothingInstalled(unit: Unit, { directory }: Discovery): Generator<Finding> {
  const { entrypoint, functions, services } = unit.deployment;
  const starts = new Set(
    [entrypoint, ...functions.map((each) => each.entrypoint), ...services.map((each) => each.entrypoint)].flatMap(
      (each) => (each ? [each.file] : []),
    ),
  );
  for (const { module, always, external } of unit.reached.values()) {
    // Of several functions in a directory each is a finding of its own; what they import in turn is not.
    if (!always || !starts.has(module.file) || !isInside(directoryOf(module.file), directory)) continue;
    const first = external.find(({ top, unconditional }) => top === 'fastapi' && unconditional);
    if (!first) continue;
    const hidden = hiddenManifest(unit, directory);
    if (hidden) {
      const { because, help, related } = leftOutWords(unit, hidden)!;
      yield {
        file: module.file,
        range: module.source.range(first.statement.start, first.statement.end),
        // Some projects write another manifest just before they deploy.
        severity: 'warning',
        confidence: 'possible',
        message: `${unit.display(hidden)} lists the dependencies, but ${because}: unless another manifest is made before the deployment, Vercel installs nothing, and this import fails when the function starts.`,
        help,
        related,
      };
      continue;
    }
    const elsewhere = manifestBelow(unit.repository, unit.root);
    yield {
      file: module.file,
      range: module.source.range(first.statement.start, first.statement.end),
      message: `No file from ${unit.display(directory) || 'the Root Directory'} up to the repository root lists dependencies, so Vercel installs none, and this import fails when the function starts.`,
      help: elsewhere
        ? `Copy ${unit.display(elsewhere)} to ${unit.display(within(directory, 'requirements.txt'))}: Vercel does not look where it is now.`
        : `Write a requirements.txt with \`fastapi\` and the other packages that the app imports into ${unit.display(directory) || 'the Root Directory'}.`,
      related: elsewhere ? [related(elsewhere)] : [],
    };
  }
}

/** A manifest on the way up that an ignore file keeps from Vercel. */
function hiddenManifest(unit: Unit, start: string): string | null {
  for (let directory = start; ; directory = directoryOf(directory)) {
    const paths = MANIFEST_ORDER.map((kind) => within(directory, kind));
    const hidden = paths.find(
      (path) => isInside(path, unit.root) && unit.repository.isFile(path) && leftOutWords(unit, path),
    );
    if (hidden !== undefined || directory === '') return hidden ?? null;
  }
}

function related(file: string): Related {
  return { file, range: startOfFile(), message: 'this manifest is not read' };
}
