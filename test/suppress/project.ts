import type { Configuration, FileIgnore } from '../../src/config/configuration.js';
import { type Diagnostic, type Edit, startOfFile } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { parseToml } from '../../src/parser/toml.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import { pointer } from '../../src/parser/document.js';
import type { LintOptions } from '../../src/result.js';
import { runRules } from '../../src/run/judge.js';
import { checkOptions } from '../../src/run/options.js';
import { silence, type Silenced } from '../../src/run/silence.js';
import { withUnits } from '../../src/run/units.js';

export type Files = Record<string, string>;

/** An app that mounts `public/`: `mount-public` at line 4. */
export const MOUNT = 'from fastapi import FastAPI\n\napp = FastAPI()\napp.mount("/public", None)';

export const APP = { 'requirements.txt': 'fastapi\n', 'main.py': `${MOUNT}\n` };

/** What a check says, with a configuration that no file need hold. */
export async function check(
  files: Files,
  configuration: Configuration | null = null,
  options: LintOptions = {},
): Promise<Silenced> {
  const all = { cwd: '/repo', host: new MemoryHost(files), ...options };
  const checked = checkOptions(all);
  // No entry is idle here, so that nobody asks for its place.
  const loaded = configuration && { ...configuration, placeOf: () => ({ range: startOfFile(), path: '' }) };
  return withUnits(all, checked, (run) => {
    const judged = run.units.map(({ unit, group, resolved }) => {
      const findings = runRules(unit, resolved);
      return { unit, group, resolved, findings, rules: resolved.active, configuration: loaded };
    });
    return silence(run, judged, all, checked);
  });
}

/** Findings as `file:line rule`. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, range, rule }) => `${file}:${range.start.line} ${rule}`);
}

/** The configuration in a file, as far as suppressions read it. */
export function configurationIn(file: string, text: string): Configuration {
  const source = createSource(file, text);
  const document = file.endsWith('.toml') ? parseToml(source) : parseJson(source);
  const base = file.endsWith('.toml') ? ['tool', 'fastapi-vercel-lint'] : [];
  const table = (document.get(...base, 'per-file-ignores') ?? {}) as Record<string, unknown>;
  const fileIgnores = Object.entries(table).map(([key, value]): FileIgnore => {
    const [pattern, ...rest] = key.split('#');
    const { rules, reason } = Array.isArray(value)
      ? { rules: value, reason: undefined }
      : (value as { rules: string[]; reason?: string });
    const path = [...base, 'per-file-ignores', key];
    return {
      pattern: pattern!,
      pointer: rest.length > 0 ? rest.join('#') : null,
      rules: rules as string[],
      reason: reason ?? null,
      range: document.keyRange(...path)!,
      path: pointer(path),
    };
  });
  const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  return { file, directory, requireReason: document.get(...base, 'require-reason') === true, fileIgnores };
}

/** Files after edits, of which those that overlap an earlier one are left out. */
export function edited(files: Files, edits: readonly Edit[]): Files {
  const result = { ...files };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    let done = -1;
    const own = edits
      .filter((edit) => edit.file === file)
      .sort((a, b) => a.range.start.offset - b.range.start.offset)
      .filter(({ range: { start, end } }) => {
        const isFree = start.offset >= done;
        if (isFree) done = end.offset;
        return isFree;
      });
    result[file] = applyEdits(files[file]!, own);
  }
  return result;
}

/** Files after all fixes of findings. */
export function fixed(files: Files, diagnostics: readonly Diagnostic[]): Files {
  return edited(
    files,
    diagnostics.flatMap(({ fix }) => fix?.edits ?? []),
  );
}
