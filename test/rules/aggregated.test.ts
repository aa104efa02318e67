import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const HEAD = 'from fastapi import FastAPI, UploadFile, WebSocket\n';

/** Modules `a`, `b` and `c` with a router each, which have the same in it, and an app that includes them. */
function threeTimes(imports: string, own: string, route: string): Record<string, string> {
  const module = `from fastapi import APIRouter, UploadFile, WebSocket\n${imports}\n\nrouter = APIRouter()\n${own}\n\n\n${route}\n`;
  const routers = ['a', 'b', 'c'].map((name) => [`${name}.py`, module.replaceAll('NAME', name)]);
  return {
    'requirements.txt': 'fastapi\npython-multipart\nsqlalchemy\nslowapi\nopenai\n',
    'main.py': `${HEAD}import a, b, c\n\napp = FastAPI()\nfor each in (a, b, c):\n    app.include_router(each.router)\n`,
    ...Object.fromEntries(routers),
  };
}

/** Advice, and a project that gives cause for it in three modules. */
const ADVICE: readonly (readonly [rule: string, files: Record<string, string>])[] = [
  [
    'upload-body-limit',
    threeTimes('', '', '@router.post("/NAME")\nasync def upload(file: UploadFile):\n    return len(await file.read())'),
  ],
  [
    'websocket-limits',
    threeTimes('', '', '@router.websocket("/NAME")\nasync def talk(socket: WebSocket):\n    await socket.accept()'),
  ],
  [
    'import-time-network',
    threeTimes(
      'import os\nfrom sqlalchemy import create_engine\nfrom sqlalchemy.orm import declarative_base',
      'Base = declarative_base()\nengine = create_engine(os.environ["NAME_URL"])\nBase.metadata.create_all(bind=engine)',
      '',
    ),
  ],
  [
    'sqlite-database',
    threeTimes(
      'import os\nfrom sqlalchemy import create_engine',
      'engine = create_engine(os.getenv("DATABASE_URL", "sqlite:///./NAME.db"))',
      '',
    ),
  ],
  [
    'in-memory-state',
    threeTimes(
      '',
      'jobs = {}',
      '@router.post("/NAME/{key}")\ndef put(key: str):\n    jobs[key] = 1\n\n\n@router.get("/NAME/{key}")\ndef get(key: str):\n    return jobs.get(key)',
    ),
  ],
  [
    'client-timeout-above-duration',
    threeTimes(
      'from openai import OpenAI',
      'client = OpenAI()',
      '@router.get("/NAME")\ndef ask():\n    return client.responses.create(model="m", input="i")',
    ),
  ],
  [
    'db-connection-pool',
    threeTimes(
      'import os\nfrom sqlalchemy import create_engine',
      'engine = create_engine(os.environ["NAME_URL"], pool_size=30, pool_pre_ping=True)',
      '',
    ),
  ],
];

describe('advice is given once for a project, with all its places', () => {
  it.each(ADVICE)('%s', async (rule, files) => {
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), select: [rule] });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info']);
    const [{ file, related }] = diagnostics as [(typeof diagnostics)[0]];
    expect(new Set([file, ...related.map((each) => each.file)])).toEqual(
      new Set(['a.py', 'b.py', 'c.py', ...(related.some((each) => each.file === 'main.py') ? ['main.py'] : [])]),
    );
  });
});
