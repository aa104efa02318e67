import type { Discovery } from '../deployment/manifests/discovery.js';
import { isDynamic, projectTable, uvSetting, type Manifest } from '../deployment/manifests/manifest.js';
import { poetryRequirements } from '../deployment/manifests/poetry.js';
import { startOfFile } from '../diagnostic.js';
import { baseName } from '../files/paths.js';
import { addToTable, lineEnd } from '../fix/edits.js';
import { projectTableEdits, plainRequirements, projectName } from '../fix/project-table.js';
import { isTable, type DataDocument } from '../parser/document.js';
import { parseRequirements } from '../parser/requirements/file.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'pyproject-without-project-table',
  summary: 'pyproject.toml has no complete [project] table, and nothing can be installed.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `A pyproject.toml goes before requirements.txt and Pipfile, whatever it holds. Vercel hands it to uv, which stops with
\`No \\\`project\\\` table found\`. Files with settings of tools alone (ruff, black, pytest) and projects of Poetry 1 are the usual cases:
Vercel does not read \`[tool.poetry.dependencies]\`. A \`[project]\` table without a name or a version is refused as well.`,
  fixes: `Appends a \`[project]\` table with the requirements of requirements.txt. Safe where every line of it is a named requirement;
for Poetry projects unsafe, because Poetry 2 reads the table too. In a table without \`name\` or \`version\`, adds them (safe).`,
  examples: [
    {
      title: 'Settings of a tool beside requirements.txt',
      files: {
        'pyproject.toml': '[tool.ruff]\nline-length = 100\n',
        'requirements.txt': 'fastapi>=0.115  # the framework\nhttpx ; python_version < "3.14"\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:1:2-1:11 error'],
      fixed: {
        'pyproject.toml':
          '[tool.ruff]\nline-length = 100\n\n[project]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n    "fastapi>=0.115",\n    \'httpx ; python_version < "3.14"\',\n]\n',
      },
    },
    {
      title: 'A build backend without a project',
      files: {
        'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n\n[tool.black]\nline-length = 100\n',
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:1:2-1:14 error'],
      fixed: {
        'pyproject.toml':
          '[build-system]\nrequires = ["setuptools"]\n\n[tool.black]\nline-length = 100\n\n[project]\nname = "app"\nversion = "0.1.0"\ndependencies = [\n    "fastapi",\n]\n\n[tool.uv]\npackage = false\n',
      },
    },
    {
      title: 'A project of Poetry 1',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "shop"\nversion = "0.1.0"\n\n[tool.poetry.dependencies]\npython = "^3.12"\nfastapi = "^0.115"\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:1:2-1:13 error'],
    },
    {
      title: 'A [project] table without a version',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\ndependencies = ["fastapi"]\n',
        'main.py': APP,
      },
      findings: ['pyproject.toml:1:2-1:9 error'],
      fixed: {
        'pyproject.toml': '[project]\nversion = "0.1.0"\nname = "shop"\ndependencies = ["fastapi"]\n',
      },
    },
    {
      title: 'An install command of its own',
      files: {
        'pyproject.toml': '[tool.ruff]\nline-length = 100\n',
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "installCommand": "pip install -r requirements.txt" }\n',
        'main.py': APP,
      },
      findings: [],
    },
    {
      title: 'The root of a uv workspace',
      files: {
        'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n\n[dependency-groups]\ndev = ["fastapi"]\n',
        'main.py': APP,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    for (const discovery of unit.deployment.discoveries) {
      const { manifest, ignored } = discovery;
      if (manifest?.kind !== 'pyproject.toml' || !manifest.document || manifest.document.fault) continue;
      const { document, file } = manifest;
      const project = projectTable(manifest);
      if (project) yield* incomplete(unit, manifest, document, project);
      if (project || isTable(uvSetting(manifest, 'workspace'))) continue;
      const isPoetry = isTable(document.get('tool', 'poetry'));
      const names = ignored.map((each) => unit.display(each.file));
      const behind = names.length > 0 ? ` ${listOf(names)} ${names.length === 1 ? 'is' : 'are'} not read.` : '';
      const fix = fixOf(unit, discovery);
      yield {
        file,
        range: firstKey(discovery) ?? startOfFile(),
        message: `${unit.display(file)} has no [project] table: uv cannot install from it, and the build stops.${behind}${isPoetry ? ' Vercel does not read the dependencies of Poetry.' : ''}`,
        help: isPoetry
          ? 'Add a [project] table with name, version and dependencies, which Poetry 2 reads as well.'
          : names.length > 0
            ? `Add a [project] table with name, version and dependencies, or move the settings to files of their own (ruff.toml, pytest.ini) and delete ${unit.display(file)}.`
            : 'Add a [project] table with name, version and dependencies.',
        ...(fix && { fix }),
      };
    }
  },
});

/** uv demands a name and a version, though the builder does not. */
function* incomplete(
  unit: Unit,
  manifest: Manifest,
  document: DataDocument,
  project: Record<string, unknown>,
): Generator<Finding> {
  const missing = ['name', 'version'].filter((key) => {
    return project[key] === undefined && !(key === 'version' && isDynamic(manifest, key));
  });
  if (missing.length === 0) return;
  const { source } = document;
  const values: Record<string, string> = { name: projectName(baseName(unit.root)), version: '0.1.0' };
  const lines = missing.map((key) => `${key} = ${JSON.stringify(values[key])}`).join(lineEnd(source));
  const edit = addToTable(source, ['project'], lines);
  yield {
    file: source.file,
    range: document.keyRange('project') ?? startOfFile(),
    message: `The [project] table of ${unit.display(source.file)} has no ${missing.join(' and no ')}: uv refuses the file, and the build stops.`,
    help: `Add ${listOf(missing.map((key) => `\`${key}\``))} to the table.`,
    ...(edit && { fix: { safety: 'safe', title: `add ${listOf(missing)}`, edits: [edit] } }),
  };
}

function firstKey({ manifest }: Discovery) {
  const { document } = manifest!;
  if (document!.get('tool', 'poetry') !== undefined) return document!.keyRange('tool', 'poetry');
  const root = document!.get();
  const [first] = isTable(root) ? Object.keys(root) : [];
  if (first === undefined) return null;
  return document!.keyRange(first);
}

function fixOf(unit: Unit, { manifest, ignored }: Discovery): Fix | null {
  const { document, directory } = manifest!;
  const poetry = document!.get('tool', 'poetry');
  const requirementsTxt = ignored.find(({ kind }) => kind.startsWith('requirements'));
  const source = requirementsTxt && unit.repository.read(requirementsTxt.file);
  const fromText = source ? plainRequirements(parseRequirements(source)) : null;
  if (isTable(poetry)) {
    const translated = poetryRequirements(document!);
    if (!translated) return null;
    const own = poetry['name'];
    const name = projectName(typeof own === 'string' ? own : baseName(directory));
    const edits = projectTableEdits(document!, name, translated.requirements, translated.requiresPython);
    return edits && { safety: 'unsafe', title: 'add [project] with the dependencies of Poetry', edits };
  }
  if (!fromText || ignored.some(({ kind }) => kind.startsWith('Pipfile'))) return null;
  const edits = projectTableEdits(document!, projectName(baseName(directory)), fromText);
  const title = `add [project] with the requirements of ${baseName(requirementsTxt!.file)}`;
  return edits && { safety: 'safe', title, edits };
}
