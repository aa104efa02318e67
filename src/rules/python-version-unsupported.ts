import type { Discovery } from '../deployment/manifests/discovery.js';
import { requiresPython } from '../deployment/manifests/discovery.js';
import { isAcceptedByUv, type PythonSource } from '../deployment/python/version.js';
import { lineEnd, replace } from '../fix/edits.js';
import { isFault, parseRequirement } from '../parser/requirements/pep508.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { DEFAULT_PYTHON, installedPythons } from '../vercel/pythons.js';
import { listOf } from '../words.js';
import { defineRule, placeOf, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';
const INSTALLED = listOf([...installedPythons].sort());

export default defineRule({
  id: 'python-version-unsupported',
  summary: 'The project asks for a Python that Vercel does not have.',
  severity: 'error',
  docs: docs.pythonVersion,
  why: `Vercel builds with Python ${INSTALLED}; ${DEFAULT_PYTHON} is the default. The nearest \`.python-version\` decides, else \`requires-python\` of pyproject.toml,
else the version in Pipfile.lock. A request for another version is ignored with a line in the build log, and then uv refuses a
\`requires-python\` that the chosen Python does not satisfy. A \`.python-version\` in which no line is a version (the name of a pyenv environment, say) stops
the build with \`PYTHON_VERSION_FILE_PARSE_ERROR\`, and Python 3.6 with \`BUILD_UTILS_PYTHON_VERSION_DISCONTINUED\`.`,
  fixes: `Safe: \`.python-version\` gets the version that Vercel takes in any case; a \`requires-python\` that is a bare version gets \`>=\` before it.`,
  examples: [
    {
      title: 'requires-python leaves out every Python of Vercel',
      files: { 'pyproject.toml': `${PROJECT}requires-python = ">=3.10,<3.12"\n`, 'main.py': APP },
      findings: ['pyproject.toml:5:19-5:33 error'],
    },
    {
      title: 'A bare version as requires-python',
      files: { 'pyproject.toml': `${PROJECT}requires-python = "3.12"\n`, 'main.py': APP },
      findings: ['pyproject.toml:5:19-5:25 error'],
      fixed: { 'pyproject.toml': `${PROJECT}requires-python = ">=3.12"\n` },
    },
    {
      title: 'The name of an environment',
      files: { '.python-version': 'shop-env\n', 'requirements.txt': 'fastapi\n', 'main.py': APP },
      findings: ['.python-version:1:1-1:9 error'],
      fixed: { '.python-version': '3.12\n' },
    },
    {
      title: 'An old Python in .python-version',
      files: { '.python-version': '3.11.9\n', 'requirements.txt': 'fastapi\n', 'main.py': APP },
      findings: ['.python-version:1:1-1:7 warning'],
      fixed: { '.python-version': '3.12\n' },
    },
    {
      title: 'Two files that contradict each other',
      files: {
        '.python-version': '3.12\n',
        'pyproject.toml': `${PROJECT}requires-python = ">=3.13"\n`,
        'main.py': APP,
      },
      findings: ['.python-version:1:1-1:5 error'],
    },
    {
      title: 'Python 3.6 in Pipfile.lock',
      files: {
        Pipfile: '[packages]\nfastapi = "*"\n\n[requires]\npython_version = "3.6"\n',
        'Pipfile.lock': '{ "_meta": { "requires": { "python_version": "3.6" } }, "default": { "fastapi": {} } }\n',
        'main.py': APP,
      },
      findings: ['Pipfile.lock:1:46-1:51 error'],
    },
    {
      title: 'Versions that Vercel has',
      files: { '.python-version': '3.13\n', 'pyproject.toml': `${PROJECT}requires-python = ">=3.9"\n`, 'main.py': APP },
      findings: [],
    },
  ],

  *check(unit) {
    const seen = new Set<string>();
    for (const discovery of unit.deployment.discoveries) {
      for (const finding of judge(unit, discovery)) {
        const key = `${finding.file} ${finding.range.start.offset}`;
        if (!seen.has(key)) yield finding;
        seen.add(key);
      }
    }
  },
});

function* judge(unit: Unit, discovery: Discovery): Generator<Finding> {
  const { python, faults, manifest, versionFiles } = discovery;
  for (const source of versionFiles) {
    if (source.requests !== null) continue;
    const isFirst = faults[0]?.code === 'PYTHON_VERSION_FILE_PARSE_ERROR' && faults[0].file === source.file;
    yield {
      ...placeOf(source),
      message: `${named(source, unit)} ${source.text === '' ? 'is empty' : `holds ${JSON.stringify(firstLine(source.text))}, which is no Python version`}. The build stops with ${isFirst ? 'PYTHON_VERSION_FILE_PARSE_ERROR' : 'an error here too'}.`,
      help: `Write a version that Vercel has: ${INSTALLED}.`,
      ...rewritten(unit, discovery, source),
    };
  }
  const { source, outcome, requested } = python;
  // The install command of the user's own runs in a plain environment: no uv looks at requires-python.
  const usesUv = unit.deployment.install.winner === null;
  const declared = manifest?.kind === 'pyproject.toml' ? requiresPython(manifest) : null;
  if (source && outcome === 'discontinued') {
    yield {
      ...placeOf(source),
      message: `${named(source, unit)} asks for Python ${requested}. The build stops with BUILD_UTILS_PYTHON_VERSION_DISCONTINUED.`,
      help: `Ask for a version that Vercel has: ${INSTALLED}.`,
      ...rewritten(unit, discovery, source),
    };
  } else if (source && (outcome === 'not-installed' || outcome === 'unknown') && !isMet(source, python.version)) {
    const isFatal = source.kind === 'requires-python' && usesUv;
    yield {
      ...placeOf(source),
      severity: isFatal ? 'error' : 'warning',
      confidence: isFatal ? 'likely' : 'certain',
      message: isFatal
        ? `${named(source, unit)} is ${JSON.stringify(source.text)}, and Vercel has Python ${INSTALLED} only. It takes ${python.version}, which uv then refuses: the build stops.`
        : `${named(source, unit)} asks for Python ${requested ?? firstLine(source.text)}, which Vercel does not have. It takes ${python.version} instead.`,
      help: isFatal
        ? `Widen it so that one of ${INSTALLED} fits, for instance ">=3.12".`
        : `Ask for a version that Vercel has (${INSTALLED}) and test the app with it.`,
      ...rewritten(unit, discovery, source),
    };
  }
  if (declared && declared !== source && usesUv) yield* contradiction(unit, discovery, declared);
  if (declared?.requests === null && usesUv && isRefused(declared.text)) {
    const bare = /^\d+(\.\d+)+$/.test(declared.text.trim());
    yield {
      ...placeOf(declared),
      message: `${JSON.stringify(declared.text)} is not a version specifier: uv refuses ${unit.display(declared.file)}, and the build stops.`,
      help: bare
        ? `Write ">=${declared.text.trim()}".`
        : 'Write comparisons as PEP 440 has them, for instance ">=3.12,<4".',
      ...(bare && atLeast(unit, discovery, declared)),
    };
  }
}

/** The builder reads `~=3.11` as 3.11 alone and prints a warning; but 3.12, which it then takes, is what was asked for. */
function isMet(source: PythonSource, version: string): boolean {
  return source.kind === 'requires-python' && isAcceptedByUv(source, version);
}

/** `.python-version` decides alone; uv then holds the result against requires-python. */
function* contradiction(unit: Unit, { python }: Discovery, declared: PythonSource): Generator<Finding> {
  const { source, version } = python;
  if (source?.kind !== '.python-version' || declared.requests === null || isAcceptedByUv(declared, version)) return;
  // What it asks for is ignored, and that is said already.
  const isIgnored = python.outcome !== 'chosen';
  yield {
    ...placeOf(isIgnored ? declared : source),
    confidence: 'likely',
    message: `${named(source, unit)} makes Vercel take Python ${version}, and requires-python is ${JSON.stringify(declared.text)}: uv refuses that, and the build stops.`,
    help: 'Let both files admit the same version.',
    related: [
      isIgnored
        ? { file: source.file, range: source.range, message: 'this file decides' }
        : { file: declared.file, range: declared.range, message: 'requires-python is set here' },
    ],
  };
}

/** Whether uv cannot read a specifier, by the grammar of requirements, which is known; a comma at the end may be an exception. */
function isRefused(specifier: string): boolean {
  return isFault(parseRequirement(`x ${specifier.replace(/,\s*$/, '')}`));
}

function named({ kind, file }: PythonSource, unit: Unit): string {
  return kind === 'requires-python' ? `requires-python in ${unit.display(file)}` : unit.display(file);
}

function firstLine(text: string): string {
  return text.split(/\r?\n/)[0]!.slice(0, 60);
}

function rewritten(unit: Unit, { manifest }: Discovery, { kind, file }: PythonSource): { fix?: Fix } {
  const source = unit.repository.read(file);
  if (kind !== '.python-version' || !source || source.hasInvalidUtf8) return {};
  const declared = requiresPython(manifest);
  const version = installedPythons.find((each) => !declared || isAcceptedByUv(declared, each)) ?? DEFAULT_PYTHON;
  const edits = [replace(source, source.range(0, source.text.length), version + lineEnd(source))];
  return { fix: { safety: 'safe', title: `write ${version}`, edits } };
}

function atLeast(unit: Unit, { manifest }: Discovery, { file, text }: PythonSource): { fix?: Fix } {
  const range = manifest?.file === file ? manifest.document?.valueRange('project', 'requires-python') : null;
  const source = unit.repository.read(file);
  if (!range || !source) return {};
  const edits = [replace(source, range, JSON.stringify(`>=${text.trim()}`))];
  return { fix: { safety: 'safe', title: `write ">=${text.trim()}"`, edits } };
}
