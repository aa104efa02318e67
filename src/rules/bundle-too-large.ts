import { isNearLimit, type FunctionBundle } from '../deployment/bundle/bundle.js';
import { contributors, type Contributor } from '../deployment/bundle/contributors.js';
import type { Outcome } from '../deployment/bundle/tiers.js';
import type { Dependency } from '../deployment/manifests/dependencies.js';
import { poetryPath } from '../deployment/manifests/poetry.js';
import { startOfFile } from '../diagnostic.js';
import { deleteCommand, repeatsDefault } from '../fix/install-command.js';
import type { Unit } from '../unit.js';
import { GUIDE_LIMIT_MB } from '../vercel/bundle-limits.js';
import { docs } from '../vercel/docs.js';
import { listOf, mebibytes } from '../words.js';
import {
  defineRule,
  placeIn,
  placeOf,
  type Confidence,
  type Finding,
  type Place,
  type Related,
  type Severity,
} from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'bundle-too-large',
  summary: 'The function is larger than Vercel can deploy, or than it ships as it is.',
  severity: 'error',
  docs: docs.functionLimits,
  guide: { limitMiB: GUIDE_LIMIT_MB },
  options: {
    limitMiB: {
      description:
        'Size from which on it is an error, whatever Vercel makes of it, such as the 250 of the guide; 0 for the limits of Vercel',
      default: 0,
      minimum: 0,
      maximum: 10_000,
      unit: 'MiB',
    },
  },
  why: `Vercel packs the project's files and all installed packages into the function, whether the app imports them or not. The guide gives the limit as ${GUIDE_LIMIT_MB} MB; by
now there are several (in MiB, which Vercel writes MB):

- **up to 225** it is shipped as it is;
- **up to 500** packages are left out of it and installed at every cold start, which makes that slower by seconds. Only packages from PyPI that have a wheel can be left out, and
  only where Vercel itself has installed them: with an install command of your own, the build stops at 225;
- **above 500** the build stops with LAMBDA_SIZE_EXCEEDED, unless large functions are on: a beta that goes up to 5 GiB, switched on by the environment variable
  \`VERCEL_SUPPORT_LARGE_FUNCTIONS=1\` and for some new projects by Vercel.

The size is estimated from the best source there is: a virtual environment on disk, a lock file, or the names in the manifest with a table of package sizes. An error is reported only when even
the lower end of the estimate is too large. \`fastapi-vercel-lint bundle\` shows what is in it.`,
  fixes: `Unsafe: deletes an install command that only repeats Vercel's own installation; uv, which Vercel uses, chooses between indexes and pre-releases in a way of its own.`,
  examples: [
    {
      title: 'PyTorch with its libraries for graphics cards',
      files: { 'requirements.txt': 'fastapi\ntorch\n', 'main.py': APP },
      findings: ['requirements.txt:2:1-2:6 error'],
    },
    {
      title: 'Packages that have to be installed at every cold start',
      files: { 'requirements.txt': 'fastapi\npandas\nscikit-learn\nmatplotlib\n', 'main.py': APP },
      findings: ['requirements.txt:3:1-3:13 warning'],
    },
    {
      title: 'The same, installed by a command of its own',
      files: {
        'requirements.txt': 'fastapi\npandas\nscikit-learn\nmatplotlib\nplotly\n',
        'vercel.json': '{ "installCommand": "pip install -r requirements.txt" }\n',
        'main.py': APP,
      },
      findings: ['vercel.json:1:21-1:54 error'],
    },
    {
      title: 'Small packages',
      files: { 'requirements.txt': 'fastapi\nhttpx\nsqlalchemy\n', 'main.py': APP },
      findings: [],
    },
  ],

  *check(unit, { limitMiB = 0 }) {
    for (const bundle of unit.bundles) {
      const verdict = aboveOwnLimit(bundle, limitMiB * 2 ** 20) ?? verdictOf(bundle);
      if (verdict) yield finding(unit, bundle, verdict);
    }
  },
});

interface Verdict {
  severity: Severity;
  confidence: Confidence;
  outcome: Outcome;
  /** The user's own, in bytes. */
  limit?: number;
}

/** @param limit in bytes; 0 where there is none */
function aboveOwnLimit({ size, outcome }: FunctionBundle, limit: number): Verdict | null {
  if (limit === 0 || size.low <= limit || outcome.low.tier === 'too-large') return null;
  return { severity: 'error', confidence: 'likely', outcome: outcome.likely, limit };
}

function verdictOf(bundle: FunctionBundle): Verdict | null {
  const { outcome, circumstances, set } = bundle;
  const { low, likely, high } = outcome;
  // What the platform does with a function that the builder let pass is only documented, and for Python in two ways.
  const isDocumented = low.because === 'platform' && circumstances.limits.runtimeInstall !== null;
  if (low.tier === 'too-large' && !isDocumented) return { severity: 'error', confidence: 'likely', outcome: low };
  if (likely.tier === 'too-large') return { severity: 'warning', confidence: 'possible', outcome: likely };
  if (likely.tier !== 'standard') {
    const confidence = low.tier === 'standard' ? 'possible' : 'likely';
    return { severity: 'warning', confidence, outcome: likely };
  }
  const isNear = set !== null && isNearLimit(bundle);
  return high.tier !== 'standard' && isNear ? { severity: 'info', confidence: 'possible', outcome: high } : null;
}

function finding(unit: Unit, bundle: FunctionBundle, { severity, confidence, outcome, limit }: Verdict): Finding {
  const all = bundle.set ? contributors(bundle) : [];
  const isOfPackages = all.reduce((sum, { bytes }) => sum + bytes, 0) >= bundle.projectSize.bytes;
  const manifest = bundle.discovery.manifest?.file;
  const own = unit.deployment.dependencies.filter(({ file }) => file === manifest);
  const declared = new Map(own.map((each) => [each.name, each]));
  const { winner } = unit.deployment.install;
  const isRepeated = outcome.because === 'custom-install' && winner !== null && repeatsDefault(unit, winner);
  const fix = isRepeated ? deleteCommand(winner) : null;
  return {
    ...placeFor(unit, bundle, outcome, isOfPackages ? all : [], declared),
    severity,
    confidence,
    message: [
      sizeWords(unit, bundle),
      ...(limit === undefined ? [] : [`The limit is set to ${mebibytes(limit)}.`]),
      ...(outcome.tier === 'standard' ? [] : [consequence(bundle, outcome, severity)]),
    ].join(' '),
    help: helpFor(bundle, outcome, isOfPackages ? all : []),
    related: relatedOf(bundle, all, declared),
    ...(fix && { fix }),
  };
}

/** `main.py becomes a function of about 262 MiB (240 to 290): scipy 109 MiB, via scikit-learn; …` */
function sizeWords(unit: Unit, bundle: FunctionBundle): string {
  const { size, entries, packages, projectSize } = bundle;
  const files = entries.map((entry) => unit.display(entry));
  const name = files.length > 0 ? listOf(files, { max: 2 }) : 'The project';
  const parts = packages.slice(0, MOST_NAMED).map(({ name: own, size: each, requiredBy }) => ({
    bytes: each.bytes,
    text: `${own} ${mebibytes(each.bytes)}${requiredBy === null ? '' : `, via ${requiredBy}`}`,
  }));
  parts.push({ bytes: projectSize.bytes, text: `the project's own files ${mebibytes(projectSize.bytes)}` });
  const largest = parts.sort((a, b) => b.bytes - a.bytes).slice(0, MOST_NAMED);
  const range = `about ${mebibytes(size.bytes)} (${mebibytes(size.low)} to ${mebibytes(size.high)})`;
  return `${name} ${files.length > 1 ? 'become functions' : 'becomes a function'} of ${range}: ${largest.map(({ text }) => text).join('; ')}.`;
}

/** Packages that a message names. */
const MOST_NAMED = 5;

/** From this share of the function on, it is worth looking at what a package brings along. */
const WORTH_NAMING = 0.05;

function consequence(
  { circumstances, size }: FunctionBundle,
  { tier, because, above, errorCode }: Outcome,
  severity: Severity,
): string {
  const { largeFunction } = circumstances.limits;
  const limit = mebibytes(above ?? circumstances.limits.standard);
  const stops = errorCode === null ? 'the platform refuses to deploy it' : `the build stops with ${errorCode}`;
  switch (because) {
    case 'maximum':
      if (largeFunction !== null && size.low > largeFunction)
        return `The most is ${limit}, or ${mebibytes(largeFunction)} with large functions, a beta: ${stops}.`;
      return `The most is ${limit} where large functions, a beta, are not on: ${stops}.`;
    case 'large':
      return `That is more than the ${limit} of a large function: ${stops}.`;
    case 'custom-install':
      return `With an install command of its own the most is ${limit}: ${stops}.`;
    case 'fixed':
      return `What cannot be installed at cold starts, because it is the project's own or does not come from PyPI, is more than ${limit}: ${stops}.`;
    case 'no-wheels':
      return `Above ${limit} packages have to be installed at cold starts, and none of these can be: ${stops}.`;
    case 'platform':
      return `The most is ${limit}: ${stops}.`;
    case null:
      break;
  }
  const guide = `${limit} (the guide says ${GUIDE_LIMIT_MB} MB)`;
  if (tier === 'large-function') return `Above ${guide} it is a large function, which is a beta.`;
  const start = severity === 'info' ? 'Should it come to more than' : 'Above';
  return `${start} ${guide}, Vercel leaves packages out of it and installs them at each cold start, which makes that slower.`;
}

function helpFor({ circumstances, size }: FunctionBundle, { because }: Outcome, all: readonly Contributor[]): string {
  const names = all
    .slice(0, 3)
    .filter(({ bytes }) => bytes >= size.bytes * WORTH_NAMING)
    .map(({ name }) => name);
  const drop =
    names.length === 0
      ? 'Leave files out of it with .vercelignore'
      : `Look at what ${listOf(names)} ${names.length === 1 ? 'brings' : 'bring'} along, and take out what the app does not need`;
  const look = ' `fastapi-vercel-lint bundle` shows all of it.';
  const { largeFunction } = circumstances.limits;
  if (because === 'custom-install')
    return `Delete the install command: when Vercel installs the packages itself, it can leave some out of the function.${look}`;
  const canBeLarge = largeFunction !== null && size.bytes < largeFunction && !circumstances.largeFunctions;
  const large =
    because !== null && canBeLarge
      ? ', or set the environment variable VERCEL_SUPPORT_LARGE_FUNCTIONS=1 for the build, a beta for up to 5 GiB'
      : '';
  return `${drop}${large}.${look}`;
}

function placeFor(
  unit: Unit,
  bundle: FunctionBundle,
  { because }: Outcome,
  all: readonly Contributor[],
  declared: ReadonlyMap<string, Dependency>,
): Place {
  const { winner } = unit.deployment.install;
  if (because === 'custom-install' && winner) return placeIn(winner.document, winner.path);
  const dependency = all.map(({ name }) => declared.get(name)).find((each) => each !== undefined);
  if (dependency) return placeOf(dependency);
  const { manifest } = bundle.discovery;
  const document = manifest?.document;
  const path = document && all.map(({ name }) => poetryPath(document, name)).find((each) => each !== null);
  if (path) return placeIn(document, path);
  if (all.length > 0 && manifest) return { file: manifest.file, range: startOfFile() };
  const [largest] = [...bundle.files].sort((a, b) => b.bytes - a.bytes);
  const file = largest?.path ?? bundle.entries[0] ?? manifest?.file ?? unit.root;
  return { file, range: startOfFile() };
}

function relatedOf(
  { size }: FunctionBundle,
  all: readonly Contributor[],
  declared: ReadonlyMap<string, Dependency>,
): Related[] {
  return all.slice(0, MOST_NAMED).flatMap(({ name, bytes, packages }) => {
    const dependency = declared.get(name);
    if (!dependency || bytes < size.bytes * WORTH_NAMING) return [];
    const others = packages.filter((each) => each.name !== name).map((each) => each.name);
    const along = others.length === 0 ? '' : ` with ${listOf(others, { max: 3 })}`;
    return [{ file: dependency.file, range: dependency.range, message: `${name}${along}: ${mebibytes(bytes)}` }];
  });
}
