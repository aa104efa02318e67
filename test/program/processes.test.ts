import { describe, expect, it } from 'vitest';
import { Phases } from '../../src/program/phases/phases.js';
import { shellPrograms, shellWords, UNKNOWN_PART } from '../../src/program/processes/shell-line.js';
import { startedPrograms } from '../../src/program/processes/started.js';
import { systemName } from '../../src/program/processes/presence.js';
import { withProgram } from '../support/program.js';

describe('a command line', () => {
  it.each<[string, string[]]>([
    ['ls', ['ls']],
    ['ffmpeg -i a.mp4 b.mp3', ['ffmpeg']],
    ['cat a | grep b | sort', ['cat', 'grep', 'sort']],
    ['cd app && alembic upgrade head; uvicorn main:app &', ['cd', 'alembic', 'uvicorn']],
    ['DEBUG=1 PATH=/x node server.js', ['node']],
    ['sudo -E nice timeout 30 pdftotext a.pdf', ['pdftotext']],
    ['timeout -k 5 30s convert a b', ['convert']],
    ['echo "a && ffmpeg | b"', ['echo']],
    ["echo 'a; git' ; pandoc a.md", ['echo', 'pandoc']],
    ['dot -Tpng a > b.png 2>&1', ['dot']],
    ['gs < in &> out && sox a b', ['gs', 'sox']],
    ['if true; then wget x; fi', ['true', 'wget', 'fi']],
    ['echo $(git rev-parse HEAD)', ['echo', 'git']],
    ['echo `node -v`', ['echo', 'node']],
    ['ffmpeg \\\n -i a', ['ffmpeg']],
    ['/usr/bin/"my program" a', ['/usr/bin/my program']],
    [`${UNKNOWN_PART}/bin/x && node a`, ['node']],
    [`${UNKNOWN_PART}`, []],
    ['', []],
    ['&& || ;;', []],
    ['"unclosed', ['unclosed']],
    ['a\\', ['a']],
  ])('%j starts %j', (line, programs) => {
    expect(shellPrograms(line)).toEqual(programs);
  });

  it('is not read for ever', () => {
    expect(shellPrograms('a;'.repeat(1_000_000)).length).toBeLessThan(5000);
  });

  it('without a shell has no operators', () => {
    expect(shellWords('pandoc "a b" | c;d')).toEqual(['pandoc', 'a b', '|', 'c;d']);
  });
});

it.each<[string, string | null]>([
  ['ffmpeg', 'ffmpeg'],
  ['/usr/bin/ffmpeg', 'ffmpeg'],
  ['/usr/local/bin/node', 'node'],
  ['/opt/homebrew/bin/pandoc', 'pandoc'],
  ['bin/ffmpeg', null],
  ['./ffmpeg', null],
  ['/var/task/bin/ffmpeg', null],
  ['/tmp/yt-dlp', null],
])('%j is looked for as %j', (written, name) => {
  expect(systemName(written)).toBe(name);
});

/** The programs that are started, as `name file:line[ by a shell][ perhaps]`. */
function started(files: Record<string, string>): Promise<string[]> {
  return withProgram(files, ({ reached }) =>
    startedPrograms({ reached, phases: new Phases(reached) }).map(
      ({ name, module, call, isShell, isAssumed }) =>
        `${name} ${module.file}:${module.source.position(call.startIndex).line}${isShell ? ' by a shell' : ''}${isAssumed ? ' perhaps' : ''}`,
    ),
  );
}

const main = (text: string): Promise<string[]> => started({ 'main.py': `${text}\n` });

describe('programs that code starts', () => {
  it.each<[string, string, string[]]>([
    ['a list', 'import subprocess\nsubprocess.run(["ffmpeg", "-i", x])', ['ffmpeg main.py:2']],
    [
      'a list of what a function is handed',
      'import subprocess\ndef run(*cmd):\n    return subprocess.run(list(cmd))\nrun("git", "log")',
      ['git main.py:4'],
    ],
    [
      'a list that is spread',
      'import subprocess\nBASE = ["ffmpeg", "-y"]\nsubprocess.run([*BASE, "-i", x])',
      ['ffmpeg main.py:3'],
    ],
    ['a tuple', 'from subprocess import check_output as co\nco(("git", "log"))', ['git main.py:2']],
    ['a name alone', 'import subprocess as sp\nsp.call("ffmpeg")', ['ffmpeg main.py:2']],
    ['the keyword', 'import subprocess\nsubprocess.Popen(args=["node"])', ['node main.py:2']],
    ['a line without a shell, which is no program', 'import subprocess\nsubprocess.run("ffmpeg -i a")', []],
    [
      'a line with a shell',
      'import subprocess\nsubprocess.run("a | b", shell=True)',
      ['a main.py:2 by a shell', 'b main.py:2 by a shell'],
    ],
    ['perhaps a shell', 'import subprocess\nsubprocess.run("a", shell=x)', []],
    [
      'os.system',
      'import os\nos.system("convert a b && ls")',
      ['convert main.py:2 by a shell', 'ls main.py:2 by a shell'],
    ],
    ['os.popen', 'import os\nos.popen("git log").read()', ['git main.py:2 by a shell']],
    ['os.execvp', 'import os\nos.execvp("uvicorn", ["uvicorn", "a:b"])', ['uvicorn main.py:2']],
    ['os.spawnlp', 'import os\nos.spawnlp(os.P_WAIT, "sox", "sox", "a")', ['sox main.py:2']],
    ['getoutput', 'import subprocess\nsubprocess.getoutput("psql -l")', ['psql main.py:2 by a shell']],
    [
      'a shell by hand',
      'import subprocess\nsubprocess.run(["bash", "-c", "gs a | b"])',
      ['gs main.py:2 by a shell', 'b main.py:2 by a shell'],
    ],
    ['shlex', 'import subprocess, shlex\nsubprocess.run(shlex.split(f"pandoc {a} -o {b}"))', ['pandoc main.py:2']],
    ['an f-string', 'import os\nos.system(f"ffmpeg -i {a} {b}")', ['ffmpeg main.py:2 by a shell']],
    [
      'an f-string with an unknown program',
      'import os\nos.system(f"{tool} -i {a} | gs {b}")',
      ['gs main.py:2 by a shell'],
    ],
    ['a name that goes on', 'import os\nos.system(f"ffmpeg{suffix} -i")', []],
    ['joined words', 'import os\nos.system(" ".join(["ffmpeg", a]))', ['ffmpeg main.py:2 by a shell']],
    ['added texts', 'import os\nos.system("ffmpeg -i " + a)', ['ffmpeg main.py:2 by a shell']],
    ['a sum of lists', 'import subprocess\nsubprocess.run(["ffmpeg"] + args)', ['ffmpeg main.py:2']],
    [
      'a variable that grows',
      'import subprocess\ndef f():\n    cmd = ["ffmpeg", "-i"]\n    if a:\n        cmd += ["-v"]\n    cmd.append(b)\n    subprocess.run(cmd)\nf()',
      ['ffmpeg main.py:7'],
    ],
    [
      'one of two',
      'import subprocess\ndef f():\n    if a:\n        cmd = ["ffmpeg"]\n    else:\n        cmd = ["sox"]\n    subprocess.run(cmd)\nf()',
      [],
    ],
    ['a constant', 'import subprocess\nTOOL = "tesseract"\nsubprocess.run([TOOL, "a"])', ['tesseract main.py:3']],
    [
      'what the environment may set',
      'import os, subprocess\nsubprocess.run([os.getenv("TOOL", "gs"), "a"])',
      ['gs main.py:2 perhaps'],
    ],
    ['Python itself', 'import subprocess, sys\nsubprocess.run([sys.executable, "-m", "x"])', []],
    ['another executable', 'import subprocess\nsubprocess.run(["ffmpeg"], executable="/tmp/ffmpeg")', []],
    ['a PATH of its own', 'import subprocess\nsubprocess.run(["ffmpeg"], env={"PATH": p})', []],
    [
      'a thread',
      'import asyncio, subprocess\nasync def f():\n    await asyncio.to_thread(subprocess.run, ["ffmpeg"], check=True)\nasyncio.run(f())',
      ['ffmpeg main.py:3'],
    ],
    [
      'asyncio',
      'import asyncio\nasync def f():\n    await asyncio.create_subprocess_exec("ffmpeg", "-i")\n    await asyncio.create_subprocess_shell("sox a")\nasyncio.run(f())',
      ['ffmpeg main.py:3', 'sox main.py:4 by a shell'],
    ],
    [
      'anyio',
      'import anyio\nasync def f():\n    await anyio.run_process("gs a")\n    await anyio.run_process(["gs"])\nanyio.run(f)',
      ['gs main.py:3 by a shell', 'gs main.py:4'],
    ],
    [
      'a function that is handed a command',
      'import subprocess\ndef run(cmd):\n    return subprocess.run(cmd, check=True)\nrun(["git", "log"])',
      ['git main.py:4'],
    ],
    [
      'one with a rest',
      'import subprocess\ndef run(*cmd):\n    return subprocess.run(cmd)\nrun("git", "log")',
      ['git main.py:4'],
    ],
    [
      'one that handles that it is not there',
      'import subprocess\ndef run(cmd):\n    try:\n        return subprocess.run(cmd)\n    except FileNotFoundError:\n        return None\nrun(["git"])',
      [],
    ],
    ['what nothing runs', 'import subprocess\nif __name__ == "__main__":\n    subprocess.run(["git"])', []],
    ['another function of that name', 'def run(cmd): ...\nrun(["git"])', []],
  ])('%s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a name for itself', 'def f(cmd):\n    cmd = cmd\n    subprocess.run(cmd)\nf(1)'],
    ['a function that hands on to itself', 'def f(cmd):\n    f(cmd)\n    subprocess.run(cmd)\nf(["gs"])'],
    [
      'names with many values that are names',
      `def f():\n${Array.from({ length: 60 }, (_, i) => `    a = b if x${i} else c\n    b = a if y${i} else c\n    c = a if z${i} else b\n`).join('')}    subprocess.run(a)\nf()`,
    ],
    [
      'many functions',
      `${Array.from({ length: 300 }, (_, i) => `def f${i}(cmd): subprocess.run(cmd)\nf${i}(x)\n`).join('')}`,
    ],
    ['a list in lists', `subprocess.run(${'['.repeat(300)}${']'.repeat(300)})`],
    ['a long line', `subprocess.run("${'a && '.repeat(50_000)}", shell=True)`],
    ['a long sum', `subprocess.run(${'a + '.repeat(400)}"b", shell=True)`],
  ])('comes to an end with %s', async (_, text) => {
    expect(Array.isArray(await main(`import subprocess\n${text}`))).toBe(true);
  });

  it('follows names and functions to other modules', async () => {
    const files = {
      'tools.py': 'import subprocess\nFFMPEG = "/usr/bin/ffmpeg"\ndef sh(cmd):\n    subprocess.run(cmd)\n',
      'main.py': 'from tools import FFMPEG, sh\nsh([FFMPEG, "-i", "a"])\n',
    };
    expect(await started(files)).toEqual(['/usr/bin/ffmpeg main.py:2']);
  });
});
