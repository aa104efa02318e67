import type { Edit } from '../diagnostic.js';
import { isBelow, isInside, within } from '../files/paths.js';
import { absoluteImport } from '../fix/imports.js';
import { shadowedPackage } from '../deployment/manifests/shadowed.js';
import { isFallback, type Import, type ReachedModule } from '../program/closure.js';
import { halfImported, madeLater } from '../program/import-cycles.js';
import { holdsModules, otherCase } from '../program/locate.js';
import { consequenceOf, judgementOf, type Consequence } from '../program/phases/consequence.js';
import { locateModule, moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOne, defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';
const ROUTER = 'from fastapi import APIRouter\n\nrouter = APIRouter()\n';

export default defineRule({
  id: 'unresolved-local-import',
  summary: 'The app imports a module of the project that Python does not find on Vercel.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `On Vercel only the Root Directory is on \`sys.path\`. The directory of the entrypoint is not, although it is on your machine after
\`cd app && uvicorn main:app\` or \`python app/main.py\`. So \`from routers import items\` in \`app/main.py\` fails with
\`ModuleNotFoundError: No module named 'routers'\` as soon as the function starts, and every request gets a 500. The module has to be named from the
Root Directory: \`from app.routers import items\`. \`__init__.py\` files are not needed for that. Changes of \`sys.path\` that the code makes
before the import are followed. The rule also finds modules and names that a package of the project does not have at all, such as
\`app.Models\` for a file \`models.py\`: Linux tells upper from lower case, macOS and Windows do not.`,
  fixes: `Safe when the module is found in exactly one way from the Root Directory, and the import fails at every start: writes its whole name. After that
the app no longer starts with \`cd app\`; start it from the Root Directory, as Vercel does.`,
  examples: [
    {
      title: 'A module beside the entrypoint',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\nfrom routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/routers/items.py': ROUTER,
      },
      findings: ['app/main.py:3:1-3:26 error'],
      fixed: {
        'app/main.py': `${FASTAPI}\nfrom app.routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
      },
    },
    {
      title: 'A helper of a function in `api/`',
      files: {
        'requirements.txt': 'fastapi\n',
        'api/index.py': `import utils\n${FASTAPI}\napp = FastAPI(title=utils.TITLE)\n`,
        'api/utils.py': 'TITLE = "Shop"\n',
      },
      findings: ['api/index.py:1:1-1:13 error'],
      fixed: { 'api/index.py': `from api import utils\n${FASTAPI}\napp = FastAPI(title=utils.TITLE)\n` },
    },
    {
      title: 'Another case than that of the file',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom app.Models import Item\n\napp = FastAPI()\n`,
        'app/models.py': 'class Item:\n    pass\n',
      },
      findings: ['main.py:3:1-3:28 error'],
    },
    {
      title: 'Two modules that need each other at once',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom app import models\n\napp = FastAPI()\n`,
        'app/models.py': 'from app.db import engine\n\nBase = object\n',
        'app/db.py': 'from app.models import Base\n\nengine = Base()\n',
      },
      findings: ['app/db.py:1:1-1:28 error'],
    },
    {
      title: 'A module that the app imports when a request comes',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    from services import mail\n\n    return mail.send()\n`,
        'app/services/mail.py': 'def send():\n    return {}\n',
      },
      findings: ['app/main.py:8:5-8:30 warning'],
    },
    {
      title: 'A directory that the code adds to `sys.path` first',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `import sys\nfrom pathlib import Path\n\n${FASTAPI}\nsys.path.insert(0, str(Path(__file__).parent))\n\nfrom routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/routers/items.py': ROUTER,
      },
      findings: [],
    },
    {
      title: 'An import with a second way',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\ntry:\n    from routers import items\nexcept ImportError:\n    from app.routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/routers/items.py': ROUTER,
      },
      findings: [],
    },
    {
      title: 'A second way for another layout',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\ntry:\n    from .routers import items\nexcept ImportError:\n    from routers import items\n\napp = FastAPI()\napp.include_router(items.router)\n`,
        'app/routers/items.py': ROUTER,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const misplaced = new Map<string, Fault[]>();
    for (const fault of faultsOf(unit)) {
      if (fault.each.outcome !== 'misplaced') yield findingFor(unit, fault);
      else {
        const key = `${fault.reached.project.unitRoot}\n${fault.each.searched[0]}`;
        misplaced.set(key, [...(misplaced.get(key) ?? []), fault]);
      }
    }
    for (const faults of misplaced.values()) yield forDirectory(unit, faults);
  },
});

/** An import that fails, and what follows. */
interface Fault {
  reached: ReachedModule;
  each: Import;
  consequence: Consequence;
  /** Whether something unknown may still let it succeed. */
  isDoubtful: boolean;
  /** The same import with a name that Python finds. */
  edit: Edit | null;
}

const FAULTS: ReadonlySet<Import['outcome']> = new Set(['misplaced', 'missing', 'unnamed', 'unbound']);

/** One for each statement. */
function* faultsOf(unit: Unit): Generator<Fault> {
  for (const reached of unit.reached.values()) {
    const reported = new Set<number>();
    for (const each of reached.imports) {
      const { start } = each.statement;
      if (!FAULTS.has(each.outcome) || reported.has(start) || isFallback(reached, each)) continue;
      const fault = judge(unit, reached, each);
      if (!fault) continue;
      reported.add(start);
      yield fault;
    }
  }
}

function judge(unit: Unit, reached: ReachedModule, each: Import): Fault | null {
  const { statement, outcome, name } = each;
  // package-init-imports-entrypoint tells of the entrypoint, local-module-shadows-dependency of files with the name of a package.
  if (outcome === 'unbound' && !halfImported(each, unit.reached)?.via) return null;
  if (shadowedPackage(unit.deployment, reached, each, unit.reached)) return null;
  if (outcome === 'missing' && !isOwnPackage(unit, reached, firstOf(name))) return null;
  const exception = outcome === 'unnamed' || outcome === 'unbound' ? 'ImportError' : 'ModuleNotFoundError';
  const consequence = consequenceOf(unit.phases, reached.module, statement.start, exception);
  if (!consequence) return null;
  const isDoubtful =
    outcome !== 'unbound' && (!each.isCertain || (outcome !== 'misplaced' && mayBeMadeByBuild(unit, each)));
  const edit = outcome === 'misplaced' && !isDoubtful ? rootedImport(unit, reached, each) : null;
  return { reached, each, consequence, isDoubtful, edit };
}

function findingFor(unit: Unit, fault: Fault): Finding {
  const { each, consequence, isDoubtful, edit } = fault;
  const { module } = fault.reached;
  const { statement, name } = each;
  const judgement = judgementOf(consequence);
  const target = halfImported(each, unit.reached);
  return {
    file: module.file,
    range: module.source.range(statement.start, statement.end),
    ...judgement,
    ...(target && { related: [...judgement.related, ...madeLater(target, lastOf(name))] }),
    ...(isDoubtful && { severity: 'warning' as const, confidence: 'possible' as const }),
    ...wordsFor(unit, fault),
    ...(edit && {
      fix: {
        safety: consequence.severity === 'error' ? ('safe' as const) : ('unsafe' as const),
        title: 'name the module from the Root Directory',
        edits: [edit],
      },
    }),
  };
}

/** All imports that expect one directory to be on `sys.path` have one cause, and are one finding. */
function forDirectory(unit: Unit, faults: readonly Fault[]): Finding {
  const main = faults.find(({ consequence, isDoubtful }) => consequence.severity === 'error' && !isDoubtful);
  const ordered = main ? [main, ...faults.filter((each) => each !== main)] : faults;
  return asOne(
    ordered.map((each) => findingFor(unit, each)),
    'fails too',
    misplacedWords(unit, ordered),
  );
}

/** A directory without `__init__.py` yields to an installed package of its name; it is the project's own when it is used as such. */
function isOwnPackage(unit: Unit, { project }: ReachedModule, top: string): boolean {
  const directory = within(project.unitRoot, top);
  if (unit.repository.isFile(within(directory, '__init__.py'))) return true;
  return !unit.isInstalled(top) && holdsModules(unit.repository, [directory]);
}

/** A build command may write modules; so may the build backend, whose settings then name the file: `_version.py`. */
function mayBeMadeByBuild({ deployment: { build, install, pyproject } }: Unit, { name }: Import): boolean {
  const isNamed = pyproject?.source.text.includes(`${lastOf(name)}.py`) === true;
  return isNamed || build.winner !== null || install.winner !== null;
}

/** The same import with the name that the module has from the Root Directory, where it has one. */
function rootedImport(
  unit: Unit,
  { module, project }: ReachedModule,
  { name, searched, statement }: Import,
): Edit | null {
  const package_ = moduleName(project.unitRoot, searched[0]!);
  const target = `${package_}.${statement.from ?? name}`;
  const isNamed = target.split('.').every((segment) => /^[A-Za-z_]\w*$/.test(segment));
  const { entrypoint } = unit.deployment;
  const isHidden = entrypoint !== null && moduleName(project.unitRoot, entrypoint.file) === firstOf(target);
  if (!isNamed || isHidden || unit.isInstalled(firstOf(target)) || !locateModule(project, module.file, target))
    return null;
  return absoluteImport(module.source, statement, target);
}

function misplacedWords(unit: Unit, faults: readonly Fault[]): Pick<Finding, 'message' | 'help'> {
  const [{ each, consequence, edit }] = faults as [Fault];
  const [top, place] = [firstOf(each.name), each.searched[0]!];
  if (isBelow(unit.root, place)) return wordsAbove(unit, faults[0]!, faults.length);
  const directory = unit.display(place) || 'the Root Directory';
  const target = `${moduleName(unit.root, place)}.${top}`;
  return {
    message: `Python does not find \`${top}\` on Vercel: it is in ${directory}/, and only the Root Directory is on sys.path. ${subject(faults.length)} with ModuleNotFoundError ${consequence.when}.`,
    help: edit
      ? `Name it from the Root Directory: \`${target}\`.`
      : `Name it from the Root Directory, or put \`sys.path.insert(0, …)\` with the path of ${directory}/ above all imports.`,
  };
}

/** For names that modules have from a directory above the Root Directory. */
function wordsAbove(unit: Unit, { each, consequence }: Fault, count: number): Pick<Finding, 'message' | 'help'> {
  const [top, place] = [firstOf(each.name), each.searched[0]!];
  const isOwnName = isInside(unit.root, within(place, top));
  const { name } = each;
  const inside = isOwnName && each.file !== null ? moduleName(unit.root, each.file) : null;
  return {
    message: isOwnName
      ? `Python does not find \`${top}\` on Vercel where ${top}/ is the Root Directory: its files are at the top there. ${subject(count)} with ModuleNotFoundError ${consequence.when}.`
      : `Python does not find \`${top}\` on Vercel: it is outside of the Root Directory, above which nothing is on sys.path. ${subject(count)} with ModuleNotFoundError ${consequence.when}.`,
    help: isOwnName
      ? `Name it from the Root Directory${inside ? `: \`${inside}\` instead of \`${name}\`` : ''}; or make the directory above the Root Directory of the project.`
      : `Move it into the Root Directory, or make the directory above the Root Directory of the project.`,
  };
}

function subject(count: number): string {
  if (count === 1) return 'This import fails';
  return count === 2 ? 'This import and another one fail' : `This import and ${count - 1} others fail`;
}

function wordsFor(unit: Unit, fault: Fault): Pick<Finding, 'message' | 'help'> {
  const { each, consequence } = fault;
  const { name, outcome, searched } = each;
  const { when } = consequence;
  const dot = name.lastIndexOf('.');
  const [parent, last] = [name.slice(0, dot), name.slice(dot + 1)];
  const directory = unit.display(searched[0] ?? unit.root) || 'the Root Directory';
  const target = halfImported(each, unit.reached);
  if (target) return cycleWords(unit, each, consequence, target);
  if (outcome === 'misplaced') return misplacedWords(unit, [fault]);
  if (outcome === 'unnamed') {
    return {
      message: `\`${parent}\` has no \`${last}\`: nothing in it has that name. This import fails with ImportError ${when}.`,
      help: 'Correct the name, or add what is missing to the module.',
    };
  }
  const other = otherCase(unit.repository, searched, last);
  return other
    ? {
        message: `\`${parent}\` has no module \`${last}\`: the file is called ${unit.display(other)}, and Vercel tells upper from lower case. This import fails with ModuleNotFoundError ${when}.`,
        help: 'Write the name as the file has it, or rename the file.',
      }
    : {
        message: `\`${parent}\` has no module \`${last}\`: there is neither ${last}.py nor ${last}/ in ${directory}. This import fails ${when}.`,
        help: 'Add the file to the repository (an ignore file may keep it out), or delete the import.',
      };
}

/** A cycle of imports, in which a module is asked before it has the name. */
function cycleWords(
  unit: Unit,
  { name }: Import,
  { when }: Consequence,
  { module }: ReachedModule,
): Pick<Finding, 'message' | 'help'> {
  const [file, last] = [unit.display(module.file), lastOf(name)];
  return {
    message: `${file} is asked for \`${last}\` before it has it: it is still waiting for this file, in a circle of imports. This import fails with "cannot import name '${last}'" ${when}.`,
    help: 'Move what both need into a third module, or import it in the function that uses it.',
  };
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function firstOf(name: string): string {
  return name.split('.', 1)[0]!;
}
