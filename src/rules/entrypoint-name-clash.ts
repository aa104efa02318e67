import { startOfFile } from '../diagnostic.js';
import { isAppName } from '../program/exports.js';
import { isFallback, type Import, type ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import { baseName, directoryOf, within } from '../files/paths.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';
const ROUTER = 'from fastapi import APIRouter\n\nrouter = APIRouter()\n';

export default defineRule({
  id: 'entrypoint-name-clash',
  summary: 'The entrypoint and a package have the same name.',
  severity: 'error',
  docs: docs.exporting,
  why: `Vercel loads the entrypoint by its path and enters it into Python's list of modules before it runs: \`app.py\` is the module \`app\`.
With a directory \`app/\` beside it, \`from app.routers import items\` then fails with \`ModuleNotFoundError: No module named 'app.routers';
'app' is not a package\`. On your machine \`uvicorn app:app\` takes the directory, because a package goes before a module of the same name. Likewise
\`import app.routers\` in \`main.py\` binds the name \`app\` to the package: after \`app = FastAPI()\` the application is gone.`,
  examples: [
    {
      title: '`app.py` beside `app/`',
      files: {
        'requirements.txt': 'fastapi\n',
        'app.py': `${FASTAPI}\nfrom app.routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/routers/items.py': ROUTER,
      },
      findings: ['app.py:3:1-3:30 error'],
    },
    {
      title: 'An import that takes the name of the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\napp = FastAPI()\n\nimport app.routers.items\n`,
        'app/__init__.py': '',
        'app/routers/items.py': ROUTER,
      },
      findings: ['main.py:5:1-5:25 error'],
    },
    {
      title: 'A directory that no import needs',
      files: {
        'requirements.txt': 'fastapi\n',
        'app.py': `${FASTAPI}\nfrom routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/README.md': '# Frontend\n',
        'routers/items.py': ROUTER,
      },
      findings: [],
    },
    {
      title: 'The import before the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nimport app.routers.items\n\nrouters = app.routers\napp = FastAPI()\n`,
        'app/__init__.py': '',
        'app/routers/items.py': ROUTER,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const reached of unit.reached.values()) {
      const reported = new Set<number>();
      for (const each of reached.imports) {
        const { start } = each.statement;
        if (each.outcome !== 'no-package' || reported.has(start) || isFallback(reached, each)) continue;
        reported.add(start);
        const finding = notAPackage(unit, reached, each);
        if (finding) yield finding;
      }
      if (reached.via === null) yield* takenName(unit, reached);
    }
  },
});

function notAPackage(unit: Unit, { module, project }: ReachedModule, each: Import): Finding | null {
  const { statement, name } = each;
  const consequence = consequenceOf(unit.phases, module, statement.start, 'ModuleNotFoundError');
  if (!consequence) return null;
  const top = name.split('.', 1)[0]!;
  const entrypoint = `${top}.py`;
  const hasDirectory = unit.repository.kind(within(project.unitRoot, top)) === 'directory';
  return {
    file: module.file,
    range: module.source.range(statement.start, statement.end),
    ...judgementOf(consequence),
    message: hasDirectory
      ? `Vercel loads ${entrypoint} as the module \`${top}\`, so ${top}/ cannot be imported: this fails with "'${top}' is not a package" ${consequence.when}.`
      : `\`${top}\` is the module ${entrypoint}, which is no package: this import fails ${consequence.when}.`,
    help: hasDirectory
      ? `Rename ${entrypoint}, for example to ${freeName(unit, project.unitRoot)}, which Vercel finds as well; or rename the directory.`
      : 'Correct the name of the module.',
    related: [
      ...judgementOf(consequence).related,
      {
        file: within(project.unitRoot, entrypoint),
        range: startOfFile(),
        message: `this file is the module \`${top}\``,
      },
    ],
  };
}

/** A name for the entrypoint that nothing has yet. */
function freeName(unit: Unit, root: string): string {
  const names = ['main', 'index', 'server', 'asgi'];
  const isFree = (name: string): boolean =>
    unit.repository.kind(within(root, name)) === null && unit.repository.kind(within(root, `${name}.py`)) === null;
  return `${names.find(isFree) ?? 'entrypoint'}.py`;
}

/** `import app.routers` after `app = FastAPI()`. */
function* takenName(unit: Unit, { module }: ReachedModule): Generator<Finding> {
  const exported = module.exported;
  if (exported?.kind !== 'assignment' || !isAppName(exported.name)) return;
  const last = module.scope.lookup(exported.name);
  if (last?.kind !== 'import' || !last.module.startsWith(`${exported.name}.`) || last.blocks.length > 0) return;
  const { startIndex, endIndex } = last.statement;
  yield {
    file: module.file,
    range: module.source.range(startIndex, endIndex),
    message: `This import binds \`${exported.name}\` to the package, and the application of that name is gone: Vercel finds no app in ${unit.display(module.file)}, and every request fails.`,
    help: `Write \`from ${directoryOf(last.module.replaceAll('.', '/')).replaceAll('/', '.')} import ${baseName(last.module.replaceAll('.', '/'))}\`, which does not bind \`${exported.name}\`.`,
    related: [
      {
        file: module.file,
        range: module.source.range(exported.nameNode.startIndex, exported.nameNode.endIndex),
        message: 'the application',
      },
    ],
  };
}
