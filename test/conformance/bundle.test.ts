import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/deployment/bundle/tiers.js';
import { ADDED_BY_VERCEL, FINAL_TOLERANCE, bundleLimits } from '../../src/vercel/bundle-limits.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import { Random } from '../support/random.js';
import { builderVerdict } from './bundle/packing.js';
import { APP, bundleOf, projectOf, words } from './bundle/project.js';
import { STANDINGS, totalOf, type Situation, type SituationPackage } from './bundle/situations.js';

const limits = bundleLimits(NEWEST_CLI);
const { standard } = limits;
const MIB = 1024 * 1024;

/** What Vercel itself puts into every environment. */
const ALWAYS: readonly SituationPackage[] = [
  { name: 'pip', standing: null, bytes: ADDED_BY_VERCEL.pip },
  { name: 'vercel-runtime', standing: null, bytes: ADDED_BY_VERCEL['vercel-runtime'] },
];

/** What is in every function beside the packages that can be left out, when it is as large as it may be. */
const ROOM = standard - ADDED_BY_VERCEL.uv;
/** What the builder reckons for the smaller files that it adds beside uv. */
const TOOLING = 4096;

const DEFERRED: ReadonlySet<string | null> = new Set(['pure', 'compiled', 'abi3']);
const KEPT: ReadonlySet<string | null> = new Set(['windows', 'other-python', 'newer-glibc', 'sdist', 'index', 'git']);

function packageOf(name: string, standing: keyof typeof STANDINGS, mebibytes: number): SituationPackage {
  return { name, standing, bytes: mebibytes * MIB };
}

function sum(packages: readonly SituationPackage[]): number {
  return packages.reduce((total, { bytes }) => total + bytes, 0);
}

/** What the builder ships in any case. */
function fixedOf({ project, packages }: Situation): number {
  return project + sum(packages.filter(({ name, standing }) => name === 'vercel-runtime' || KEPT.has(standing)));
}

function ourVerdict(situation: Situation): string {
  const { hasOwnInstall = false, env = {}, packages } = situation;
  const { VERCEL_SUPPORT_LARGE_FUNCTIONS: large, VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL: disabled } = env;
  return words(
    outcomeOf(totalOf(situation), {
      limits,
      hasOwnInstall,
      fixedBytes: fixedOf(situation),
      canDefer: packages.some(({ standing }) => DEFERRED.has(standing)),
      largeFunctions: large === '1' || large === 'true',
      runtimeInstallDisabled: disabled === '1' || disabled === 'True',
    }),
  );
}

/**
 * A function of a total size, of which a part is fixed.
 *
 * @param fixed with what Vercel adds
 */
function situationOf(
  random: Random,
  total: number,
  fixed: number,
  rest: Omit<Situation, 'project' | 'packages'>,
): Situation {
  const own = Math.max(MIB, fixed - ADDED_BY_VERCEL['vercel-runtime']);
  const kept = Math.floor((own - MIB) * random.pick([0, 0, 0.4, 0.8]));
  const deferred = Math.max(0, total - own - sum(ALWAYS));
  const first = Math.floor(deferred * random.next());
  const packages: SituationPackage[] = [
    { name: 'acme-kept', standing: random.pick([...KEPT]) as keyof typeof STANDINGS, bytes: kept },
    { name: 'acme-one', standing: 'pure', bytes: first },
    { name: 'acme-two', standing: random.pick(['compiled', 'abi3']), bytes: deferred - first },
  ];
  return { ...rest, project: own - kept, packages: [...ALWAYS, ...packages.filter(({ bytes }) => bytes > 0)] };
}

function anySituation(random: Random): Situation {
  const some = random.next();
  const total =
    random.pick([standard, limits.runtimeInstall!, limits.largeFunction!]) +
    random.pick([-1, 0, 1, Math.floor((some - 0.5) * 300 * MIB)]);
  const env = {
    VERCEL_SUPPORT_LARGE_FUNCTIONS: random.pick(['', '', '0', '1', 'true']),
    VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL: random.pick(['', '', '', '0', '1', 'True']),
  };
  const isLarge = ['1', 'true'].includes(env.VERCEL_SUPPORT_LARGE_FUNCTIONS);
  // The builder writes a list of packages into the function too, of some hundred bytes.
  const narrow = [ROOM - TOOLING + 1, ROOM + FINAL_TOLERANCE - 1024];
  const fixed = [
    total,
    total * random.next(),
    total * 0.1,
    ROOM - TOOLING,
    ROOM + FINAL_TOLERANCE + 1,
    ...(isLarge ? [] : narrow),
  ];
  return situationOf(random, total, Math.floor(random.pick(fixed)), { hasOwnInstall: random.chance(0.25), env });
}

const WORDS = [
  'standard',
  'runtime-install',
  'large-function',
  'null platform',
  'LAMBDA_SIZE_EXCEEDED custom-install',
  'LAMBDA_SIZE_EXCEEDED maximum',
  'LAMBDA_SIZE_EXCEEDED large',
  'LAMBDA_SIZE_EXCEEDED fixed',
  'RUNTIME_DEPENDENCY_INSTALLATION_FAILED no-wheels',
];

/** Compares, and returns how often each verdict came. */
async function compare(
  count: number,
  seed: number,
  ours: (situation: Situation) => string | Promise<string>,
): Promise<number[]> {
  const random = new Random(seed);
  const seen = new Map(WORDS.map((each) => [each, 0]));
  for (let i = 0; i < count; i++) {
    const situation = anySituation(random);
    const theirs = await builderVerdict(situation);
    expect(await ours(situation), JSON.stringify(situation)).toBe(theirs);
    seen.set(theirs, seen.get(theirs)! + 1);
  }
  return [...seen.values()];
}

describe('what becomes of a function', () => {
  it('is what the builder makes of 4000 situations', async () => {
    const seen = await compare(4000, 71, ourVerdict);
    expect(Math.min(...seen)).toBeGreaterThan(30);
  });

  it('is large where all that is fixed fills the function, with large functions', async () => {
    const random = new Random(72);
    for (const fixed of [ROOM - TOOLING + 1, ROOM, ROOM + 1, ROOM + FINAL_TOLERANCE - 1024]) {
      const situation = situationOf(random, 300 * MIB, fixed, { env: { VERCEL_SUPPORT_LARGE_FUNCTIONS: '1' } });
      expect(await builderVerdict(situation)).toBe('large-function');
      expect(ourVerdict(situation), `${fixed - ROOM} bytes beside uv`).toBe('large-function');
    }
  });
});

describe('whole projects', () => {
  const fromProject = async (situation: Situation): Promise<string> => {
    const { files, sizes } = projectOf(situation);
    return words((await bundleOf(files, sizes)).outcome.likely);
  };

  it('get the verdict of the builder, 400 of them', async () => {
    const seen = await compare(400, 73, fromProject);
    expect(Math.min(...seen)).toBeGreaterThan(0);
  });

  it.each(Object.keys(STANDINGS).filter((each) => each !== 'not-installed') as (keyof typeof STANDINGS)[])(
    'can leave out a package that is locked as %s, or cannot',
    async (standing) => {
      const packages = [...ALWAYS, packageOf('acme-big', standing, 200), packageOf('acme-web', 'pure', 60)];
      const situation = { project: MIB, packages };
      expect(await fromProject(situation)).toBe(await builderVerdict(situation));
    },
  );

  it.each(['1', 'true', 'TRUE', 'True', '0', '', 'yes', ' 1', '1 ', 'true\n', '01'])(
    'take the value %j of a switch as the builder does',
    async (value) => {
      const packages = [...ALWAYS, packageOf('acme-one', 'pure', 600)];
      for (const name of ['VERCEL_SUPPORT_LARGE_FUNCTIONS', 'VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL']) {
        const situation = { project: MIB, packages, env: { [name]: value } };
        expect(await fromProject(situation), name).toBe(await builderVerdict(situation));
      }
    },
  );

  it('keep prisma, into which the build puts its engine', async () => {
    const packages = [...ALWAYS, packageOf('prisma', 'pure', 190), packageOf('acme-web', 'pure', 60)];
    const situation = { project: MIB, packages };
    expect(await builderVerdict(situation)).toBe('LAMBDA_SIZE_EXCEEDED fixed');
    expect(await fromProject(situation)).toBe('LAMBDA_SIZE_EXCEEDED fixed');
  });

  it('keep what has no wheel where there is no lock file: the one that Vercel makes has none either', async () => {
    const bundle = await bundleOf({ 'main.py': APP, 'requirements.txt': 'fastapi\npyspark\n' });
    const isDeferrable = (name: string): boolean => bundle.packages.find((each) => each.name === name)!.isDeferrable;
    expect([isDeferrable('fastapi'), isDeferrable('pyspark')]).toEqual([true, false]);
  });

  it('with a build system of their own are in the function twice: as files, and as the package that uv makes of them', async () => {
    const build = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';
    const files = {
      'pyproject.toml': `[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n\n${build}`,
      'src/shop/__init__.py': '',
      'src/shop/main.py': APP,
      'src/shop/model.bin': '',
    };
    const { projectSize, size } = await bundleOf(files, { 'src/shop/model.bin': 120 * MIB });
    expect(projectSize.bytes).toBeGreaterThan(120 * MIB);
    expect(size.high).toBeGreaterThan(240 * MIB);
  });
});

describe('what is left different', () => {
  it('the code, where the lock file has packages of PyPI for other systems alone', async () => {
    // The builder asks all that is in the lock file, also what is not installed. The function is too large either way.
    const packages = [...ALWAYS, packageOf('acme-big', 'index', 240), packageOf('acme-win', 'not-installed', 1)];
    const situation = { project: MIB, packages };
    expect(await builderVerdict(situation)).toBe('LAMBDA_SIZE_EXCEEDED fixed');
    expect(ourVerdict(situation)).toBe('RUNTIME_DEPENDENCY_INSTALLATION_FAILED no-wheels');
  });

  it('some hundred bytes for the list of the packages that are left out', async () => {
    const situation = situationOf(new Random(74), 300 * MIB, ROOM + FINAL_TOLERANCE, {});
    expect(await builderVerdict(situation)).toBe('LAMBDA_SIZE_EXCEEDED fixed');
    expect(ourVerdict(situation)).toBe('runtime-install');
  });
});
