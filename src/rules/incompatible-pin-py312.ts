import {
  exactVersion,
  hasOtherIndex,
  judgedDependencies,
  type JudgedDependency,
} from '../deployment/manifests/dependency-facts.js';
import { hasOldReleases, releaseFault, type ReleaseFault } from '../deployment/manifests/release-faults.js';
import { replaceSpecifiers } from '../fix/requirement-edits.js';
import { FASTAPI_CLOSURE } from '../packages/fastapi-closure.data.js';
import type { Specifier } from '../parser/requirements/pep440.js';
import { readUvLock } from '../parser/uv-lock.js';
import { certainImport } from '../program/certain-import.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'incompatible-pin-py312',
  summary: 'A version is pinned that does not go with Python 3.12 or newer.',
  severity: 'error',
  docs: docs.pythonVersion,
  why: `Vercel has Python 3.12, 3.13 and 3.14, and no older one. A release from before Python 3.12 has no wheel for it. Some of these releases have
no source either, many cannot be built from it on Vercel (numpy 1.25, PyYAML 6.0), and some install and then fail at import (pydantic 1.10.15). The pin works
locally, with an older Python. With \`requires-python = ">=3.13"\` Vercel takes Python 3.14, for which the same holds of younger releases; a uv.lock pins them
too.`,
  fixes: 'Unsafe: raises the pin to the first release that goes with the Python, which can behave differently.',
  examples: [
    {
      title: 'A release that cannot be built',
      files: { 'requirements.txt': 'fastapi\nnumpy==1.24.3\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:14 error'],
    },
    {
      title: 'A release whose import fails',
      files: { 'requirements.txt': 'fastapi==0.95.2\npydantic==1.10.7\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:17 error'],
    },
    {
      title: 'A release without any file for Python 3.12',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "torch>=2.0,<=2.1.2"]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:4:29-4:47 error'],
    },
    {
      title: 'A release that takes long to build',
      files: { 'requirements.txt': 'fastapi\npandas==2.0.3\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:14 warning'],
    },
    {
      title: 'A release from before the newest Python',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.13"\ndependencies = ["fastapi", "pydantic==2.11.7"]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:5:29-5:45 error'],
    },
    {
      title: 'A lock file from before the newest Python',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.13"\ndependencies = ["fastapi"]\n',
        'uv.lock':
          'version = 1\nrequires-python = ">=3.13"\n\n[[package]]\nname = "fastapi"\nversion = "0.116.1"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "pydantic"\nversion = "2.11.7"\nsource = { registry = "https://pypi.org/simple" }\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:5:18-5:25 error'],
    },
    {
      title: 'Newer releases, and ranges that admit them',
      files: {
        'requirements.txt':
          'fastapi\nnumpy>=1.21\npydantic<2\npydantic-core==2.6.3\npyyaml==5.3.1\npandas~=2.1\naiohttp==3.9.1\ntorch==2.0.1; python_version < "3.12"\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const all = judgedDependencies(unit.deployment);
    const declared = new Set(all.map(({ dependency }) => dependency.name));
    for (const judged of all) {
      if (!judged.isInstalled || !judged.isFromIndex) continue;
      for (const choice of chosen(unit, judged)) {
        if (choice.name !== judged.dependency.name && declared.has(choice.name)) continue;
        const fault = releaseFault(choice.name, choice.specifiers, judged.python);
        // Another index can have wheels of its own.
        if (!fault || (fault.outcome !== 'crashes' && hasOtherIndex(judged.manifest))) continue;
        yield report(unit, judged, choice, fault);
      }
    }
  },
});

/** Releases that a dependency brings: those that it admits, or the one that the lock file has chosen. */
interface Choice {
  name: string;
  specifiers: readonly Specifier[];
  lockFile: string | null;
}

function* chosen(unit: Unit, { dependency, lock }: JudgedDependency): Generator<Choice> {
  const { name, requirement } = dependency;
  // What FastAPI needs is installed with it for sure; of other packages only uv knows.
  const names = (name === 'fastapi' && lock ? [name, ...FASTAPI_CLOSURE] : [name]).filter(hasOldReleases);
  if (names.length === 0) return;
  if (!lock) {
    yield { name, specifiers: requirement.specifiers, lockFile: null };
    return;
  }
  const source = lock.kind === 'uv.lock' ? unit.repository.read(lock.file) : null;
  const locked = source && readUvLock(source);
  for (const each of names) {
    const [version, ...others] = locked?.versions.get(each) ?? [];
    // Several versions are for several environments.
    if (version === undefined || others.length > 0) continue;
    yield { name: each, specifiers: [{ operator: '==', version }], lockFile: lock.file };
  }
}

function report(unit: Unit, { dependency, python }: JudgedDependency, choice: Choice, fault: ReleaseFault): Finding {
  const { outcome, first } = fault;
  const name = choice.name === dependency.name ? dependency.requirement.name : choice.name;
  const importer = fault.imports === null ? null : certainImport(unit.reached, (module) => module === fault.imports);
  const isError = outcome !== 'slow' && (fault.imports === null || importer !== null);
  const isExact = exactVersion(choice.specifiers) !== null;
  const release = isExact
    ? `${name} ${choice.specifiers[0]!.version.trim()}${choice.lockFile === null ? '' : `, which ${unit.display(choice.lockFile)} has,`}`
    : first === null
      ? name
      : `This range of ${name}`;
  const because = fault.because === null ? '' : `: ${fault.because}`;
  const message = {
    missing: `${release} has neither a wheel for Python ${python} nor a source archive, so the installation fails.`,
    fails: `${release} has no wheel for Python ${python} and cannot be built on Vercel${because}.`,
    slow: `${release} has no wheel for Python ${python}. Vercel builds it from source, which takes long and can fail.`,
    crashes: `${release} cannot be imported with Python ${python}${because}.`,
  }[outcome];
  const older = {
    '3.12': 'Vercel has no Python older than 3.12.',
    '3.13': 'Or ask for Python 3.12 in a `.python-version` file.',
    '3.14': 'Or ask for Python 3.13 in a `.python-version` file.',
  }[fault.since];
  return {
    ...placeOf(dependency),
    severity: isError ? 'error' : 'warning',
    confidence: isError ? 'likely' : 'possible',
    message,
    help:
      first === null
        ? `There is no release that works: ${fault.instead ?? 'replace it'}.`
        : choice.lockFile === null
          ? `Use ${name} ${first} or newer. ${older}`
          : `Run \`uv lock --upgrade-package ${choice.name}\`, for ${first} or newer. ${older}`,
    related: importer ? [{ ...importer, message: 'imported here' }] : [],
    ...(choice.lockFile === null && raise(unit, dependency, first)),
  };
}

function raise(unit: Unit, dependency: JudgedDependency['dependency'], first: string | null): Pick<Finding, 'fix'> {
  const { specifiers } = dependency.requirement;
  const source = unit.repository.read(dependency.file);
  if (first === null || specifiers.length !== 1 || !source) return {};
  const text = `${specifiers[0]!.operator.startsWith('==') ? '==' : '>='}${first}`;
  const edits = replaceSpecifiers(source, dependency, text);
  return edits ? { fix: { safety: 'unsafe', title: `write ${text}`, edits } } : {};
}
