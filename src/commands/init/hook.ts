import { tool } from '../../version.js';
import type { ProjectFiles } from './files.js';
import type { Step } from './step.js';
import { hookCommand, preCommitFile, preCommitLines } from './templates.js';

const PRE_COMMIT = '.pre-commit-config.yaml';
const LEFTHOOK = ['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', '.lefthook.yaml', '.config/lefthook.yml'];

/** The hook that checks what is about to be committed: in the program that manages the hooks of the repository already, else in pre-commit. */
export async function hookStep(files: ProjectFiles, isInstalled: boolean): Promise<Step> {
  if (files.has(PRE_COMMIT)) return inPreCommit(files, isInstalled);
  const command = hookCommand(isInstalled);
  const lefthook = LEFTHOOK.find((file) => files.has(file));
  if (lefthook !== undefined) {
    const snippet = `pre-commit:\n  commands:\n    ${tool.name}:\n      run: ${command}\n`;
    return byHand(files, lefthook, 'lefthook manages the hooks here', snippet);
  }
  if (files.has('.husky')) return byHand(files, '.husky/pre-commit', 'husky manages the hooks here', `${command}\n`);
  const own = '.git/hooks/pre-commit';
  if (files.has(own)) return byHand(files, own, 'this repository has a hook of its own', `${command}\n`);
  const note = 'a hook for each commit; "pre-commit install" once turns it on';
  return { kind: 'write', file: PRE_COMMIT, before: null, after: preCommitFile(isInstalled), note };
}

async function inPreCommit(files: ProjectFiles, isInstalled: boolean): Promise<Step> {
  const before = files.read(PRE_COMMIT);
  if (before?.includes(tool.name)) return { kind: 'there', file: PRE_COMMIT };
  const [first, ...rest] = preCommitLines(isInstalled);
  const snippet = `  - ${first}\n${rest.map((line) => `    ${line}\n`).join('')}`;
  if (before === null) return { kind: 'alone', file: PRE_COMMIT, note: 'it is not a plain UTF-8 file', snippet };
  const { withHook } = await import('./pre-commit.js');
  const result = withHook(before, isInstalled);
  if ('reason' in result) return { kind: 'alone', file: PRE_COMMIT, note: result.reason, snippet };
  return { kind: 'write', file: PRE_COMMIT, before, after: result.text, note: 'a hook for each commit' };
}

function byHand(files: ProjectFiles, file: string, note: string, snippet: string): Step {
  return files.read(file)?.includes(tool.name) ? { kind: 'there', file } : { kind: 'alone', file, note, snippet };
}
