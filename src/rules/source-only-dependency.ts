import {
  exactVersion,
  hasOtherIndex,
  isAtLeast,
  isCappedAt,
  judgedDependencies,
  thenRelock,
  type JudgedDependency,
} from '../deployment/manifests/dependency-facts.js';
import { deleteRequirement, renameRequirement } from '../fix/requirement-edits.js';
import { byName } from '../packages/fact.js';
import { sourcePackages, type Replacement } from '../packages/source-only.data.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'source-only-dependency',
  summary: 'A dependency has no wheel for Linux, and Vercel cannot build it.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Some packages are published as source only, or with wheels for Windows only. Vercel's build image has a C compiler, but not the libraries
that they are built against: no pg_config, no MySQL client, no PortAudio. The installation fails ("pg_config executable not found"), although it works on a
machine that has the library.`,
  fixes:
    'Safe for psycopg2: becomes psycopg2-binary, the same code with its libraries, where it has a wheel of that version.',
  examples: [
    {
      title: 'psycopg2',
      files: { 'requirements.txt': 'fastapi\npsycopg2==2.9.10\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:17 error'],
      fixed: { 'requirements.txt': 'fastapi\npsycopg2-binary==2.9.10\n' },
    },
    {
      title: 'Both of them',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "psycopg2>=2.9", "psycopg2-binary>=2.9"]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:4:29-4:42 error'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "psycopg2-binary>=2.9"]\n',
      },
    },
    {
      title: 'An old psycopg2, whose other package has no wheel either',
      files: { 'requirements.txt': 'fastapi\npsycopg2==2.9.3\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:16 error'],
    },
    {
      title: 'A library that the image may have',
      files: { 'requirements.txt': 'fastapi\npycairo\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:8 warning'],
    },
    {
      title: 'Packages with wheels',
      files: {
        'requirements.txt': 'fastapi\npsycopg2-binary\npsycopg[binary]\npymysql\npsycopg2; sys_platform == "win32"\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const table = byName(sourcePackages);
    const all = judgedDependencies(unit.deployment);
    for (const judged of all) {
      const { dependency, isInstalled, isFromIndex, manifest } = judged;
      const known = table.get(dependency.name);
      if (!known || !isInstalled || !isFromIndex || hasOtherIndex(manifest)) continue;
      const { name } = dependency.requirement;
      const isHopeless = known.outcome === 'fails';
      yield {
        ...placeOf(dependency),
        severity: isHopeless ? 'error' : 'warning',
        confidence: isHopeless ? 'likely' : 'possible',
        message: isHopeless
          ? `${name} has no wheel for Linux and is built from source. That needs ${known.needs}, which Vercel's build image does not have, so the installation fails.`
          : `${name} has no wheel for Linux and is built from source. That needs ${known.needs}, which Vercel's build image may not have.`,
        help: `${known.instead[0]!.toUpperCase()}${known.instead.slice(1)}.${thenRelock(judged)}`,
        ...(known.replacement && fix(unit, judged, known.replacement, all)),
      };
    }
  },
});

function fix(
  unit: Unit,
  { dependency, python }: JudgedDependency,
  replacement: Replacement,
  all: readonly JudgedDependency[],
): Pick<Finding, 'fix'> {
  const source = unit.repository.read(dependency.file);
  if (!source) return {};
  const isThere = all.some((each) => each.isInstalled && each.dependency.name === replacement.name);
  if (isThere) {
    const edits = deleteRequirement(source, dependency);
    return edits ? { fix: { safety: 'safe', title: `keep only ${replacement.name}`, edits } } : {};
  }
  const { specifiers } = dependency.requirement;
  const first = Object.hasOwn(replacement.firstWheel, python) ? replacement.firstWheel[python] : undefined;
  if (first === undefined) return {};
  const exact = exactVersion(specifiers);
  // A range is met by the newest version in it.
  const hasWheel = exact ? isAtLeast(exact, first) : !isCappedAt(specifiers, first);
  const edits = hasWheel ? renameRequirement(source, dependency, replacement.name) : null;
  return edits ? { fix: { safety: 'safe', title: `use ${replacement.name}`, edits } } : {};
}
