import { baseName, within } from '../files/paths.js';
import { appObject, fastApiVariables } from './apps.js';
import { interfaceOf } from './interface.js';
import type { Project } from './project.js';
import type { Module } from './modules.js';
import { moduleName } from './resolve.js';
import type { Binding } from './scope.js';

/** A FastAPI application that a module of the project makes at its top level. */
export interface FoundApp {
  module: Module;
  variable: string;
  binding: Binding;
  /** As Python and Vercel write it: `package.module:variable`. */
  reference: string;
}

/** Directories that hold no application to deploy. */
const SKIPPED =
  /^(\..*|node_modules|venv|env|site-packages|__pycache__|tests?|testing|examples?|docs?|docs_src|migrations|alembic)$/;

/** More Python files than this are not searched, to keep the time of a failing run in bounds. */
const MAX_FILES = 3000;

/**
 * Searches a whole unit for FastAPI applications, to say where the app is when Vercel does not find it. Tests and
 * examples are left out. Only files that mention FastAPI are parsed.
 */
export function findFastApiApps(project: Project): FoundApp[] {
  const found: FoundApp[] = [];
  const files = pythonFiles(project);
  const modulesWith = (text: RegExp): Module[] =>
    files.flatMap((file) => {
      if (!text.test(project.repository.read(file)?.text ?? '')) return [];
      const module = project.modules.load(file);
      return module && !module.isBroken ? [module] : [];
    });
  for (const module of modulesWith(/\bFastAPI\s*\(/)) {
    const { file } = module;
    for (const { name, binding } of fastApiVariables(module, project)) {
      found.push({ module, variable: name, binding, reference: `${moduleName(project.unitRoot, file)}:${name}` });
    }
  }
  return found.length > 0 ? found : modulesWith(CALL_RESULT).flatMap((module) => factoryMade(project, module));
}

/** `app = create_app()`: an app name that gets what a call gives. */
const CALL_RESULT = /^(?:app|application)(?:\s*:[^=\n]+)?\s*=\s*\w[\w.]*\s*\(/m;
/** The usual names of factories; what one of another package gives, no text shows. */
const FACTORY_NAME = /(?:^|\.)(?:create|make|build|get|init)\w*$/;

function factoryMade(project: Project, module: Module): FoundApp[] {
  const { exported } = module;
  const binding = exported?.kind === 'assignment' ? module.scope.lookup(exported.name) : undefined;
  if (!exported || binding?.value?.type !== 'call') return [];
  const { kind } = appObject(module, exported.name, project);
  const callee = binding.value.childForFieldName('function')?.text ?? '';
  if (
    kind !== 'fastapi' &&
    (kind !== 'unknown' || !FACTORY_NAME.test(callee) || !isUntold(module, exported.name, project))
  ) {
    return [];
  }
  const reference = `${moduleName(project.unitRoot, module.file)}:${exported.name}`;
  return [{ module, variable: exported.name, binding, reference }];
}

function isUntold(module: Module, variable: string, project: Project): boolean {
  return interfaceOf(module, variable, project).kind === 'unknown';
}

/** The Python files of a unit, nearest to the root first, then by name; tests and examples left out. */
export function pythonFiles(project: Project): string[] {
  const files: string[] = [];
  const queue = [project.unitRoot];
  for (let directory = queue.shift(); directory !== undefined; directory = queue.shift()) {
    for (const { name, kind } of project.repository.list(directory)) {
      const path = within(directory, name);
      if (kind === 'directory' && !SKIPPED.test(name)) queue.push(path);
      else if (kind === 'file' && name.endsWith('.py') && !/^(test_.*|.*_test|conftest)\.py$/.test(baseName(path))) {
        files.push(path);
      }
    }
    if (files.length >= MAX_FILES) {
      project.repository.skip(project.unitRoot, `only the first ${MAX_FILES} Python files were searched for an app`);
      break;
    }
  }
  return files;
}
