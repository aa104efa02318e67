import { largestOf } from '../deployment/bundle/bundle.js';
import { bytesOf, freedWithout } from '../deployment/bundle/contributors.js';
import { judgedDependencies, type JudgedDependency } from '../deployment/manifests/dependency-facts.js';
import { writtenDependency } from '../deployment/manifests/written-dependency.js';
import type { Unit } from '../unit.js';
import { byName } from '../packages/fact.js';
import { devTools } from '../packages/dev-tools.data.js';
import { importedNames } from '../program/certain-import.js';
import { docs } from '../vercel/docs.js';
import { listOf, mebibytes } from '../words.js';
import { defineRule } from './define.js';

/** Sizes below it are left out. */
const LEAST = 5 * 2 ** 20;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'dev-deps-in-requirements',
  summary: 'Tools for development are installed into the function.',
  severity: 'info',
  docs: docs.limits,
  why: `Everything that the manifest lists is installed and shipped with the function: it counts to its size and makes the installation and the cold start slower.
mypy alone adds about 50 MiB, jupyter about 140. Groups of dependencies (\`[dependency-groups]\`), extras and files such as requirements-dev.txt are not
installed on Vercel.`,
  examples: [
    {
      title: 'Test tools beside the app',
      files: { 'requirements.txt': 'fastapi\npytest==8.3.3\nmypy\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:14 info'],
    },
    {
      title: 'A Pipfile with its lock file',
      files: {
        Pipfile: '[packages]\nfastapi = "*"\npytest = "*"\n',
        'Pipfile.lock':
          '{ "default": { "coverage": { "version": "==7.6.0" }, "fastapi": { "version": "==0.115.0" }, "pytest": { "version": "==8.3.3" } } }\n',
        'main.py': APP,
      },
      findings: ['Pipfile:3:1-3:13 info'],
    },
    {
      title: 'In a group of their own',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[dependency-groups]\ndev = ["pytest", "ruff"]\n',
        'main.py': APP,
      },
      findings: [],
    },
    {
      title: 'In a file of their own',
      files: { 'requirements.txt': 'fastapi\n', 'requirements-dev.txt': 'pytest\nruff\n', 'main.py': APP },
      findings: [],
    },
  ],

  *check(unit) {
    const table = byName(devTools);
    const imported = importedNames(unit.reached);
    const found = new Map<string, JudgedDependency[]>();
    for (const judged of judgedDependencies(unit.deployment)) {
      const { dependency, isInstalled } = judged;
      if (!isInstalled || !table.has(dependency.name) || imported.has(dependency.name.replaceAll('-', '_'))) continue;
      const written = writtenDependency(judged, unit.files);
      if (!written) continue;
      const list = found.get(written.dependency.file);
      if (list) list.push(written);
      else found.set(written.dependency.file, [written]);
    }
    for (const [file, list] of found) {
      const [{ dependency: first, manifest }, ...more] = list as [JudgedDependency, ...JudgedDependency[]];
      const size = sizeWords(unit, list);
      yield {
        file,
        range: first.range,
        ...(first.path !== undefined && { path: first.path }),
        confidence: 'likely',
        message: `${names(list)} ${list.length === 1 ? 'is a tool' : 'are tools'} for development, but installed into the function${size}.`,
        help: `Move ${list.length === 1 ? 'it' : 'them'} to ${
          manifest.kind === 'pyproject.toml'
            ? '`[dependency-groups] dev`, which Vercel does not install'
            : manifest.kind === 'Pipfile.lock'
              ? '`[dev-packages]` in the Pipfile, which Vercel does not install, and run `pipenv lock`'
              : manifest.kind === 'Pipfile'
                ? '`[dev-packages]`, which Vercel does not install'
                : 'a file that Vercel does not read, such as requirements-dev.txt'
        }.`,
        related: more.map(({ dependency }) => ({ file, range: dependency.range, message: 'also for development' })),
      };
    }
  },
});

/** What the tools bring into the function that nothing else does; no words for next to nothing. */
function sizeWords(unit: Unit, list: readonly JudgedDependency[]): string {
  const bundle = largestOf(unit.bundles);
  const tools = new Set(list.map(({ dependency }) => dependency.name));
  const freed = bundle ? freedWithout(bundle, tools) : [];
  const bytes = bytesOf(freed);
  if (bytes < LEAST) return '';
  const along = freed.length > tools.size ? ` with what ${list.length === 1 ? 'it requires' : 'they require'}` : '';
  return `, about ${mebibytes(bytes)}${along}`;
}

function names(list: readonly JudgedDependency[]): string {
  const all = list.map(({ dependency }) => dependency.requirement.name);
  return listOf(all, all.length > 6 ? { max: 5 } : {});
}
