import type { DataDocument } from '../../parser/document.js';
import { has } from '../../vercel/versions.js';

/** Longer commands are not read; nobody writes one by hand. */
export const MAX_COMMAND = 2000;

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
 * Source: `runPyprojectScript` and `build` in @vercel/python 25.0.0 (sections `// src/utils.ts` and `// src/index.ts` of dist/index.js).
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
  const scripts = SCRIPT_KEYS[kind].map((script) => {
    const path = ['tool', 'vercel', 'scripts', script];
    return { path, value: pyproject?.get(...path) };
  });
  // The first that is set is taken, whatever it is; one that is no text, or blank, is then not run.
  const taken = scripts.find(({ value }) => Boolean(value));
  for (const script of scripts) {
    const { path, value } = script;
    if (!pyproject || typeof value !== 'string' || value.trim() === '') continue;
    const runs = scriptsRun && (isPythonPreset || kind === 'install') && script === taken;
    (runs ? alive : dead).push(setting(value, pyproject, path));
  }
  const [winner = null, ...losers] = alive;
  return { winner, shadowed: [...losers, ...dead] };
}

function setting(command: string, document: DataDocument, path: readonly string[]): CommandSetting {
  return { command, file: document.source.file, document, path };
}
