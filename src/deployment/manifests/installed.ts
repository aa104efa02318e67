import { brings, findDistribution, isSharedPackage, providersOf, type Provider } from '../../packages/distributions.js';
import { RUNTIME_MODULES } from '../../packages/runtime-modules.data.js';
import type { Deployment } from '../model.js';
import { readInstallCommand } from '../shell/install-command.js';
import { byManifest, type Discovery } from './discovery.js';
import { installation, type Installation } from './installation.js';

/**
 * What becomes of an import of a module that is neither the project's own nor part of Python:
 * - `installed`: a distribution that is installed for sure has it.
 * - `possible`: it may be there, or nobody can tell.
 * - `missing`: nothing that is installed has it, and these distributions would. `certain`: a lock file lists all there is; `likely`: by what
 *   the newest releases require; `possible`: something is installed of which not all is known.
 * - `dropped`: a distribution that is installed had it in releases up to `last`.
 * - `unknown`: no table knows the module.
 *
 * `module` is the name by which the table knows it: `google.cloud.storage` for `google.cloud.storage.client`.
 */
export type Presence =
  | { kind: 'installed'; distribution: string }
  | { kind: 'possible' }
  | { kind: 'missing'; module: string; distributions: readonly string[]; confidence: 'certain' | 'likely' | 'possible' }
  | { kind: 'dropped'; module: string; distribution: string; last: string }
  | { kind: 'unknown' };

/** What Vercel installs for a unit, and the modules that come with it. */
export interface InstalledModules {
  /** @param module absolute dotted name, e.g. `google.cloud.storage` */
  presence(module: string): Presence;
  /** Each manifest that Vercel reads, with what it installs. */
  readonly installations: readonly Installation[];
}

const known = new WeakMap<Deployment, InstalledModules | null>();

/**
 * What the manifests of a unit install; where functions have manifests of their own, a module counts as installed that any of them
 * installs.
 *
 * @returns null where nobody can tell: no manifest, one with faults, or a custom command that installs
 */
export function installedModules(deployment: Deployment): InstalledModules | null {
  let modules = known.get(deployment);
  if (modules === undefined) known.set(deployment, (modules = modelInstalled(deployment)));
  return modules;
}

function modelInstalled(deployment: Deployment): InstalledModules | null {
  const { discoveries, install, build, files } = deployment;
  // An install command takes the place of Vercel's own installation, and can do anything.
  if (install.winner || discoveries.length === 0) return null;
  const manifests = byManifest(discoveries);
  if (manifests.length === 0 || discoveries.some(isUnreadable)) return null;
  const isBuildHarmless = !build.winner || readInstallCommand(build.winner.command, files).kind === 'nothing';
  const installations = manifests.map((each) => installation(each, files));
  if (installations.some((each) => each === null)) return null;
  const all = installations as Installation[];
  return {
    installations: all,
    presence(module) {
      const answers = all.map((each) => presenceIn(each, module));
      const best = RANKING.map((kind) => answers.find((each) => each.kind === kind)).find(
        (each) => each !== undefined,
      )!;
      return best.kind === 'missing' && !isBuildHarmless ? { ...best, confidence: 'possible' } : best;
    },
  };
}

const RANKING: readonly Presence['kind'][] = ['installed', 'possible', 'dropped', 'missing', 'unknown'];

function isUnreadable({ manifest, faults }: Discovery): boolean {
  return manifest === null || faults.length > 0;
}

function presenceIn(installed: Installation, module: string): Presence {
  const [top = ''] = module.split('.');
  if (RUNTIME_MODULES.has(top)) return { kind: 'possible' };
  const listed = providersOf(module);
  if (!listed) return unlisted(installed, module, top);
  const { name: found, providers } = listed;
  for (const { name, last } of providers) {
    if (installed.sure.has(name) && last === null) return { kind: 'installed', distribution: name };
  }
  if (installed.isOpaque || installed.hasUnknownExtra || providers.some((each) => mayProvide(installed, each)))
    return { kind: 'possible' };
  const dropped = providers.find(({ name, last }) => last !== null && installed.sure.has(name));
  if (dropped) return { kind: 'dropped', module: found, distribution: dropped.name, last: dropped.last! };
  const distributions = providers.flatMap(({ name, last }) => (last === null ? [name] : []));
  if (distributions.length === 0 || hasNamesake(installed, module, distributions)) return { kind: 'possible' };
  // Frameworks that no table knows bring these.
  if (
    installed.completeness === 'possible' &&
    distributions.some((each) => brings('fastapi', each) || each === 'uvicorn')
  )
    return { kind: 'possible' };
  const isRecent = distributions.some((each) => installed.recent.has(each));
  return {
    kind: 'missing',
    module: found,
    distributions,
    confidence: isRecent ? 'possible' : installed.completeness,
  };
}

function mayProvide(installed: Installation, { name, last }: Provider): boolean {
  return last === null ? installed.possible.has(name) : installed.possible.has(name) || installed.mayBeUpTo(name, last);
}

/** A module of which no table says where it comes from. */
function unlisted(installed: Installation, module: string, top: string): Presence {
  if (installed.isOpaque || installed.hasUnknownExtra || isSharedPackage(module)) return { kind: 'unknown' };
  const name = top.toLowerCase().replaceAll('_', '-');
  if (installed.sure.has(name)) return { kind: 'installed', distribution: name };
  const modules = findDistribution(name)?.modules;
  if (modules?.length !== 0 || installed.possible.has(name) || hasNamesake(installed, module, []))
    return { kind: 'unknown' };
  // There is a distribution of that name, of which only the name says that it has the module.
  return { kind: 'missing', module: top, distributions: [name], confidence: 'possible' };
}

/**
 * Whether something is installed whose modules are not known and whose name is much like that of the module, or of a distribution that
 * brings it: forks, and builds of their own, such as fpdf2 for `fpdf`.
 */
function hasNamesake({ sure, possible }: Installation, module: string, distributions: readonly string[]): boolean {
  const [top = ''] = module.split('.');
  const wanted = [top, ...distributions].map(bare).filter((each) => each.length > 2);
  return [...sure, ...possible].some((name) => {
    const modules = findDistribution(name)?.modules ?? [];
    return modules.length === 0 && wanted.some((each) => bare(name).includes(each));
  });
}

/** A name without what forks change: `fpdf` for `fpdf2`, `docx` for `python-docx`. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:python|py)[-_]|[-_](?:python|py)$/, '')
    .replace(/[-_.]|\d+$/g, '');
}
