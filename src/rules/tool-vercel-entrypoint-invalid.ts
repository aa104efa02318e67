import { setToolVercelEntrypoint } from '../fix/edits.js';
import { joinPath } from '../files/paths.js';
import { definesVariable } from '../program/definitions.js';
import { moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import { defineRule, placeIn, type Finding } from './define.js';

export default defineRule({
  id: 'tool-vercel-entrypoint-invalid',
  summary: '`[tool.vercel] entrypoint` leads to no file, or to a variable that does not exist.',
  severity: 'error',
  docs: docs.entrypoints,
  why: `\`[tool.vercel] entrypoint\` goes before every other way to find the app. It has the form \`package.module:variable\`, and the
module is looked for as \`package/module.py\` or \`package/module/__init__.py\` in the Root Directory. When there is no such
file, the build stops; nothing else is tried (since CLI 55.0.0; before, the setting was silently skipped). The variable is
not checked by the build: when it is missing, the function fails at its first start.`,
  fixes: `Safe where the file that was meant exists: \`src/main.py:app\` becomes \`src.main:app\`, and a missing \`src.\` is added.`,
  examples: [
    {
      title: 'A file that is not uploaded',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "backend.web:app"\n',
        '.vercelignore': '# not for the frontend\nbackend\n',
        'backend/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:14-7:31 error'],
    },
    {
      title: 'A path instead of a module',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "src/main.py:app"\n',
        'src/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:14-7:31 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "src.main:app"\n',
      },
    },
    {
      title: 'A src layout without its prefix',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop.web:app"\n',
        'src/shop/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:14-7:28 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "src.shop.web:app"\n',
      },
    },
    {
      title: 'A variable that the module does not have',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "web:app"\n',
        'web.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:14-7:23 error'],
    },
    {
      title: 'A module and a variable that exist',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel]\nentrypoint = "shop.web:api"\n',
        'shop/web.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { search, pyproject, entrypoint } = unit.deployment;
    const setting = search?.toolVercel;
    if (!search || !setting || !pyproject || search.search.toolVercel === 'unknown') return;
    const place = placeIn(pyproject, ['tool', 'vercel', 'entrypoint']);
    if (setting.file !== null) {
      if (entrypoint?.via === 'tool.vercel.entrypoint')
        yield* checkVariable(unit, place, setting.file, entrypoint.variable);
      return;
    }
    const hidden = setting.tried.find((file) => unit.repository.isFile(file));
    const leftOut = hidden === undefined ? null : leftOutWords(unit, hidden);
    const meant = leftOut ? null : guess(unit, setting.value);
    const edits = meant === null ? null : setToolVercelEntrypoint(pyproject, meant);
    const isHard = search.search.toolVercel === 'hard';
    const fault =
      typeof setting.value !== 'string'
        ? 'is not a string'
        : leftOut
          ? `leads to ${unit.display(hidden!)}, but ${leftOut.because}`
          : setting.parsed
            ? `leads to no file: there is no ${setting.tried.map((file) => unit.display(file)).join(' and no ')}`
            : `is ${JSON.stringify(setting.value)}, but must have the form "module:variable"`;
    yield {
      ...place,
      severity: isHard ? 'error' : 'warning',
      message: isHard
        ? `\`entrypoint\` ${fault}. The build stops with ${search.errorCode}.`
        : `\`entrypoint\` ${fault}. This version of Vercel's CLI skips the setting without a word; newer ones stop the build.`,
      help: leftOut
        ? leftOut.help
        : meant === null
          ? 'Write it as "package.module:variable", from the Root Directory on, e.g. "backend.main:app".'
          : `Write "${meant}".`,
      ...(leftOut && { related: leftOut.related }),
      ...(edits && { fix: { safety: 'safe', title: `write "${meant}"`, edits } }),
    };
  },
});

function* checkVariable(
  unit: Unit,
  place: Pick<Finding, 'file' | 'range' | 'path'>,
  file: string,
  variable: string,
): Generator<Finding> {
  const module = unit.modules.load(file);
  if (!module || module.isBroken || definesVariable(module, variable)) return;
  const known = module.exported?.name;
  yield {
    ...place,
    message: `${unit.display(file)} has no \`${variable}\`. The build does not check it, but the function fails at its first start: missing variable "${variable}".`,
    help: known
      ? `Write "${moduleName(unit.root, file)}:${known}".`
      : `Define \`${variable}\` at the top level of ${unit.display(file)}, or name the variable that holds the app.`,
  };
}

/** What was probably meant, when a file says so: a path with slashes or `.py`, or a module without its `src.`. */
function guess(unit: Unit, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const [, path = '', variable] = /^\s*([^\s:]+?)(?:\.py)?\s*(?::\s*([A-Za-z_]\w*))?\s*$/.exec(value) ?? [];
  const plain = path.includes('/') ? path.replace(/^\.?\//, '') : path.replace(/\./g, '/');
  for (const prefix of ['', 'src/']) {
    const relative = joinPath(`${prefix}${plain}`);
    if (relative === null || relative === '' || !/^[\w/]+$/.test(relative)) continue;
    const file = [`${relative}.py`, `${relative}/__init__.py`].find((each) => unit.files.isFile(each));
    if (file === undefined) continue;
    const module = unit.modules.load(unit.files.path(file));
    const name = variable ?? module?.exported?.name;
    if (module && name && definesVariable(module, name)) return `${relative.replace(/\//g, '.')}:${name}`;
  }
  return null;
}
