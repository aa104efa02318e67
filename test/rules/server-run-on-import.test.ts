import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

/** The lines at which the import never ends, with the safety of the fix. */
async function lines(text: string): Promise<string[]> {
  const main = `from fastapi import FastAPI\napp = FastAPI()\n${text}\n`;
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\nuvicorn\n', 'main.py': main });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['server-run-on-import'] });
  return diagnostics.map(({ range, fix }) => `${range.start.line - 2}${fix ? ` ${fix.safety}` : ''}`);
}

describe('server-run-on-import', () => {
  it.each<[string, string, string[]]>([
    ['a server', 'import uvicorn\nuvicorn.run(app)', ['2 safe']],
    ['a server under another name', 'from uvicorn import run as serve_it\nserve_it(app)', []],
    ['its function alone', 'from uvicorn import run\nrun(app)', ['2 safe']],
    ['one that is kept has no fix', 'import uvicorn\nx = uvicorn.run(app)', ['2']],
    ['two statements on a line', 'import uvicorn\nuvicorn.run(app); x = 1', ['2']],
    ['a text over lines', 'import uvicorn\nuvicorn.run("""a\nb""")', ['2']],
    ['hypercorn', 'import asyncio\nfrom hypercorn.asyncio import serve\nasyncio.run(serve(app, None))', ['3 safe']],
    ['Flask', 'from flask import Flask\nweb = Flask(__name__)\nweb.run()', ['3 safe']],
    [
      'a scheduler',
      'from apscheduler.schedulers.blocking import BlockingScheduler\ns = BlockingScheduler()\ns.start()',
      ['3 safe'],
    ],
    ['a loop', 'import time\nwhile True:\n    time.sleep(1)', ['2 safe']],
    ['a loop that ends', 'while True:\n    if app:\n        break', []],
    ['a loop that ends by an inner one', 'while True:\n    for x in []:\n        break', ['1 safe']],
    [
      'a loop with a way out in a handler',
      'while True:\n    try:\n        app.x\n    except Exception:\n        break',
      [],
    ],
    ['a loop in a function that nobody calls', 'def work():\n    while True:\n        pass', []],
    ['a loop in a generator', 'def work():\n    while True:\n        yield 1\nx = work()', []],
    [
      'a loop in a thread',
      'from threading import Thread\ndef work():\n    while True:\n        pass\nThread(target=work).start()',
      [],
    ],
    [
      'a server in a thread',
      'import uvicorn\nfrom threading import Thread\nThread(target=uvicorn.run, args=(app,)).start()',
      [],
    ],
    ['the guard', 'import uvicorn\nif __name__ == "__main__":\n    uvicorn.run(app)', []],
    ['a condition', 'import os, uvicorn\nif os.getenv("LOCAL"):\n    uvicorn.run(app)', []],
    ['not on Vercel', 'import os, uvicorn\nif not os.getenv("VERCEL"):\n    uvicorn.run(app)', []],
    ['a function', 'import uvicorn\ndef main():\n    uvicorn.run(app)', []],
    [
      'a command',
      'import uvicorn\nimport typer\ncli = typer.Typer()\n@cli.command()\ndef serve():\n    uvicorn.run(app)',
      [],
    ],
    [
      'a background scheduler',
      'from apscheduler.schedulers.background import BackgroundScheduler\nBackgroundScheduler().start()',
      [],
    ],
    ['an input of the project', 'def input(x):\n    return x\ninput("a")', []],
    ['an input that may fail', 'try:\n    x = input()\nexcept EOFError:\n    x = ""', []],
    ['a handler that may fail', 'try:\n    x = input()\nexcept Exception:\n    x = ""', []],
    ['some other run', 'import subprocess\nsubprocess.run(["ls"])', []],
    ['a coroutine that ends', 'import asyncio\nasync def main():\n    pass\nasyncio.run(main())', []],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});
