import type { Fix } from '../diagnostic.js';
import { placeWords, shortName, siteOf } from '../deployment/disk/operations.js';
import { isForDatabase } from '../deployment/disk/sqlite.js';
import { failingWrites, type FailingWrite } from '../deployment/disk/writes.js';
import { callArguments } from '../program/values.js';
import { pathInProject } from '../program/paths.js';
import { docs } from '../vercel/docs.js';
import { replace } from '../fix/edits.js';
import { defineRule, type Finding, type Related } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'read-only-filesystem',
  summary: 'The app writes to a place that is read-only on Vercel.',
  severity: 'error',
  docs: docs.functionLimits,
  why: `A function on Vercel can write to \`/tmp\` only. The project's own directory and everything else is read-only there:
\`OSError: [Errno 30] Read-only file system: '/var/task/uploads'\`. Where that happens while the app is imported or started, and nothing
handles it, every request fails; where it happens in a request, that request does. What is in \`/tmp\` is gone when the instance is, and
other instances never see it. So it is the place for temporary files, and a database or an object store is the place for what must last.
\`os.makedirs(…, exist_ok=True)\` is no problem for a directory that is in the deployment: one with at least one committed file.`,
  fixes: `Safe for a \`logging.FileHandler\`, and its rotating kinds, that stops the app: puts a \`logging.StreamHandler()\` in its place. What it
writes is in the log of the function on Vercel.`,
  examples: [
    {
      title: 'A directory that is made at import',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\n\n${FASTAPI}\nUPLOADS = "uploads"\nos.makedirs(UPLOADS, exist_ok=True)\n\napp = FastAPI()\n`,
      },
      findings: ['main.py:6:1-6:36 error'],
    },
    {
      title: 'A log file',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import logging\n\n${FASTAPI}\nlogging.getLogger().addHandler(logging.FileHandler("app.log"))\n\napp = FastAPI()\n`,
      },
      findings: ['main.py:5:32-5:62 error'],
      fixed: {
        'main.py': `import logging\n\n${FASTAPI}\nlogging.getLogger().addHandler(logging.StreamHandler())\n\napp = FastAPI()\n`,
      },
    },
    {
      title: 'Uploads that are kept beside the code, in a request',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from pathlib import Path\n\nfrom fastapi import FastAPI, UploadFile\n\nUPLOADS = Path(__file__).parent / "uploads"\napp = FastAPI()\n\n\n@app.post("/files")\nasync def save(file: UploadFile):\n    (UPLOADS / file.filename).write_bytes(await file.read())\n`,
      },
      findings: ['main.py:11:5-11:61 warning'],
    },
    {
      title: 'A directory that the environment may move',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\n\n${FASTAPI}\nos.makedirs(os.getenv("DATA_DIR", "data"), exist_ok=True)\n\napp = FastAPI()\n`,
      },
      findings: ['main.py:5:1-5:58 warning'],
    },
    {
      title: 'Temporary files, a test for Vercel, and a directory that is there',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\nimport tempfile\n\n${FASTAPI}\nBASE = "/tmp" if os.getenv("VERCEL") else "data"\nos.makedirs(f"{BASE}/cache", exist_ok=True)\nos.makedirs(os.path.join(tempfile.gettempdir(), "work"), exist_ok=True)\nos.makedirs("static", exist_ok=True)\n\napp = FastAPI()\n`,
        'static/style.css': 'body {}\n',
      },
      findings: [],
    },
    {
      title: 'A failure that is handled',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import os\n\n${FASTAPI}\ntry:\n    os.makedirs("cache", exist_ok=True)\nexcept OSError:\n    pass\n\napp = FastAPI()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const write of failingWrites(unit)) if (!isForDatabase(unit, write)) yield finding(write);
  },
});

function finding(write: FailingWrite): Finding {
  const { operation, consequence, severity, confidence, others } = write;
  const fix = severity === 'error' && !operation.caller ? streamHandler(write) : null;
  const site = siteOf(operation);
  const elsewhere = others.filter((each) => siteOf(each.operation).call.id !== site.call.id);
  return {
    file: site.module.file,
    range: rangeOf(write),
    severity,
    confidence,
    message: write.exists
      ? `${what(write)} ${fails(write)} with FileExistsError: the directory is in the deployment, and \`exist_ok\` is not set.`
      : `${what(write)} ${fails(write)}: the disk of a function on Vercel is read-only, except for \`/tmp\`.`,
    help: write.exists ? 'Add `exist_ok=True`, or take the call out.' : help(write),
    related: [...consequence.related, ...inner(operation), ...elsewhere.slice(0, MAX_OTHERS).map(other)],
    ...(fix && { fix }),
  };
}

/** For a path that is an argument: the call in the function that gets it. */
function inner({ caller, module, call, name }: FailingWrite['operation']): Related[] {
  return caller
    ? [
        {
          file: module.file,
          range: module.source.range(call.startIndex, call.endIndex),
          message: `\`${name}\` is called here`,
        },
      ]
    : [];
}

/** More of the same are not listed. */
const MAX_OTHERS = 8;

function rangeOf({ operation }: FailingWrite): Finding['range'] {
  const { module, call } = siteOf(operation);
  return module.source.range(call.startIndex, call.endIndex);
}

function other(write: FailingWrite): Related {
  return {
    file: siteOf(write.operation).module.file,
    range: rangeOf(write),
    message: `the same, ${write.consequence.when}`,
  };
}

function what({ operation }: FailingWrite): string {
  const { place, action } = operation;
  const name = shortName(operation);
  const path = placeWords(operation);
  const where = place!.isPrefix
    ? path === '.'
      ? 'in the project'
      : `below ${shown(path)}`
    : action === 'directory'
      ? shown(path)
      : `to ${shown(path)}`;
  const verb = action !== 'directory' ? 'writes' : place!.isPrefix ? 'makes a directory' : 'makes';
  return place!.assumed ? `\`${name}\` ${verb} ${where} by default, which` : `\`${name}\` ${verb} ${where}, which`;
}

function shown(path: string): string {
  return `\`${path}\``;
}

function fails({ consequence: { phase, when, confidence } }: FailingWrite): string {
  return `${confidence === 'possible' && phase !== 'request' ? 'can fail' : 'fails'} ${when}`;
}

function help({ operation }: FailingWrite): string {
  const { action, place, isTolerant } = operation;
  if (action === 'log')
    return 'Log to the standard error instead, with `logging.StreamHandler()`: Vercel shows it in the log of the function.';
  const isOwn = pathInProject(place!.absolute) !== null;
  if (action === 'directory' && isTolerant && isOwn && !place!.isPrefix) {
    return 'Make it below `/tmp` (`tempfile.gettempdir()`) if the app writes there. If it only reads, commit the directory with a file in it.';
  }
  return 'Write temporary files below `/tmp` (`tempfile.gettempdir()`), and keep what must last in a database or an object store such as Vercel Blob.';
}

const HANDLERS =
  /^(?:logging\.)(?:handlers\.)?(?:FileHandler|RotatingFileHandler|TimedRotatingFileHandler|WatchedFileHandler)$/;

/** A handler that logs to the standard error in the place of one that logs to a file. */
function streamHandler({ operation: { module, call, name } }: FailingWrite): Fix | null {
  const callee = call.childForFieldName('function');
  const binding = module.scope.lookup('logging');
  const isBound = binding?.kind === 'import' && binding.module === 'logging' && binding.blocks.length === 0;
  // Next to another StreamHandler each line would be there twice.
  if (!callee || !HANDLERS.test(name) || !isBound || module.source.text.includes('StreamHandler')) return null;
  if (callArguments(call).positional.length > 1 && callee.type !== 'attribute') return null;
  return {
    safety: 'safe',
    title: 'log to the standard error',
    edits: [replace(module.source, module.source.range(call.startIndex, call.endIndex), 'logging.StreamHandler()')],
  };
}
