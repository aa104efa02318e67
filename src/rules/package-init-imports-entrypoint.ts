import type { Import, ReachedModule } from '../program/closure.js';
import { halfImported, madeLater } from '../program/import-cycles.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'package-init-imports-entrypoint',
  summary: 'A module that the entrypoint imports asks it for a name that it does not have yet.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `Vercel runs \`app/main.py\` by its path. The package \`app\` is not imported first, as it is with \`uvicorn app.main:app\`. It is imported
when the entrypoint imports the first module of \`app\`; and if \`app/__init__.py\` then says \`from app.main import app\`, the entrypoint is
only half run and has no \`app\` yet: \`ImportError: cannot import name 'app' from partially initialized module 'app.main'\`. Every request fails.
The same goes for any other module that the entrypoint imports and that imports from the entrypoint.`,
  examples: [
    {
      title: 'A package that hands on the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/__init__.py': 'from app.main import app\n',
        'app/main.py': `${FASTAPI}\nfrom app.config import TITLE\n\napp = FastAPI(title=TITLE)\n`,
        'app/config.py': 'TITLE = "Shop"\n',
      },
      findings: ['app/__init__.py:1:1-1:25 error'],
    },
    {
      title: 'A router that imports the app',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nimport routes\n\napp = FastAPI()\n`,
        'routes.py': 'from main import app\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: ['routes.py:1:1-1:21 error'],
    },
    {
      title: 'A router that is imported after the app is made',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\napp = FastAPI()\n\nimport routes\n`,
        'routes.py': 'from main import app\n\n\n@app.get("/")\ndef home():\n    return {}\n',
      },
      findings: [],
    },
    {
      title: 'An entrypoint that imports nothing of its package',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/__init__.py': 'from app.main import app\n',
        'app/main.py': `${FASTAPI}\napp = FastAPI()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const reached of unit.reached.values()) {
      for (const each of reached.imports) {
        const target = halfImported(each, unit.reached);
        // Where Vercel finds no entrypoint, nobody knows which file will be imported first.
        if (target?.via !== null || !unit.isEntrypoint(target.module.file)) continue;
        const finding = judge(unit, reached, each, target);
        if (finding) yield finding;
      }
    }
  },
});

function judge(unit: Unit, reached: ReachedModule, { statement, name }: Import, target: ReachedModule): Finding | null {
  const { module } = reached;
  const consequence = consequenceOf(unit.phases, module, statement.start, 'ImportError');
  if (consequence?.phase !== 'import') return null;
  const isInit = module.file.endsWith('/__init__.py');
  const last = name.slice(name.lastIndexOf('.') + 1);
  const judgement = judgementOf(consequence);
  return {
    file: module.file,
    range: module.source.range(statement.start, statement.end),
    ...judgement,
    message: `${unit.display(target.module.file)} imports this file before it has \`${last}\`, so that this import fails with "cannot import name '${last}'" ${consequence.when}.`,
    help: isInit
      ? `Delete the line; or let Vercel start the package itself: \`[tool.vercel] entrypoint = "${reached.name}:${last}"\` in pyproject.toml.`
      : `Move what both need into a third module; routes belong to an APIRouter that the entrypoint includes.`,
    related: [...judgement.related, ...madeLater(target, last)],
  };
}
