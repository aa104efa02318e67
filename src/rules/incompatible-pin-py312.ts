import {
  exactVersion,
  hasOtherIndex,
  isAtLeast,
  isCappedAt,
  judgedDependencies,
  type JudgedDependency,
} from '../deployment/dependency-facts.js';
import { replaceSpecifiers } from '../fix/requirement-edits.js';
import { byName } from '../packages/fact.js';
import { oldReleases, type OldRelease } from '../packages/old-releases.data.js';
import { certainImport } from '../program/certain-import.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'incompatible-pin-py312',
  summary: 'A version is pinned that does not go with Python 3.12 or newer.',
  severity: 'error',
  docs: docs.pythonVersion,
  why: `Vercel has Python 3.12, 3.13 and 3.14, and no older one. A release from before Python 3.12 has no wheel for it. Some of these releases have
no source either, many cannot be built from it on Vercel (numpy 1.25, PyYAML 6.0), and some install and then fail at import (pydantic 1.10.15). The pin works
locally, with an older Python.`,
  fixes: 'Unsafe: raises the pin to the first release that goes with Python 3.12, which can behave differently.',
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
    const table = byName(oldReleases);
    for (const judged of judgedDependencies(unit.deployment)) {
      const old = table.get(judged.dependency.name);
      if (old && applies(judged, old)) yield* report(unit, judged, old);
    }
  },
});

function applies({ dependency, isInstalled, isFromIndex, manifest, lock }: JudgedDependency, old: OldRelease): boolean {
  if (!isInstalled || !isFromIndex) return false;
  const { specifiers } = dependency.requirement;
  const exact = exactVersion(specifiers);
  // Of a range the lock file has chosen one version.
  if (lock && !exact) return false;
  if (old.outcome !== 'crashes' && hasOtherIndex(manifest)) return false;
  if (old.since !== undefined && (exact ? !isAtLeast(exact, old.since) : isCappedAt(specifiers, old.since)))
    return false;
  return old.first === null || isCappedAt(specifiers, old.last, old.isNext ? old.first : null);
}

function* report(unit: Unit, judged: JudgedDependency, old: OldRelease): Generator<Finding> {
  const { dependency, python } = judged;
  const { name, specifiers } = dependency.requirement;
  const importer = old.imports === undefined ? null : certainImport(unit.reached, [old.imports]);
  const isError = old.outcome !== 'slow' && (old.imports === undefined || importer !== null);
  const exact = exactVersion(specifiers);
  const release = exact
    ? `${name} ${specifiers[0]!.version.trim()}`
    : old.first === null
      ? name
      : `This range of ${name}`;
  const because = old.because === undefined ? '' : `: ${old.because}`;
  const message = {
    missing: `${release} has neither a wheel for Python ${python} nor a source archive, so the installation fails.`,
    fails: `${release} has no wheel for Python ${python} and cannot be built on Vercel${because}.`,
    slow: `${release} has no wheel for Python ${python}. Vercel builds it from source, which takes long and can fail.`,
    crashes: `${release} cannot be imported with Python ${python}${because}.`,
  }[old.outcome];
  const { file, range, path } = dependency;
  yield {
    file,
    range,
    ...(path !== undefined && { path }),
    severity: isError ? 'error' : 'warning',
    confidence: isError ? 'likely' : 'possible',
    message,
    help:
      old.first === null
        ? `There is no release that works: ${old.instead ?? 'replace it'}.`
        : `Use ${name} ${old.first} or newer. Vercel has no Python older than 3.12.`,
    related: importer ? [{ ...importer, message: 'imported here' }] : [],
    ...raise(unit, judged, old),
  };
}

function raise(unit: Unit, { dependency }: JudgedDependency, old: OldRelease): Pick<Finding, 'fix'> {
  const { specifiers } = dependency.requirement;
  const source = unit.repository.read(dependency.file);
  if (old.first === null || specifiers.length !== 1 || !source) return {};
  const text = `${specifiers[0]!.operator.startsWith('==') ? '==' : '>='}${old.first}`;
  const edits = replaceSpecifiers(source, dependency, text);
  return edits ? { fix: { safety: 'unsafe', title: `write ${text}`, edits } } : {};
}
