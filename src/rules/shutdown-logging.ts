import { withoutStatement } from '../fix/shutdown-waits.js';
import { shutdownLogCalls } from '../program/shutdown/log-calls.js';
import { docs } from '../vercel/docs.js';
import { asOne, defineRule, type Finding } from './define.js';

const app = (shutdown: string): string => `import logging
from contextlib import asynccontextmanager

from fastapi import FastAPI

logger = logging.getLogger(__name__)


@asynccontextmanager
async def lifespan(app: FastAPI):
    logger.info("started")
    yield
${shutdown}

app = FastAPI(lifespan=lifespan)
`;

export default defineRule({
  id: 'shutdown-logging',
  summary: 'What the app logs when it is stopped is not shown on Vercel.',
  severity: 'info',
  isStrict: true,
  guide: {},
  docs: docs.startup,
  why: `Vercel shows what an instance logs while it answers requests. What it logs after SIGTERM, in the code behind the \`yield\` of a lifespan, does not
appear in the dashboard. It does no harm; but whoever looks there for a sign that the app was stopped in good order looks in vain.`,
  fixes: 'Unsafe, for other platforms do show these lines: takes out the calls that log.',
  examples: [
    {
      title: 'Messages behind the yield',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': app('    logger.info("stopping")\n    app.state.client = None\n    print("stopped")\n'),
      },
      findings: ['main.py:13:5-13:28 info'],
    },
    {
      title: 'Only while it starts',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': app('    app.state.client = None\n') },
      findings: [],
    },
  ],

  *check(unit) {
    const calls = shutdownLogCalls(unit.phases);
    const nodes = calls.map(({ node }) => node);
    const findings = calls.map(({ module, node }): Finding => {
      const edits = withoutStatement(module, node, nodes);
      return {
        file: module.file,
        range: module.source.range(node.startIndex, node.endIndex),
        message: '',
        help: '',
        ...(edits && { fix: { safety: 'unsafe' as const, title: 'take out what is logged', edits } }),
      };
    });
    if (findings.length === 0) return;
    yield asOne(findings, 'nor this', {
      message:
        'This is logged when the app is stopped, and Vercel does not show it: only what is logged before SIGTERM appears in the dashboard.',
      help: 'Do not look there for it, or take it out.',
    });
  },
});
