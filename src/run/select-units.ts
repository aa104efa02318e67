import { CONFIG_FILES, findUnits, SIGNS_TEXT, unitSign, type UnitSign } from '../deployment/units.js';
import { compareText } from '../diagnostic.js';
import { NothingToCheck } from '../errors.js';
import { directoryOf, isInside, within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { Target } from './targets.js';
import type { Unit } from '../unit.js';

/** @returns what to throw when there is no project: what was looked for, and where */
export function nothingToCheck(searched: readonly string[]): NothingToCheck {
  const where = searched.map((path) => JSON.stringify(path)).join(', ');
  return new NothingToCheck(`no FastAPI project for Vercel in ${where}`, `Looked there and below for ${SIGNS_TEXT}.`);
}

/** The directories to look at, each once: those named and those found below them; for files, the unit that holds them. */
export function unitDirectories(repository: Repository, targets: readonly Target[]): Directory[] {
  const found = new Map<string, Directory>();
  for (const { path: target, isDirectory } of targets) {
    const path = isDirectory ? target : unitAbove(repository, target);
    const sign = path === null ? null : unitSign(repository, path);
    if (path !== null && sign) found.set(path, { path, isNamed: true, sign: sign.kind });
    if (!isDirectory) continue;
    for (const { directory, sign } of findUnits(repository, target)) {
      if (!found.has(directory)) found.set(directory, { path: directory, isNamed: false, sign: sign.kind });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

/** A directory that may be a unit. */
export interface Directory {
  path: string;
  /** Named on the command line, or holding a file that was. */
  isNamed: boolean;
  sign: UnitSign['kind'];
}

/** The unit of a file: the nearest directory above it with a configuration, else with a manifest, else with an app. */
function unitAbove(repository: Repository, file: string): string | null {
  const above: { path: string; kind: string }[] = [];
  for (let path = directoryOf(file); ; path = directoryOf(path)) {
    const sign = unitSign(repository, path);
    if (sign) above.push({ path, kind: sign.kind });
    if (path === '') break;
  }
  for (const kind of ['config', 'manifest']) {
    const nearest = above.find((each) => each.kind === kind);
    if (nearest) return nearest.path;
  }
  return above.at(-1)?.path ?? null;
}

/**
 * Whether a directory is to be checked.
 *
 * @param others the units found so far, those around it first
 */
export function isSelected(unit: Unit, directory: Directory, others: readonly Unit[]): boolean {
  return isProject(unit, directory) && isWanted(unit, directory, others);
}

/** Whether a directory is ours to check: it uses FastAPI, or it was named and is set up for Python on Vercel. */
function isProject(unit: Unit, { isNamed, sign }: Directory): boolean {
  // A FastAPI app without any manifest is one that Vercel would not start: all the more to be shown.
  if (isNamed && sign === 'code') return true;
  return unit.usesFastApi || (isNamed && isConfigured(unit) && unit.buildsPython);
}

function isConfigured(unit: Unit): boolean {
  return CONFIG_FILES.some((file) => unit.files.isFile(file));
}

/**
 * Whether a directory that was found, not named, is a project of its own. Inside another unit, a manifest or an app is
 * as likely a part of that unit, an example or a library; only a configuration of its own says more.
 */
function isWanted(unit: Unit, { isNamed, sign }: Directory, others: readonly Unit[]): boolean {
  const { deployment, repository, root } = unit;
  if (isNamed || isConfigured(unit)) return true;
  const outer = others.find((each) => each.repository === repository && isInside(root, each.root));
  const isPartOfOuter = outer !== undefined && outer.deployment.entrypoint !== null;
  const isService = outer?.deployment.services.some((service) => isInside(root, service.root)) ?? false;
  if (isService || (isPartOfOuter && sign === 'code')) return false;
  // Its files are in the outer unit's model already; api/requirements.txt, say, is the manifest of that function.
  if (isPartOfOuter && [...outer.reached.keys()].some((file) => isInside(file, root))) return false;
  if (!isPartOfOuter && (deployment.entrypoint || hasFastApiCode(unit))) return true;
  repository.skip(root, 'it may be a project of its own: name it on the command line to check it');
  return false;
}

/** Whether a file of the directory, or one directory further down, makes a FastAPI object. */
function hasFastApiCode(unit: Unit): boolean {
  const { repository, root } = unit;
  const makesApp = (path: string): boolean => /\bFastAPI\s*\(/.test(repository.read(path)?.text ?? '');
  return repository.list(root).some(({ name, kind }) => {
    const path = within(root, name);
    if (kind === 'file') return name.endsWith('.py') && makesApp(path);
    if (kind !== 'directory' || name.startsWith('.') || /^(node_modules|venv|env|tests?)$/.test(name)) return false;
    return repository
      .list(path)
      .some((each) => each.kind === 'file' && each.name.endsWith('.py') && makesApp(within(path, each.name)));
  });
}
