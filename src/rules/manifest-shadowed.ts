import {
  declaredDependencies,
  defaultGroupDependencies,
  listed,
  type Dependency,
} from '../deployment/manifests/dependencies.js';
import { installation } from '../deployment/manifests/installation.js';
import { isMeantForVercel } from '../deployment/manifests/dependency-facts.js';
import type { Discovery } from '../deployment/manifests/discovery.js';
import { isDynamic, loadManifest, projectTable, type Manifest } from '../deployment/manifests/manifest.js';
import { startOfFile } from '../diagnostic.js';
import { baseName } from '../files/paths.js';
import { addToTable, lineEnd, replace } from '../fix/edits.js';
import { plainRequirements, tomlString } from '../fix/project-table.js';
import { FASTAPI_CLOSURE } from '../packages/fastapi-closure.data.js';
import { normalizeName } from '../parser/requirements/pep508.js';
import { missingModules } from '../deployment/manifests/missing.js';
import { certainImport, importedNames } from '../program/certain-import.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { defineRule, type Finding, type Fix, type Related } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'manifest-shadowed',
  summary: 'Dependencies are listed in a file that Vercel does not read.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel takes the first manifest that it finds in a directory and reads no other: pyproject.toml, Pipfile.lock, Pipfile,
requirements.frozen.txt, requirements-frozen.txt, requirements.txt, requirements.in, requirements/prod.txt. What only a later one lists is not
installed, and the import fails with \`ModuleNotFoundError\`. Extras and dependency groups do not help either: only
\`[project] dependencies\` are installed, and the groups that \`[tool.uv] default-groups\` names, except \`dev\`.`,
  fixes: `Writes the missing requirements into \`[project] dependencies\`. Safe where the other file holds named requirements alone and the list is
empty or missing; otherwise unsafe.`,
  examples: [
    {
      title: 'A [project] table without dependencies',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\n',
        'requirements.txt': 'fastapi==0.115.0\nhttpx\n',
        'main.py': APP,
      },
      findings: ['requirements.txt:1:1-1:17 error'],
      fixed: {
        'pyproject.toml':
          '[project]\ndependencies = [\n    "fastapi==0.115.0",\n    "httpx",\n]\nname = "shop"\nversion = "0.1.0"\n',
      },
    },
    {
      title: 'A dependency in the second file only',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'requirements.txt': 'fastapi\nsqlalchemy>=2\n',
        'main.py': `import sqlalchemy\n${APP}`,
      },
      findings: ['requirements.txt:2:1-2:14 error'],
    },
    {
      title: 'FastAPI itself in the second file only',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["httpx"]\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: ['requirements.txt:1:1-1:8 error'],
    },
    {
      title: 'An outdated Pipfile.lock',
      files: {
        Pipfile: '[packages]\nfastapi = "*"\nhttpx = "*"\n',
        'Pipfile.lock': '{ "_meta": {}, "default": { "fastapi": { "version": "==0.115.0" } } }\n',
        'main.py': `import httpx\n${APP}`,
      },
      findings: ['Pipfile:3:1-3:12 error'],
    },
    {
      title: 'A frozen list of what the dependencies need in turn',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["httpx", "fastapi"]\n',
        'requirements.txt': 'certifi==2025.1.31\nfastapi==0.115.0\nhttpcore==1.0.7\nhttpx==0.28.1\nstarlette==0.38.6\n',
        'main.py': `import httpx\nimport starlette\n${APP}`,
      },
      findings: [],
    },
    {
      title: 'Both files name the same',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "Python_Multipart"]\n',
        'requirements.txt': '# from pyproject.toml\nfastapi==0.115.0\npython-multipart==0.0.20\n',
        'main.py': APP,
      },
      findings: [],
    },
    {
      title: 'Dependencies that the build backend reads from requirements.txt',
      files: {
        'pyproject.toml':
          '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "shop"\nversion = "0.1.0"\ndynamic = ["dependencies"]\n\n[tool.setuptools.dynamic]\ndependencies = { file = "requirements.txt" }\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    for (const discovery of unit.deployment.discoveries) {
      const { manifest, faults } = discovery;
      if (!manifest || faults.some((fault) => fault.file === manifest.file)) continue;
      // Without [project] nothing is installed at all, which is a finding of its own.
      if (manifest.kind === 'pyproject.toml' && !projectTable(manifest)) continue;
      if (isDynamic(manifest, 'dependencies')) continue;
      for (const loser of discovery.ignored)
        yield* compare(unit, discovery, loadManifest(unit.files, manifest.directory, loser.kind));
    }
  },
});

function* compare(unit: Unit, discovery: Discovery, loser: Manifest): Generator<Finding> {
  const { manifest, lock, python } = discovery;
  const installed = [...declaredDependencies(manifest!).dependencies, ...defaultGroupDependencies(manifest!)];
  const names = new Set(installed.map(({ name }) => name));
  const missing = declaredDependencies(loser).dependencies.filter((each) => {
    return each.name !== '' && !names.has(each.name) && isMeantForVercel(each, python.version);
  });
  if (missing.length === 0) return;
  // A lock file also holds what the dependencies need in turn.
  const locked = lock && unit.repository.read(lock.file)?.text;
  // As distributions; most are called like their module.
  const imported = new Set([...importedNames(unit.reached)].map(normalizeName));
  const isFrozen = isGenerated(loser);
  const brought = installation({ ...discovery, manifest: manifest! }, unit.files);
  const absent = missing.filter(({ name }) => {
    if (locked?.includes(`name = "${name}"`) || (names.has('fastapi') && FASTAPI_CLOSURE.has(name))) return false;
    // `fastapi[standard]` brings uvicorn.
    if (brought?.sure.has(name)) return false;
    return names.size === 0 || !isFrozen || imported.has(name);
  });
  const [first, ...more] = absent;
  if (!first) return;
  const isNothingInstalled = names.size === 0;
  // Nothing else brings FastAPI: packages that need it have it in their name, but for a few.
  const needed = missingModules(unit).filter(({ distributions }) =>
    absent.some(({ name }) => distributions.includes(name)),
  );
  const isImported = needed.length > 0 || absent.some(({ name }) => imported.has(name));
  const isFatal =
    needed.some(({ confidence, uses }) => confidence !== 'possible' && uses[0].consequence.severity === 'error') ||
    (isImported && (isNothingInstalled || lacksFastApi(unit, absent, names)));
  const [winnerName, loserName] = [unit.display(manifest!.file), unit.display(loser.file)];
  const related: Related[] = more
    .slice(0, 3)
    .map(({ file, range, name }) => ({ file, range, message: `${name} is not installed either` }));
  const fix = fixOf(manifest!, loser, absent, isNothingInstalled);
  const declared = otherPlaces(manifest!, absent);
  yield {
    file: first.file,
    range: first.range,
    // Distributions are not all called like their modules, so one that nothing seems to import may yet be needed.
    severity: isFatal ? 'error' : isImported ? 'warning' : 'info',
    confidence: isNothingInstalled ? 'certain' : 'likely',
    message: isNothingInstalled
      ? `${loserName} is not read: ${winnerName} goes before it and lists no dependency, so nothing is installed and the app cannot be imported.`
      : `${loserName} is not read, because ${winnerName} goes before it. Only ${loserName} lists ${listText(absent)}, so Vercel does not install ${absent.length === 1 ? 'it' : 'them'}${declared}.`,
    help:
      manifest!.kind === 'Pipfile.lock' && loser.kind === 'Pipfile'
        ? 'Run `pipenv lock` and commit Pipfile.lock.'
        : `Add ${absent.length === 1 ? 'it' : 'them'} to ${manifest!.kind === 'pyproject.toml' ? `[project] dependencies in ${winnerName}` : winnerName}, or delete ${winnerName} if ${loserName} is the one to keep.`,
    related: [{ file: manifest!.file, range: startOfFile(), message: 'this file is read' }, ...related],
    ...(fix && { fix }),
  };
}

/**
 * Whether a tool wrote the file (`pip freeze`, `pip-compile`, `uv export`): then it also lists what others need in turn, and
 * that gets installed without being listed.
 */
function isGenerated({ requirements, kind }: Manifest): boolean {
  if (!requirements) return kind === 'Pipfile.lock';
  const isPinned = requirements.requirements.every(
    ({ requirement: { specifiers } }) => specifiers.length === 1 && specifiers[0]!.operator === '==',
  );
  return isPinned || /autogenerated|generated by|^\s*#\s*via\b/im.test(requirements.source.text);
}

function lacksFastApi(unit: Unit, absent: readonly Dependency[], installed: ReadonlySet<string>): boolean {
  if (!absent.some(({ name }) => name === 'fastapi')) return false;
  if ([...installed].some((name) => name.includes('fastapi') || name.includes('fastmcp') || name === 'gradio'))
    return false;
  return certainImport(unit.reached, (module) => module === 'fastapi') !== null;
}

function listText(dependencies: readonly Dependency[]): string {
  return listOf(
    dependencies.map(({ name }) => name),
    { max: 5 },
  );
}

/** Groups and extras of the winner that name the same: people think that these are installed. */
function otherPlaces({ kind, document }: Manifest, dependencies: readonly Dependency[]): string {
  if (kind !== 'pyproject.toml' || !document) return '';
  const names = new Set(dependencies.map(({ name }) => name));
  for (const table of [['project', 'optional-dependencies'], ['dependency-groups']]) {
    const groups = document.get(...table);
    for (const group of typeof groups === 'object' && groups !== null ? Object.keys(groups) : []) {
      if (listed(document, [...table, group]).dependencies.some(({ name }) => names.has(name))) {
        return `; nor does it install ${table[0] === 'project' ? 'extras' : 'dependency groups'} such as "${group}"`;
      }
    }
  }
  return '';
}

function fixOf(winner: Manifest, loser: Manifest, absent: readonly Dependency[], isEmpty: boolean): Fix | null {
  const { document } = winner;
  const plain = loser.requirements && plainRequirements(loser.requirements);
  if (winner.kind !== 'pyproject.toml' || !document || !plain) return null;
  const texts = absent.map(({ range }) => loser.requirements!.source.text.slice(range.start.offset, range.end.offset));
  const lines = texts.map((each) => `    ${tomlString(each)},\n`).join('');
  const title = `copy the requirements of ${baseName(loser.file)} into [project] dependencies`;
  const existing = document.valueRange('project', 'dependencies');
  const { source } = document;
  if (!existing) {
    const edit = addToTable(source, ['project'], `dependencies = [\n${lines}]`);
    return edit && { safety: isEmpty ? 'safe' : 'unsafe', title, edits: [edit] };
  }
  const list = document.get('project', 'dependencies') as unknown[];
  if (list.length === 0) {
    const text = `[\n${lines}]`.replace(/\n/g, lineEnd(source));
    return { safety: 'safe', title, edits: [replace(source, existing, text)] };
  }
  const last = document.valueRange('project', 'dependencies', list.length - 1);
  if (!last) return null;
  const at = source.range(last.end.offset, last.end.offset);
  return {
    safety: 'unsafe',
    title,
    edits: [replace(source, at, texts.map((each) => `, ${tomlString(each)}`).join(''))],
  };
}
