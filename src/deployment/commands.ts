import type { DataDocument } from '../parser/document.js';
import { has } from '../vercel/versions.js';

/** One place that sets a command. */
export interface CommandSetting {
  command: string;
  /** The file that sets it, relative to the repository root. */
  file: string;
  document: DataDocument;
  /** Path inside the document. */
  path: readonly string[];
}

/** All places that set a command, and the one that Vercel runs. */
export interface CommandChoice {
  winner: CommandSetting | null;
  /** Set, but never run. */
  shadowed: readonly CommandSetting[];
}

/** Keys of `[tool.vercel.scripts]` in the order in which the builder tries them. Source: src/index.ts of @vercel/python. */
const SCRIPT_KEYS = {
  install: ['vercel-install', 'now-install', 'install'],
  build: ['vercel-build', 'now-build', 'build'],
} as const;

/**
 * The install or build command of a project: vercel.json goes before `[tool.vercel.scripts]`.
 *
 * @param isPythonPreset without a Python preset there is no build command, and vercel.json's install command is not for Python
 */
export function chooseCommand(
  kind: 'install' | 'build',
  vercelJson: DataDocument | null,
  pyproject: DataDocument | null,
  isPythonPreset: boolean,
  cliVersion: string,
): CommandChoice {
  const scriptsRun = has(cliVersion, kind === 'build' ? 'build-script' : 'install-script');
  const alive: CommandSetting[] = [];
  const dead: CommandSetting[] = [];
  const key = `${kind}Command`;
  const configured = vercelJson?.get(key);
  if (vercelJson && typeof configured === 'string' && configured.trim() !== '') {
    (isPythonPreset && has(cliVersion, 'build-script') ? alive : dead).push(
      setting(configured.trim(), vercelJson, [key]),
    );
  }
  for (const script of SCRIPT_KEYS[kind]) {
    const path = ['tool', 'vercel', 'scripts', script];
    const command = pyproject?.get(...path);
    if (!pyproject || typeof command !== 'string' || command === '') continue;
    const runs = scriptsRun && (isPythonPreset || kind === 'install');
    (runs ? alive : dead).push(setting(command, pyproject, path));
  }
  const [winner = null, ...losers] = alive;
  return { winner, shadowed: [...losers, ...dead] };
}

function setting(command: string, document: DataDocument, path: readonly string[]): CommandSetting {
  return { command, file: document.source.file, document, path };
}
