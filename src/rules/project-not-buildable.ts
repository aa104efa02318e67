import { leftOutWords } from '../deployment/bundle/left-out.js';
import { projectBuild, type BuildObstacle, type ProjectBuild } from '../deployment/manifests/project-build.js';
import { byManifest, type Discovery } from '../deployment/manifests/discovery.js';
import { startOfFile } from '../diagnostic.js';
import { within } from '../files/paths.js';
import { deleteEntryLines } from '../fix/edits.js';
import { unpackaged } from '../fix/project-table.js';
import { pointer, type DataDocument } from '../parser/document.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop-api"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';
const build = (requires: string, backend: string): string =>
  `\n[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n`;
const UNPACKAGED = '\n[tool.uv]\npackage = false\n';

export default defineRule({
  id: 'project-not-buildable',
  summary: 'pyproject.toml asks for a package of the project, which its build backend cannot make.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `With a \`[build-system]\` table in pyproject.toml, uv does not only install the dependencies: it also builds a package of the project itself.
Build backends have rules for what goes into it. Hatchling, Poetry and uv_build look for a directory with the name of the project, setuptools
refuses to choose between several directories, and a \`readme\` that is not there stops most of them. One that fails stops the
deployment. An app needs no package of itself: Vercel starts it from its files.`,
  fixes: `Safe where the project has no \`src/\`, from which only a package can be imported: sets \`package = false\` under \`[tool.uv]\`, so that
uv installs the dependencies alone. A \`readme\` or \`license\` that does not exist is deleted. None where uv.lock says that the project is built; run \`uv lock\`.`,
  examples: [
    {
      title: 'No directory with the name of the project',
      files: { 'pyproject.toml': PROJECT + build('hatchling', 'hatchling.build'), 'main.py': APP },
      findings: ['pyproject.toml:6:2-6:14 error'],
      fixed: { 'pyproject.toml': PROJECT + build('hatchling', 'hatchling.build') + UNPACKAGED },
    },
    {
      title: 'Two directories and setuptools',
      files: {
        'pyproject.toml': PROJECT + build('setuptools>=61', 'setuptools.build_meta'),
        'app/main.py': APP,
        'static/style.css': 'body {}\n',
      },
      findings: ['pyproject.toml:6:2-6:14 error'],
      fixed: { 'pyproject.toml': PROJECT + build('setuptools>=61', 'setuptools.build_meta') + UNPACKAGED },
    },
    {
      title: 'A build backend that does not exist',
      files: {
        'pyproject.toml': PROJECT + build('setuptools', 'setuptools.backends.legacy:build'),
        'main.py': APP,
      },
      findings: ['pyproject.toml:8:17-8:51 error'],
      fixed: { 'pyproject.toml': PROJECT + build('setuptools', 'setuptools.backends.legacy:build') + UNPACKAGED },
    },
    {
      title: 'A readme that is not there',
      files: {
        'pyproject.toml': `${PROJECT}readme = "README.md"\n${build('hatchling', 'hatchling.build')}`,
        'main.py': APP,
        'shop_api/__init__.py': '',
      },
      findings: ['pyproject.toml:5:10-5:21 error'],
      fixed: { 'pyproject.toml': PROJECT + build('hatchling', 'hatchling.build') },
    },
    {
      title: 'A readme that is not uploaded',
      files: {
        '.vercelignore': '*.md\n',
        'README.md': '# Shop\n',
        'pyproject.toml': `${PROJECT}readme = "README.md"\n${build('hatchling', 'hatchling.build')}`,
        'main.py': APP,
        'shop_api/__init__.py': '',
      },
      findings: ['pyproject.toml:5:10-5:21 error'],
    },
    {
      title: 'Poetry without a package',
      files: {
        'pyproject.toml': `${PROJECT}${build('poetry-core>=2', 'poetry.core.masonry.api')}\n[tool.poetry]\npackage-mode = false\n`,
        'main.py': APP,
      },
      findings: ['pyproject.toml:11:16-11:21 error'],
      fixed: {
        'pyproject.toml': `${PROJECT}${build('poetry-core>=2', 'poetry.core.masonry.api')}\n[tool.poetry]\npackage-mode = false\n${UNPACKAGED}`,
      },
    },
    {
      title: 'uv_build expects the project in `src/`',
      files: {
        'pyproject.toml': PROJECT + build('uv_build>=0.9,<0.10', 'uv_build'),
        'main.py': APP,
        'shop_api/__init__.py': '',
      },
      findings: ['pyproject.toml:6:2-6:14 error'],
      fixed: { 'pyproject.toml': PROJECT + build('uv_build>=0.9,<0.10', 'uv_build') + UNPACKAGED },
    },
    {
      title: 'A package of the project, or none',
      files: {
        'pyproject.toml': `${PROJECT}${build('hatchling', 'hatchling.build')}\n[tool.hatch.build.targets.wheel]\npackages = ["app"]\n`,
        'app/main.py': APP,
        'app/__init__.py': '',
      },
      findings: [],
    },
    {
      title: 'Without [build-system], uv installs the dependencies alone',
      files: { 'pyproject.toml': `${PROJECT}readme = "README.md"\n`, 'app/main.py': APP, 'static/style.css': '' },
      findings: [],
    },
  ],

  *check(unit) {
    if (unit.deployment.install.winner) return;
    const faultless = unit.deployment.discoveries.filter(({ faults }) => faults.length === 0);
    for (const discovery of byManifest(faultless)) {
      const { document } = discovery.manifest;
      const found = projectBuild(discovery, unit.files.repository);
      if (document && found) yield finding(unit, discovery, document, found);
    }
  },
});

function finding(unit: Unit, discovery: Discovery, document: DataDocument, found: ProjectBuild): Finding {
  const { obstacle } = found;
  const { file, directory } = discovery.manifest!;
  const isTableOf = obstacle.path.length === 1;
  const range = isTableOf ? document.keyRange(...obstacle.path) : document.valueRange(...obstacle.path);
  const leftOut = obstacle.kind === 'file' ? leftOutFile(unit, within(directory, obstacle.file)) : null;
  const fix = leftOut ? null : fixOf(unit, discovery, document, obstacle);
  const isLocked = discovery.lock !== null;
  return {
    file,
    range: range ?? startOfFile(),
    path: pointer(obstacle.path),
    confidence: obstacle.kind === 'several' ? 'likely' : 'certain',
    message: `${cause(found, leftOut?.because ?? null)} uv builds the project itself, not only its dependencies, so the deployment stops there.`,
    help: leftOut ? `${leftOut.help} Or delete the key.` : help(obstacle, isLocked),
    related: leftOut?.related ?? [],
    ...(fix && { fix }),
  };
}

function leftOutFile(unit: Unit, file: string): ReturnType<typeof leftOutWords> {
  return unit.repository.kind(file) === null ? null : leftOutWords(unit, file);
}

function cause({ backend, obstacle }: ProjectBuild, leftOut: string | null): string {
  switch (obstacle.kind) {
    case 'unknown-backend':
      return `No release of ${obstacle.distribution} has the build backend "${obstacle.backend}".`;
    case 'missing-backend':
      return `The build backend "${obstacle.backend}" is part of ${obstacle.distribution}, which \`requires\` does not name.`;
    case 'file':
      return leftOut === null
        ? `There is no ${obstacle.file}, and without it ${backend} builds no package.`
        : `${obstacle.file} is there, but ${leftOut}, and without it ${backend} builds no package.`;
    case 'nothing':
      return `${backend} finds nothing to pack: there is no ${obstacle.expected}, as the name of the project would have it.`;
    case 'several':
      return `setuptools does not choose between several ${obstacle.what} (${listOf(obstacle.names, { max: 4 })}) and refuses to build a package.`;
    case 'non-package':
      return 'Poetry builds no package with `package-mode = false`.';
  }
}

function help(obstacle: BuildObstacle, isLocked: boolean): string {
  if (obstacle.kind === 'file') return `Create ${obstacle.file}, or delete the key.`;
  const relock = isLocked ? ' and run `uv lock`' : '';
  const unpackage = `Set \`package = false\` under [tool.uv]${relock}: Vercel starts the app from its files and needs no package of it.`;
  return obstacle.kind === 'unknown-backend'
    ? `${unpackage} The backend of setuptools is called "setuptools.build_meta".`
    : unpackage;
}

function fixOf(unit: Unit, { manifest, lock }: Discovery, document: DataDocument, obstacle: BuildObstacle): Fix | null {
  if (obstacle.kind === 'file') {
    const edit = deleteEntryLines(document, ['project', obstacle.key]);
    return edit && { safety: 'safe', title: `delete \`${obstacle.key}\``, edits: [edit] };
  }
  const edits = lock ? null : unpackaged(document);
  if (!edits) return null;
  const hasSource = unit.repository.kind(within(manifest!.directory, 'src')) === 'directory';
  return { safety: hasSource ? 'unsafe' : 'safe', title: 'install the dependencies alone', edits };
}
