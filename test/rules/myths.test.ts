import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';

/** Everything that is said of a project with the strictest set of rules. */
async function said(files: Record<string, string>): Promise<Diagnostic[]> {
  const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), preset: 'strict' });
  return diagnostics;
}

const words = ({ message, help }: Diagnostic): string => `${message} ${help}`;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get("/")\ndef home():\n    return {}\n';

/** What people say of FastAPI on Vercel and is not so, each with a project that is in order, and the words that no finding may have. */
const MYTHS: readonly [myth: string, files: Record<string, string>, never: RegExp][] = [
  [
    'WebSockets do not work on Vercel',
    {
      'requirements.txt': 'fastapi\n',
      'main.py':
        'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n\n@app.websocket("/echo")\nasync def echo(socket: WebSocket):\n    await socket.accept()\n    await socket.send_text(await socket.receive_text())\n',
    },
    /WebSockets? (?:do(?:es)? not|are not|is not|cannot) (?:work|be|support)|not supported|unsupported/i,
  ],
  [
    'BackgroundTasks never run',
    {
      'requirements.txt': 'fastapi\n',
      'main.py':
        'from fastapi import BackgroundTasks, FastAPI\n\napp = FastAPI()\n\n\ndef mail(to: str):\n    print(to)\n\n\n@app.post("/orders")\ndef order(tasks: BackgroundTasks):\n    tasks.add_task(mail, "a@b.c")\n    return {}\n',
    },
    /BackgroundTasks?/,
  ],
  [
    '`routes` and `rewrites` together are an error',
    {
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'vercel.json':
        '{ "routes": [{ "src": "/old", "status": 308, "headers": { "Location": "/" } }], "rewrites": [{ "source": "/docs-of/(.*)", "destination": "https://example.com/$1" }] }\n',
    },
    /\broutes\b[^.]*\brewrites\b/i,
  ],
  ['main.py is no valid entrypoint', { 'requirements.txt': 'fastapi\n', 'main.py': APP }, /./],
  ['api/index.py is no valid entrypoint', { 'requirements.txt': 'fastapi\n', 'api/index.py': APP }, /./],
  [
    'you need Mangum',
    { 'requirements.txt': 'fastapi\n', 'app.py': APP },
    /(?:need|use|add|wrap|require)[^.]*\bMangum/i,
  ],
  [
    'you need `__init__.py`',
    {
      'requirements.txt': 'fastapi\n',
      'main.py':
        'from fastapi import FastAPI\nfrom routers.items import router\n\napp = FastAPI()\napp.include_router(router)\n',
      'routers/items.py':
        'from fastapi import APIRouter\n\nrouter = APIRouter()\n\n\n@router.get("/items")\ndef items():\n    return []\n',
    },
    /__init__/,
  ],
  [
    'a function may have 50 MB',
    { 'requirements.txt': 'fastapi\npandas\n', 'main.py': `import pandas\n${APP}` },
    /\b50 ?Mi?B\b/,
  ],
  [
    '`os.makedirs(exist_ok=True)` always fails',
    {
      'requirements.txt': 'fastapi\n',
      'main.py': `import os\n\n${APP.replace('app = ', 'os.makedirs("data", exist_ok=True)\napp = ')}`,
      'data/list.csv': 'a,b\n',
    },
    /makedirs/,
  ],
  [
    '`HTTPSRedirectMiddleware` makes a loop',
    {
      'requirements.txt': 'fastapi\n',
      'main.py': APP.replace(
        '\n\napp = FastAPI()',
        '\nfrom fastapi.middleware.httpsredirect import HTTPSRedirectMiddleware\n\napp = FastAPI()\napp.add_middleware(HTTPSRedirectMiddleware)',
      ),
    },
    /HTTPSRedirect/,
  ],
];

describe('myths', () => {
  it.each(MYTHS)('%s', async (_, files, never) => {
    const found = await said(files);
    expect(found.filter(({ severity }) => severity !== 'info').map(words)).toEqual([]);
    expect(found.map(words).filter((each) => never.test(each))).toEqual([]);
  });

  it('runtime.txt and `config.runtime` set the Python version', async () => {
    const found = await said({
      'requirements.txt': 'fastapi\n',
      'runtime.txt': 'python-3.9.18\n',
      'main.py': APP,
    });
    // That the file is of no use is said, and nothing else: the version in it is neither taken nor refused.
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['ignored-platform-config info']);
  });

  const CLAIMS = [
    /WebSockets? (?:do(?:es)? not|don't|cannot|can't) work/i,
    /BackgroundTasks? (?:never|do(?:es)? not|don't) run/i,
    /you (?:need|have to use|must use) Mangum/i,
    /(?:need|add) an? `?__init__\.py/i,
    /limit (?:of|is) 50 ?MB|50 ?MB limit/i,
    /(?:main\.py|api\/index\.py)`? is (?:not|no) (?:a )?valid/i,
  ];

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s repeats none of them',
    (_, { summary, why, fixes = '' }) => {
      for (const claim of CLAIMS) expect(`${summary}\n${why}\n${fixes}`).not.toMatch(claim);
    },
  );
});
