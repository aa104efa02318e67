import { lineEnd, replace } from '../fix/edits.js';
import { blockingSites, type BlockingSite } from '../program/blocking.js';
import type { Module } from '../program/modules.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'server-run-on-import',
  summary: 'The app starts a server, or waits for ever, while Vercel imports it.',
  severity: 'error',
  docs: docs.fastapi,
  why: `Vercel imports the module and serves the \`app\` in it by itself. A server that the module starts at its top level, or a loop without an end,
never lets the import finish: the function does not answer a single request, and each one ends with a timeout (FUNCTION_INVOCATION_TIMEOUT).
Nobody types an answer to \`input()\` either. Under \`if __name__ == "__main__":\` all of that runs when you start the file
yourself, and never on Vercel.`,
  fixes: `Safe where it is a single statement at the top level of the file: puts it under \`if __name__ == "__main__":\`.`,
  examples: [
    {
      title: 'A server at the top level',
      files: {
        'requirements.txt': 'fastapi\nuvicorn\n',
        'main.py': `import uvicorn\n${APP}\nuvicorn.run(\n    app,\n    port=8000,\n)\n`,
      },
      findings: ['main.py:6:1-9:2 error'],
      fixed: {
        'main.py': `import uvicorn\n${APP}\nif __name__ == "__main__":\n    uvicorn.run(\n        app,\n        port=8000,\n    )\n`,
      },
    },
    {
      title: 'In a function that the module calls',
      files: {
        'requirements.txt': 'fastapi\nuvicorn\n',
        'main.py': `${APP}\n\ndef main():\n    import uvicorn\n\n    server = uvicorn.Server(uvicorn.Config(app))\n    server.run()\n\n\nmain()\n`,
      },
      findings: ['main.py:10:5-10:17 error'],
    },
    {
      title: 'A loop in a module that the app imports',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import worker\n${APP}`,
        'worker.py': 'import time\n\nwhile True:\n    time.sleep(60)\n',
      },
      findings: ['worker.py:3:1-4:19 error'],
      fixed: { 'worker.py': 'import time\n\nif __name__ == "__main__":\n    while True:\n        time.sleep(60)\n' },
    },
    {
      title: 'A question to the terminal',
      files: { 'requirements.txt': 'fastapi\n', 'main.py': `${APP}\nname = input("Name: ")\n` },
      findings: ['main.py:5:8-5:23 error'],
    },
    {
      title: 'Only when the file is started, or in a thread',
      files: {
        'requirements.txt': 'fastapi\nuvicorn\n',
        'main.py': `import threading\n\nimport uvicorn\n${APP}\n\ndef poll():\n    while True:\n        pass\n\n\nthreading.Thread(target=poll, daemon=True).start()\n\nif __name__ == "__main__":\n    uvicorn.run(app)\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const { module, project } of unit.reached.values()) {
      for (const site of blockingSites(module, project)) {
        const execution = unit.execution(module, site.node.startIndex);
        // Where a condition decides, it is most likely there to keep it off servers.
        if (!execution?.isCertain || execution.phase !== 'import') continue;
        if (site.kind === 'input' && (execution.handles('Exception') !== 'no' || isTried(module, site))) continue;
        const { startIndex, endIndex } = site.node;
        const fix = guard(module, site);
        yield {
          file: module.file,
          range: module.source.range(startIndex, endIndex),
          confidence: site.kind === 'server' ? 'certain' : 'likely',
          message: wordsFor(site),
          help: 'Put it under `if __name__ == "__main__":`; Vercel serves the app by itself.',
          related: [...execution.related()],
          ...(fix && { fix }),
        };
      }
    }
  },
});

/** Whether a `try` stands around it: most likely for the case that there is no terminal. */
function isTried(module: Module, { node }: BlockingSite): boolean {
  for (let suite = module.tree.suiteAt(node.startIndex); suite; suite = suite.parent) {
    if (suite.kind === 'try') return true;
  }
  return false;
}

function wordsFor({ kind, name, what }: BlockingSite): string {
  return kind === 'input'
    ? `\`${name}()\` ${what} while the app is imported. On Vercel nobody does, so the import fails and every request gets a 500.`
    : `\`${name}${kind === 'server' ? '()' : ''}\` ${what} while the app is imported. The import never ends on Vercel, and every request runs into a timeout.`;
}

/** Puts a statement of the module's own, with no value that is kept, under the guard. */
function guard(module: Module, { node, kind }: BlockingSite): Fix | null {
  const statement = kind === 'loop' ? node : node.parent;
  const isOwn = statement?.parent?.type === 'module' && (kind === 'loop' || statement.type === 'expression_statement');
  // Only one that has its lines for itself can be indented, and no text in quotes may change.
  if (!isOwn || statement.namedChildCount === 0) return null;
  const { source } = module;
  if (source.position(statement.startIndex).column > 1) return null;
  const before = source.text.slice(0, statement.startIndex);
  const rest = /^[^\r\n]*/.exec(source.text.slice(statement.endIndex))![0];
  const hasLongText = statement.descendantsOfType('string').some((each) => each?.text.includes('\n'));
  if ((before !== '' && !/[\r\n]$/.test(before)) || /^\s*;/.test(rest) || hasLongText) return null;
  const end = lineEnd(source);
  const text = statement.text.replace(/\r\n?|\n/g, (line) => `${line}    `).replace(/[ \t]+(?=\r|\n)/g, '');
  return {
    safety: 'safe',
    title: 'put it under `if __name__ == "__main__":`',
    edits: [
      replace(
        source,
        source.range(statement.startIndex, statement.endIndex),
        `if __name__ == "__main__":${end}    ${text}`,
      ),
    ],
  };
}
