import type { Discovery } from '../deployment/manifests/discovery.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import { MANIFEST_ORDER } from '../deployment/manifests/manifest.js';
import { manifestBelow } from '../deployment/units.js';
import { startOfFile } from '../diagnostic.js';
import { directoryOf, isInside, within } from '../files/paths.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding, type Related } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'undeclared-dependency',
  summary: 'The app imports FastAPI, and no file that Vercel reads lists any dependency.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel installs what the nearest manifest lists, from the directory of the function (with a preset: the Root Directory) up to the
repository root. Where it finds none it makes an empty one: the build succeeds, and every request fails with \`ModuleNotFoundError: No module named
'fastapi'\`. So far this rule looks at projects without any manifest.`,
  examples: [
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
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        '.vercelignore': 'pyproject.toml\n',
        'main.py': APP,
      },
      findings: ['main.py:1:1-1:28 warning'],
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
  },
});

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
