import type { Fix } from '../diagnostic.js';
import { relativeTo } from '../files/paths.js';
import { absoluteImport } from '../fix/imports.js';
import { isFallback, type Import, type ReachedModule } from '../program/closure.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import { moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'root-relative-import',
  summary: 'A relative import leads above the top of its package.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `Vercel imports the entrypoint under the name that its path has from the Root Directory: \`main.py\` is \`main\`, \`app/main.py\` is
\`app.main\`. A module at the root has no parent package, so that \`from .db import engine\` in it fails with \`ImportError: attempted relative import
with no known parent package\`; and \`from ..lib import x\` in \`app/main.py\` leads above \`app\`. It works on your machine when the directory
itself is a package there, as with \`uvicorn backend.main:app\` one level up.`,
  fixes: `Safe when the module is found from the Root Directory and the import fails at every start: writes its absolute name.`,
  examples: [
    {
      title: 'A relative import at the root',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom .db import engine\n\napp = FastAPI()\n`,
        'db.py': 'engine = None\n',
      },
      findings: ['main.py:3:1-3:23 error'],
      fixed: { 'main.py': `${FASTAPI}\nfrom db import engine\n\napp = FastAPI()\n` },
    },
    {
      title: 'A sibling module by its package',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\nfrom . import config, db\n\napp = FastAPI()\n`,
        'config.py': 'TITLE = "Shop"\n',
        'db.py': 'engine = None\n',
      },
      findings: ['main.py:3:1-3:25 error'],
      fixed: { 'main.py': `${FASTAPI}\nimport config, db\n\napp = FastAPI()\n` },
    },
    {
      title: 'More dots than the package is deep',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\nfrom ..lib.mail import send\n\napp = FastAPI()\n`,
        'lib/mail.py': 'def send():\n    pass\n',
      },
      findings: ['app/main.py:3:1-3:28 error'],
      fixed: { 'app/main.py': `${FASTAPI}\nfrom lib.mail import send\n\napp = FastAPI()\n` },
    },
    {
      title: 'A relative import inside a package',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${FASTAPI}\nfrom .db import engine\n\napp = FastAPI()\n`,
        'app/db.py': 'engine = None\n',
      },
      findings: [],
    },
    {
      title: 'A relative import with a second way',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${FASTAPI}\ntry:\n    from .db import engine\nexcept ImportError:\n    from db import engine\n\napp = FastAPI()\n`,
        'db.py': 'engine = None\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const reached of unit.reached.values()) {
      const reported = new Set<number>();
      for (const each of reached.imports) {
        const { start } = each.statement;
        if (each.outcome !== 'no-parent' || reported.has(start) || isFallback(reached, each)) continue;
        reported.add(start);
        const finding = judge(unit, reached, each);
        if (finding) yield finding;
      }
    }
  },
});

function judge(unit: Unit, reached: ReachedModule, each: Import): Finding | null {
  const { module, name } = reached;
  const { statement } = each;
  const consequence = consequenceOf(unit.phases, module, statement.start, 'ImportError');
  if (!consequence) return null;
  const isTop = !name.includes('.');
  const fix = absoluteFix(unit, reached, each, consequence.severity === 'error');
  const dots = /^\.*/.exec(statement.from!)![0];
  return {
    file: module.file,
    range: module.source.range(statement.start, statement.end),
    ...judgementOf(consequence),
    message: isTop
      ? `${unit.display(module.file)} is imported as \`${name}\`, which has no parent package: this relative import fails with ImportError ${consequence.when}.`
      : `${unit.display(module.file)} is imported as \`${name}\`: \`${dots}\` leads above its package, and this import fails with ImportError ${consequence.when}.`,
    help: fix
      ? 'Name the module from the Root Directory, without the dots.'
      : 'Name the module from the Root Directory, or move it below it.',
    ...(fix && { fix }),
  };
}

/** The same import with the name that the module has from the Root Directory; null where it is not there. */
function absoluteFix(unit: Unit, reached: ReachedModule, { statement }: Import, isSafe: boolean): Fix | null {
  const { module, project } = reached;
  const own = reached.imports.filter((each) => each.statement === statement);
  const isSubmodules = /^\.+$/.test(statement.from!);
  if (own.some(({ file }) => file === null)) return null;
  const names = own.map(({ file }) => moduleName(project.unitRoot, file!));
  const target = isSubmodules ? names[0]!.split('.').slice(0, -1).join('.') : names[0]!;
  const isNamed = names.every(
    (each) => /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(each) && !unit.isInstalled(each.split('.', 1)[0]!),
  );
  const isInside = own.every(({ file }) => !relativeTo(file!, project.unitRoot).startsWith('..'));
  const edit = isNamed && isInside ? absoluteImport(module.source, statement, target) : null;
  return (
    edit && { safety: isSafe ? 'safe' : 'unsafe', title: 'name the module from the Root Directory', edits: [edit] }
  );
}
