import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import { systemLibraryUsers, type SystemLibraryUser } from '../packages/system-libraries.data.js';
import type { ImportStatement } from '../parser/syntax/outline.js';
import { isForDevelopment } from '../program/for-development.js';
import { packagesOf } from '../program/library-calls.js';
import type { Module } from '../program/modules.js';
import { consequenceOf, type Consequence } from '../program/phases/consequence.js';
import { mentions } from '../program/processes/presence.js';
import {
  exactVersion,
  isAtLeast,
  isCappedAt,
  judgedDependencies,
  type JudgedDependency,
} from './manifests/dependency-facts.js';
import { installedModules } from './manifests/installed.js';
import type { InstalledPackage } from './manifests/installed-package.js';
import type { DeployedProgram } from './missing-programs.js';

/** A package that the app imports and whose library a function on Vercel does not have. */
export interface MissingLibrary {
  readonly fact: SystemLibraryUser;
  /** Where it is imported, and what follows; at least one. */
  readonly places: readonly ImportPlace[];
  /** The dependency by which the project names it; null where only another package requires it. */
  readonly dependency: JudgedDependency | null;
  /** The packages that require it too, so that it stays whatever the project names. */
  readonly requirers: readonly string[];
}

/** An import that fails. */
export interface ImportPlace {
  readonly module: Module;
  readonly statement: ImportStatement;
  readonly consequence: Consequence;
}

const known = new WeakMap<DeployedProgram, readonly MissingLibrary[]>();

/** What the app imports that cannot be loaded for want of a library. Several rules ask. */
export function missingLibraries(unit: DeployedProgram): readonly MissingLibrary[] {
  let found = known.get(unit);
  if (!found) known.set(unit, (found = search(unit)));
  return found;
}

function search(unit: DeployedProgram): MissingLibrary[] {
  const { reached, deployment } = unit;
  const imported = packagesOf(reached);
  const candidates = systemLibraryUsers.filter(({ modules }) =>
    modules.some((each) => imported.has(each.split('.')[0]!)),
  );
  const installed = candidates.length > 0 ? installedModules(deployment) : null;
  if (!installed) return [];
  const dependencies = judgedDependencies(deployment);
  return candidates.flatMap((fact): MissingLibrary[] => {
    const installations = installed.installations.filter(({ sure }) => sure.has(fact.name));
    // What brings the library, or the same modules without it, may be what is loaded.
    const others = [...(fact.broughtBy ?? []), ...(fact.replacement === undefined ? [] : [fact.replacement])];
    const isBrought = installations.some(({ sure, possible }) =>
      others.some((each) => sure.has(each) || possible.has(each)),
    );
    const packages = installations.flatMap((each) => each.packages.get(fact.name) ?? []);
    const [first] = packages;
    if (!first || isBrought || packages.some((each) => isTooOld(each, fact))) return [];
    const places = placesOf(unit, fact);
    if (places.length === 0 || isVendored(unit, fact.file)) return [];
    const dependency = dependencies.find((each) => each.isInstalled && each.dependency.name === fact.name) ?? null;
    return [{ fact, places, dependency, requirers: [...first.requirers] }];
  });
}

function isTooOld({ version, specifiers }: InstalledPackage, { since }: SystemLibraryUser): boolean {
  if (since === undefined) return false;
  const exact = exactVersion(version === null ? specifiers : [{ operator: '==', version }]);
  return exact
    ? !isAtLeast(exact, since)
    : isCappedAt(specifiers, since) || specifiers.some(({ operator }) => operator === '<');
}

function placesOf(program: DeployedProgram, { modules, exception }: SystemLibraryUser): ImportPlace[] {
  const places = [...program.reached.values()].flatMap(({ module, external }) => {
    const seen = new Set<ImportStatement>();
    return external.flatMap(({ name, statement }): ImportPlace[] => {
      if (seen.has(statement) || !loads(name, statement, modules)) return [];
      seen.add(statement);
      const consequence = isForDevelopment(module, statement.start)
        ? null
        : consequenceOf(program.phases, module, statement.start, exception);
      return consequence ? [{ module, statement, consequence }] : [];
    });
  });
  // What happens for sure goes first.
  return places.sort((a, b) => Number(isPossible(a)) - Number(isPossible(b)));
}

function isPossible({ consequence }: ImportPlace): boolean {
  return consequence.confidence === 'possible';
}

function loads(name: string, { from, names }: ImportStatement, modules: readonly string[]): boolean {
  const all = from === null ? [name] : [name, ...names.map((each) => `${name}.${each.name}`)];
  return all.some((each) => modules.some((wanted) => each === wanted || each.startsWith(`${wanted}.`)));
}

/** Whether the project brings the library, or says where libraries are. */
function isVendored({ reached, deployment }: DeployedProgram, file: string): boolean {
  const { all: files } = deployment.files;
  const told = /\bLD_LIBRARY_PATH\b|\bLD_PRELOAD\b/;
  if (told.test(deployment.vercelJson?.source.text ?? '') || mentions(reached, told)) return true;
  return hasFile(files.repository, files.root, (name) => name.startsWith(file));
}

/** More entries are not looked at. */
const MAX_ENTRIES = 5000;
/** What is never packed, or is not the project's. */
const SKIPPED = /^(?:\..*|node_modules|venv|env|__pycache__|site-packages)$/;

function hasFile(repository: Repository, root: string, isMeant: (name: string) => boolean): boolean {
  const pending = [root];
  let entries = 0;
  for (const directory of pending) {
    for (const { name, kind } of repository.list(directory)) {
      if (++entries > MAX_ENTRIES) return false;
      if (kind === 'file' && isMeant(name)) return true;
      if (kind === 'directory' && !SKIPPED.test(name)) pending.push(within(directory, name));
    }
  }
  return false;
}

/** Whether a package is among those that cannot be loaded: other rules then have no advice about it. */
export function isMissingItsLibrary(unit: DeployedProgram, distribution: string): boolean {
  return missingLibraries(unit).some(({ fact }) => fact.name === distribution);
}
