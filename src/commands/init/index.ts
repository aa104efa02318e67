import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf, UsageError } from '../../errors.js';
import { directoryOf, relativeTo, within } from '../../files/paths.js';
import { repositoryPath, repositoryRoot } from '../../files/root.js';
import { palette } from '../../reporters/palette.js';
import { count } from '../../reporters/style.js';
import { sanitize } from '../../reporters/terminal.js';
import type { LintResult } from '../../result.js';
import { listOf } from '../../words.js';
import type { InitArguments } from '../arguments.js';
import type { Context } from '../context.js';
import { styleFor } from '../output.js';
import { tool } from '../../version.js';
import { configurationStep } from './configuration.js';
import { additions } from './additions.js';
import { ProjectFiles } from './files.js';
import { hookStep } from './hook.js';
import type { Step } from './step.js';
import { workflowStep } from './workflow.js';

/**
 * Sets a project up: configuration, hook and workflow. What is there is never overwritten, and a second run changes nothing.
 *
 * @returns the exit code
 * @throws UsageError where there is no project, and where a file cannot be written
 */
export async function init(args: InitArguments, context: Context): Promise<number> {
  const start = resolve(context.cwd, args.path ?? '.');
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `there is no directory ${JSON.stringify(args.path ?? '.')}`,
      'Name the directory of a project.',
    );
  }
  const engine = await context.engine();
  const result = await engine.lint({ cwd: context.cwd, paths: [args.path ?? '.'] });
  const root = repositoryRoot(start, context.cwd);
  const files = new ProjectFiles(root);
  const units = result.units.map((unit) => repositoryPath(root, resolve(context.cwd, unit.root)));
  const steps = await stepsFor(files, repositoryPath(root, start), units);
  const style = styleFor({ outputFile: undefined, color: args.color }, context);
  const { bold, dim, green } = palette(style.color);
  const show = (text: string): string => sanitize(text, style.ascii);
  const lines: string[] = [];
  for (const step of steps) {
    if (step.kind === 'there') lines.push(`${dim('already there')}  ${show(step.file)}`);
    else if (step.kind === 'alone') {
      lines.push(`${bold('left alone')}     ${show(step.file)}: ${show(step.note)}`);
      if (step.snippet !== undefined) lines.push(...indented(`Add this:\n${step.snippet}`).map(show));
    } else {
      if (!args.dryRun) write(files, step);
      lines.push(
        `${green(args.dryRun ? 'would write' : 'written')}${args.dryRun ? '' : '    '}    ${show(step.file)}: ${step.note}`,
      );
      if (args.dryRun)
        lines.push(
          ...additions(step.before, step.after)
            .map(show)
            .map((line) => `  ${line}`),
        );
    }
  }
  lines.push(...advice(result, args.path));
  context.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/**
 * What becomes of each file; nothing is written yet.
 *
 * @param path the directory that is set up
 * @param units the projects found there, relative to the root of the repository as `path` is
 */
async function stepsFor(files: ProjectFiles, path: string, units: readonly string[]): Promise<Step[]> {
  const above: string[] = [];
  for (let each = path; each !== ''; each = directoryOf(each)) above.push(directoryOf(each));
  const named = units.length > 1 ? units.map((unit) => relativeTo(unit, path) || '.') : null;
  const configuration = configurationStep(files, path, [...units, ...above], { units: named });
  if (!files.has('.git')) {
    const note = 'this is no Git repository; run it again after "git init"';
    return [configuration, { kind: 'alone', file: 'hook and workflow', note }];
  }
  const isInstalled = [path, ''].some((directory) => names(files.read(within(directory, 'package.json'))));
  return [configuration, await hookStep(files, isInstalled), workflowStep(files, path, isInstalled)];
}

/** Whether a package.json has this program among its dependencies. */
function names(text: string | null): boolean {
  return text !== null && new RegExp(`"${tool.name}"\\s*:`).test(text);
}

function write(files: ProjectFiles, { file, before, after }: Step & { kind: 'write' }): void {
  try {
    files.write(file, after, before === null);
  } catch (error) {
    throw new UsageError(
      `cannot write ${JSON.stringify(file)} (${codeOf(error)})`,
      'What was written before it stays.',
    );
  }
}

function advice({ summary }: LintResult, path: string | undefined): string[] {
  const { errors, warnings } = summary;
  if (errors + warnings === 0) return [];
  const found = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''].filter(
    Boolean,
  );
  const target = path === undefined ? '' : ` ${path}`;
  return [
    '',
    `The project has ${listOf(found)} now: ${tool.name}${target}`,
    `To fail on new ones only: ${tool.name} --update-baseline${target}`,
  ];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());
}
