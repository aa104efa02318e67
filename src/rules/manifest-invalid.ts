import { deleteLines } from '../fix/edits.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf, type Finding } from './define.js';

export default defineRule({
  id: 'manifest-invalid',
  summary: 'A file that lists dependencies is malformed.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Before it installs anything, Vercel reads the manifests from the Root Directory up to the repository root: pyproject.toml
with its uv.toml, Pipfile.lock, Pipfile. A file that cannot be parsed stops the build with \`PYTHON_CONFIG_PARSE_ERROR\`; one value of a wrong
type stops it with \`PYTHON_CONFIG_VALIDATION_ERROR\`, even where Vercel has no use for the value. What is well-formed but is no
requirement (\`"fastapi^0.115"\`) gets one step further: uv refuses the manifest.`,
  fixes:
    'Safe: deletes `[pipenv]` from a Pipfile, which Vercel has no use for. Everything else is for its author to correct.',
  examples: [
    {
      title: 'A string that is not closed',
      files: {
        'pyproject.toml': '[project]\nname = "shop\ndependencies = ["fastapi"]\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:2:13-2:13 error'],
    },
    {
      title: 'A value of a wrong type',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\nrequires-python = 3.12\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:5:19-5:23 error'],
    },
    {
      title: 'Dependencies in the style of Poetry',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi^0.115", "httpx>=0.28"]\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:4:17-4:32 error'],
    },
    {
      title: 'A setting of Pipenv that is no string',
      files: {
        Pipfile: '[packages]\nfastapi = "*"\n\n[pipenv]\nallow_prereleases = true\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['Pipfile:4:1-5:25 error'],
      fixed: { Pipfile: '[packages]\nfastapi = "*"\n\n' },
    },
    {
      title: 'A broken file above the Root Directory',
      files: {
        'backend/pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'backend/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'Pipfile.lock': '{ "default": { "fastapi": "==0.115.0" } }\n',
      },
      findings: ['Pipfile.lock:1:27-1:38 error'],
    },
    {
      title: 'A well-formed manifest',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = ["fastapi>=0.115", "httpx[http2] ; sys_platform == \'linux\'"]\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const { faults } of unit.deployment.discoveries) {
      for (const [index, fault] of faults.entries()) {
        const { file, code, message, path } = fault;
        if (!OWN_CODES.has(code)) continue;
        yield {
          ...placeOf(fault),
          message: `${sentence(unit.display(file), message)}. The build stops ${index === 0 ? `with ${code}` : 'here too'}, before anything is installed.`,
          help: isPipenvTable(file, path)
            ? 'Delete the table: Vercel does not use Pipenv, and accepts strings alone in it.'
            : 'Correct the file at this place.',
          ...(isPipenvTable(file, path) && deletion(unit, file)),
        };
      }
    }
    yield* refused(unit);
  },
});

/** Codes of other faults belong to rules of their own: requirements files, and the Python version. */
const OWN_CODES: ReadonlySet<string> = new Set([
  'PYTHON_CONFIG_PARSE_ERROR',
  'PYTHON_CONFIG_VALIDATION_ERROR',
  'PYTHON_PYPROJECT_PARSE_ERROR',
  'PYTHON_UV_CONFIG_PARSE_ERROR',
  'PYTHON_PIPFILE_PARSE_ERROR',
  'PYTHON_PIPFILE_LOCK_PARSE_ERROR',
  'EISDIR',
  'ENOTDIR',
]);

function sentence(file: string, message: string): string {
  return message.startsWith('`') ? `In ${file}, ${message}` : `${file} is malformed: ${message}`;
}

function isPipenvTable(file: string, path: string | undefined): boolean {
  return /(^|\/)Pipfile$/.test(file) && path === '/pipenv';
}

function deletion(unit: Unit, file: string): Pick<Finding, 'fix'> {
  const document = unit.deployment.discoveries.find(({ manifest }) => manifest?.file === file)?.manifest?.document;
  const range = document?.valueRange('pipenv');
  if (!document || !range) return {};
  return { fix: { safety: 'safe', title: 'delete [pipenv]', edits: [deleteLines(document.source, range)] } };
}

/** Entries that the builder hands on unread, and at which uv stops. */
function* refused(unit: Unit): Generator<Finding> {
  const { invalidDependencies, install } = unit.deployment;
  // A custom install command takes the place of uv.
  if (install.winner) return;
  for (const { file, range, path, text, fault } of invalidDependencies) {
    yield {
      file,
      range,
      path,
      message: `${JSON.stringify(text)} is not a requirement (${fault.message}): uv refuses ${unit.display(file)}, and the build stops.`,
      help: 'Write it as PEP 508 has it: a name, then extras in brackets, versions such as `>=1.2,<2`, and a marker after a semicolon.',
    };
  }
}
