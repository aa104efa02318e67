import type { CommandSetting } from '../deployment/shell/commands.js';
import { scriptFile } from '../deployment/shell/script-file.js';
import { startOfFile } from '../diagnostic.js';
import { joinPath } from '../files/paths.js';
import { deleteLines } from '../fix/edits.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { PYTHON_FRAMEWORKS } from '../vercel/frameworks.js';
import { defineRule, placeIn, type Finding } from './define.js';

export default defineRule({
  id: 'build-command-shadowed',
  summary: 'A build or install command never runs, or cannot run.',
  severity: 'error',
  docs: docs.buildCommand,
  guide: {},
  why: `Vercel runs one build command for a Python project: \`buildCommand\` of vercel.json (or of the project settings), or else the
first of \`vercel-build\`, \`now-build\` and \`build\` under \`[tool.vercel.scripts]\` in pyproject.toml. The others are skipped
without a word. With \`builds\` in vercel.json, and for files in \`api/\` without a Python preset, none of them runs. \`"buildCommand": ""\` does not
mean "no build command": it switches the Python builder off. Of \`installCommand\`, \`vercel-install\`, \`now-install\` and \`install\`, too, only the first
runs.`,
  fixes: 'Safe when both commands are the same text: deletes the one that never runs.',
  examples: [
    {
      title: 'vercel.json goes before pyproject.toml',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.scripts]\nbuild = "python build.py"\n',
        'vercel.json': '{ "buildCommand": "python collect.py" }\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'build.py': 'print("build")\n',
        'collect.py': 'print("collect")\n',
      },
      findings: ['pyproject.toml:7:9-7:26 warning'],
    },
    {
      title: 'The same command twice',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.scripts]\nbuild = "python build.py"\n',
        'vercel.json': '{ "buildCommand": "python build.py" }\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'build.py': 'print("build")\n',
      },
      findings: ['pyproject.toml:7:9-7:26 warning'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.scripts]\n',
      },
    },
    {
      title: 'A script that is not there',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.scripts]\nbuild = "python scripts/build.py"\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['pyproject.toml:7:9-7:34 error'],
    },
    {
      title: 'A command under the wrong table',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.scripts]\nbuild = "python build.py"\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'build.py': 'print("build")\n',
      },
      findings: ['pyproject.toml:7:1-7:6 warning'],
    },
    {
      title: 'An empty build command',
      files: {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "buildCommand": "" }\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['vercel.json:1:19-1:21 error'],
    },
    {
      title: 'One build command',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n[tool.vercel.scripts]\nbuild = "python build.py"\n',
        'vercel.json': '{ "buildCommand": null }\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'build.py': 'print("build")\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    yield* emptyCommand(unit);
    yield* shadowed(unit, 'build');
    yield* shadowed(unit, 'install');
    yield* missingScript(unit);
    yield* wrongTables(unit);
    yield* wrongTypes(unit);
  },
});

const SCRIPTS = ['tool', 'vercel', 'scripts'] as const;

type Kind = 'build' | 'install';
const KINDS: readonly Kind[] = ['build', 'install'];

/** The keys of `[tool.vercel.scripts]` for a command. */
function keysOf(kind: Kind): string[] {
  return [`vercel-${kind}`, `now-${kind}`, kind];
}

function named({ file, path }: CommandSetting, unit: Unit): string {
  const name = path.length === 1 ? `\`${path[0]}\`` : `\`${path.at(-1)}\` under \`[tool.vercel.scripts]\``;
  return `${name} in ${unit.display(file)}`;
}

function* emptyCommand(unit: Unit): Generator<Finding> {
  const { vercelJson, framework, mode, isFrameworkSet } = unit.deployment;
  if (!vercelJson || mode !== 'static' || framework === null || !PYTHON_FRAMEWORKS.has(framework)) return;
  if (vercelJson.get('buildCommand') !== '') return;
  yield {
    ...placeIn(vercelJson, ['buildCommand']),
    confidence: isFrameworkSet ? 'certain' : 'likely',
    message:
      'An empty `buildCommand` switches the Python builder off: the app is not built, and the source files are published as static files.',
    help: 'Delete the key, or set it to null, when there is nothing to build.',
  };
}

function* shadowed(unit: Unit, kind: Kind): Generator<Finding> {
  const { mode } = unit.deployment;
  const { winner, shadowed: losers } = unit.deployment[kind];
  for (const loser of losers) {
    // Without a Python preset, `installCommand` is for another part of the project.
    if (kind === 'install' && (!winner || loser.path.length === 1)) continue;
    if (winner && winner.command.includes(loser.command) && winner.command !== loser.command) continue;
    if (!winner && loser.path.length === 1 && mode !== 'builds') continue; // belongs to the frontend's build
    const isSame = winner?.command === loser.command;
    yield {
      ...placeIn(loser.document, loser.path),
      severity: 'warning',
      message: winner
        ? `This command never runs: ${named(winner, unit)} goes before it.`
        : mode === 'builds'
          ? 'This command never runs: with `builds` in vercel.json, Vercel runs no build command.'
          : 'This command never runs: Vercel only runs it for projects with a Python preset.',
      help: winner
        ? isSame
          ? 'Delete one of the two.'
          : `Delete one of the two, or join them: \`${loser.command} && ${winner.command}\`.`
        : mode === 'builds'
          ? 'Replace `builds` by the FastAPI preset, or run the command before the deployment.'
          : 'Run it before the deployment, make the Python part a project of its own, or use `install` in the same table, which does run.',
      related: winner
        ? [{ file: winner.file, range: placeIn(winner.document, winner.path).range, message: 'this command runs' }]
        : [],
      ...(isSame && loser.path.length > 1 && deletion(loser)),
    };
  }
}

function deletion({ document, path }: CommandSetting): Pick<Finding, 'fix'> {
  const entry = document.entryRange(...path);
  // An inline table (`scripts = { build = "…" }`) shares its line with other keys.
  if (!entry || document.source.position(entry.start.offset).column !== 1) return {};
  return {
    fix: { safety: 'safe', title: 'delete the command that never runs', edits: [deleteLines(document.source, entry)] },
  };
}

function* missingScript(unit: Unit): Generator<Finding> {
  const { winner } = unit.deployment.build;
  const file = winner && scriptFile(winner.command);
  const path = file && joinPath(file);
  if (!winner || !file || !path || unit.files.exists(path)) return;
  yield {
    ...placeIn(winner.document, winner.path),
    severity: 'error',
    confidence: 'likely',
    message: `There is no ${file} in the Root Directory, where Vercel runs this command: the build fails.`,
    help: `Create ${file}, or correct the path; it is relative to the Root Directory.`,
  };
}

/** Tables that people take for the right one. */
const WRONG_TABLES: readonly (readonly string[])[] = [
  ['tool', 'scripts'],
  ['tool', 'vercel', 'script'],
  ['project', 'scripts'],
];

function wrongPaths(kind: Kind): [Kind, string[]][] {
  const inTables = WRONG_TABLES.flatMap((table) => keysOf(kind).map((key) => [...table, key]));
  const inVercel = [kind, `${kind}Command`].map((key) => ['tool', 'vercel', key]);
  return [...inTables, ...inVercel].map((path) => [kind, path]);
}

function* wrongTables(unit: Unit): Generator<Finding> {
  const { pyproject, mode } = unit.deployment;
  if (!pyproject || mode !== 'preset') return;
  for (const [kind, path] of KINDS.flatMap(wrongPaths)) {
    const command = pyproject.get(...path);
    // A console script is `module:function`; anything with a blank is meant for a shell.
    if (typeof command !== 'string' || (path[0] === 'project' && !command.trim().includes(' '))) continue;
    yield {
      ...placeIn(pyproject, path),
      range: pyproject.keyRange(...path) ?? startOfFile(),
      severity: 'warning',
      message: `Vercel does not read ${kind === 'build' ? 'a build' : 'an install'} command here, so it never runs.`,
      help: `Move it to \`[tool.vercel.scripts]\`: \`${kind} = ${JSON.stringify(command)}\`.`,
    };
  }
}

function* wrongTypes(unit: Unit): Generator<Finding> {
  const { pyproject, mode } = unit.deployment;
  if (!pyproject || mode !== 'preset') return;
  for (const key of KINDS.flatMap(keysOf)) {
    const value = pyproject.get(...SCRIPTS, key);
    if (value === undefined || typeof value === 'string') continue;
    yield {
      ...placeIn(pyproject, [...SCRIPTS, key]),
      severity: 'warning',
      message: `${key.endsWith('build') ? 'A build' : 'An install'} command must be a string; Vercel skips this one without a word.`,
      help: 'Write one shell command; join several with `&&`.',
    };
  }
}
