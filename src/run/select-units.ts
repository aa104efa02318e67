import type { Configurations } from '../config/find.js';
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

/**
 * The directories to look at, each once: those named and those found below them; for files, the unit that holds them. Where a configuration
 * names the units, those and no others are found below it.
 *
 * @throws UsageError where a configuration is wrong
 */
export async function unitDirectories(
  repository: Repository,
  configurations: Configurations,
  targets: readonly Target[],
): Promise<Directory[]> {
  const found = new Map<string, Directory>();
  for (const { path: target, isDirectory } of targets) {
    if (!isDirectory) {
      const around = await unitAbove(repository, configurations, target);
      if (around) found.set(around.path, around);
      continue;
    }
    const configured = (await configurations.unitsAround(target)) ?? new Map<string, never>();
    const isGoverned = [...configured.keys()].some((path) => isInside(path, target));
    const sign = isGoverned ? null : unitSign(repository, target);
    if (sign) found.set(target, { path: target, isNamed: true, sign: sign.kind });
    for (const below of await directoriesBelow(repository, configurations, target)) {
      if (!found.has(below.path)) found.set(below.path, below);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

async function directoriesBelow(
  repository: Repository,
  configurations: Configurations,
  start: string,
): Promise<Directory[]> {
  const lists = new Set([await configurations.unitsAround(start)]);
  const signs = await findUnits(repository, start, async (directory) => {
    if ((await configurations.unitsAround(directoryOf(directory))) !== null) return true;
    return configurations.leavesOut(directory);
  });
  const found: Directory[] = [];
  for (const { directory, sign } of signs) {
    const own = await configurations.unitsAround(directory);
    lists.add(own);
    if (own === null) found.push({ path: directory, isNamed: false, sign: sign.kind });
  }
  for (const list of lists) {
    for (const [path, { isLiteral }] of list ?? []) {
      if (isInside(path, start)) found.push(configuredDirectory(repository, path, isLiteral));
    }
  }
  return found;
}

function configuredDirectory(repository: Repository, path: string, isLiteral: boolean): Directory {
  const kind = unitSign(repository, path)?.kind ?? 'config';
  return { path, isNamed: true, sign: kind, ...(isLiteral && { isConfigured: true }) };
}

/** A directory that may be a unit. */
export interface Directory {
  path: string;
  /** Named on the command line or by a configuration, or holding a file that was. */
  isNamed: boolean;
  /** Whether the configuration names it, so that it is a unit whatever is in it. */
  isConfigured?: boolean;
  sign: UnitSign['kind'];
}

/**
 * The unit of a file: the one that a configuration names; else the nearest directory above it with a configuration for Vercel, else with a
 * manifest, else with an app.
 */
async function unitAbove(
  repository: Repository,
  configurations: Configurations,
  file: string,
): Promise<Directory | null> {
  const above: Directory[] = [];
  for (let path = directoryOf(file); ; path = directoryOf(path)) {
    const units = await configurations.unitsAround(path);
    const unit = units?.get(path);
    if (unit) return configuredDirectory(repository, path, unit.isLiteral);
    const sign = units || (await configurations.leavesOut(path)) ? null : unitSign(repository, path);
    if (sign) above.push({ path, isNamed: true, sign: sign.kind });
    if (path === '') break;
  }
  for (const kind of ['config', 'manifest']) {
    const nearest = above.find((each) => each.sign === kind);
    if (nearest) return nearest;
  }
  return above.at(-1) ?? null;
}

/**
 * Whether a directory is to be checked.
 *
 * @param others the units found so far, those around it first
 */
export function isSelected(unit: Unit, directory: Directory, others: readonly Unit[]): boolean {
  return directory.isConfigured === true || (isProject(unit, directory) && isWanted(unit, directory, others));
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
