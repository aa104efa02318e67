import { satisfies } from '@renovatebot/pep440/lib/specifier.js';
import { declaredDependencies, type Dependency } from '../deployment/manifests/dependencies.js';
import { isMeantForVercel, replacedByUv } from '../deployment/manifests/dependency-facts.js';
import { byManifest, type Discovery } from '../deployment/manifests/discovery.js';
import { isDynamic, type LockFile, type Manifest } from '../deployment/manifests/manifest.js';
import { startOfFile } from '../diagnostic.js';
import { directoryOf, relativeTo } from '../files/paths.js';
import { normalizeName } from '../parser/requirements/pep508.js';
import { readUvLock, type LockedProject, type UvLock } from '../parser/uv-lock.js';
import { certainImport } from '../program/certain-import.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { defineRule, placeOf, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

const lockFor = (requirements: string, packages = ''): string =>
  `version = 1\nrevision = 3\nrequires-python = ">=3.12"\n\n[[package]]\nname = "fastapi"\nversion = "0.115.0"\nsource = { registry = "https://pypi.org/simple" }\n\n${packages}[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "fastapi" },\n]\n\n[package.metadata]\nrequires-dist = [${requirements}]\n`;

const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\n';

export default defineRule({
  id: 'lockfile-out-of-date',
  summary: 'The lock file lacks what pyproject.toml asks for.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `With a uv.lock Vercel runs \`uv sync --frozen\`: it installs what the lock file pins and does not compare it with pyproject.toml. A
dependency that was added without \`uv lock\` is not installed, and nothing in the build log says so: the import fails with \`ModuleNotFoundError\`
when the function starts.`,
  examples: [
    {
      title: 'A dependency that was added by hand',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = [\n    "fastapi",\n    "httpx",\n]\n`,
        'uv.lock': lockFor('{ name = "fastapi" }'),
        'main.py': `import httpx\n${APP}`,
      },
      findings: ['pyproject.toml:6:6-6:11 error'],
    },
    {
      title: 'A version that the lock file does not have',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi>=0.116"]\n`,
        'uv.lock': lockFor('{ name = "fastapi", specifier = ">=0.115" }'),
        'main.py': APP,
      },
      findings: ['pyproject.toml:4:18-4:32 warning'],
    },
    {
      title: 'An extra that was added by hand',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi[standard]"]\n`,
        'uv.lock': lockFor('{ name = "fastapi" }'),
        'main.py': APP,
      },
      findings: ['pyproject.toml:4:18-4:35 warning'],
    },
    {
      title: 'A merge conflict',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n`,
        'uv.lock': '<<<<<<< HEAD\nversion = 1\n=======\nversion = 1\nrevision = 2\n>>>>>>> main\n',
        'main.py': APP,
      },
      findings: ['uv.lock:1:1-1:8 error'],
    },
    {
      title: 'The lock file of a project that was renamed',
      files: {
        'pyproject.toml': '[project]\nname = "store"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'uv.lock': lockFor('{ name = "fastapi" }'),
        'main.py': APP,
      },
      findings: ['pyproject.toml:2:8-2:15 error'],
    },
    {
      title: 'A pylock.toml alone',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n`,
        'pylock.toml': 'lock-version = "1.0"\ncreated-by = "uv"\npackages = []\n',
        'main.py': APP,
      },
      findings: ['pylock.toml:1:1-1:1 warning'],
    },
    {
      title: 'A lock file that fits',
      files: {
        'pyproject.toml': `${PROJECT}dependencies = ["FastAPI>=0.115", "pywin32 ; sys_platform == 'win32'"]\n`,
        'uv.lock': lockFor('{ name = "fastapi", specifier = ">=0.115" }'),
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    const faultless = unit.deployment.discoveries.filter(({ faults }) => faults.length === 0);
    for (const discovery of byManifest(faultless)) {
      const { manifest, lock } = discovery;
      if (manifest.kind !== 'pyproject.toml' || !lock) continue;
      yield* lock.kind === 'uv.lock' ? compare(unit, discovery, manifest, lock) : pylockAlone(unit, lock);
    }
  },
});

function* pylockAlone(unit: Unit, { file }: LockFile): Generator<Finding> {
  yield {
    file,
    range: startOfFile(),
    severity: 'warning',
    confidence: 'likely',
    message: `Vercel takes ${unit.display(file)} for the lock file and runs \`uv sync --frozen\`, which only reads uv.lock: the build fails for want of one.`,
    help: 'Commit a uv.lock (`uv lock`), or delete the file.',
  };
}

function* compare(unit: Unit, discovery: Discovery, manifest: Manifest, lock: LockFile): Generator<Finding> {
  const source = unit.repository.read(lock.file);
  if (!source) return;
  const locked = readUvLock(source);
  const lockName = unit.display(lock.file);
  if (locked.conflict) {
    yield {
      file: lock.file,
      range: locked.conflict,
      message: `${lockName} holds the marks of a merge conflict: uv cannot read it, and the build stops.`,
      help: 'Resolve the conflict: take one side and run `uv lock`.',
    };
    return;
  }
  if (locked.versions.size === 0) return;
  const project = projectOf(manifest, lock, locked);
  if (!project) {
    yield* unknownProject(manifest, lockName, locked);
    return;
  }
  if (!project.requirements || isDynamic(manifest, 'dependencies')) return;
  const replaced = replacedByUv(discovery);
  for (const dependency of declaredDependencies(manifest).dependencies) {
    if (replaced.has(dependency.name) || !isMeantForVercel(dependency, discovery.python.version)) continue;
    const fault = missing(unit, dependency, project, locked);
    if (!fault) continue;
    yield {
      ...placeOf(dependency),
      severity: fault.isFatal ? 'error' : 'warning',
      confidence: fault.isFatal ? 'certain' : 'likely',
      message: `${lockName} ${fault.text}. Vercel installs what the lock file pins and does not look here${fault.isFatal ? ', so the import fails when the function starts' : ''}.`,
      help: `Run \`uv lock\` and commit ${lockName}.`,
      related: [{ file: lock.file, range: startOfFile(), message: 'this lock file is installed from' }],
    };
  }
}

function projectOf({ directory, document }: Manifest, lock: LockFile, locked: UvLock): LockedProject | undefined {
  const path = relativeTo(directory, directoryOf(lock.file)) || '.';
  const name = document?.get('project', 'name');
  return locked.projects.find((each) => {
    return each.directory === path && typeof name === 'string' && each.name === normalizeName(name);
  });
}

function* unknownProject({ file, document }: Manifest, lockName: string, locked: UvLock): Generator<Finding> {
  const name = document?.get('project', 'name');
  const range = document?.valueRange('project', 'name');
  if (typeof name !== 'string' || !range || locked.versions.has(normalizeName(name))) return;
  yield {
    file,
    range,
    path: '/project/name',
    confidence: 'likely',
    message: `${lockName} knows no project called ${JSON.stringify(name)}${locked.projects[0] ? ` (it was written for "${locked.projects[0].name}")` : ''}: \`uv sync --frozen\` fails, and the build stops.`,
    help: `Run \`uv lock\` and commit ${lockName}.`,
  };
}

function missing(
  unit: Unit,
  { name, requirement }: Dependency,
  { requirements }: LockedProject,
  { versions }: UvLock,
): { text: string; isFatal: boolean } | null {
  const pinned = versions.get(name);
  if (!pinned) return { text: `does not have ${name}`, isFatal: isImported(unit, name) };
  if (requirement.url === null && requirement.specifiers.length > 0) {
    const specifier = requirement.specifiers.map(({ operator, version }) => `${operator}${version}`).join(',');
    const fits = pinned.some((version) => version === '' || satisfies(version, specifier, { prereleases: true }));
    if (!fits) return { text: `pins ${name} ${listOf(pinned)}`, isFatal: false };
  }
  const entries = requirements!.filter((each) => each.name === name);
  const extras = requirement.extras.map(normalizeName);
  const lacking = extras.filter((extra) => !entries.some((each) => each.extras.includes(extra)));
  return lacking.length > 0 ? { text: `does not have the extra ${name}[${lacking.join(',')}]`, isFatal: false } : null;
}

/** Whether every start of the app imports a module of that name. */
function isImported(unit: Unit, distribution: string): boolean {
  return certainImport(unit.reached, (module) => normalizeName(module) === distribution) !== null;
}
