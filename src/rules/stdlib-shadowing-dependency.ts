import { isCappedAt, judgedDependencies, thenRelock } from '../deployment/manifests/dependency-facts.js';
import { deleteRequirement } from '../fix/requirement-edits.js';
import { byName } from '../packages/fact.js';
import { shadowingPackages } from '../packages/stdlib-shadowing.data.js';
import { docs } from '../vercel/docs.js';
import { defineRule, placeOf } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'stdlib-shadowing-dependency',
  summary: 'A dependency takes the place of a module of the standard library.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `On Vercel the installed packages come before Python's standard library, in a virtual environment after it. Old copies of modules of the
standard library, such as uuid 1.30 or pathlib 1.0.1, do no harm locally, because nobody ever imports them. On Vercel they are imported in place of the
real module, and the function fails at its start.`,
  fixes: 'Safe: deletes the requirement. The module is part of Python.',
  examples: [
    {
      title: 'uuid',
      files: { 'requirements.txt': 'uuid==1.30\nfastapi\n', 'main.py': APP },
      findings: ['requirements.txt:1:1-1:11 error'],
      fixed: { 'requirements.txt': 'fastapi\n' },
    },
    {
      title: 'A module that FastAPI imports too',
      files: { 'requirements.txt': 'fastapi\npathlib  # paths\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:8 error'],
      fixed: { 'requirements.txt': 'fastapi\n' },
    },
    {
      title: 'In pyproject.toml',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = [\n  "fastapi",\n  "enum34",  # for enums\n]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:6:4-6:10 error'],
      fixed: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = [\n  "fastapi",\n]\n',
      },
    },
    {
      title: 'An old copy that is not known to fail',
      files: { 'requirements.txt': 'argparse==1.4.0\nfastapi\n', 'main.py': APP },
      findings: ['requirements.txt:1:1-1:16 warning'],
      fixed: { 'requirements.txt': 'fastapi\n' },
    },
    {
      title: 'Not for the Python of Vercel',
      files: {
        'requirements.txt': 'fastapi\ndataclasses; python_version < "3.7"\ntyping-extensions\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const table = byName(shadowingPackages);
    for (const judged of judgedDependencies(unit.deployment)) {
      const { dependency, isInstalled, isFromIndex } = judged;
      const known = table.get(dependency.name);
      if (!known || !isInstalled || !isFromIndex) continue;
      if (known.last !== undefined && !isCappedAt(dependency.requirement.specifiers, known.last)) continue;
      const source = unit.repository.read(dependency.file);
      const edits = source && deleteRequirement(source, dependency);
      yield {
        ...placeOf(dependency),
        severity: known.failure === null ? 'warning' : 'error',
        confidence: known.failure === null ? 'possible' : 'likely',
        message:
          `\`${known.module}\` is part of Python, but Vercel looks at installed packages before the standard library and finds this package instead` +
          (known.failure === null ? '. It is an old copy.' : `, and ${known.failure}.`),
        help: `Delete it; \`import ${known.module}\` works without it.${thenRelock(judged)}`,
        ...(edits && {
          fix: { safety: 'safe', title: `delete ${dependency.requirement.name}`, edits },
        }),
      };
    }
  },
});
