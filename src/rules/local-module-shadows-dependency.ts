import { shadowedPackage, type ShadowedPackage } from '../deployment/manifests/shadowed.js';
import { startOfFile } from '../diagnostic.js';
import { relativeTo, within } from '../files/paths.js';
import { FRAMEWORK_MODULES, SHADOWED_FATALLY, SHADOWED_OR_HIDDEN } from '../packages/stdlib-shadows.data.js';
import type { Import, ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'local-module-shadows-dependency',
  summary: 'A module of the project takes the place of a package, or of a module of Python.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `On Vercel the Root Directory comes first in the search for modules, before the installed packages and before Python's own modules. A
file \`redis.py\` there is what \`import redis\` finds, in the code of every package too. Python's own modules are hit as well: locally \`uvicorn main:app\` has
imported nearly all of them before it looks into the project, so that a file \`secrets.py\` or \`types.py\` does no harm there; on Vercel the runtime itself
or FastAPI imports it in place of the real one, and the function fails at its start. A directory without \`__init__.py\` takes the place of nothing.`,
  examples: [
    {
      title: 'A file with the name of a package that the app imports',
      files: {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py': `from openai import OpenAI\n${APP}\nclient = OpenAI()\n`,
        'openai.py': 'KEY = "sk-test"\n',
      },
      findings: ['main.py:1:1-1:26 error'],
    },
    {
      title: 'A package that FastAPI imports',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        'starlette/__init__.py': '',
        'starlette/routes.py': 'ROUTES = []\n',
      },
      findings: ['starlette/__init__.py:1:1-1:1 error'],
    },
    {
      title: 'A file that asks itself for what the package has',
      files: {
        'requirements.txt': 'fastapi\nopenai\n',
        'main.py': `from openai import client\n${APP}`,
        'openai.py': 'from openai import OpenAI\n\nclient = OpenAI()\n',
      },
      findings: ['openai.py:1:1-1:26 error'],
    },
    {
      title: 'A module of Python that FastAPI imports',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from secrets import TOKEN\n${APP}`,
        'secrets.py': 'TOKEN = "abc"\n',
      },
      findings: ['secrets.py:1:1-1:1 error'],
    },
    {
      title: 'A module of Python that may be imported before',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from logging import setup\n${APP}\nsetup()\n`,
        'logging/__init__.py': 'def setup():\n    pass\n',
      },
      findings: ['logging/__init__.py:1:1-1:1 warning'],
    },
    {
      title: 'Names that take the place of nothing',
      files: {
        'requirements.txt': 'fastapi\nredis\n',
        'main.py': `import redis\n\nfrom app import types\n${APP}`,
        'app/types.py': 'Id = int\n',
        'calendar.py': 'DAYS = 7\n',
        'redis/README.md': '# Redis\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.reached.size === 0 || !unit.buildsPython) return;
    const roots = new Set([...unit.reached.values()].map(({ project }) => project.unitRoot));
    for (const root of roots) {
      for (const { name, file } of rootModules(unit, root)) yield* shadowed(unit, name, file);
    }
    for (const reached of unit.reached.values()) yield* unnamed(unit, reached);
  },
});

/** The modules and packages at the root that reach Vercel. */
function* rootModules({ files }: Unit, root: string): Generator<{ name: string; file: string }> {
  const { repository } = files;
  for (const { name } of repository.list(root)) {
    const stem = name.replace(/\.py$/, '');
    if (!SHADOWED_FATALLY.has(stem) && !SHADOWED_OR_HIDDEN.has(stem) && !FRAMEWORK_MODULES.has(stem)) continue;
    const file = within(root, stem === name ? `${name}/__init__.py` : name);
    if (repository.isFile(file)) yield { name: stem, file };
  }
}

/** What Python, the runtime or FastAPI import, whatever the app itself does. */
function* shadowed(unit: Unit, name: string, file: string): Generator<Finding> {
  const marker = FRAMEWORK_MODULES.get(name);
  if (marker !== undefined && isRealOne(unit, file, marker)) return;
  const path = unit.display(file);
  const isHidden = SHADOWED_OR_HIDDEN.has(name);
  const whose = marker === undefined ? "Python's own" : 'the installed';
  yield {
    file,
    range: startOfFile(),
    ...(isHidden ? { severity: 'warning', confidence: 'possible' } : { confidence: 'likely' }),
    message: isHidden
      ? `On Vercel the Root Directory comes before Python's own modules: ${path} is imported in place of \`${name}\` where something needs that, or is never found where \`${name}\` is imported before.`
      : `On Vercel the Root Directory comes first: ${path} is imported in place of ${whose} \`${name}\`, which every FastAPI app needs, and the function fails at its start.`,
    help: `Give ${path} another name, or move it into a package.`,
  };
}

/** Whether a module of the project has what the real one has: a copy of it, or its source. */
function isRealOne(unit: Unit, file: string, marker: string): boolean {
  const module = unit.modules.load(file);
  const directory = file.replace(/\/__init__\.py$/, '');
  const isSubmodule =
    directory !== file &&
    (unit.repository.isFile(within(directory, `${marker}.py`)) ||
      unit.repository.kind(within(directory, marker)) !== null);
  if (isSubmodule || module === null || module.source.text.includes('__getattr__')) return true;
  const binding = module.scope.lookup(marker);
  // `from fastapi import FastAPI` in a file called fastapi.py asks the file itself.
  const isOwn = binding !== undefined && (binding.kind !== 'from-import' || binding.module.startsWith('.'));
  return isOwn || module.scope.starImports.length > 0;
}

/** Imports of names that a module of the project does not have, and that mean an installed package. */
function* unnamed(unit: Unit, reached: ReachedModule): Generator<Finding> {
  const reported = new Set<number>();
  for (const each of reached.imports) {
    const { statement, name, outcome } = each;
    const [top = ''] = name.split('.');
    const shadowed =
      reported.has(statement.start) || FRAMEWORK_MODULES.has(top) ? null : shadowedBy(unit, reached, each);
    if (!shadowed) continue;
    const consequence = consequenceOf(unit.phases, reached.module, statement.start, 'ImportError');
    if (!consequence) continue;
    reported.add(statement.start);
    const missing = relativeTo(name.replaceAll('.', '/'), top).replaceAll('/', '.');
    const path = unit.display(shadowed.file);
    const judgement = judgementOf(consequence);
    const reason = outcome === 'unbound' ? 'asks itself here' : `has no \`${missing}\``;
    yield {
      file: reached.module.file,
      range: reached.module.source.range(statement.start, statement.end),
      ...judgement,
      message: `This imports ${path}, not ${shadowed.distribution}: the Root Directory comes before the installed packages. ${path} ${reason}, so that the import fails ${consequence.when}.`,
      help: `Give ${path} another name, or move it into a package.`,
      related: [{ file: shadowed.file, range: startOfFile(), message: 'found first' }, ...judgement.related],
    };
  }
}

function shadowedBy(unit: Unit, reached: ReachedModule, each: Import): ShadowedPackage | null {
  return shadowedPackage(unit.deployment, reached, each, unit.reached);
}
