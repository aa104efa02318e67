import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Fix } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { LintResult } from '../../src/result.js';
import { rules } from '../../src/rules/index.js';

/** A small whole project, in memory. */
export interface Project {
  title: string;
  files: Record<string, string>;
  vercelCli?: string;
}

const TESTS = fileURLToPath(new URL('../', import.meta.url));

/** Every example of every rule, every fixture, and the project that README shows. */
export function allProjects(): Project[] {
  const examples = rules.flatMap((rule) =>
    rule.examples.map(({ title, files, vercelCli }): Project => {
      return { title: `${rule.id}: ${title}`, files, ...(vercelCli !== undefined && { vercelCli }) };
    }),
  );
  const fixtures = readdirSync(join(TESTS, 'fixtures')).flatMap((theme) =>
    readdirSync(join(TESTS, 'fixtures', theme)).map((name) => onDisk(join('fixtures', theme, name))),
  );
  return [...examples, ...fixtures, onDisk('../example')];
}

function onDisk(path: string): Project {
  const directory = join(TESTS, path);
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(directory.length + 1), readFileSync(file, 'utf8')] as const;
  });
  return { title: path, files: Object.fromEntries(files) };
}

/** Looks at a project with every rule there is. */
export function lintProject({ files, vercelCli }: Omit<Project, 'title'>): Promise<LintResult> {
  return lint(optionsOf({ files, ...(vercelCli !== undefined && { vercelCli }) }));
}

export function optionsOf({ files, vercelCli }: Omit<Project, 'title'>) {
  return {
    cwd: '/project',
    host: new MemoryHost(files),
    preset: 'strict' as const,
    ...(vercelCli !== undefined && { vercelCli }),
  };
}

/** The files with a fix applied, by nothing but its edits. */
export function withFix(files: Record<string, string>, { edits }: Fix): Record<string, string> {
  const result = { ...files };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const text = (files[file] ?? '').replace(/^\uFEFF/, '');
    result[file] = applyEdits(
      text,
      edits.filter((edit) => edit.file === file),
    );
  }
  return result;
}

/** A finding in short, without its place. */
export function words({ rule, file, message }: Diagnostic): string {
  return `${rule} in ${file}: ${message}`;
}
