import { requirementsFiles } from '../deployment/manifests/requirements-files.js';
import type { RequirementOption, RequirementsFile } from '../parser/requirements/file.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'pip-only-options',
  summary: 'An option of the requirements file is lost on Vercel, or changes where packages come from.',
  severity: 'warning',
  docs: docs.pythonRuntime,
  why: `Vercel turns the requirements file into a pyproject.toml and installs it with uv. Of pip's options only the addresses of indexes survive. The others are
dropped without a word: \`--no-index\`, \`--no-binary\`, \`--only-binary\`, \`--pre\`, \`--prefer-binary\`, \`--require-hashes\`, \`--use-feature\`, \`--trusted-host\`, and the \`--hash\` of
each requirement, so hashes are not checked. uv also reads the addresses otherwise than pip: it takes a package from the first index that has it at all. Packages of another index than PyPI are put into the function's bundle; only those of PyPI can be left to be installed when the function
starts, which is what lets a big project fit.`,
  examples: [
    {
      title: 'Options that are dropped',
      files: {
        'requirements.txt': '--no-binary psycopg2\n--pre\nfastapi==0.116.0b1\npsycopg2==2.9.9\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:21 warning', 'requirements.txt:2:1-2:6 warning'],
    },
    {
      title: 'Hashes are not checked',
      files: {
        'requirements.txt':
          'fastapi==0.115.0 \\\n    --hash=sha256:17ea427674467486e997206a5ab25760f6b09e069f099b96f5b55a32fb6f1631 \\\n    --hash=sha256:f93b4ca3529a8ebc6fc3fcf710e5efa8de3df9b41570958abf1d97d843138004\nuvicorn==0.30.6 --hash=sha256:65fd46fe3fda5bdc1b03b94eb634923ff18cd35b2f084813ea79d1f103f711b5\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:5-2:83 info'],
    },
    {
      title: 'Another index',
      files: {
        'requirements.txt': '--extra-index-url https://download.pytorch.org/whl/cpu\nfastapi\ntorch\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:55 info'],
    },
    {
      title: 'A host without a valid certificate',
      files: {
        'requirements.txt': '-i https://packages.shop.example/simple\n--trusted-host packages.shop.example\nfastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:40 info', 'requirements.txt:2:1-2:37 warning'],
    },
    {
      title: 'Nothing is lost',
      files: {
        'requirements.txt': '-i https://pypi.org/simple/\n--trusted-host pypi.org\nfastapi==0.115.0\n-e .\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
    {
      title: 'A custom install command hands the file to pip',
      files: {
        'requirements.txt': '--pre\nfastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'vercel.json': '{ "framework": "fastapi", "installCommand": "pip install -r requirements.txt" }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    // A custom install command takes the place of uv.
    if (unit.deployment.install.winner) return;
    for (const file of requirementsFiles(unit.deployment)) {
      if (file.fault) continue;
      for (const option of file.options) yield* judge(file, option);
      yield* hashes(unit, file);
    }
  },
});

/** What an option would have done, to complete "… is dropped: ". */
const DROPPED: ReadonlyMap<string, string> = new Map([
  ['--no-index', 'uv goes to PyPI all the same'],
  ['--no-binary', 'uv installs wheels wherever there are any'],
  ['--only-binary', 'uv builds a package that has no wheel from its source'],
  ['--require-hashes', 'no hash is checked'],
  ['--pre', 'uv takes a pre-release only where the version names one'],
]);

function* judge(file: RequirementsFile, { name, value, span }: RequirementOption): Generator<Finding> {
  const place = { file: file.source.file, range: file.source.range(...span) };
  const effect = DROPPED.get(name);
  if (effect !== undefined) {
    const setting = SETTINGS.get(name);
    yield {
      ...place,
      severity: 'warning',
      message: `Vercel drops \`${name}\` without a word: ${effect}.`,
      help: setting
        ? `Move to a pyproject.toml, where \`${setting}\` under \`[tool.uv]\` does this, or delete the line.`
        : 'Delete the line, or install with a command of your own.',
    };
  }
  if (value === null || isPyPi(value)) return;
  if (name === '--trusted-host') {
    yield {
      ...place,
      severity: 'warning',
      message: `Vercel drops \`--trusted-host\` without a word: uv checks the certificate of ${value}, and the build stops if it is not valid.`,
      help: `Move to a pyproject.toml, where \`allow-insecure-host = [${JSON.stringify(value)}]\` under \`[tool.uv]\` does this, or delete the line.`,
    };
  }
  if (!INDEXES.has(name)) return;
  const isDefault = name === '--index-url';
  yield {
    ...place,
    severity: 'info',
    message:
      (isDefault
        ? ''
        : 'uv looks here before PyPI and takes every package that it finds here, even an older version; pip compares both. ') +
      `What comes from here is always put into the function's bundle, while packages of PyPI can be installed when the function starts.`,
    help: isDefault
      ? 'Take the packages from PyPI if they are there and the bundle gets too large.'
      : 'To take single packages from here, move to a pyproject.toml with `explicit = true` in `[[tool.uv.index]]` and an entry in `[tool.uv.sources]` for each of them.',
  };
}

const INDEXES: ReadonlySet<string> = new Set(['--index-url', '--extra-index-url', '--find-links']);

/** What says the same to uv. */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  ['--no-binary', 'no-binary-package'],
  ['--only-binary', 'no-build-package'],
  ['--pre', 'prerelease = "allow"'],
]);

function isPyPi(url: string): boolean {
  return /^(?:https:\/\/)?(?:pypi\.org|pypi\.python\.org|files\.pythonhosted\.org)(?:[/:]|$)/i.test(url);
}

function* hashes(unit: Unit, file: RequirementsFile): Generator<Finding> {
  const first = file.options.find(({ name }) => name === '--hash');
  if (!first || file.options.some(({ name }) => name === '--require-hashes')) return;
  yield {
    file: file.source.file,
    range: file.source.range(...first.span),
    severity: 'info',
    message: `Vercel drops every \`--hash\` of ${unit.display(file.source.file)}: no hash is checked.`,
    help: 'To have them checked, commit a uv.lock next to a pyproject.toml; Vercel installs from it with its hashes.',
  };
}
