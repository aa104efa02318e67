import { requirementsFiles } from '../deployment/manifests/requirements-files.js';
import type { Edit } from '../diagnostic.js';
import { deleteLines, lineEnd, replace } from '../fix/edits.js';
import { repairRequirement } from '../fix/requirement-repair.js';
import type { RequirementsFault, RequirementsFile } from '../parser/requirements/file.js';
import type { Source } from '../parser/source.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const CODE = 'PYTHON_REQUIREMENTS_PARSE_ERROR';

/** More bad lines than this are told as one: they have one cause. */
const MAX_FINDINGS = 5;

export default defineRule({
  id: 'requirements-unparseable',
  summary: 'A line of the requirements file is not a requirement, or the file is not UTF-8.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel reads the requirements file that it found with the parser of uv before it installs anything, and stops the build with
\`${CODE}\` at the first line that it cannot read. That happens with a custom install command too. uv is stricter than pip: it takes no byte order mark, no
UTF-16 (what PowerShell writes for \`pip freeze > requirements.txt\`), no pins of conda (\`numpy=1.26=py312_0\`), no \`-e\` with a Git URL, and after a requirement no
option but \`--hash\`.`,
  fixes: `Safe where it is clear what was meant: saves the file as UTF-8 with LF, and writes \`a=1.0=py_0\` as \`a==1.0\`, \`a~1.2\` as \`a~=1.2\`, \`a>=1<2\` as \`a>=1,<2\`, \`a==latest\` as
\`a\`, a pasted \`"a==1.0",\` as \`a==1.0\`, and a row of \`pip list\` as a pin.`,
  examples: [
    {
      title: 'A pin in the style of conda',
      files: {
        'requirements.txt': 'fastapi==0.115.0\nnumpy=1.26.4=py312_0  # for the model\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:6-2:21 error'],
      fixed: { 'requirements.txt': 'fastapi==0.115.0\nnumpy==1.26.4  # for the model\n' },
    },
    {
      title: 'Operators of other package managers',
      files: {
        'requirements.txt': 'fastapi~0.115\nhttpx^0.28\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:8-1:14 error', 'requirements.txt:2:6-2:11 error'],
      fixed: { 'requirements.txt': 'fastapi~=0.115\nhttpx^0.28\n' },
    },
    {
      title: 'The newest version, written as one',
      files: {
        'requirements.txt': 'fastapi==latest\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:8-1:16 error'],
      fixed: { 'requirements.txt': 'fastapi\n' },
    },
    {
      title: 'The table of `pip list`',
      files: {
        'requirements.txt':
          'Package   Version\n--------- -------\nfastapi   0.115.0\npydantic  2.9.2\nstarlette 0.38.6\nuvicorn   0.30.6\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:11-1:18 error'],
      fixed: { 'requirements.txt': 'fastapi==0.115.0\npydantic==2.9.2\nstarlette==0.38.6\nuvicorn==0.30.6\n' },
    },
    {
      title: 'An editable Git dependency, and an option after a requirement',
      files: {
        'requirements.txt': 'fastapi\n-e git+https://github.com/encode/httpx#egg=httpx\nnumpy --no-binary numpy\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:4-2:49 error', 'requirements.txt:3:7-3:18 error'],
    },
    {
      title: 'The requirements of a function',
      files: {
        'api/requirements.txt': 'fastapi\nnumpy==\n',
        'api/index.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'vercel.json': '{ "framework": null }\n',
      },
      findings: ['api/requirements.txt:2:6-2:8 error'],
    },
    {
      title: 'A line that hangs on an environment variable',
      files: {
        'requirements.txt': '--extra-index-url ${PACKAGE_INDEX}\nfastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:35 warning'],
    },
    {
      title: 'A file that Vercel does not read',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'requirements.txt': 'fastapi^0.115\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
    {
      title: 'What uv does read',
      files: {
        'requirements.txt':
          '# the web\nfastapi[standard] >=0.115, <1.0 ; python_version >= "3.12"\r\nhttpx==0.28.* \\\n    --hash=sha256:0000000000000000000000000000000000000000000000000000000000000000\n--extra-index-url https://download.pytorch.org/whl/cpu\nshop @ git+https://github.com/shop/shop.git@main\n-e .\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const requirements of requirementsFiles(unit.deployment)) {
      const faults = requirements.faults.filter(({ kind }) => kind !== 'include');
      if (faults.length > MAX_FINDINGS) yield manyLines(unit, requirements, faults);
      else for (const fault of faults) yield oneLine(unit, requirements, fault);
    }
  },
});

function oneLine(unit: Unit, file: RequirementsFile, fault: RequirementsFault): Finding {
  const { source } = file;
  const stops =
    fault === file.fault
      ? `The build stops with ${CODE}, whatever the install command is`
      : 'The build stops at this line too';
  const fix = fault.kind === 'encoding' ? recoding(source) : repair(source, [fault]);
  const variable = /\$\{[A-Z0-9_]+\}/.exec(entry(source, fault).text)?.[0];
  return {
    file: source.file,
    range: fault.range,
    // The value of a variable of the project's settings can make a line whole.
    ...(variable !== undefined && { severity: 'warning', confidence: 'possible' }),
    message:
      `In ${unit.display(source.file)}, ${fault.message}. ` +
      (variable === undefined ? `${stops}.` : `Unless ${variable} is set on Vercel, the build stops with ${CODE}.`),
    help: help(source, fault, fix),
    ...(fix && { fix }),
  };
}

function help(source: Source, fault: RequirementsFault, fix: Finding['fix']): string {
  if (fault.kind === 'encoding') {
    return fix
      ? 'Save the file as UTF-8 without a byte order mark; in PowerShell: `pip freeze | Out-File -Encoding ascii requirements.txt`.'
      : 'Save the file as UTF-8 without a byte order mark.';
  }
  if (fault.kind === 'missing-option') {
    return 'Copy the lines of that file to this one: Vercel cannot include it with `-r` either.';
  }
  const line = entry(source, fault).text;
  const repaired = repairRequirement(line);
  if (repaired) return repaired.length === 0 ? 'Delete the line.' : `Write \`${repaired.join('` and `')}\`.`;
  if (line.includes('\uFFFD')) return 'Save the file as UTF-8, and write the line with plain characters.';
  if (/^(?:-e|--editable)\b.*\b(?:git|https?)\b/.test(line)) {
    return 'Write it without `-e`, as `name @ git+https://…`.';
  }
  if (/^\s*[\w.[\]-]+\s*\^/.test(line)) return 'Write the range in full, e.g. `>=1.2,<2` for `^1.2`.';
  if (/^(?:<{7}|={7}|>{7})/.test(line)) return 'Resolve the merge conflict.';
  if (line.includes(' --')) return 'Delete the option; Vercel reads none but `--hash` after a requirement.';
  if (/\$\{[A-Z0-9_]+\}/.test(line)) {
    return "Write the value itself, or set the variable in the project's settings so that the line is complete.";
  }
  return 'Write it as a requirement, e.g. `name==1.2.3` or `name[extra]>=1.2,<2`, or put `#` in front of a comment.';
}

function manyLines(unit: Unit, file: RequirementsFile, faults: readonly RequirementsFault[]): Finding {
  const { source } = file;
  const [first] = faults;
  const fix = repair(source, faults);
  const isTable = /^\s*Package\s+Version\b/.test(source.text);
  return {
    file: source.file,
    range: first!.range,
    message: `${faults.length} lines of ${unit.display(source.file)} are not requirements, from this one on: ${first!.message}. The build stops with ${CODE}, whatever the install command is.`,
    help: isTable
      ? 'Write the file with `pip freeze`, which prints `name==version`; this is the table of `pip list`.'
      : isConda(source)
        ? 'Write the file with `pip freeze`; this is an export of conda, whose packages are not those of PyPI.'
        : 'Write each line as a requirement, e.g. `name==1.2.3`.',
    related: faults.slice(1, MAX_FINDINGS).map(({ range, message }) => ({ file: source.file, range, message })),
    ...(fix && { fix }),
  };
}

/** `conda list --export`, which names itself in its head. */
function isConda(source: Source): boolean {
  return /^#.*\bconda create\b/m.test(source.text) || /^_libgcc_mutex=/m.test(source.text);
}

/** The text of a faulty entry without its comment, and where it ends. */
function entry(source: Source, { span: [start, end] }: RequirementsFault): { text: string; end: number } {
  const text = source.text
    .slice(start, end)
    .replace(/\s#[^]*$/, '')
    .trimEnd();
  return { text, end: start + text.length };
}

/** Writes the lines as they were meant, if that is clear of all of them. */
function repair(source: Source, faults: readonly RequirementsFault[]): Finding['fix'] {
  const edits: Edit[] = [];
  let title = '';
  for (const fault of faults) {
    const { text, end } = entry(source, fault);
    const repaired = fault.kind === 'syntax' ? repairRequirement(text) : null;
    if (!repaired) return undefined;
    const range = source.range(fault.span[0], end);
    title = repaired.length === 0 ? 'delete the line' : `write \`${repaired.join('` and `')}\``;
    edits.push(
      repaired.length === 0 ? deleteLines(source, range) : replace(source, range, repaired.join(lineEnd(source))),
    );
  }
  // Names of conda need not be names of PyPI.
  const safety = isConda(source) ? 'unsafe' : 'safe';
  return { safety, title: faults.length === 1 ? title : 'write the lines as requirements', edits };
}

function recoding(source: Source): Finding['fix'] {
  const text = source.decoded();
  if (text === null) return undefined;
  const whole = source.range(0, source.text.length);
  return { safety: 'safe', title: 'save the file as UTF-8', edits: [replace(source, whole, text)] };
}
