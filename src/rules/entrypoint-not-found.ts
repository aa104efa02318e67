import { apiFunctions } from '../deployment/functions/functions.js';
import { configuredAbove, neededRoot } from '../deployment/app-location.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import { asApp, exportApp } from '../fix/export-app.js';
import { findFastApiApps, type FoundApp } from '../program/search.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { startOfFile } from '../diagnostic.js';
import { listOf } from '../words.js';
import { defineRule, type Finding, type Related } from './define.js';

export default defineRule({
  id: 'entrypoint-not-found',
  summary: 'Vercel finds no FastAPI app to start.',
  severity: 'error',
  docs: docs.exporting,
  guide: {},
  why: `Vercel does not run a command such as \`uvicorn backend.main:app\`. It looks for a top-level \`app\` (or \`application\`) in
\`app.py\`, \`index.py\`, \`server.py\`, \`main.py\`, \`wsgi.py\` and \`asgi.py\`: first in the Root Directory, then in \`src/\`,
\`app/\` and \`api/\`. When none of them has one, and neither \`[tool.vercel] entrypoint\` nor \`[project.scripts] app\` names
another module, the build stops with \`FASTAPI_ENTRYPOINT_NOT_FOUND\`. With \`builds\` in vercel.json, the file in \`src\` must
exist and define it; otherwise the build stops with \`PYTHON_ENTRYPOINT_NOT_FOUND\`.`,
  fixes: `Safe when the project has exactly one FastAPI app at the top level of a module that can be imported from the Root
Directory: writes \`[tool.vercel] entrypoint\` into pyproject.toml, or, where there is no pyproject.toml (a new one would
replace requirements.txt as the manifest), creates an \`index.py\` that imports the app.`,
  examples: [
    {
      title: 'The app is in a module where Vercel does not look',
      files: {
        'requirements.txt': 'fastapi\n',
        'backend/api.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: ['backend/api.py:3:1-3:4 error'],
      fixed: { 'index.py': 'from backend.api import api as app\n\n__all__ = ["app"]\n' },
    },
    {
      title: 'With a pyproject.toml, the app can be named there',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'shop/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['shop/web.py:3:1-3:4 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop.web:app"\n',
      },
    },
    {
      title: 'The right file, but the app has another name',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\nserver = FastAPI()\n',
      },
      findings: ['main.py:3:1-3:7 error'],
      fixed: {
        'main.py':
          'from fastapi import FastAPI\n\nserver = FastAPI()\n\napp = server  # the name that Vercel looks for\n',
      },
    },
    {
      title: 'An app whose imports start in a subdirectory',
      files: {
        'requirements.txt': 'fastapi\n',
        'backend/src/main.py':
          'from fastapi import FastAPI\n\nfrom src.settings import TITLE\n\napp = FastAPI(title=TITLE)\n',
        'backend/src/settings.py': 'TITLE = "Shop"\n',
      },
      findings: ['backend/src/main.py:5:1-5:4 error'],
    },
    {
      title: 'The app only exists inside a factory',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\n\ndef create_app():\n    return FastAPI()\n',
      },
      findings: ['main.py:1:1-1:1 error'],
    },
    {
      title: 'A project in a subdirectory, with its own dependencies',
      files: {
        'vercel.json': '{ "framework": "fastapi" }\n',
        'backend/requirements.txt': 'fastapi\n',
        'backend/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['backend/main.py:3:1-3:4 error'],
    },
    {
      title: 'A manifest above a project that has its own configuration',
      files: {
        'requirements.txt': 'fastapi\n',
        'backend/vercel.json': '{ "framework": "fastapi" }\n',
        'backend/requirements.txt': 'fastapi\n',
        'backend/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['backend/main.py:3:1-3:4 warning'],
    },
    {
      title: '`.vercelignore` names the file of the app',
      files: {
        '.vercelignore': '/*\n!requirements.txt\n!api\n',
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['main.py:3:1-3:4 error'],
    },
    {
      title: '`builds` in vercel.json names a file that is not there',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "builds": [{ "src": "api/index.py", "use": "@vercel/python" }] }\n',
      },
      findings: ['vercel.json:1:23-1:37 error'],
    },
    {
      title: 'A top-level `app` in `main.py`',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' },
      findings: [],
    },
  ],

  *check(unit) {
    const { mode } = unit.deployment;
    if (mode === 'preset') yield* checkPreset(unit);
    else if (mode === 'builds') yield* checkBuilds(unit);
    else if (mode === 'services') yield* checkServices(unit);
  },
});

const PRESETS: Readonly<Record<string, string>> = { fastapi: 'FastAPI', python: 'Python' };

function* checkPreset(unit: Unit): Generator<Finding> {
  const { search, entrypoint, isFrameworkSet, framework } = unit.deployment;
  if (!search || entrypoint || !search.errorCode?.endsWith('_ENTRYPOINT_NOT_FOUND')) return;
  // Those rules name the cause: a wrong setting, a broken file, an app inside a block.
  if (search.toolVercel && search.search.toolVercel === 'hard') return;
  if (search.projectScript && search.projectScript.file === null) return;
  const tried = search.tried.map(({ file }) => unit.modules.load(file));
  if (tried.some((module) => module?.isBroken || module?.nestedApp)) return;

  const apps = findFastApiApps(unit);
  const isLeftOut = ({ module }: FoundApp): boolean => unit.upload.ignores(unit.display(module.file)) !== null;
  const app =
    apps.find((each) => search.search.candidates.includes(unit.display(each.module.file)) && isLeftOut(each)) ??
    apps.find((each) => !isLeftOut(each)) ??
    apps[0];
  const confidence = isFrameworkSet ? 'certain' : 'likely';
  const code = search.errorCode;
  const looked = search.tried.map(({ file }) => unit.display(file));
  // Which preset an existing project has, no file shows.
  const consequence = isFrameworkSet
    ? `The build stops with ${code}`
    : `With the ${PRESETS[framework ?? ''] ?? framework} preset, which Vercel detects when you import the repository, the build stops with ${code}`;
  const leftOut = app && leftOutWords(unit, app.module.file);
  if (app && leftOut) {
    yield {
      ...at(app),
      confidence,
      message: `${unit.display(app.module.file)} makes the FastAPI app \`${app.variable}\`, but ${leftOut.because}. ${consequence}.`,
      help: leftOut.help,
      related: leftOut.related,
    };
    return;
  }
  if (app) {
    const isCandidate = search.tried.some(({ file }) => file === app.module.file);
    const where = `${unit.display(app.module.file)} makes the FastAPI app \`${app.variable}\``;
    yield {
      ...at(app),
      // A directory without a configuration, around one that has it, is most likely not deployed itself.
      ...(!unit.deployment.vercelJson && configuredAbove(unit, app) !== null
        ? { severity: 'warning', confidence: 'possible' }
        : { confidence }),
      message: isCandidate
        ? `${where}, but Vercel only takes a top-level variable named \`app\` or \`application\`. ${consequence}.`
        : `${where}, but Vercel does not look there. ${consequence}.`,
      help: helpFor(unit, app, isCandidate),
      related: apps.slice(1, 6).map((other) => ({ ...at(other), message: 'another FastAPI app' })),
      ...(apps.length === 1 && neededRoot(unit, app) === null && exportApp(unit, app, isCandidate)),
    };
    return;
  }
  const [first] = search.tried;
  const [apiFile] = first ? [] : apiFunctions(unit.files, unit.modules, unit.deployment.cliVersion);
  if (apiFile) {
    yield {
      file: apiFile.file,
      range: startOfFile(),
      confidence,
      message: `${unit.display(apiFile.file)} is not a place where Vercel looks for the app of a Python project, and with a Python framework a file in api/ is no function of its own. ${consequence}.`,
      help: 'To make each file in api/ a function of its own, set `"framework": null` in vercel.json. To serve one app, define it in api/index.py or main.py.',
    };
    return;
  }
  const file = first?.file ?? evidence(unit);
  yield {
    file,
    range: startOfFile(),
    confidence,
    message: first
      ? `Vercel looks for the app in ${listOf(looked, { max: 3 })}, but ${looked.length === 1 ? 'it defines' : 'they define'} no top-level \`app\`. ${consequence}.`
      : `There is no file in which Vercel looks for the app. ${consequence}.`,
    help: first
      ? `Add \`app = FastAPI()\` at the top level of ${looked[0]}, outside any function; for a factory, \`app = create_app()\`.`
      : 'Create main.py with a top-level `app = FastAPI()`, or, if the project is in a subdirectory, make that its Root Directory in the project settings on Vercel.',
  };
}

function at(app: FoundApp): Pick<Related, 'file' | 'range'> {
  const { nameNode } = app.binding;
  return { file: app.module.file, range: app.module.source.range(nameNode.startIndex, nameNode.endIndex) };
}

/** The file that made Vercel choose a Python preset. */
function evidence(unit: Unit): string {
  const files = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'vercel.json'];
  return unit.files.path(files.find((file) => unit.files.isFile(file)) ?? 'requirements.txt');
}

function helpFor(unit: Unit, app: FoundApp, isCandidate: boolean): string {
  const [module] = app.reference.split(':');
  const setting = `\`[tool.vercel] entrypoint = "${app.reference}"\` in pyproject.toml`;
  if (isCandidate) {
    return unit.deployment.pyproject
      ? `Rename it to \`app\`, or write ${setting} (Vercel CLI 53.0.1 or newer).`
      : `Rename it to \`app\`, or add \`app = ${app.variable}\` below it.`;
  }
  const needed = neededRoot(unit, app);
  if (needed !== null) {
    return `Make \`${unit.display(needed)}\` the Root Directory in the project settings on Vercel: the app's imports and dependencies start there.`;
  }
  const reexport = `create index.py with \`from ${module} import ${asApp(app.variable)}\``;
  return unit.deployment.pyproject
    ? `Write ${setting} (Vercel CLI 53.0.1 or newer), or ${reexport}.`
    : `In the Root Directory, ${reexport}.`;
}

function* checkBuilds(unit: Unit): Generator<Finding> {
  const { vercelJson, builds } = unit.deployment;
  if (!vercelJson) return;
  for (const { index, src, functions } of builds) {
    const use = vercelJson.get('builds', index, 'use');
    // A pinned builder of another time has rules of its own.
    if (typeof src !== 'string' || (typeof use === 'string' && /.@/.test(use))) continue;
    const place = {
      file: vercelJson.source.file,
      range: vercelJson.valueRange('builds', index, 'src') ?? startOfFile(),
      path: `/builds/${index}/src`,
      docs: docs.entrypoints,
    };
    if (functions.length === 0) {
      const leftOut = unit.files.all.isFile(src) ? leftOutWords(unit, unit.files.path(src)) : null;
      yield {
        ...place,
        confidence: 'likely',
        message: leftOut
          ? `"${src}" is there, but ${leftOut.because}, so Vercel builds no function from it and every request gets a 404.`
          : `"${src}" matches no file, so Vercel builds no function from it and every request gets a 404.`,
        ...(leftOut ? { help: leftOut.help, related: leftOut.related } : existingApp(unit)),
      };
    }
    for (const { file, entrypoint } of functions) {
      const module = unit.modules.load(file);
      if (entrypoint || !module || module.isBroken || module.nestedApp) continue;
      yield {
        ...place,
        message: `${unit.display(file)} defines no top-level \`app\`, \`application\` or class \`handler\`. The build stops with PYTHON_ENTRYPOINT_NOT_FOUND.`,
        help: `Define or import \`app\` at the top level of ${unit.display(file)}, outside any function or block.`,
      };
    }
  }
}

/** Where the app is, when there is only one: to name it is the best help. */
function existingApp(unit: Unit): Pick<Finding, 'help' | 'related'> {
  const [app, ...others] = findFastApiApps(unit);
  if (!app || others.length > 0) {
    return { help: 'Write the path of the file that defines the app, relative to the Root Directory.' };
  }
  const related = [{ ...at(app), message: 'the FastAPI app' }];
  return {
    help: `Write "${unit.display(app.module.file)}", which makes the FastAPI app \`${app.variable}\`.`,
    related,
  };
}

function* checkServices(unit: Unit): Generator<Finding> {
  const { vercelJson, services } = unit.deployment;
  for (const { name, key, errorCode, entrypoint } of services) {
    if (!vercelJson || entrypoint || errorCode === null) continue;
    const hasEntrypoint = vercelJson.get(key, name, 'entrypoint') !== undefined;
    const path = [key, name, ...(hasEntrypoint ? ['entrypoint'] : [])];
    yield {
      file: vercelJson.source.file,
      range: (hasEntrypoint ? vercelJson.valueRange(...path) : vercelJson.keyRange(...path)) ?? startOfFile(),
      path: `/${path.join('/')}`,
      docs: docs.entrypoints,
      message: `Vercel finds no app to start for the service "${name}". The build stops with ${errorCode}.`,
      help: hasEntrypoint
        ? 'Name a file of the service that defines a top-level `app`, or `module:variable` with a variable of that module.'
        : 'Add "entrypoint": a service whose framework is detected must name it, e.g. "main.py" or "main:app".',
    };
  }
}
