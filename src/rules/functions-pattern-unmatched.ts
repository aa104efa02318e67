import { functionSettings, matches, type FunctionsKey } from '../deployment/functions/settings.js';
import { apiFunctions } from '../deployment/functions/functions.js';
import { startOfFile } from '../diagnostic.js';
import { relativeTo } from '../files/paths.js';
import { renameKey } from '../fix/json.js';
import { pointer, type DataDocument } from '../parser/document.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { defineRule, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'functions-pattern-unmatched',
  summary: 'A key of `functions` in vercel.json matches no function, so that its settings are lost.',
  severity: 'error',
  docs: docs.unmatchedFunction,
  why: `The keys of \`functions\` are paths or patterns of source files. With a Python preset there is one function, and it goes by its entrypoint:
\`main.py\`, or \`app/main.py\`. A key such as \`api/**/*.py\` does not match it, and Vercel ignores \`maxDuration\`, \`memory\` and the others
without a word. For files in \`api/\` without a preset, a key that matches none of them stops the deployment with \`unused_function\`. The
first key that matches a function takes it; a later one that would match as well counts as unused.`,
  fixes: 'Safe where the only key meant Python and there is one app: renames the key to the entrypoint.',
  examples: [
    {
      title: 'A pattern for `api/`, while the app is `main.py`',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        'vercel.json': '{\n  "functions": {\n    "api/**/*.py": { "maxDuration": 60 }\n  }\n}\n',
      },
      findings: ['vercel.json:3:5-3:18 warning'],
      fixed: { 'vercel.json': '{\n  "functions": {\n    "main.py": { "maxDuration": 60 }\n  }\n}\n' },
    },
    {
      title: 'No such file in `api/`',
      files: {
        'api/index.py': APP,
        'vercel.json': '{ "functions": { "api/main.py": { "memory": 1024 } } }\n',
      },
      findings: ['vercel.json:1:18-1:31 error'],
    },
    {
      title: 'A file in `api/` that exports no app',
      files: {
        'api/index.py': APP,
        'api/helpers.py': 'LIMIT = 10\n',
        'vercel.json': '{ "functions": { "api/*.py": { "memory": 1024 }, "api/helpers.py": { "memory": 512 } } }\n',
      },
      findings: ['vercel.json:1:50-1:66 error'],
    },
    {
      title: 'A key that an earlier one leaves nothing',
      files: {
        'api/index.py': APP,
        'vercel.json': '{ "functions": { "api/**": { "memory": 1024 }, "api/index.py": { "maxDuration": 60 } } }\n',
      },
      findings: ['vercel.json:1:48-1:62 error'],
    },
    {
      title: 'Before Vercel CLI 54.17.3 no key was for the app of a preset',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        'vercel.json': '{ "functions": { "main.py": { "maxDuration": 60 } } }\n',
      },
      vercelCli: '54.0.0',
      findings: ['vercel.json:1:18-1:27 error'],
    },
    {
      title: 'The entrypoint, with or without `.py`, and TypeScript beside it',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': APP,
        'api/hello.ts': 'export default () => new Response("hello");\n',
        'vercel.json': '{ "functions": { "app/main": { "maxDuration": 60 }, "api/*.ts": { "memory": 512 } } }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { vercelJson, isFrameworkSet, mode, entrypoint } = unit.deployment;
    // Without an app, its name is not known; that is another fault.
    if (!vercelJson || (mode === 'preset' && !entrypoint)) return;
    const { keys } = functionSettings(unit.deployment, unit.modules);
    for (const each of keys) {
      if (each.fate === 'applies') continue;
      const fix = keys.length === 1 ? renaming(unit, vercelJson, each) : null;
      yield {
        file: vercelJson.source.file,
        range: vercelJson.keyRange(...each.path) ?? startOfFile(),
        path: pointer(each.path),
        severity: each.fate === 'refused' ? 'error' : 'warning',
        confidence: isFrameworkSet || mode === 'services' ? 'certain' : 'likely',
        message: message(each, isFrameworkSet || mode === 'services'),
        help: help(each),
        related: each.behind.map((key) => ({
          file: vercelJson.source.file,
          range: vercelJson.keyRange(...each.path.slice(0, -1), key) ?? startOfFile(),
          message: 'takes them first',
        })),
        ...(fix && { fix }),
      };
    }
  },
});

function message({ key, fate, behind, settings, app }: FunctionsKey, isSet: boolean): string {
  const cause =
    behind.length > 0
      ? `"${key}" is left with no function: ${listOf(behind.map((each) => `"${each}"`))} before it ${behind.length === 1 ? 'takes' : 'take'} all that it matches`
      : `"${key}" matches no function`;
  if (fate === 'refused') {
    return `${cause}, and ${isSet ? '' : 'with the settings that Vercel detects when you import the repository, '}the deployment stops with unused_function.`;
  }
  const names = Object.keys(settings).slice(0, 4);
  const lost = names.length > 0 ? listOf(names.map((name) => `\`${name}\``)) : 'what it sets';
  const assumption = isSet ? 'with the preset' : 'with the preset that Vercel detects when you import the repository';
  const only = app !== null && behind.length === 0 ? `: ${assumption}, the only function is "${app}"` : '';
  return `${cause}${only}. Vercel silently ignores ${lost}.`;
}

/** A key for files in another language, e.g. `api/*.ts`. */
const NOT_PYTHON = /\.(?!py$)\w{1,4}$/;

function help({ key, fate, behind, app }: FunctionsKey): string {
  if (behind.length > 0) return 'Move it before the other key, or join the two.';
  if (app !== null) {
    if (fate === 'refused') return 'Delete the key, or use Vercel CLI 54.17.3 or newer, where the entrypoint is a key.';
    return NOT_PYTHON.test(key) ? 'Delete the key.' : `Write "${app}" as the key, or delete it.`;
  }
  return 'Name a file in api/ that exports an app, or delete the key.';
}

/** Settings that cannot make an app fail that ran without them. */
const HARMLESS: ReadonlySet<string> = new Set(['maxDuration', 'memory', 'includeFiles', 'supportsCancellation']);

function renaming(unit: Unit, vercelJson: DataDocument, each: FunctionsKey): Fix | null {
  const { key, path, settings, fate, app } = each;
  const meansPython = /\.py$/.test(key) || /^[\w/.-]+$/.test(key.replace(/\.py$/, '')) || /\*$/.test(key);
  if (app === null || fate !== 'ignored' || !meansPython || NOT_PYTHON.test(key)) return null;
  if (Object.hasOwn(settings, 'runtime')) return null;
  const edit = renameKey(vercelJson, path, app);
  if (!edit) return null;
  // If the project on Vercel has no preset, the old key is right, and the new one would stop the deployment.
  const { isFrameworkSet, files, cliVersion } = unit.deployment;
  const isOwnFunction =
    !isFrameworkSet &&
    key.startsWith('api/') &&
    apiFunctions(files, unit.modules, cliVersion).some(({ file }) => matches(relativeTo(file, files.root), key));
  const isSafe = !isOwnFunction && Object.keys(settings).every((name) => HARMLESS.has(name));
  return { safety: isSafe ? 'safe' : 'unsafe', title: `rename the key to "${app}"`, edits: [edit] };
}
