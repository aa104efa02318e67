import { mountedLifespans, type MountedLifespan } from '../program/phases/mounted-lifespans.js';
import { mayMountLifespan } from '../program/shutdown/mentions.js';
import { docs } from '../vercel/docs.js';
import { asOne, defineRule, type Finding } from './define.js';

const sub = (main: string): Record<string, string> => ({
  'requirements.txt': 'fastapi\n',
  'main.py': `from contextlib import asynccontextmanager

from fastapi import FastAPI


@asynccontextmanager
async def connected(app: FastAPI):
    app.state.ready = True
    yield


${main}`,
});

export default defineRule({
  id: 'mounted-lifespan-not-run',
  summary: 'The lifespan of a mounted app never runs.',
  severity: 'warning',
  docs: docs.startup,
  why: `The server starts and stops one application: the one that Vercel serves. The lifespan of an application that is mounted in it with \`app.mount()\`, and
its events, never run, on Vercel as anywhere else. What they set up is missing when the first request comes. An MCP server that is mounted like that answers every request with a
500: "Task group is not initialized". Routers that are included have no such problem.`,
  examples: [
    {
      title: 'A mounted app with a lifespan',
      files: sub('api = FastAPI(lifespan=connected)\napp = FastAPI()\napp.mount("/api", api)\n'),
      findings: ['main.py:12:7-12:34 warning'],
    },
    {
      title: 'An MCP server',
      files: {
        'requirements.txt': 'fastapi\nfastmcp\n',
        'main.py': `from fastapi import FastAPI\nfrom fastmcp import FastMCP\n\nmcp = FastMCP("tools")\nmcp_app = mcp.http_app()\n\napp = FastAPI()\napp.mount("/mcp", mcp_app)\n`,
      },
      findings: ['main.py:8:1-8:27 warning'],
    },
    {
      title: 'The lifespan of the app runs that of the other',
      files: sub(
        `api = FastAPI(lifespan=connected)


@asynccontextmanager
async def lifespan(app: FastAPI):
    async with api.router.lifespan_context(api):
        yield


app = FastAPI(lifespan=lifespan)
app.mount("/api", api)
`,
      ),
      findings: [],
    },
    {
      title: 'An MCP server whose lifespan the app has',
      files: {
        'requirements.txt': 'fastapi\nfastmcp\n',
        'main.py': `from fastapi import FastAPI\nfrom fastmcp import FastMCP\n\nmcp = FastMCP("tools")\nmcp_app = mcp.http_app(path="/")\n\napp = FastAPI(lifespan=mcp_app.lifespan)\napp.mount("/mcp", mcp_app)\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    if (!mayMountLifespan(unit.reached)) return;
    const byApp = new Map<unknown, MountedLifespan[]>();
    for (const each of mountedLifespans(unit.reached, unit.phases)) {
      const key = each.made?.node.id ?? each.node.id;
      byApp.set(key, [...(byApp.get(key) ?? []), each]);
    }
    for (const all of byApp.values()) {
      const [first] = all as [MountedLifespan];
      yield asOne(all.map(finding), 'never runs either', first.kind === 'mcp' ? MCP : OWN);
    }
  },
});

const OWN = {
  message:
    'This app is mounted in another one, so its lifespan and its events never run, and what they set up is missing in requests.',
  help: 'Enter it in the lifespan of the app that is served: `async with sub.router.lifespan_context(sub):` around the `yield`.',
};

const MCP = {
  message:
    'The lifespan of this MCP server never runs, for it is mounted in another app: its requests end in a 500, "Task group is not initialized".',
  help: 'Give its lifespan to the app that is served, `FastAPI(lifespan=mcp_app.lifespan)`, or run `mcp.session_manager.run()` in yours.',
};

function finding({ module, node, made, kind }: MountedLifespan): Finding {
  const isCall = made && made.node.id !== node.id;
  return {
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    confidence: kind === 'mcp' || !made ? 'likely' : 'certain',
    message: '',
    help: '',
    related: isCall
      ? [
          {
            file: made.module.file,
            range: made.module.source.range(made.node.startIndex, made.node.endIndex),
            message: 'the mounted app is made here',
          },
        ]
      : [],
  };
}
