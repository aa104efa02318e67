import { setToolVercelEntrypoint } from '../fix/edits.js';
import { appObject, type AppObject } from '../program/apps.js';
import { importClosure } from '../program/closure.js';
import { findRoutes, type RouteModel } from '../program/routes/model.js';
import { isAppName } from '../program/exports.js';
import type { Module } from '../program/modules.js';
import { moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { has } from '../vercel/versions.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'wrong-entrypoint-wins',
  summary: 'Vercel starts another file than the one with the real app.',
  severity: 'error',
  docs: docs.exporting,
  why: `Vercel goes through a fixed list of files and takes the first one with a top-level \`app\`, whatever that is: a command
line program made with Typer, a Celery app, a string, or a small second FastAPI app. The list goes through the Root
Directory first, then \`src/\`, \`app/\` and \`api/\`, and in each through \`app\`, \`index\`, \`server\`, \`main\`, \`wsgi\` and \`asgi\`.`,
  fixes: `Safe when the app that is started cannot be served and exactly one other file has a FastAPI app: names that one in
\`[tool.vercel] entrypoint\` of an existing pyproject.toml. Otherwise the fix is unsafe, because only you know which app is meant.`,
  examples: [
    {
      title: 'A command line program has the name',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "typer"]\n',
        'app.py': 'import typer\n\napp = typer.Typer()\n',
        'src/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['app.py:3:1-3:4 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "typer"]\n\n[tool.vercel]\nentrypoint = "src.main:app"\n',
      },
    },
    {
      title: 'An app without routes goes before the real one',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'api/index.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: ['main.py:3:1-3:4 warning'],
    },
    {
      title: 'A request handler of another kind goes before the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'index.py':
          'from http.server import BaseHTTPRequestHandler\n\n\nclass Handler(BaseHTTPRequestHandler):\n    pass\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: ['index.py:4:7-4:14 warning'],
    },
    {
      title: 'One file hands on the app of the other',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from api.index import app\n\n__all__ = ["app"]\n',
        'api/index.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { entrypoint, search } = unit.deployment;
    if (!search || entrypoint?.via !== 'candidate') return;
    const winner = unit.modules.load(entrypoint.file);
    const nameNode = winner?.exported?.nameNode;
    if (!winner || !nameNode) return;
    const isHandler = winner.exported?.kind === 'class';
    // A class above the app of the same file has a rule of its own.
    if (isHandler && winner.scope.bindings.some((each) => isAppName(each.name))) return;
    const started = appObject(winner, entrypoint.variable, unit);
    const others = otherApps(unit, winner, started);
    const cannotBeServed = started.kind === 'not-web';
    if (!cannotBeServed && ((started.kind !== 'fastapi' && !isHandler) || others.length === 0)) return;

    const ownRoutes = cannotBeServed || isHandler ? 0 : countRoutes(unit.routes);
    const better = others.filter((other) => cannotBeServed || other.routes > ownRoutes);
    const [best] = better.sort((a, b) => b.routes - a.routes);
    if (!best && !cannotBeServed) return;
    yield {
      ...place(unit, entrypoint.file, nameNode.startIndex, nameNode.endIndex),
      severity: cannotBeServed ? 'error' : 'warning',
      confidence: cannotBeServed ? 'certain' : ownRoutes === 0 ? 'likely' : 'possible',
      message: cannotBeServed
        ? `Vercel starts \`${entrypoint.variable}\` of ${unit.display(entrypoint.file)}, which is ${article(started.what)}: the function fails at start.`
        : isHandler
          ? `Vercel starts the class \`${entrypoint.variable}\` of ${unit.display(entrypoint.file)}; the FastAPI app of ${unit.display(best!.module.file)} never gets a request.`
          : `Vercel starts this app, which has ${count(ownRoutes)}; the app of ${unit.display(best!.module.file)} has ${count(best!.routes)} and never gets a request.`,
      help: best ? helpFor(unit, best) : 'Rename the variable, so that Vercel does not take it for the app.',
      related: better.slice(0, 5).map(({ module }) => {
        const node = module.exported!.nameNode;
        return { ...place(unit, module.file, node.startIndex, node.endIndex), message: 'another FastAPI app' };
      }),
      ...fixFor(unit, best?.reference ?? null, cannotBeServed && better.length === 1),
    };
  },
});

function helpFor(unit: Unit, { module, reference }: OtherApp): string {
  const [name, variable] = reference.split(':');
  const meant = `If ${unit.display(module.file)} is meant`;
  // Without a pyproject.toml, a new one would replace requirements.txt as the list of dependencies.
  return unit.deployment.pyproject
    ? `${meant}, write \`[tool.vercel] entrypoint = "${reference}"\` in pyproject.toml; otherwise rename the variable here.`
    : `${meant}, rename the variable here, or hand on the other app: \`from ${name} import ${variable}\`.`;
}

interface OtherApp {
  module: Module;
  reference: string;
  routes: number;
}

/** The other candidate files that have a FastAPI app which the started file does not use. */
function otherApps(unit: Unit, winner: Module, started: AppObject): OtherApp[] {
  const { search } = unit.deployment;
  const used = unit.reached;
  return (search?.search.candidates ?? []).flatMap((candidate): OtherApp[] => {
    const file = unit.files.path(candidate);
    if (file === winner.file || !unit.files.isFile(candidate) || used.has(file)) return [];
    const module = unit.modules.load(file);
    const name = module?.exported?.name;
    if (!module || !name) return [];
    const object = appObject(module, name, unit);
    const isSame = object.module === started.module && object.binding?.nameNode.id === started.binding?.nameNode.id;
    const reached = importClosure({ ...unit.closureInput, entrypoint: file });
    // One that builds on the started app (imports it, mounts it) is a layer around it, not a rival.
    const buildsOnIt = reached.has(winner.file);
    if (object.kind !== 'fastapi' || isSame || buildsOnIt) return [];
    const routes = countRoutes(findRoutes(reached, [{ module, variable: name }]));
    return [{ module, reference: `${moduleName(unit.root, file)}:${name}`, routes }];
  });
}

/** The routes that the code declares; documentation and files are not what an app is for. */
function countRoutes({ routes }: RouteModel): number {
  return routes.filter(({ kind }) => kind !== 'page').length;
}

function place(unit: Unit, file: string, start: number, end: number): Pick<Finding, 'file' | 'range'> {
  return { file, range: unit.modules.load(file)!.source.range(start, end) };
}

function article(what: string): string {
  return /^(a|an) |^[A-Z]/.test(what) ? what : `a ${what} object`;
}

function count(routes: number): string {
  return routes === 0 ? 'no routes' : routes === 1 ? 'one route' : `${routes} routes`;
}

function fixFor(unit: Unit, reference: string | null, isSafe: boolean): Pick<Finding, 'fix'> {
  const { pyproject, cliVersion } = unit.deployment;
  if (!pyproject || reference === null || !has(cliVersion, 'tool-vercel-entrypoint')) return {};
  const edits = setToolVercelEntrypoint(pyproject, reference);
  if (!edits) return {};
  return { fix: { safety: isSafe ? 'safe' : 'unsafe', title: `start ${reference}`, edits } };
}
