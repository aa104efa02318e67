import type { ConfigModel } from '../deployment/vercel-json/config.js';
import { faultPlace } from '../fix/config.js';
import { deleteProperty } from '../fix/json.js';
import { isTable, type Step } from '../parser/document.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** A project whose function is in `api/`. */
function project(vercelJson: string): Record<string, string> {
  return { 'vercel.json': vercelJson, 'requirements.txt': 'fastapi\n', 'api/index.py': APP };
}

export default defineRule({
  id: 'invalid-function-runtime',
  summary: '`runtime` in `functions` of vercel.json is not a package with a version.',
  severity: 'error',
  docs: docs.functionsProperty,
  why: `\`runtime\` names the npm package that builds a function, with its version: \`vercel-php@0.7.3\`. It is for languages that
Vercel does not build itself. \`"python3.12"\` is not such a package, and Vercel stops with "Function Runtimes must have a
valid version, for example \`now-php@1.0.0\`". Python needs no \`runtime\`, and its version is chosen elsewhere: in
\`.python-version\`, or with \`requires-python\` in pyproject.toml.`,
  fixes: `Safe where Vercel builds the language itself: \`runtime\` is removed, with its entry where nothing else is in it, since
Vercel refuses an empty entry too.`,
  examples: [
    {
      title: 'A version of Python',
      files: project(
        '{\n  "functions": {\n    "api/index.py": {\n      "runtime": "python3.9",\n      "maxDuration": 30\n    }\n  }\n}\n',
      ),
      findings: ['vercel.json:4:18-4:29 error'],
      fixed: { 'vercel.json': '{\n  "functions": {\n    "api/index.py": {\n      "maxDuration": 30\n    }\n  }\n}\n' },
    },
    {
      title: 'The builder without a version, and nothing else in the entry',
      files: project(
        '{\n  "functions": {\n    "api/index.py": { "runtime": "@vercel/python" }\n  },\n  "regions": ["fra1"]\n}\n',
      ),
      findings: ['vercel.json:3:34-3:50 error'],
      fixed: { 'vercel.json': '{\n  "regions": ["fra1"]\n}\n' },
    },
    {
      title: 'One of two entries',
      files: project(
        '{\n  "functions": {\n    "api/index.py": { "runtime": "python3.12" },\n    "api/*.py": { "maxDuration": 30 }\n  }\n}\n',
      ),
      findings: ['vercel.json:3:34-3:46 error'],
      fixed: { 'vercel.json': '{\n  "functions": {\n    "api/*.py": { "maxDuration": 30 }\n  }\n}\n' },
    },
    {
      title: 'A package for another language needs its version',
      files: { ...project('{ "functions": { "api/*.php": { "runtime": "vercel-php" } } }\n'), 'api/a.php': '<?php\n' },
      findings: ['vercel.json:1:44-1:56 error'],
    },
    {
      title: 'The builder with a version',
      files: project('{ "functions": { "api/index.py": { "runtime": "@vercel/python@3.0.7" } } }\n'),
      findings: [],
    },
    {
      title: 'A package with a version',
      files: {
        ...project('{ "functions": { "api/*.php": { "runtime": "vercel-php@0.7.3" } } }\n'),
        'api/a.php': '<?php\n',
      },
      findings: [],
    },
  ],
  *check(unit) {
    const config = unit.deployment.config;
    for (const fault of config.faults) {
      if (fault.code !== 'invalid_function_runtime') continue;
      const runtime = String(config.document?.get(...fault.path));
      const isOurs = isBuiltIn(runtime, String(fault.path.at(-2)));
      const fix = isOurs ? removeRuntime(config, fault.path) : null;
      yield {
        ...faultPlace(config, fault, unit.root),
        message: `\`${runtime}\` is not a runtime: Vercel asks for an npm package with its version, so the deployment fails.`,
        help: help(runtime, isOurs),
        ...(fix && { fix }),
      };
    }
  },
});

function help(runtime: string, isOurs: boolean): string {
  if (!isOurs) return `Add the exact version of the package: \`${runtime.replace(/@[^/]*$/, '')}@x.y.z\`.`;
  const version = /python\D?(3\.\d+)/i.exec(runtime)?.[1];
  const how = 'write the version into `.python-version`, or into `requires-python` in pyproject.toml';
  if (version !== undefined) return `Remove \`runtime\`. To choose the version of Python, ${how}.`;
  return 'Remove `runtime`; Vercel knows how to build this language.';
}

/** Whether Vercel builds it itself, so that no `runtime` is needed: by its name, or by the files that it is for. */
function isBuiltIn(runtime: string, pattern: string): boolean {
  return /^(?:@(?:vercel|now)\/)?(?:python|nodejs|node|go|ruby|rust)(?![a-z-])/i.test(runtime) || /\.py$/.test(pattern);
}

/** Removes `runtime`, and what would be empty without it. */
function removeRuntime({ document, repair }: ConfigModel, path: readonly Step[]): Fix | null {
  if (!document || repair) return null;
  let target = path;
  while (target.length > 1) {
    const holder = document.get(...target.slice(0, -1));
    if (!isTable(holder) || Object.keys(holder).length > 1) break;
    target = target.slice(0, -1);
  }
  const edit = deleteProperty(document, target);
  return edit && { safety: 'safe', title: 'Remove `runtime`', edits: [edit] };
}
