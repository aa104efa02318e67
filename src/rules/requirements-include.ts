import { requirementsFiles } from '../deployment/manifests/requirements-files.js';
import { deleteLines } from '../fix/edits.js';
import { includedPath, inlineInclude } from '../fix/inline-requirements.js';
import type { RequirementInclude, RequirementsFile } from '../parser/requirements/file.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { defineRule, type Finding } from './define.js';

const CODE = 'PYTHON_REQUIREMENTS_PARSE_ERROR';

export default defineRule({
  id: 'requirements-include',
  summary: 'The requirements file includes another file.',
  severity: 'error',
  docs: docs.pythonRuntime,
  why: `Vercel reads one requirements file and gives its parser no way to open a second one. Each \`-r other.txt\` and \`-c constraints.txt\` therefore stops the
build with \`${CODE}\`: "Error parsing included file". It does not matter that the file exists, and it happens with a custom install command too, because the file is read
before the command runs. In a project with a pyproject.toml the requirements file is not read at all, so there it does no harm.`,
  fixes: `Safe for \`-r\`: puts the included lines in the place of the include, with what they include themselves; lines that are there already are left out. Files that are missing, malformed
or include each other, and files elsewhere with local paths are left alone. For \`-c\` the fix is a suggestion: it deletes the line, and with it the constraints.`,
  examples: [
    {
      title: 'A file for production that includes the base',
      files: {
        'requirements.txt': '-r requirements/base.txt\n\nuvicorn==0.30.6\n',
        'requirements/base.txt': '# the web\nfastapi==0.115.0\nuvicorn==0.30.6\ntzdata ; sys_platform == "win32"\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:25 error'],
      fixed: {
        'requirements.txt': '# the web\nfastapi==0.115.0\ntzdata ; sys_platform == "win32"\n\nuvicorn==0.30.6\n',
      },
    },
    {
      title: 'Includes in includes',
      files: {
        'requirements.txt': '--requirement=web.txt  # all of it\n',
        'web.txt': '-r base.txt\nfastapi\n',
        'base.txt': 'pydantic\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:22 error'],
      fixed: { 'requirements.txt': '# all of it\npydantic\nfastapi\n' },
    },
    {
      title: 'Constraints',
      files: {
        'requirements.txt': '-c constraints.txt\nfastapi\n',
        'constraints.txt': 'pydantic<3\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:1:1-1:19 error'],
    },
    {
      title: 'A file that is not there',
      files: {
        'requirements.txt': 'fastapi\n-r requirements-prod.txt\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: ['requirements.txt:2:1-2:25 error'],
    },
    {
      title: 'The requirements of a function, which come from its own directory',
      files: {
        'api/requirements.txt': '-r ../requirements.txt\n',
        'requirements.txt': 'fastapi\n',
        'api/index.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'vercel.json': '{ "builds": [{ "src": "api/index.py", "use": "@vercel/python" }] }\n',
      },
      findings: ['api/requirements.txt:1:1-1:23 error'],
      fixed: { 'api/requirements.txt': 'fastapi\n' },
    },
    {
      title: 'A custom install command does not help',
      files: {
        'requirements.txt': '-r base.txt\n',
        'base.txt': 'fastapi\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
        'vercel.json': '{ "framework": "fastapi", "installCommand": "pip install -r requirements.txt" }\n',
      },
      findings: ['requirements.txt:1:1-1:12 error'],
      fixed: { 'requirements.txt': 'fastapi\n' },
    },
    {
      title: 'Files that Vercel does not read',
      files: {
        'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
        'requirements.txt': '-r base.txt\n',
        'requirements-dev.txt': '-r requirements.txt\npytest\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
    {
      title: 'An include by a file for development',
      files: {
        'requirements.txt': 'fastapi\n',
        'requirements-dev.txt': '-r requirements.txt\npytest\n',
        'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const file of requirementsFiles(unit.deployment)) {
      for (const include of file.includes) yield finding(unit, file, include);
    }
  },
});

function finding(unit: Unit, file: RequirementsFile, include: RequirementInclude): Finding {
  const { source } = file;
  const range = source.range(...include.span);
  const fault = file.faults.find(({ span }) => span[0] === include.span[0]);
  const stops =
    fault === file.fault
      ? `the build stops with ${CODE}, even with a custom install command`
      : 'the build stops at this line too';
  const isConstraint = include.kind === 'constraints';
  const edits = isConstraint ? [deleteLines(source, range)] : inlineInclude(unit.repository, file, include);
  const path = includedPath(source.file, include);
  const isThere = path !== null && unit.repository.isFile(path);
  return {
    file: source.file,
    range,
    message: `Vercel cannot open the files that ${unit.display(source.file)} includes: ${stops}.`,
    help: isConstraint
      ? `Write these versions into ${unit.display(source.file)} itself, or move to a pyproject.toml with \`constraint-dependencies\` under \`[tool.uv]\`.`
      : isThere
        ? `Copy the lines of ${include.path} into ${unit.display(source.file)}, or list all dependencies in a pyproject.toml.`
        : `List the dependencies in ${unit.display(source.file)} itself; ${include.path} is not a file of this repository.`,
    ...(edits && {
      fix: isConstraint
        ? { safety: 'unsafe', title: 'delete the constraints', edits }
        : { safety: 'safe', title: `write the lines of ${include.path} here`, edits },
    }),
  };
}
