import { appendLines } from '../fix/edits.js';
import type { Binding, Block } from '../program/scope.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'app-not-top-level',
  summary: 'The app is inside a block, where Vercel does not see it.',
  severity: 'error',
  docs: docs.exporting,
  guide: {},
  why: `Vercel reads the file without running it, and only looks at statements directly in the module. An \`app\` inside
\`try\`, \`if\`, \`with\` or a loop does not count, even though Python would define it. The build stops with
\`FASTAPI_ENTRYPOINT_NOT_FOUND\`, or another file is started instead.`,
  fixes: `Safe: appends \`app = app\` after the block. Vercel sees that assignment, and Python keeps the same object. There is
no fix for an app under \`if __name__ == "__main__"\`, which never runs on Vercel.`,
  examples: [
    {
      title: 'A wrapper that shows import errors',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'from fastapi import FastAPI\n\ntry:\n    from backend.web import app\nexcept ImportError:\n    app = FastAPI()\n',
        'backend/web.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['main.py:4:29-4:32 error'],
      fixed: {
        'main.py':
          'from fastapi import FastAPI\n\ntry:\n    from backend.web import app\nexcept ImportError:\n    app = FastAPI()\n\napp = app  # Vercel only sees a top-level assignment\n',
      },
    },
    {
      title: 'An app that only exists when the file is run as a script',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\nif __name__ == "__main__":\n    app = FastAPI()\n',
      },
      findings: ['main.py:4:5-4:8 error'],
    },
    {
      title: 'The app is made first and changed in a block',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py':
          'import os\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\nif os.getenv("DEBUG"):\n    app.debug = True\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { search, entrypoint, builds, errorCode } = unit.deployment;
    const code = errorCode ?? 'FASTAPI_ENTRYPOINT_NOT_FOUND';
    if (search && !entrypoint && search.errorCode?.endsWith('_ENTRYPOINT_NOT_FOUND')) {
      for (const { file } of search.tried) yield* checkFile(unit, file, code);
    }
    for (const { functions } of builds) {
      for (const { file, entrypoint: found } of functions) if (!found) yield* checkFile(unit, file, code);
    }
  },
});

const WORDS: Readonly<Record<Block, string>> = {
  if: 'an `if`',
  try: 'a `try`',
  except: 'an `except`',
  with: 'a `with`',
  loop: 'a loop',
  match: 'a `match`',
  'main-guard': '`if __name__ == "__main__"`',
  'type-checking': '`if TYPE_CHECKING`',
};

function* checkFile(unit: Unit, file: string, code: string): Generator<Finding> {
  const module = unit.modules.load(file);
  const binding = module?.nestedApp;
  if (!module || !binding) return;
  const { nameNode, blocks, name } = binding;
  const neverRuns = blocks.includes('main-guard');
  const edit = appendLines(module.source, `\n${name} = ${name}  # Vercel only sees a top-level assignment\n`);
  const outermost = outerStatement(binding);
  yield {
    file,
    range: module.source.range(nameNode.startIndex, nameNode.endIndex),
    message: `\`${name}\` is inside ${WORDS[blocks[0]!]}; Vercel only sees a top-level \`app\`. The build stops with ${code}.`,
    help: neverRuns
      ? `Move it out of the block: Vercel imports ${unit.display(file)}, so code under \`if __name__ == "__main__"\` never runs there.`
      : `Add \`${name} = ${name}\` after the block, or define it before the block.`,
    related: [
      {
        file,
        range: module.source.range(outermost.start, outermost.end),
        message: 'the block',
      },
    ],
    // Where another branch goes on without the name, the line would fail there and take the author's way out along.
    ...(!neverRuns && {
      fix: {
        safety: isBoundInEveryBranch(binding) ? 'safe' : 'unsafe',
        title: `add \`${name} = ${name}\` after the block`,
        edits: [edit],
      },
    }),
  };
}

/** Whether every `except` around a binding binds the same name too, or leaves the module. */
function isBoundInEveryBranch({ name, statement }: Binding): boolean {
  for (let node = statement.parent; node && node.type !== 'module'; node = node.parent) {
    if (node.type !== 'try_statement') continue;
    const clauses = node.namedChildren.filter((child) => child?.type === 'except_clause');
    const binds = new RegExp(
      `\\b${name}\\b\\s*(?::[^=\\n]*)?=(?!=)|\\bimport\\b[^\\n]*\\b${name}\\b|^\\s*raise\\b|\\bsys\\.exit\\b`,
      'm',
    );
    if (!clauses.every((clause) => binds.test(clause?.text ?? ''))) return false;
  }
  return true;
}

/** The first line of the outermost block, as offsets. */
function outerStatement(binding: Binding): { start: number; end: number } {
  let node = binding.statement;
  while (node.parent && node.parent.type !== 'module') node = node.parent;
  const firstLine = node.text.split(/\r?\n/, 1)[0]!;
  return { start: node.startIndex, end: node.startIndex + firstLine.length };
}
