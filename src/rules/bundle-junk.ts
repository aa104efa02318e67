import { findJunk, type Junk, type JunkKind } from '../deployment/bundle/junk.js';
import type { FunctionBundle } from '../deployment/bundle/bundle.js';
import { startOfFile } from '../diagnostic.js';
import { baseName, directoryOf } from '../files/paths.js';
import { ignoreInUpload } from '../fix/upload-ignore.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { listOf, mebibytes } from '../words.js';
import { defineRule, type Finding, type Fix, type Severity } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

const MEBIBYTE = 2 ** 20;

export default defineRule({
  id: 'bundle-junk',
  summary: 'Files are packed into the function that the app does not need.',
  severity: 'warning',
  docs: docs.vercelIgnore,
  options: {
    leastMiB: {
      description: 'Size from which on notebooks, caches, videos and data are reported',
      default: 5,
      minimum: 0,
      maximum: 5000,
      unit: 'MiB',
    },
  },
  why: `Everything below the Root Directory is packed into the function: \`.gitignore\` counts for nothing with \`vercel deploy\`, and what is committed is there in a Git deployment.
Vercel leaves out \`.venv\` and \`venv\`, and a virtual environment under any other name is packed whole, for another system and next to the packages that Vercel installs. Notebooks,
videos, caches and data sets count towards the size of the function and make its cold start slower.`,
  fixes: `Adds lines to \`.vercelignore\`, which is created where there is none. Safe for virtual environments, caches and notebooks that no code names. Unsafe for videos, archives and data: the app may
open them in a way that cannot be seen.`,
  examples: [
    {
      title: 'A virtual environment that was committed',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        'myenv/pyvenv.cfg': 'home = /usr/bin\nversion = 3.11.4\n',
        'myenv/lib/python3.11/site-packages/six.py': '"""Six."""\n',
      },
      findings: ['myenv/pyvenv.cfg:1:1-1:1 warning'],
      fixed: { '.vercelignore': '/myenv\n' },
    },
    {
      title: 'A virtual environment under a name that Vercel leaves out',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': APP,
        '.venv/pyvenv.cfg': 'home = /usr/bin\nversion = 3.11.4\n',
      },
      findings: [],
    },
  ],

  *check(unit, { leastMiB = 0 }) {
    for (const bundle of unit.bundles) {
      for (const isGitIgnored of [false, true]) {
        const files = bundle.files.filter((each) => each.isGitIgnored === isGitIgnored);
        for (const junk of findJunk(files, (path) => isNamed(unit, path))) {
          const least = isGitIgnored ? LEAST_IGNORED : junk.kind === 'environment' ? 0 : leastMiB * MEBIBYTE;
          if (junk.bytes >= least) yield finding(unit, bundle, junk, isGitIgnored);
        }
      }
    }
  },
});

/** What Git ignores is only there with `vercel deploy`: less than this is not worth a word. */
const LEAST_IGNORED = 20 * MEBIBYTE;

/** Names that are too short or too common to say anything. */
const MEANINGLESS = /^(?:.{0,2}|app|src|api|main|index|test)$/;

/** Whether the code that Vercel starts names a file, or the directory that it is in. */
function isNamed(unit: Unit, path: string): boolean {
  const names = [baseName(path), baseName(path).replace(/\.[^.]*$/, '')];
  for (let directory = directoryOf(unit.display(path)); directory !== ''; directory = directoryOf(directory))
    names.push(baseName(directory));
  const telling = names.filter((name) => !MEANINGLESS.test(name));
  return [...unit.reached.values()].some(({ module }) => telling.some((name) => module.source.text.includes(name)));
}

const WHAT: Readonly<Record<JunkKind, string>> = {
  environment: 'a virtual environment',
  cache: 'the cache of a development tool',
  notebooks: 'notebooks',
  media: 'media and other files that no code of the app names',
  data: 'data and archives that no code of the app names',
};

function finding(unit: Unit, bundle: FunctionBundle, junk: Junk, isGitIgnored: boolean): Finding {
  const { kind, files, bytes, paths } = junk;
  const shown = paths.map((path) => unit.display(path));
  const fix = fixFor(unit, junk);
  const standard = bundle.circumstances.limits.standard;
  const isNeeded = bundle.size.bytes > standard && bytes > bundle.size.bytes * 0.05;
  const severity: Severity = isGitIgnored ? 'info' : kind === 'environment' || isNeeded ? 'warning' : 'info';
  const isDoubtful = isGitIgnored || kind === 'media' || kind === 'data';
  const into = isGitIgnored
    ? 'would go into the function with `vercel deploy`, although Git ignores them'
    : 'go into the function';
  const place = kind === 'environment' ? `${paths[0]!}/pyvenv.cfg` : files[0]!.path;
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  return {
    file: place,
    range: startOfFile(),
    severity,
    confidence: isDoubtful ? 'possible' : kind === 'notebooks' ? 'likely' : 'certain',
    message: `${listOf(shown, { max: 3 })}: ${WHAT[kind]}, ${count} with ${mebibytes(bytes)}, ${into}, which has about ${mebibytes(bundle.size.bytes)}.`,
    help: `Add ${kind === 'notebooks' ? '`*.ipynb`' : shown.length === 1 ? `\`/${shown[0]!}\`` : 'them'} to .vercelignore${kind === 'environment' ? ', and delete it from the repository: Vercel installs the packages itself' : ''}.`,
    ...(fix && { fix }),
  };
}

/** More lines of single files are not written for anybody. */
const MOST_LINES = 20;

function fixFor(unit: Unit, { kind, paths }: Junk): Fix | null {
  const lines = kind === 'notebooks' ? ['*.ipynb'] : paths.map((path) => `/${unit.display(path)}`);
  if (lines.length > MOST_LINES) return null;
  const edits = ignoreInUpload(unit, lines);
  const namesNotebooks =
    kind === 'notebooks' && [...unit.reached.values()].some(({ module }) => module.source.text.includes('.ipynb'));
  const isSafe = kind !== 'media' && kind !== 'data' && !namesNotebooks;
  return (
    edits && {
      safety: isSafe ? 'safe' : 'unsafe',
      title: `add ${lines.length === 1 ? `\`${lines[0]!}\`` : `${lines.length} lines`} to .vercelignore`,
      edits,
    }
  );
}
