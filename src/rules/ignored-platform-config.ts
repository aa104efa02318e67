import { parseProcfile, servedApp, type ProcfileEntry } from '../deployment/shell/procfile.js';
import { startOfFile, type Range } from '../diagnostic.js';
import { moduleName } from '../program/resolve.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { installedPythons } from '../vercel/pythons.js';
import { listOf } from '../words.js';
import { defineRule } from './define.js';

const FILES = {
  'requirements.txt': 'fastapi\n',
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
};

export default defineRule({
  id: 'ignored-platform-config',
  summary: 'The configuration of another platform asks for something that Vercel does not do.',
  severity: 'info',
  docs: docs.pythonRuntime,
  why: `Vercel does not read \`runtime.txt\`, \`Procfile\` or \`.tool-versions\`. They do no harm, and are needed where a project also runs
elsewhere. But a project that is moved to Vercel often counts on them: on the Python version of \`runtime.txt\`, on the \`release\` step that
migrates the database, on a worker beside the web process. And with a Python preset, \`outputDirectory\` in vercel.json has no effect:
Vercel publishes \`public/\`. What agrees with Vercel, or says nothing to it, is not reported.`,
  examples: [
    {
      title: 'The Python version of runtime.txt',
      files: { ...FILES, 'runtime.txt': 'python-3.13.1\n' },
      findings: ['runtime.txt:1:1-1:14 info'],
    },
    {
      title: 'A release step and a worker',
      files: {
        ...FILES,
        Procfile: 'web: uvicorn main:app --port $PORT\nrelease: alembic upgrade head\nworker: celery -A tasks worker\n',
      },
      findings: ['Procfile:2:1-2:30 info'],
    },
    {
      title: 'Another app than the one that Vercel starts',
      files: {
        ...FILES,
        Procfile: 'web: gunicorn -k uvicorn.workers.UvicornWorker server.web:api\n',
        'server/web.py': 'from fastapi import FastAPI\n\napi = FastAPI()\n',
      },
      findings: ['Procfile:1:1-1:62 info'],
    },
    {
      title: 'An output directory',
      files: { ...FILES, 'vercel.json': '{ "framework": "fastapi", "outputDirectory": "frontend/dist" }\n' },
      findings: ['vercel.json:1:46-1:61 info'],
    },
    {
      title: 'Files for another platform that agree with Vercel',
      files: { ...FILES, 'runtime.txt': 'python-3.12.8\n', Procfile: 'web: uvicorn main:app --host 0.0.0.0\n' },
      findings: [],
    },
  ],

  *check(unit) {
    if (!unit.buildsPython) return;
    const [first, ...others] = [...pythonVersions(unit), ...procfile(unit), ...outputDirectory(unit)];
    if (!first) return;
    // One finding for all: none of it is wrong by itself.
    yield {
      file: first.file,
      range: first.range,
      confidence: first.confidence,
      ...(first.docs && { docs: first.docs }),
      message: first.message,
      help: [...new Set([first, ...others].map((each) => each.help))].slice(0, 3).join(' '),
      related: others.map(({ file, range, message }) => ({ file, range, message })),
    };
  },
});

interface Ignored {
  file: string;
  range: Range;
  confidence: 'certain' | 'likely' | 'possible';
  message: string;
  help: string;
  docs?: string;
}

/** Files that name a Python version, for other platforms and for version managers. */
const VERSION_FILES: readonly { name: string; pattern: RegExp; isForPlatform: boolean }[] = [
  { name: 'runtime.txt', pattern: /^[ \t]*(?:python-)?(3\.\d+)(?:\.\d+)?[ \t]*$/m, isForPlatform: true },
  { name: '.tool-versions', pattern: /^[ \t]*python[ \t]+(3\.\d+)(?:\.\d+)?[ \t]*$/m, isForPlatform: false },
];

function* pythonVersions(unit: Unit): Generator<Ignored> {
  const { python } = unit.deployment;
  // Who chose the version where Vercel looks for it knows what runs.
  if (python.outcome !== 'default') return;
  for (const { name, pattern, isForPlatform } of VERSION_FILES) {
    const source = unit.files.read(name);
    const match = source && pattern.exec(source.text);
    if (!match) continue;
    const version = match[1]!;
    const isInstalled = installedPythons.includes(version);
    if (version === python.version || (!isInstalled && !isForPlatform)) continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    yield {
      file: source.file,
      range: source.range(start, start + match[0].trim().length),
      confidence: 'certain',
      docs: docs.pythonVersion,
      message: `Vercel does not read ${name}: the app runs with Python ${python.version}, not ${version}.`,
      help: isInstalled
        ? `Write \`${version}\` into a file .python-version in the Root Directory.`
        : `Vercel has Python ${listOf([...installedPythons].sort())}: see that the packages work with one of them, and write it into .python-version.`,
    };
  }
}

function* procfile(unit: Unit): Generator<Ignored> {
  const source = unit.files.read('Procfile');
  if (!source || unit.deployment.mode !== 'preset') return;
  for (const entry of parseProcfile(source)) {
    const found = entry.type === 'web' ? otherApp(unit, entry) : otherProcess(entry);
    if (found) yield { file: source.file, range: source.range(...entry.span), ...found };
  }
}

type Judgement = Pick<Ignored, 'confidence' | 'message' | 'help'>;

function otherApp(unit: Unit, { command }: ProcfileEntry): Judgement | null {
  const { entrypoint } = unit.deployment;
  const app = servedApp(command);
  const file = app?.files.find((each) => unit.files.isFile(each));
  if (!entrypoint || !app || file === undefined) return null;
  const path = unit.files.path(file);
  const isSameFile = path === entrypoint.file;
  // An entrypoint that imports the module most likely hands its app on.
  if (isSameFile ? app.variable === entrypoint.variable : unit.reached.has(path)) return null;
  return {
    confidence: 'likely',
    message: `Vercel does not read the Procfile: it starts \`${entrypoint.variable}\` of ${unit.display(entrypoint.file)}, not \`${app.reference}\`.`,
    help: `If the app of the Procfile is the one to serve, write \`[tool.vercel] entrypoint = "${moduleName(unit.root, path)}:${app.variable}"\` in pyproject.toml.`,
  };
}

function otherProcess({ type, command }: ProcfileEntry): Judgement {
  const shown = command.length > 60 ? `${command.slice(0, 60)}…` : command;
  return type === 'release'
    ? {
        confidence: 'certain',
        message: `Vercel does not read the Procfile: the release step \`${shown}\` never runs there.`,
        help: 'Run the release step in the build command or in your CI.',
      }
    : {
        confidence: 'certain',
        message: `Vercel does not read the Procfile: no process \`${type}\` runs beside the app there.`,
        help: 'Run workers and schedulers on another platform, or move their work to Vercel Queues or to cron jobs in vercel.json.',
      };
}

function* outputDirectory(unit: Unit): Generator<Ignored> {
  const { vercelJson, mode, isFrameworkSet } = unit.deployment;
  const directory = vercelJson?.get('outputDirectory');
  if (!vercelJson || mode !== 'preset' || typeof directory !== 'string' || directory.length > 256) return;
  const plain = directory.replace(/^\.?\/+|\/+$/g, '');
  if (plain === '' || plain === '.' || plain === 'public') return;
  // A directory of Python files is named to please another preset, not to be published.
  if (unit.repository.list(unit.files.path(plain)).some(({ name }) => name.endsWith('.py'))) return;
  yield {
    file: vercelJson.source.file,
    range: vercelJson.valueRange('outputDirectory') ?? startOfFile(),
    confidence: isFrameworkSet ? 'certain' : 'possible',
    docs: docs.staticAssets,
    message: `${isFrameworkSet ? 'With a Python preset' : 'With the Python preset that Vercel detects when you import the repository'}, \`outputDirectory\` has no effect: Vercel publishes public/, not ${plain}.`,
    help: `Copy the files of ${plain} to public/ in the build command, or serve them from the app.`,
  };
}
