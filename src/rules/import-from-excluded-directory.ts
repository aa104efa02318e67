import { absence, type Absence } from '../deployment/bundle/absence.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import { baseName, directoryOf, relativeTo, within } from '../files/paths.js';
import type { ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf, type Consequence } from '../program/phases/consequence.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { startOfFile } from '../diagnostic.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'import-from-excluded-directory',
  summary: 'The app imports a module that is not there on Vercel.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `The project on your machine has more files than the function on Vercel. What \`.vercelignore\` names is never uploaded. Directories
named \`public\`, \`venv\`, \`.venv\`, \`node_modules\` or \`__pycache__\` are left out of every function, at any depth, because they usually
hold static files or installed packages: also \`app/routers/public/\` with Python code in it. And \`excludeFiles\` in vercel.json leaves
out what it matches. An import of such a module fails with \`ModuleNotFoundError\` when the app starts, and every request gets a 500.`,
  examples: [
    {
      title: 'A package named `public`',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom routers.public import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'routers/public/items.py': 'from fastapi import APIRouter\n\nrouter = APIRouter()\n',
      },
      findings: ['main.py:3:1-3:33 error'],
    },
    {
      title: 'A module that `.vercelignore` names',
      files: {
        '.vercelignore': '*.md\nlocal_*.py\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nimport local_settings\n\napp = FastAPI(title=local_settings.TITLE)\n`,
        'local_settings.py': 'TITLE = "Shop"\n',
      },
      findings: ['main.py:3:1-3:22 error'],
    },
    {
      title: 'A directory that `excludeFiles` leaves out',
      files: {
        'vercel.json': '{ "functions": { "main.py": { "excludeFiles": "{tests,scripts}/**" } } }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom scripts.seed import TITLE\n\napp = FastAPI(title=TITLE)\n`,
        'scripts/seed.py': 'TITLE = "Shop"\n',
      },
      findings: ['main.py:3:1-3:31 error'],
    },
    {
      title: 'An import that may fail',
      files: {
        '.vercelignore': 'local_settings.py\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\ntry:\n    import local_settings\nexcept ImportError:\n    local_settings = None\n\napp = FastAPI()\n`,
        'local_settings.py': 'TITLE = "Shop"\n',
      },
      findings: [],
    },
    {
      title: 'A package named `public` that `includeFiles` brings back',
      files: {
        'vercel.json': '{ "functions": { "main.py": { "includeFiles": "routers/public/**" } } }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom routers.public import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'routers/public/items.py': 'from fastapi import APIRouter\n\nrouter = APIRouter()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const reported = new Set<number | string>();
    for (const [file, reached] of unit.reached) {
      const missing = absenceOf(unit, file);
      if (!missing) continue;
      if (reached.via === null) {
        // A build that finds no entrypoint says so itself.
        if (missing.by !== 'upload') yield strippedEntrypoint(unit, file, missing);
        continue;
      }
      const { from } = reached.via;
      const { start } = reached.via.import.statement;
      // Of a missing module, what it imports does not matter; and one import can reach several modules.
      const key = `${from}:${start}`;
      if (reported.has(key) || absenceOf(unit, from) || mayBeFoundElsewhere(unit, file, reached)) continue;
      const importer = unit.reached.get(from)!.module;
      const consequence = consequenceOf(unit.phases, importer, start, 'ModuleNotFoundError');
      if (!consequence) continue;
      reported.add(key);
      yield missingImport(unit, file, reached, missing, consequence);
    }
  },
});

function absenceOf(unit: Unit, file: string): Absence | null {
  return absence(unit, file, unit.modules);
}

/** Names that Python finds in its standard library when the project's directory is gone. */
const STANDARD: ReadonlySet<string> = new Set(['venv']);

function mayBeFoundElsewhere(unit: Unit, file: string, { via, project: { unitRoot } }: ReachedModule): boolean {
  const [top = ''] = relativeTo(file, unitRoot).split('/');
  if (STANDARD.has(top) || !via) return true;
  // `from app import public` takes a variable of `app` before it looks for a submodule.
  const path = file.replace(/(?:\/__init__)?\.py$/, '');
  const name = baseName(path);
  const parent = unit.reached.get(within(directoryOf(path), '__init__.py'));
  const isNamed = via.import.statement.names.some((each) => each.name === name);
  const binding = parent?.module.scope.lookup(name);
  return isNamed && binding !== undefined && binding.kind !== 'from-import' && binding.kind !== 'import';
}

function missingImport(
  unit: Unit,
  file: string,
  { via }: ReachedModule,
  missing: Absence,
  consequence: Consequence,
): Finding {
  const source = unit.reached.get(via!.from)!.module.source;
  const { start, end } = via!.import.statement;
  const path = unit.display(file);
  const { severity, related } = judgementOf(consequence);
  const judged = judgement(unit, missing);
  return {
    file: source.file,
    range: source.range(start, end),
    ...judged,
    severity: judged.severity ?? severity,
    ...(severity === 'warning' && { confidence: consequence.confidence }),
    message: `${reason(unit, path, missing)} The app fails at this import with ModuleNotFoundError ${consequence.when}.`,
    help: help(unit, file, missing),
    related: [
      ...related,
      ...(missing.place ? [{ ...missing.place, message: `\`${missing.pattern}\` leaves it out` }] : []),
    ],
  };
}

function strippedEntrypoint(unit: Unit, file: string, missing: Absence): Finding {
  const path = unit.display(file);
  return {
    file,
    range: startOfFile(),
    confidence: 'likely',
    message: `${reason(unit, path, missing)} It holds the app, so every request fails.`,
    help: help(unit, file, missing),
    related: missing.place ? [{ ...missing.place, message: `\`${missing.pattern}\` leaves it out` }] : [],
  };
}

function judgement(unit: Unit, { by }: Absence): Pick<Finding, 'severity' | 'confidence' | 'docs'> {
  if (by !== 'upload') return { confidence: 'certain' };
  const { build, install } = unit.deployment;
  const ignore = { docs: docs.vercelIgnore };
  // A command may write what is not uploaded.
  if (build.winner || install.winner) return { ...ignore, severity: 'warning', confidence: 'possible' };
  return { ...ignore, confidence: unit.root === '' ? 'certain' : 'likely' };
}

function reason(unit: Unit, path: string, { by, pattern, place }: Absence): string {
  switch (by) {
    case 'upload':
      return `\`${pattern}\` in ${unit.display(place!.file)} keeps ${path} from being uploaded.`;
    case 'excludeFiles':
      return `\`excludeFiles\` in vercel.json leaves ${path} out of the function.`;
    case 'builder':
      return `Vercel leaves directories named \`${directoryIn(pattern)}\` out of the function, and with them ${path}.`;
  }
}

function help(unit: Unit, file: string, { by, pattern }: Absence): string {
  const path = unit.display(file);
  switch (by) {
    case 'upload':
      return leftOutWords(unit, file)!.help;
    case 'excludeFiles':
      return `Write \`excludeFiles\` so that it does not match ${path}, or name that file in \`includeFiles\`.`;
    case 'builder':
      return `Rename the directory \`${directoryIn(pattern)}\` and the imports of it.`;
  }
}

/** `public` of the builder's pattern `public/**`. */
function directoryIn(pattern: string): string {
  return pattern.replace(/^\*\*\/|\/\*\*$/g, '');
}
