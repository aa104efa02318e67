import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitEnv, WorkingCopy } from '../support/git.js';
import { installInto, ROOT } from '../support/installed.js';
import { recipe } from '../support/recipes.js';
import { complaintsOfGitHub } from '../support/workflow-files.js';

// The steps of action.yml as a runner executes them, and the workflows of the documentation as GitHub reads them.

interface Action {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { id: string; shell: string; env: Record<string, string>; run: string }[] };
}

const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action = parse(text) as Action;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const FAULTY = APP.replace('app =', 'server =');

let project: WorkingCopy;
let temp: string;

beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'runner-'));
  project = new WorkingCopy();
  project.commit({ 'requirements.txt': 'fastapi\n', 'main.py': APP, '.gitignore': 'node_modules\n' });
});
afterEach(() => {
  project.remove();
  rmSync(temp, { recursive: true });
});

/** Where the runner would have put this repository: the sources, with the program that `npm test` has built or without. */
function actionPath({ isBuilt = true } = {}): string {
  const path = join(temp, 'action');
  for (const part of ['action', 'scripts', 'package.json', ...(isBuilt ? ['dist'] : ['src', 'tsconfig.json'])])
    cpSync(join(ROOT, part), join(path, part), { recursive: true });
  return path;
}

interface Step {
  status: number | null;
  stdout: string;
  stderr: string;
  output: string;
  summary: string;
}

/** Runs the steps of the action with the environment that a runner gives. */
function runAction(
  inputs: Record<string, string> = {},
  { path = actionPath(), programs = process.env['PATH']! } = {},
): Step {
  const [step, ...others] = action.runs.steps;
  expect(others).toEqual([]);
  const values = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ...inputs,
  };
  const expression = (whole: string, name: string): string =>
    name === 'github.action_path' ? path : (values[name.replace('inputs.', '')] ?? expect.unreachable(whole));
  const own = Object.entries(step!.env).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ ([\w.-]+) \}\}/g, expression),
  ]);
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary'), RUNNER_TEMP: temp };
  for (const file of [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
  writeFileSync(join(temp, 'step.sh'), step!.run);
  expect(step!.shell).toBe('bash');
  const { status, stdout, stderr } = spawnSync(
    '/bin/bash',
    ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(temp, 'step.sh')],
    {
      cwd: project.root,
      env: { ...gitEnv, ...files, GITHUB_ACTIONS: 'true', CI: 'true', ...Object.fromEntries(own), PATH: programs },
      encoding: 'utf8',
    },
  );
  const output = readFileSync(files.GITHUB_OUTPUT, 'utf8');
  return { status, stdout, stderr, output, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

/** The arguments that the program gets: one in the place of the project's own prints them. */
function argumentsOf(inputs: Record<string, string>): string[] {
  project.write({
    'node_modules/fastapi-vercel-lint/dist/cli.js': 'console.log(JSON.stringify(process.argv.slice(2)));',
  });
  const { stdout, stderr } = runAction(inputs);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as string[];
}

describe('action.yml', () => {
  it('is an action, as GitHub sees it', async () => {
    expect(await complaintsOfGitHub('action', text)).toEqual([]);
    expect(await complaintsOfGitHub('action', text.replace('using: composite', 'using: compost'))).not.toEqual([]);
    expect(await complaintsOfGitHub('action', text.replace('inputs.paths', 'inputs.'))).not.toEqual([]);
  });

  it('puts no input into a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    expect(Object.keys(action.inputs).sort()).toEqual(
      [...text.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name!).sort(),
    );
  });

  it('is documented', () => {
    const page = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name!);
    expect(rows.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('annotates what it finds, and fails with the exit code of the program', () => {
    const fine = runAction();
    expect(fine).toMatchObject({ status: 0, stderr: '', output: 'exit-code=0\n' });
    project.write({ 'main.py': FAULTY });
    const failed = runAction();
    expect(failed).toMatchObject({ status: 1, stderr: '', output: 'exit-code=1\n' });
    expect(failed.stdout).toMatch(/^::error file=main\.py,line=3,/m);
    expect(failed.summary).toContain('entrypoint-not-found');
  });

  it('hands every input on as one argument', () => {
    expect(argumentsOf({})).toEqual(['check', '--format', 'github', '--']);
    expect(
      argumentsOf({
        paths: 'backend\n  two words \r\n\n$(touch injected)',
        'fail-on': 'warning',
        since: 'origin/main; touch injected',
        'sarif-file': 'a b.sarif',
        args: '--preset=strict\n--select\n`touch injected`',
      }),
    ).toEqual([
      ...['check', '--format', 'github', '--fail-on=warning', '--since=origin/main; touch injected'],
      ...['--format=sarif=a b.sarif', '--preset=strict', '--select', '`touch injected`'],
      ...['--', 'backend', 'two words', '$(touch injected)'],
    ]);
    expect(existsSync(join(project.root, 'injected'))).toBe(false);
  });

  it('writes SARIF, and reports only what is new', () => {
    project.commit({ 'main.py': FAULTY });
    const before = runAction({ since: 'HEAD~1', 'sarif-file': 'lint.sarif' });
    expect(before.status).toBe(1);
    const sarif = JSON.parse(readFileSync(join(project.root, 'lint.sarif'), 'utf8')) as { version: string };
    expect(sarif.version).toBe('2.1.0');
    expect(runAction({ since: 'HEAD' }).status).toBe(0);
    expect(runAction({ since: 'nowhere' })).toMatchObject({ status: 2, output: 'exit-code=2\n' });
  });

  it('takes the program that the project has installed', () => {
    installInto(project.root);
    expect(runAction({}, { path: join(temp, 'nowhere') }).status).toBe(127);
    const path = join(temp, 'action');
    mkdirSync(path);
    cpSync(join(ROOT, 'action'), join(path, 'action'), { recursive: true });
    expect(runAction({}, { path })).toMatchObject({ status: 0, stderr: '' });
  });

  it('builds the program where there is none', () => {
    const path = actionPath({ isBuilt: false });
    const bin = join(temp, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\n[ "$1" = ci ] && ln -s '${ROOT}/node_modules' node_modules\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const step = runAction({}, { path, programs: bin + delimiter + process.env['PATH']! });
    expect(step).toMatchObject({ status: 0, output: 'exit-code=0\n' });
  });

  it('installs the version that is named', () => {
    const bin = join(temp, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\nfor word; do echo "$word" >&2; done\nexit 1\n');
    chmodSync(join(bin, 'npm'), 0o755);
    const programs = bin + delimiter + process.env['PATH']!;
    const step = runAction({ version: '0.2.0-beta.1' }, { programs });
    expect(step.stderr).toContain('\nfastapi-vercel-lint@0.2.0-beta.1\n');
    expect(step).toMatchObject({ status: 2, output: 'exit-code=2\n' });
    expect(step.stdout).toMatch(/^::error title=fastapi-vercel-lint::The package could not be installed from npm/);
    for (const version of ['$(touch injected)', '1;touch injected', 'https://example.com/x.tgz', '../x'])
      expect(runAction({ version }, { programs })).toMatchObject({ status: 2, stderr: '' });
    expect(existsSync(join(project.root, 'injected'))).toBe(false);
  });

  it('says what to do where there is no Node.js', () => {
    const bin = join(temp, 'bin');
    mkdirSync(bin);
    symlinkSync('/bin/bash', join(bin, 'bash'));
    expect(runAction({}, { programs: bin }).stdout).toMatch(
      /::Node\.js 20\.19 or newer is needed\. Add actions\/setup-node/,
    );
  });
});

describe('the workflows of the documentation', () => {
  it.each(['GitHub Actions', 'GitHub Actions, for pull requests and code scanning'])('are right: %s', async (title) => {
    const workflow = recipe(title);
    expect(await complaintsOfGitHub('workflow', workflow)).toEqual([]);
    const used = [...workflow.matchAll(/uses: OWNER\/fastapi-vercel-lint@v(\S+)(?:\n +with:\n((?: {10}.*\n)+))?/g)];
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(used.map(([, named]) => named)).toEqual([version]);
    for (const [, name] of (used[0]![2] ?? '').matchAll(/^ +([\w-]+):/gm))
      expect(action.inputs).toHaveProperty([name!]);
  });

  it('work with a problem matcher', async () => {
    const steps = recipe('problem matcher').replace(/^/gm, '    ');
    expect(await complaintsOfGitHub('workflow', `on: push\njobs:\n  a:\n    runs-on: x\n${steps}`)).toEqual([]);
    installInto(project.root);
    const [, file] = /::add-matcher::(\S+?)"/.exec(steps)!;
    expect(existsSync(join(project.root, file!))).toBe(true);
    expect(dirname(file!)).toBe('node_modules/fastapi-vercel-lint/matchers');
  });
});
