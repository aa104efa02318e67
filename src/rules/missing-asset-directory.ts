import { failingReads, type FailingRead } from '../deployment/disk/reads.js';
import { placeWords, shortName, siteOf } from '../deployment/disk/operations.js';
import { presenceOf, type DiskView } from '../deployment/disk/presence.js';
import type { Fix } from '../diagnostic.js';
import { createFile, replace } from '../fix/edits.js';
import { namePath } from '../fix/add-import.js';
import { directoryOf, isBelow, within } from '../files/paths.js';
import { evaluateString } from '../program/values.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const STATIC = 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n';

export default defineRule({
  id: 'missing-asset-directory',
  summary: 'The app needs a directory or a file that is not in the deployment.',
  severity: 'error',
  docs: docs.staticAssets,
  why: `\`StaticFiles(directory="static")\` looks for its directory when the app is imported and stops it if there is none:
\`RuntimeError: Directory 'static' does not exist\`. A relative path starts at the Root Directory of the project on Vercel, not at the file
that uses it: after \`cd app\` on your machine \`static\` is \`app/static\`. Git does not keep empty directories, and what \`.gitignore\` or
\`.vercelignore\` names, such as the output of a frontend build, is not there either, unless a build command on Vercel makes it. Templates
that are missing fail when a page is rendered.`,
  fixes: `Safe where the directory or file is beside the module, or in a directory above it: makes the path start there, with
\`Path(__file__).resolve().parent\`. It is then right wherever the app is started.`,
  examples: [
    {
      title: 'A directory beside the module, not at the root',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': `${STATIC}app.mount("/static", StaticFiles(directory="static"), name="static")\n`,
        'app/static/style.css': 'body {}\n',
      },
      findings: ['app/main.py:5:22-5:53 error'],
      fixed: {
        'app/main.py': `from pathlib import Path\n${STATIC}app.mount("/static", StaticFiles(directory=Path(__file__).resolve().parent / "static"), name="static")\n`,
      },
    },
    {
      title: 'A directory that does not exist',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/media", StaticFiles(directory="media"))\n`,
      },
      findings: ['main.py:5:21-5:51 error'],
    },
    {
      title: 'Templates, which are looked for in a request',
      files: {
        'requirements.txt': 'fastapi\njinja2\n',
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.templating import Jinja2Templates\n\napp = FastAPI()\ntemplates = Jinja2Templates(directory="templates")\n',
      },
      findings: ['main.py:5:13-5:51 warning'],
    },
    {
      title: 'The output of a build that is not committed',
      files: {
        '.gitignore': 'dist/\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/", StaticFiles(directory="frontend/dist", html=True))\n`,
        'frontend/index.html': '<html></html>\n',
      },
      findings: ['main.py:5:16-5:65 warning'],
    },
    {
      title: 'A directory that `.vercelignore` names',
      files: {
        '.vercelignore': 'assets\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/assets", StaticFiles(directory="assets"))\n`,
        'assets/logo.svg': '<svg/>\n',
      },
      findings: ['main.py:5:22-5:53 error'],
    },
    {
      title: 'A file that is read at import',
      files: {
        'requirements.txt': 'fastapi\n',
        'app/main.py': 'from fastapi import FastAPI\n\napp = FastAPI(description=open("README.md").read())\n',
      },
      findings: ['app/main.py:3:27-3:44 error'],
    },
    {
      title: 'Directories that are there, one that is asked for first, and one that need not be there',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\nfrom pathlib import Path\n\n${STATIC}app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))\nif os.path.isdir("dist"):\n    app.mount("/dist", StaticFiles(directory="dist"))\n`,
        'static/style.css': 'body {}\n',
      },
      findings: [],
    },
    {
      title: 'A build command that makes the directory',
      files: {
        'vercel.json': '{ "buildCommand": "npm --prefix frontend run build" }\n',
        '.gitignore': 'dist/\n',
        'requirements.txt': 'fastapi\n',
        'main.py': `${STATIC}app.mount("/", StaticFiles(directory="frontend/dist", html=True))\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const read of failingReads(unit)) if (isOwn(read)) yield finding(unit, read);
  },
});

/** Others are for `public-not-bundled` and `ignored-file-needed`. */
function isOwn({ presence, operation: { action } }: FailingRead): boolean {
  if (presence.kind === 'left-out' && presence.absence.pattern === '**/public/**') return false;
  const isDirectory = action === 'static' || action === 'templates';
  if (presence.kind === 'missing' || presence.kind === 'empty') return true;
  return isDirectory;
}

function finding(unit: Unit, read: FailingRead): Finding {
  const { operation, consequence, severity, confidence, presence } = read;
  const { module, call } = siteOf(operation);
  const beside = besideModule(unit, read);
  const fix = beside && pathFix(read, beside);
  const gitkeep = presence.kind === 'empty' && read.path !== null ? keepFile(read.path) : null;
  const place =
    presence.kind === 'left-out' ? presence.absence.place : presence.kind === 'git-ignored' ? presence.place : null;
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity,
    confidence,
    message: `${subject(read)} ${reason(unit, read, beside)}. It ${confidence === 'possible' ? 'can fail' : 'fails'} with ${read.exception} ${consequence.when}.`,
    help: help(read, beside),
    related: [...consequence.related, ...(place ? [{ ...place, message: 'this leaves it out' }] : [])],
    ...((fix ?? gitkeep) && { fix: (fix ?? gitkeep)! }),
  };
}

function subject({ operation, outside }: FailingRead): string {
  const { action, place } = operation;
  const what =
    action === 'static' || action === 'templates' ? 'the directory' : action === 'list' ? 'the directory' : 'the file';
  return `\`${shortName(operation)}\` needs ${what} \`${outside ?? placeWords(operation)}\`${place!.assumed ? ', by default,' : ','} which`;
}

function reason(unit: Unit, { presence, path, outside }: FailingRead, beside: Beside | null): string {
  switch (presence.kind) {
    case 'missing':
      if (outside !== null) return `is not in the function: it is outside of the Root Directory \`${unit.root}\``;
      if (path === null) return 'Vercel does not have: the project is in another place there';
      return beside
        ? `is not there: on Vercel relative paths start at the Root Directory, and it is in \`${unit.display(beside.directory)}\``
        : 'the project does not have';
    case 'empty':
      return 'has no file in it: neither Git nor Vercel keeps empty directories';
    case 'git-ignored':
      return `Git ignores (\`${presence.pattern}\`), so that a deployment from Git does not have it`;
    case 'left-out': {
      const { by, pattern, place } = presence.absence;
      const file = place ? unit.display(place.file) : '';
      if (by === 'upload') return `the pattern \`${pattern}\` in ${file} keeps from being uploaded`;
      return by === 'excludeFiles'
        ? `\`excludeFiles\` in ${file} leaves out of the function`
        : `Vercel leaves out of every function (\`${pattern}\`)`;
    }
  }
}

function help({ presence, operation, path, outside }: FailingRead, beside: Beside | null): string {
  const name = placeWords(operation);
  if (beside) return `Let the path start at the file: \`${expression('Path', beside)}\`.`;
  switch (presence.kind) {
    case 'empty':
      return `Commit the directory with a file in it, such as \`${name}/.gitkeep\`.`;
    case 'git-ignored':
      return presence.isThere || operation.action === 'static'
        ? 'Make it with a build command on Vercel (`buildCommand` in vercel.json), or commit it.'
        : 'Commit it, or make it with a build command on Vercel.';
    case 'left-out':
      return presence.absence.by === 'builder'
        ? 'Move the directory out of there, together with the paths that name it.'
        : `Take the pattern out that matches \`${name}\`, or write it so that it does not.`;
    case 'missing':
      if (outside !== null)
        return 'Move it below the Root Directory, or make the directory above it the Root Directory.';
      if (path === null) return 'Let the path start at the file: `Path(__file__).resolve().parent / …`.';
      return operation.action === 'read'
        ? 'Commit the file, or let the app do without it.'
        : 'Commit the directory, or take the call out. If a build command of the Project Settings makes it, this is no problem.';
  }
}

/** Where the directory or file is instead: beside the module, or in a directory above it. */
interface Beside {
  directory: string;
  /** How many directories above the one of the module. */
  levels: number;
  /** What follows. */
  path: string;
}

function besideModule(view: DiskView, { operation, presence }: FailingRead): Beside | null {
  const { module, project, pathNode } = operation;
  const text = evaluateString(pathNode, module, project)?.text;
  if (presence.kind !== 'missing' || !text || /^[/~]|\.\./.test(text)) return null;
  const path = text.replace(/^\.\//, '').replace(/\/+$/, '');
  let directory = directoryOf(module.file);
  for (let levels = 0; levels < 4 && isBelow(directory, project.unitRoot); levels++) {
    if (presenceOf(view, within(directory, path)).kind === 'present') return { directory, levels, path };
    directory = directoryOf(directory);
  }
  return null;
}

function expression(name: string, { levels, path }: Beside): string {
  const up = levels === 0 ? 'parent' : `parents[${levels}]`;
  return `${name}(__file__).resolve().${up} / ${JSON.stringify(path)}`;
}

function pathFix({ operation: { module, pathNode } }: FailingRead, beside: Beside): Fix | null {
  const path = pathNode.type === 'string' ? namePath(module) : null;
  if (!path) return null;
  const range = module.source.range(pathNode.startIndex, pathNode.endIndex);
  return {
    safety: 'safe',
    title: 'let the path start at the file',
    edits: [...path.edits, replace(module.source, range, expression(path.name, beside))],
  };
}

function keepFile(directory: string): Fix {
  return { safety: 'unsafe', title: 'keep the directory', edits: [createFile(within(directory, '.gitkeep'), '')] };
}
