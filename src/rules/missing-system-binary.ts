import { atMostLikely } from '../diagnostic.js';
import { missingStarts, type MissingStart } from '../deployment/missing-programs.js';
import { withContainerImage } from '../deployment/ways-out.js';
import { nameModule } from '../fix/add-import.js';
import { replace } from '../fix/edits.js';
import type { ConsoleScript } from '../packages/console-scripts.data.js';
import { callArguments } from '../program/values.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding, type Fix } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'missing-system-binary',
  summary: 'The app starts a program that a function on Vercel does not have.',
  severity: 'warning',
  docs: docs.containerImages,
  fact: limits.systemPackages,
  why: `Python functions run on a minimal Amazon Linux 2023. It has a shell, coreutils, curl, grep, sed and awk, and nothing that one installs with \`apt-get\`: no FFmpeg, no
Tesseract, no LibreOffice, no Git, no Node.js. \`subprocess.run(["ffmpeg", …])\` fails there with \`FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'\`, although it works on
your machine, and so does what a library starts for you. The commands of Python packages are missing too: Vercel ships the modules of \`alembic\`, and leaves its \`bin/alembic\` out. As a module,
with \`sys.executable -m alembic\`, it is there. Nothing is said where the app asks first whether the program is there (\`shutil.which\`), handles that it is not, brings it along, or sets its path.`,
  fixes: `Safe for the command of a package that can be run as a module: \`["alembic", …]\` becomes \`[sys.executable, "-m", "alembic", …]\`, and \`sys\` is imported. Not where the call has an \`env\` or
\`cwd\` of its own, with which the module may not be found.`,
  examples: [
    {
      title: 'A program of the system in a request',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import subprocess\n\n${FASTAPI}\n\n@app.post("/thumbnails")\ndef thumbnail(video: str):\n    subprocess.run(["ffmpeg", "-i", video, "-frames:v", "1", "/tmp/out.jpg"], check=True)\n`,
      },
      findings: ['main.py:10:5-10:90 warning'],
    },
    {
      title: 'Migrations when the app starts',
      files: {
        'requirements.txt': 'fastapi\nalembic\n',
        'main.py': `import subprocess\n\nfrom fastapi import FastAPI\n\n\ndef migrate():\n    subprocess.run(["alembic", "upgrade", "head"], check=True)\n\n\nmigrate()\napp = FastAPI()\n`,
      },
      findings: ['main.py:7:5-7:63 warning'],
      fixed: {
        'main.py': `import sys\nimport subprocess\n\nfrom fastapi import FastAPI\n\n\ndef migrate():\n    subprocess.run([sys.executable, "-m", "alembic", "upgrade", "head"], check=True)\n\n\nmigrate()\napp = FastAPI()\n`,
      },
    },
    {
      title: 'A library that starts a program',
      files: {
        'requirements.txt': 'fastapi\npytesseract\npillow\npython-multipart\n',
        'main.py': `import pytesseract\nfrom fastapi import FastAPI, UploadFile\nfrom PIL import Image\n\napp = FastAPI()\n\n\n@app.post("/text")\ndef text(file: UploadFile):\n    return pytesseract.image_to_string(Image.open(file.file))\n`,
      },
      findings: ['main.py:10:12-10:62 warning'],
    },
    {
      title: 'Asked for, handled, brought along, and what the image has',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import shutil\nimport subprocess\nimport sys\n\n${FASTAPI}\nPANDOC = shutil.which("pandoc")\n\n\ndef version():\n    try:\n        return subprocess.check_output(["git", "rev-parse", "HEAD"], text=True)\n    except (OSError, subprocess.CalledProcessError):\n        return "unknown"\n\n\n@app.get("/")\ndef root():\n    if PANDOC:\n        subprocess.run(["pandoc", "a.md"])\n    subprocess.run(["bin/ffmpeg", "-version"])\n    subprocess.run([sys.executable, "-m", "compileall", "/tmp"])\n    subprocess.run("ls | sort", shell=True)\n    return version()\n`,
        'bin/ffmpeg': '#!/bin/sh\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const bySystem = new Map<string, MissingStart[]>();
    for (const each of missingStarts(unit)) {
      const { program, script } = each;
      if (script) yield ofScript(each, script);
      else bySystem.set(program, [...(bySystem.get(program) ?? []), each]);
    }
    for (const places of bySystem.values()) {
      const findings = places.map((each) => ofSystem(unit, each));
      const [first] = findings as [Finding];
      yield asOne(findings, 'the same program', { message: first.message, help: first.help });
    }
  },
});

function placed({
  module,
  start,
  end,
  consequence,
}: MissingStart): Pick<Finding, 'file' | 'range' | 'severity' | 'confidence' | 'related'> {
  return {
    file: module.file,
    range: module.source.range(start, end),
    // That the image stays as it is nobody promises.
    severity: 'warning',
    confidence: atMostLikely(consequence.confidence),
    related: [...consequence.related],
  };
}

function ofSystem(unit: Unit, place: MissingStart): Finding {
  const { program, by, system } = place;
  const starts = by.startsWith('import ') ? `\`${by}\` looks for` : `\`${by}\` starts`;
  const instead = system?.instead === undefined ? '' : `${system.instead} `;
  const quiet =
    by === 'import git'
      ? 'With `GIT_PYTHON_REFRESH=quiet` in the environment the import passes, and what needs git still fails. '
      : '';
  return {
    ...placed(place),
    message: `${starts} \`${program}\`, which a Python function on Vercel does not have: ${failure(place)}. Functions have ${limits.systemPackages.figure} (${asOf(limits.systemPackages)}).`,
    help: `${quiet}${instead}${withContainerImage(unit.deployment)}`,
  };
}

function failure({ raises, consequence: { when } }: MissingStart): string {
  return raises === null ? `the shell does not find it ${when}` : `it fails with ${raises} ${when}`;
}

function ofScript(place: MissingStart, script: ConsoleScript): Finding {
  const { program, by } = place;
  const fix = scriptFix(place, script);
  return {
    ...placed(place),
    docs: docs.pythonRuntime,
    message: `\`${by}\` starts \`${program}\`, a command of the package ${script.name}. A function has ${limits.packageCommands.figure} (${asOf(limits.packageCommands)}): ${failure(place)}.`,
    help: helpFor(script),
    ...(fix && { fix }),
  };
}

function helpFor({ command, module, isServer }: ConsoleScript): string {
  if (isServer)
    return 'A function is no place for a process that runs on: Vercel starts the app itself. Take the call out, or put it under `if __name__ == "__main__":`.';
  if (module === null) return `Call its functions in the program, or run \`${command}\` before the deployment.`;
  return `Start it as a module: \`[sys.executable, "-m", "${module}", …]\`, which needs \`import sys\`.`;
}

const WITH_ARGUMENTS =
  /^(?:subprocess\.(?:run|call|check_call|check_output|Popen)|asyncio\.(?:subprocess\.)?create_subprocess_exec)$/;

/** The command as a module of the Python that runs the app. */
function scriptFix({ started }: MissingStart, { module: target, isServer }: ConsoleScript): Fix | null {
  if (!started || target === null || isServer || started.isShell || !WITH_ARGUMENTS.test(started.starter)) return null;
  const { from, inner } = started;
  const { named } = callArguments(inner.call);
  // The path on which the modules are is relative to the working directory, and in the environment.
  if (['env', 'cwd', 'executable', 'preexec_fn'].some((each) => named.has(each))) return null;
  const { node, module } = from;
  const isElement =
    /^(?:list|tuple|argument_list)$/.test(node.parent?.type ?? '') && node.parent?.firstNamedChild?.id === node.id;
  const isProgram = node.parent?.type === 'argument_list' ? started.starter.startsWith('asyncio.') : isElement;
  const quote = /^(["'])[\w-]+\1$/.exec(node.text)?.[1];
  const python = isElement && isProgram && quote !== undefined ? nameModule(module, 'sys') : null;
  if (!python) return null;
  const range = module.source.range(node.startIndex, node.endIndex);
  const text = `${python.name}.executable, ${quote!}-m${quote!}, ${quote!}${target}${quote!}`;
  return {
    safety: 'safe',
    title: 'start it as a module',
    edits: [...python.edits, replace(module.source, range, text)],
  };
}
