import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHELLS } from '../../src/commands/shells.js';
import { rules } from '../../src/rules/index.js';
import { runFake } from './fake.js';

const TERMINAL = fileURLToPath(new URL('../support/terminal.py', import.meta.url));
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What is typed before the tab, and what stands there after it; a blank that a shell puts behind a whole word is not compared. */
const CASES: [typed: string, completed: string][] = [
  ['--form', '--format'],
  ['--format comp', '--format compact'],
  ['--format=comp', '--format=compact'],
  ['inspect --format=js', 'inspect --format=json'],
  ['--format json=back', '--format json=backend/'],
  ['--config back', '--config backend/'],
  ['expl', 'explain'],
  ['explain mount-pub', 'explain mount-public'],
  ['--select cli-too', '--select cli-too-old'],
  ['--select=cli-too', '--select=cli-too-old'],
  ['--ignore mount-public,cli-too', '--ignore mount-public,cli-too-old'],
  ['--severity cli-too', '--severity cli-too-old='],
  ['--severity cli-too-old=err', '--severity cli-too-old=error'],
  ['--severity=cli-too-old=warning,mount-pub', '--severity=cli-too-old=warning,mount-public='],
  ['--rule-option heavy-shutdown.bud', '--rule-option heavy-shutdown.budgetMs='],
  ['inspect --verc', 'inspect --vercel-cli'],
  ['--quiet back', '--quiet backend/'],
  ['completion fi', 'completion fish'],
  // Not an option of this command, and nothing to choose from.
  ['inspect --sele', 'inspect --sele'],
  ['--max-warnings 1', '--max-warnings 1'],
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fvl-'));
  mkdirSync(join(folder, 'work/backend'), { recursive: true });
  for (const shell of SHELLS) {
    const { code, out } = await runFake(['completion', shell], { engine: { rules } });
    expect(code).toBe(0);
    writeFileSync(join(folder, `completion.${shell}`), out);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const START: Record<'bash' | 'zsh', [argv: string[], setup: string]> = {
  bash: [['bash', '--norc', '--noprofile', '-i'], "bind 'set bell-style none'"],
  zsh: [['zsh', '-f', '-i'], "PS1='> '; autoload -U compinit; compinit -u -D; setopt nobeep"],
};

/** Types each line into a real shell, then a tab, and has the shell print what stands there. */
function completedIn(shell: 'bash' | 'zsh', lines: string[]): string[] {
  const [argv, setup] = START[shell];
  // Ctrl-A and Ctrl-E go to the ends of the line.
  const typed = lines.flatMap((line) => [`fastapi-vercel-lint ${line}\t`, "\x01echo '<<\x05>>'\n"]);
  const first = `${setup}; source ../completion.${shell}\n`;
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    TERM: 'xterm',
    LC_ALL: 'C.UTF-8',
    PS1: '> ',
    INPUTRC: '/dev/null',
  };
  const input = {
    argv,
    env,
    cwd: join(folder, 'work'),
    columns: 200,
    typed: [first, ...typed, "echo the-e''nd\n"],
    until: 'the-end',
  };
  const { stdout } = spawnSync('python3', [TERMINAL], { input: JSON.stringify(input), encoding: 'utf8' });
  return [...stdout.matchAll(/^<<fastapi-vercel-lint (.*)>>\r?$/gm)].map(([, line]) => line!.trimEnd());
}

describe.each(['bash', 'zsh'] as const)('the completions of %s', (shell) => {
  const missing = ['python3', shell].filter((program) => !has(program));
  it.skipIf(missing.length > 0)(
    `work in the shell itself${missing.length > 0 ? ' (not here: it is not installed)' : ''}`,
    () => {
      const completed = completedIn(
        shell,
        CASES.map(([typed]) => typed),
      );
      // zsh takes back the slash that it puts behind a directory when something else is typed.
      const expected = CASES.map(([, line]) => (shell === 'zsh' ? line.replace(/[=/]$/, '') : line));
      expect(completed.map((line) => (shell === 'zsh' ? line.replace(/[=/]$/, '') : line))).toEqual(expected);
    },
  );
});

describe('the completions of fish', () => {
  const isMissing = !has('fish');
  it.skipIf(isMissing)(`work in the shell itself${isMissing ? ' (not here: it is not installed)' : ''}`, () => {
    for (const [typed, completed] of CASES) {
      const code = `source ../completion.fish; complete -C '${`fastapi-vercel-lint ${typed}`}'`;
      const run = spawnSync('fish', ['--no-config', '-c', code], { cwd: join(folder, 'work'), encoding: 'utf8' });
      const offered = run.stdout.split('\n').filter((line) => line !== '');
      const last = (line: string): string => line.slice(line.lastIndexOf(' ') + 1);
      expect(
        offered.map((line) => line.split('\t')[0]),
        typed,
      ).toEqual(typed === completed ? [] : [last(completed)]);
    }
  });
});

describe('completion', () => {
  it.each(SHELLS)('for %s names every rule, so that it needs to ask nobody', async (shell) => {
    const { out } = await runFake(['completion', shell], { engine: { rules } });
    for (const { id } of rules) expect(out).toContain(id);
  });

  it.each([
    [['completion'], 'the command "completion" needs the name of a shell'],
    [['completion', 'tcsh'], 'there are no completions for "tcsh"'],
    [['completion', 'bash', 'zsh'], 'the command "completion" takes one shell at a time'],
  ])('%j is refused', async (argv, message) => {
    const { code, err } = await runFake(argv);
    expect(code).toBe(2);
    expect(err).toContain(`error: ${message}\nhint: Write "fastapi-vercel-lint completion bash"`);
  });
});
