import { baseName, joinPath } from '../../files/paths.js';
import { isTable } from '../../parser/document.js';
import type { UnitFiles } from '../files.js';
import { MAX_COMMAND } from './commands.js';

/** One command of a shell command line. */
export interface ShellStep {
  words: readonly string[];
  /** Where it runs, relative to the unit; null when that cannot be told. */
  directory: string | null;
}

/** What an install command does for Python. */
export interface InstallCommand {
  /**
   * `nothing`: no Python package is installed, for sure. `python`: it runs a Python package manager. `unknown`: it runs
   * something that may.
   */
  kind: 'nothing' | 'python' | 'unknown';
  /** The JavaScript package manager that it runs, e.g. `npm`. */
  node: string | null;
  /** Files of `-r`, with those that are sure to be looked for when the project is as it is in the repository. */
  requirements: readonly { written: string; path: string | null }[];
  /** Whether it installs the project itself with a link to its source (`-e .`). */
  isEditable: boolean;
  /** Whether it may install packages that stand in no file: `pip install -r requirements.txt pandas`. */
  installsMore: boolean;
}

/**
 * Reads an install command as far as it can be told without a shell.
 *
 * @param command as Vercel runs it, in the Root Directory
 */
export function readInstallCommand(command: string, files: UnitFiles): InstallCommand {
  const result = { kind: 'unknown', node: null, requirements: [], isEditable: false, installsMore: true } as const;
  const steps = shellSteps(command);
  if (!steps) return result;
  const kinds = steps.map((step) => kindOf(step, files));
  const node = steps.find((_, index) => kinds[index] === 'node')?.words[0] ?? null;
  const python = steps.filter((_, index) => kinds[index] === 'python');
  const kind = python.length > 0 ? 'python' : kinds.includes('unknown') ? 'unknown' : 'nothing';
  // What another command may have written, and what may fail without harm, is not looked for.
  const isPlain = !kinds.includes('unknown') && !/\|\||>/.test(command);
  return {
    kind,
    node,
    // `uv export -o requirements.txt` writes the file that the next command reads.
    requirements: isPlain
      ? python.flatMap(requirementFiles).filter(({ written }) => command.split(baseName(written)).length === 2)
      : [],
    installsMore: kinds.includes('unknown') || python.some(namesPackages),
    isEditable: python.some(({ words }) => words.some((word) => /^(?:-e|--editable)(?:=|$)/.test(word))),
  };
}

/** Whether a command is `pip install -r <file>` and nothing else. @returns the file, or null */
export function plainPipInstall(command: string): string | null {
  if (command.length > MAX_COMMAND) return null;
  const words = command.trim().split(/\s+/).join(' ');
  return (
    /^(?:python3? -m )?(?:uv )?pip3? install (?:--upgrade |-U |--no-cache-dir )*(?:-r|--requirement)[ =]([\w./-]+)$/.exec(
      words,
    )?.[1] ?? null
  );
}

/** The commands of a command line; null where only a shell could tell. */
function shellSteps(command: string): ShellStep[] | null {
  if (command.length > MAX_COMMAND || /[`$(){}\\<]|["'].*[&|;\n].*["']/.test(command)) return null;
  const steps: ShellStep[] = [];
  let directory: string | null = '';
  for (const part of command.split(/&&|\|\||[;|\n]/)) {
    const words = part
      .replace(/\d?>&?\s*\S+/g, ' ')
      .replace(/["']/g, '')
      .split(/\s+/)
      .filter((word, index, all) => word !== '' && !(isAssignment(word) && all.slice(0, index).every(isAssignment)));
    if (words.length === 0) continue;
    steps.push({ words, directory });
    if (words[0] === 'cd') directory = directory === null ? null : joinPath(directory, words[1] ?? '');
  }
  return steps;
}

function isAssignment(word: string): boolean {
  return word === '' || /^[A-Za-z_]\w*=/.test(word);
}

const NODE_MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

/** Commands that install nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  'cd',
  'echo',
  'true',
  ':',
  'ls',
  'pwd',
  'mkdir',
  'rm',
  'exit',
  'node',
  'corepack',
]);

/** Words by which something shows that it may install Python packages. */
const PYTHON = /\b(?:pip3?|pipx|uv|poetry|pipenv|pdm|conda|python[\d.]*|easy_install)\b/;

type StepKind = 'node' | 'python' | 'harmless' | 'unknown';

function kindOf({ words, directory }: ShellStep, files: UnitFiles): StepKind {
  const [program = '', ...rest] = words;
  const text = words.join(' ');
  if (
    /^(?:pip3?|uv|poetry|pipenv|pdm|conda)$/.test(program) ||
    /^python[\d.]* -m (?:pip|uv|poetry|pipenv)\b/.test(text)
  ) {
    return 'python';
  }
  if (NODE_MANAGERS.has(program)) {
    const action = rest.find((word) => !word.startsWith('-'));
    const installs = action === undefined ? program === 'yarn' : /^(?:install|i|ci|add|clean-install)$/.test(action);
    if (PYTHON.test(text) || scriptsRunPython(directory, files, installs ? null : rest)) return 'unknown';
    return installs || action === 'run' ? 'node' : 'unknown';
  }
  if (program === 'node' && !rest.every((word) => word.startsWith('-'))) return 'unknown';
  return HARMLESS.has(program) && !PYTHON.test(text) ? 'harmless' : 'unknown';
}

/**
 * Whether scripts of package.json may install Python packages.
 *
 * @param words the words after the package manager's name where it runs a script; null for those that an installation runs
 */
function scriptsRunPython(directory: string | null, files: UnitFiles, words: readonly string[] | null): boolean {
  if (directory === null) return true;
  const path = joinPath(directory, 'package.json');
  const manifest = path === null ? null : files.json(path);
  // The packages of a workspace have scripts of their own, which are not looked for.
  if (manifest?.get('workspaces') !== undefined || files.exists(joinPath(directory, 'pnpm-workspace.yaml') ?? ''))
    return true;
  const scripts = manifest?.get('scripts');
  // `npm run x` without a package.json at hand: anything.
  if (!isTable(scripts)) return words !== null;
  const names = words === null ? ['preinstall', 'install', 'postinstall', 'prepare'] : words;
  const texts = names.flatMap((name) => (Object.hasOwn(scripts, name) ? [scripts[name]] : []));
  if (words !== null && texts.length === 0) return true;
  // A script may call a file or another script, which is not followed.
  return texts.some(
    (text) => typeof text === 'string' && (PYTHON.test(text) || /\.(?:sh|js|mjs|cjs|ts)\b|\brun\b/.test(text)),
  );
}

/** Whether a step names packages itself, as far as its words tell. */
function namesPackages({ words }: ShellStep): boolean {
  const at = words.indexOf('install');
  if (at < 0) return !words.includes('sync');
  return words.slice(at + 1).some((word, index, rest) => {
    const isValue =
      /^(?:-r|--requirement|-c|--constraint|-e|--editable|-i|--index-url|--extra-index-url|-t|--target)$/.test(
        rest[index - 1] ?? '',
      );
    return !isValue && !word.startsWith('-') && word !== '.';
  });
}

function requirementFiles({ words, directory }: ShellStep): InstallCommand['requirements'] {
  return words.flatMap((word, index) => {
    const [, attached] = /^(?:--requirement=|-r=?)(.+)$/.exec(word) ?? [];
    const written = attached ?? (word === '-r' || word === '--requirement' ? words[index + 1] : undefined);
    if (written === undefined || /[*?[\]:~]/.test(written)) return [];
    return [{ written, path: directory === null || written.startsWith('/') ? null : joinPath(directory, written) }];
  });
}
