import { largestOf } from '../deployment/bundle/bundle.js';
import { leftOutWords } from '../deployment/bundle/left-out.js';
import type { CommandSetting } from '../deployment/shell/commands.js';
import { plainPipInstall, readInstallCommand, type InstallCommand } from '../deployment/shell/install-command.js';
import { deleteCommand, repeatsDefault } from '../fix/install-command.js';
import { renameKey } from '../fix/json.js';
import { certainImport } from '../program/certain-import.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { mebibytes } from '../words.js';
import { defineRule, placeIn, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';

export default defineRule({
  id: 'custom-install-command',
  summary: 'An install command takes the place of the installation of the Python packages.',
  severity: 'error',
  docs: docs.installCommand,
  why: `Vercel installs the packages of requirements.txt, pyproject.toml or Pipfile by itself. \`installCommand\` in vercel.json, or
\`install\` under \`[tool.vercel.scripts]\` in pyproject.toml, runs **instead** of that. With \`npm install\` there, no Python package is
installed, and the app fails at \`import fastapi\`. With \`pip install\` the app runs, but Vercel does not know what was installed: when the function is
larger than 225 MiB, it cannot move packages out of it, and the build stops; without the command, it can up to 500 MiB.`,
  fixes: `Never applied by itself. Deletes a command that only repeats Vercel's own installation; uv, which Vercel uses, chooses between indexes
and pre-releases in a way of its own, so look at the next deployment. Moves a command that is not about Python to \`buildCommand\`, which runs after the installation.`,
  examples: [
    {
      title: 'Only the packages of the frontend are installed',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "framework": "fastapi", "installCommand": "cd frontend && npm install" }\n',
        'main.py': APP,
        'frontend/package.json': '{ "dependencies": { "vite": "7.0.0" } }\n',
      },
      findings: ['vercel.json:1:45-1:73 error'],
    },
    {
      title: 'A requirements file that is not there',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "installCommand": "pip install -r requirements-vercel.txt" }\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:21-1:61 error'],
    },
    {
      title: 'What Vercel does anyway',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "installCommand": "pip install -r requirements.txt" }\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:21-1:54 info'],
    },
    {
      title: 'An installation of its own, in pyproject.toml',
      files: {
        'pyproject.toml': `${PROJECT}\n[tool.vercel.scripts]\ninstall = "pip install . && python -m spacy download en_core_web_sm"\n`,
        'main.py': APP,
      },
      findings: ['pyproject.toml:7:11-7:69 info'],
    },
    {
      title: 'An empty command does not skip the installation',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "installCommand": "" }\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:21-1:23 info'],
    },
    {
      title: 'The install command of a Next.js project',
      files: {
        'requirements.txt': 'fastapi\n',
        'package.json': '{ "dependencies": { "next": "15.0.0" } }\n',
        'vercel.json': '{ "installCommand": "npm ci" }\n',
        'api/index.py': APP,
      },
      findings: [],
    },
    {
      title: 'The packages of the frontend are installed by the build command',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "buildCommand": "cd frontend && npm install && npm run build" }\n',
        'main.py': APP,
        'frontend/package.json': '{ "dependencies": { "vite": "7.0.0" } }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    yield* emptyCommand(unit);
    const { install, mode, entrypoint } = unit.deployment;
    const { winner } = install;
    // Services have manifests of their own, and where no Python is built nothing is installed.
    if (mode === 'services' || mode === 'static') return;
    // Without an entrypoint the build stops before it, and the Root Directory may be another one.
    if (!winner?.command.trim() || (mode === 'preset' && !entrypoint)) return;
    const command = readInstallCommand(winner.command, unit.files);
    const finding =
      command.kind === 'nothing'
        ? noPython(unit, winner, command)
        : (missingFile(unit, winner, command) ?? linkedSource(unit, winner, command) ?? ownInstallation(unit, winner));
    if (finding) yield finding;
  },
});

function* emptyCommand(unit: Unit): Generator<Finding> {
  const { vercelJson, mode } = unit.deployment;
  const command = vercelJson?.get('installCommand');
  if (!vercelJson || mode !== 'preset' || typeof command !== 'string' || command.trim() !== '') return;
  yield {
    ...placeIn(vercelJson, ['installCommand']),
    severity: 'info',
    message:
      'An empty `installCommand` does not skip the installation: Vercel installs the Python packages all the same.',
    help: 'Delete the key, unless it is there to override an install command in the project settings.',
  };
}

function noPython(unit: Unit, winner: CommandSetting, { node }: InstallCommand): Finding {
  const { isFrameworkSet, mode } = unit.deployment;
  const isJson = winner.path.length === 1;
  const what = node === null ? 'It installs nothing' : `\`${node}\` installs no Python package`;
  const isSure = needsPackages(unit) && (!isJson || isFrameworkSet || !isMadeForFrontend(unit));
  const preset =
    isJson && !isFrameworkSet ? 'With the preset that Vercel detects when you import the repository, Vercel' : 'Vercel';
  return {
    ...placeIn(winner.document, winner.path),
    ...(isSure
      ? { confidence: isJson && isFrameworkSet && mode === 'preset' ? 'certain' : 'likely' }
      : { severity: 'warning', confidence: 'possible' }),
    message: `${preset} runs this command instead of installing the Python packages. ${what}, so the app fails at its first import with ModuleNotFoundError.`,
    help: isJson
      ? 'Move it to `buildCommand`, which runs after Vercel has installed the Python packages, or delete it.'
      : mode === 'preset'
        ? 'Move it to `build` in the same table, which runs after Vercel has installed the Python packages, or delete it.'
        : 'Delete it, or install the Python packages in it too.',
    ...moveToBuild(unit, winner),
  };
}

/** Whether the app cannot start without an installed package; the file of its app may also be all that there is. */
function needsPackages(unit: Unit): boolean {
  return certainImport(unit.reached, (module) => /^(?:fastapi|starlette)$/.test(module)) !== null;
}

/** Whether the settings look like those of a frontend with Python functions beside it, for which no preset is chosen. */
function isMadeForFrontend(unit: Unit): boolean {
  const { vercelJson, entrypoint } = unit.deployment;
  const build = vercelJson?.get('buildCommand');
  const buildsFrontend = typeof build === 'string' && readInstallCommand(build, unit.files).node !== null;
  const isFunction = entrypoint !== null && unit.display(entrypoint.file).startsWith('api/');
  return isFunction && (buildsFrontend || typeof vercelJson?.get('outputDirectory') === 'string');
}

function moveToBuild(unit: Unit, { document, path }: CommandSetting): { fix: Fix } | Record<string, never> {
  if (path.length !== 1 || unit.deployment.build.winner) return {};
  const edit = renameKey(document, path, 'buildCommand');
  return edit ? { fix: { safety: 'unsafe', title: 'make it the build command', edits: [edit] } } : {};
}

function missingFile(unit: Unit, winner: CommandSetting, { requirements }: InstallCommand): Finding | null {
  const missing = requirements.find(({ path }) => path !== null && !unit.files.exists(path));
  if (!missing) return null;
  const leftOut = unit.files.all.exists(missing.path!) ? leftOutWords(unit, unit.files.path(missing.path!)) : null;
  const { manifest } = unit.deployment;
  return {
    ...placeIn(winner.document, winner.path),
    severity: 'error',
    confidence: 'likely',
    message: leftOut
      ? `${missing.path} is there, but ${leftOut.because}: this command fails, and the build stops.`
      : `There is no ${missing.path} in the Root Directory, where Vercel runs this command: it fails, and the build stops.`,
    help: leftOut
      ? leftOut.help
      : manifest
        ? `Create ${missing.path}, or delete the command: Vercel then installs what ${unit.display(manifest.file)} names.`
        : `Create ${missing.path}, or correct the path; it is relative to the Root Directory.`,
    ...(leftOut && { related: leftOut.related }),
  };
}

/** `-e .` puts a link into the environment, and the function gets only what is installed there. */
function linkedSource(unit: Unit, winner: CommandSetting, { isEditable }: InstallCommand): Finding | null {
  if (!isEditable) return null;
  const imported = [...unit.reached.values()].flatMap(({ imports }) =>
    imports.map((each) => each.name.split('.', 1)[0]!),
  );
  const name = imported.find(
    (each) => unit.files.exists(`src/${each}/__init__.py`) || unit.files.exists(`src/${each}.py`),
  );
  if (name === undefined) return null;
  return {
    ...placeIn(winner.document, winner.path),
    severity: 'warning',
    confidence: 'likely',
    message: `\`-e\` installs a link to src/, and Vercel packs no links into the function: there is no module \`${name}\` when the app starts.`,
    help: 'Install the project without `-e`, or delete the command: Vercel installs the project by itself.',
  };
}

function ownInstallation(unit: Unit, winner: CommandSetting): Finding | null {
  const bundle = largestOf(unit.bundles);
  // That the function is too large because of it is said by the rule about its size.
  if (bundle?.outcome.likely.because === 'custom-install') return null;
  const size = bundle?.set ? ` This one has about ${mebibytes(bundle.size.bytes)}.` : '';
  const isDefault = repeatsDefault(unit, winner);
  const fix = isDefault ? deleteCommand(winner) : null;
  const { manifest } = unit.deployment;
  const other = plainPipInstall(winner.command);
  return {
    ...placeIn(winner.document, winner.path),
    severity: 'info',
    message: `${
      isDefault
        ? 'Vercel does the same without this command. With it, a function of more than 225 MiB stops the build; without it, Vercel moves packages out of the function, up to 500 MiB.'
        : 'Vercel does not know what this command installs: a function of more than 225 MiB stops the build, where its own installation allows up to 500 MiB.'
    }${size}`,
    help: isDefault
      ? `Delete it: Vercel installs what ${unit.display(manifest!.file)} names.`
      : other !== null && !other.includes('/') && manifest?.kind === 'requirements.txt'
        ? `Rename ${other} to requirements.frozen.txt, which Vercel takes before requirements.txt, and delete the command.`
        : `Name all packages in ${manifest ? unit.display(manifest.file) : 'a requirements.txt'} and delete it; other work can go to the build command, which runs after the installation.`,
    ...(fix && { fix }),
  };
}
