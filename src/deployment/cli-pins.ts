import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { Range } from '../diagnostic.js';
import { isTable, pointer } from '../parser/document.js';
import { parseJson } from '../parser/json.js';
import type { Source } from '../parser/source.js';

/** A place that fixes the version of Vercel's CLI. */
export interface CliPin {
  /** The newest version it allows; a part that it leaves open is 999. */
  version: string;
  /** As written, e.g. `^47.0.0` or `vercel@47`. */
  written: string;
  /** What it is, for a person: `package.json`, `the lock file`, `this command`. */
  kind: 'manifest' | 'lock' | 'command';
  source: Source;
  /** The version literal. */
  range: Range;
  /** JSON Pointer, for package.json. */
  path?: string;
  /**
   * Whether the file builds with the CLI (`vercel build`, `--prebuilt`). A plain `vercel deploy` uploads the sources, and
   * Vercel builds them with its own version.
   */
  builds: boolean;
}

const WORKFLOW_DIRECTORY = '.github/workflows';

/** Files outside `.github/workflows` in which people call the CLI. */
const SCRIPT_FILES = [
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  'Makefile',
  'justfile',
  'Taskfile.yml',
  'Dockerfile',
  'Jenkinsfile',
];

const SCRIPT_DIRECTORIES = ['', 'scripts', 'bin', 'ci'];

/**
 * Finds every pin of Vercel's CLI that concerns a unit: in package.json and lock files of the unit and of the repository,
 * and in commands of workflows and scripts. Versions that are left open (`latest`, `>=48`) are no pins.
 */
export function findCliPins(repository: Repository, unitRoot: string): CliPin[] {
  const roots = unitRoot === '' ? [''] : [unitRoot, ''];
  return roots.flatMap((root) => [...packagePins(repository, root), ...commandPins(repository, root)]);
}

const DEPENDENCIES = ['dependencies', 'devDependencies'];

function packagePins(repository: Repository, root: string): CliPin[] {
  const source = repository.read(within(root, 'package.json'));
  // Nearly no package.json pins the CLI: look before parsing.
  if (!source || !/"vercel"|vercel@\d/.test(source.text)) return [];
  const document = parseJson(source);
  const pins: CliPin[] = [];
  for (const key of DEPENDENCIES) {
    const written = document.get(key, 'vercel');
    if (typeof written !== 'string') continue;
    const allowed = newestOf(written);
    const range = document.valueRange(key, 'vercel');
    if (!allowed || !range) continue;
    const locked = lockedVersion(repository, root);
    const builds = BUILDS.test(JSON.stringify(document.get('scripts') ?? ''));
    const inside = source.range(range.start.offset + 1, range.end.offset - 1);
    pins.push({
      version: locked ?? allowed,
      written: locked && locked !== written ? `${written}, locked at ${locked}` : written,
      kind: locked ? 'lock' : 'manifest',
      source,
      range: inside,
      path: pointer([key, 'vercel']),
      builds,
    });
  }
  const scripts = document.get('scripts');
  if (isTable(scripts)) pins.push(...pinsInText(source));
  return pins;
}

const BUILDS = /\bvercel(?:@\S+)?\s+build\b|(?<=\s)--prebuilt\b/;

/**
 * The newest version that a range of npm allows.
 *
 * @returns null when it has no upper end, or a form that is not read
 */
function newestOf(range: string): string | null {
  const match = /^\s*([\^~=v]*)\s*(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?[-+\w.]*\s*$/.exec(range);
  if (!match) return null;
  const [, operator, major, minor, patch] = match;
  const isOpen = (part: string | undefined): boolean => part === undefined || part === 'x' || part === '*';
  if (operator!.includes('^') || isOpen(minor)) return `${major}.999.999`;
  if (operator!.includes('~') || isOpen(patch)) return `${major}.${minor}.999`;
  return `${major}.${minor}.${patch}`;
}

/** How each lock file writes the version of the package `vercel`. */
const LOCK_FILES: readonly (readonly [file: string, pattern: RegExp])[] = [
  ['package-lock.json', /"node_modules\/vercel":\s*\{\s*"version":\s*"(\d+\.\d+\.\d+)"/],
  ['npm-shrinkwrap.json', /"node_modules\/vercel":\s*\{\s*"version":\s*"(\d+\.\d+\.\d+)"/],
  ['yarn.lock', /^"?vercel@[^\n]*:\r?\n\s+version:? "?(\d+\.\d+\.\d+)/m],
  ['pnpm-lock.yaml', /^ {2}['"]?\/?vercel[@/](\d+\.\d+\.\d+)/m],
  ['bun.lock', /"vercel":\s*\["vercel@(\d+\.\d+\.\d+)"/],
];

function lockedVersion(repository: Repository, root: string): string | null {
  for (const directory of root === '' ? [''] : [root, '']) {
    for (const [file, pattern] of LOCK_FILES) {
      const path = within(directory, file);
      const version = repository.isFile(path) ? pattern.exec(repository.read(path)?.text ?? '')?.[1] : undefined;
      if (version !== undefined) return version;
    }
  }
  return null;
}

function commandPins(repository: Repository, root: string): CliPin[] {
  return scriptFiles(repository, root).flatMap((file) => {
    const source = repository.read(file);
    return source ? pinsInText(source) : [];
  });
}

function scriptFiles(repository: Repository, root: string): string[] {
  const workflows = within(root, WORKFLOW_DIRECTORY);
  const files = repository.kind(workflows) === 'directory' ? filesIn(repository, workflows, /\.ya?ml$/) : [];
  files.push(...SCRIPT_FILES.map((file) => within(root, file)).filter((file) => repository.kind(file) === 'file'));
  for (const directory of SCRIPT_DIRECTORIES) {
    const path = within(root, directory);
    if (repository.kind(path) === 'directory') files.push(...filesIn(repository, path, /\.(sh|bash)$/));
  }
  return files;
}

function filesIn(repository: Repository, directory: string, name: RegExp): string[] {
  return repository
    .list(directory)
    .filter((entry) => entry.kind === 'file' && name.test(entry.name))
    .map((entry) => within(directory, entry.name));
}

/** `vercel@47.0.0` in a command, and `vercel-version: 47.0.0` of the action amondnet/vercel-action. */
const COMMAND_PIN = /(?<=(?<![\w@/-])vercel@|\bvercel-version:\s*['"]?)[\^~]?\d+(?:\.\d+){0,2}(?![\w.]*-)/g;

function pinsInText(source: Source): CliPin[] {
  const { text } = source;
  if (!/vercel@[\^~]?\d|vercel-version:/.test(text)) return [];
  const builds = BUILDS.test(text);
  const pins: CliPin[] = [];
  for (const match of text.matchAll(COMMAND_PIN)) {
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const version = newestOf(match[0]);
    if (!version || /^\s*(#|\/\/)/.test(line)) continue;
    const range = source.range(match.index, match.index + match[0].length);
    pins.push({ version, written: `vercel@${match[0]}`, kind: 'command', source, range, builds });
  }
  return pins;
}
