import { largestOf, type FunctionBundle } from '../deployment/bundle/bundle.js';
import { findJunk, type Junk, type JunkKind } from '../deployment/bundle/junk.js';
import { startOfFile } from '../diagnostic.js';
import { baseName } from '../files/paths.js';
import { ignoreFileName, ignoreInUpload, ignoreLine } from '../fix/upload-ignore.js';
import { FileMentions } from '../program/mentions.js';
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
    const bundle = largestOf(unit.bundles);
    if (!bundle) return;
    // Functions differ in what settings leave out of them; what is of no use is so in all.
    const all = new Map(unit.bundles.flatMap(({ files }) => files.map((file) => [file.path, file])));
    const mentions = mentionsOf(unit);
    const isNeeded = (path: string): boolean => unit.reached.has(path) || path === unit.deployment.manifest?.file;
    for (const isGitIgnored of [false, true]) {
      const files = [...all.values()].filter((each) => each.isGitIgnored === isGitIgnored);
      for (const junk of findJunk(files, unit.root, (path) => mentions.names(path), isNeeded)) {
        const least = isGitIgnored ? LEAST_IGNORED : junk.kind === 'environment' ? 0 : leastMiB * MEBIBYTE;
        if (junk.bytes < least) continue;
        yield finding(unit, bundle, junk, { isGitIgnored, fix: fixFor(unit, junk, [...all.keys()], mentions) });
      }
    }
  },
});

/** What Git ignores is only there with `vercel deploy`: less than this is not worth a word. */
const LEAST_IGNORED = 20 * MEBIBYTE;

/** The texts of what Vercel runs of a project: the app, the build script and the commands. */
function mentionsOf(unit: Unit): FileMentions {
  const { build, install } = unit.deployment;
  const modules = [...unit.reached.values(), ...unit.buildScript.values()];
  const commands = [build.winner, install.winner].flatMap((each) => each?.command ?? []);
  return new FileMentions([...modules.map(({ module }) => module.source.text), ...commands], unit.root);
}

const WHAT: Readonly<Record<JunkKind, string>> = {
  environment: 'a virtual environment',
  cache: 'the cache of a development tool',
  notebooks: 'notebooks',
  media: 'media and other files that no code of the app names',
  data: 'data and archives that no code of the app names',
};

function finding(
  unit: Unit,
  bundle: FunctionBundle,
  { kind, files, bytes, paths }: Junk,
  { isGitIgnored, fix }: { isGitIgnored: boolean; fix: Fix | null },
): Finding {
  const shown = paths.map((path) => unit.display(path));
  const standard = bundle.circumstances.limits.standard;
  const isNeeded = bundle.size.bytes > standard && bytes > bundle.size.bytes * 0.05;
  const isWhole = kind === 'environment' && files.some(({ path }) => path.includes('/site-packages/'));
  const severity: Severity = !isGitIgnored && (isWhole || isNeeded) ? 'warning' : 'info';
  const isDoubtful = isGitIgnored || kind === 'media' || kind === 'data';
  const isOne = files.length === 1;
  const into = isGitIgnored
    ? `would go into the function with \`vercel deploy\`, although Git ignores ${isOne ? 'it' : 'them'}`
    : `${isOne ? 'goes' : 'go'} into the function`;
  const place = kind === 'environment' ? `${paths[0]!}/pyvenv.cfg` : files[0]!.path;
  const count = isOne ? '1 file' : `${files.length} files`;
  const what = kind === 'notebooks' ? '`*.ipynb`' : shown.length === 1 ? `\`/${shown[0]!}\`` : 'them';
  return {
    file: place,
    range: startOfFile(),
    severity,
    confidence: isDoubtful ? 'possible' : kind === 'notebooks' ? 'likely' : 'certain',
    message: `${listOf(shown, { max: 3 })}: ${WHAT[kind]}, ${count} with ${mebibytes(bytes)}, ${into}, which has about ${mebibytes(bundle.size.bytes)}.`,
    help: `Add ${what} to ${ignoreFileName(unit)}${kind === 'environment' ? ', and delete it from the repository: Vercel installs the packages itself' : ''}.`,
    ...(fix && { fix }),
  };
}

/** More lines of single files are not written for anybody. */
const MOST_LINES = 20;

/** @param all the files of all functions */
function fixFor(unit: Unit, { kind, paths, files }: Junk, all: readonly string[], mentions: FileMentions): Fix | null {
  const meant = files.map(({ path }) => unit.display(path));
  const left = new Set(meant);
  const others = all.map((path) => unit.display(path)).filter((path) => !left.has(path));
  const single = paths.map((path) => ignoreLine(unit.display(path)));
  for (const lines of kind === 'notebooks' ? [['*.ipynb'], single] : [single]) {
    if (lines.length > MOST_LINES || lines.includes(null)) continue;
    const written = lines.flatMap((line) => line ?? []);
    const edits = ignoreInUpload(unit, written, meant, others);
    if (!edits) continue;
    const what = written.length === 1 ? `\`${written[0]!}\`` : `${written.length} lines`;
    const safety = isSafe(kind, paths, mentions) ? 'safe' : 'unsafe';
    return { safety, title: `add ${what} to ${ignoreFileName(unit)}`, edits };
  }
  return null;
}

/** Whether nothing in the code can be about what is left out: by a path in it, or by the kind of files. */
function isSafe(kind: JunkKind, paths: readonly string[], mentions: FileMentions): boolean {
  if (kind === 'media' || kind === 'data') return false;
  return !mentions.hasInPath(paths.map(baseName)) && !(kind === 'notebooks' && mentions.includes('.ipynb'));
}
