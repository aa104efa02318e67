import { describe, expect, it } from 'vitest';
import { bundleLimits } from '../../../src/vercel/bundle-limits.js';
import { APP, bundleOf, installed, locked, MIB, modelOf, own, pyproject, uvLock } from '../../support/bundle.js';

interface Given {
  /** Project files, in MiB. */
  project?: number;
  /** A package from PyPI, in MiB. */
  public?: number;
  /** A package from another index, in MiB. */
  private?: number;
  env?: Record<string, unknown>;
  install?: string;
  vercelCli?: string;
}

/** What becomes of a function of parts whose sizes are known: the tier, or the code and the reason. */
async function outcome(given: Given): Promise<string> {
  const { tier, errorCode, because } = (await modelOf(...projectOf(given))).outcome.likely;
  return tier === 'too-large' ? `${errorCode} ${because}` : tier;
}

function projectOf({ project = 0, env = {}, install, vercelCli, ...sizes }: Given): Parameters<typeof modelOf> {
  const files = {
    'main.py': APP,
    'pyproject.toml': pyproject(
      ['acme-public', 'acme-private'],
      install === undefined ? '' : `[tool.vercel.scripts]\ninstall = "${install}"\n`,
    ),
    'uv.lock': uvLock(
      locked('acme-public', '1.0'),
      locked('acme-private', '1.0', [], { source: 'registry = "https://nexus.acme.example.com/simple"' }),
      own(['acme-public', 'acme-private']),
    ),
    'vercel.json': JSON.stringify({ framework: 'fastapi', build: { env } }),
    ...installed('acme-public', '1.0', (sizes.public ?? 0) * MIB),
    ...installed('acme-private', '1.0', (sizes.private ?? 0) * MIB),
  };
  return [files, { sizes: { 'data.bin': project * MIB }, ...(vercelCli !== undefined && { vercelCli }) }];
}

const LARGE = { VERCEL_SUPPORT_LARGE_FUNCTIONS: '1' };

describe('a function', () => {
  it.each<[Given, string]>([
    [{ project: 100, public: 100 }, 'standard'],
    // Vercel's own packages count.
    [{ project: 112, public: 112 }, 'runtime-install'],
    [{ project: 100, public: 350 }, 'runtime-install'],
    [{ project: 100, public: 395 }, 'LAMBDA_SIZE_EXCEEDED maximum'],
    // uv joins what always stays in it.
    [{ project: 165, public: 100 }, 'runtime-install'],
    [{ project: 172, public: 100 }, 'LAMBDA_SIZE_EXCEEDED fixed'],
    [{ private: 172, public: 100 }, 'LAMBDA_SIZE_EXCEEDED fixed'],
    [{ project: 100, private: 72, public: 100 }, 'LAMBDA_SIZE_EXCEEDED fixed'],
  ])('of %j: %s', async (given, expected) => {
    expect(await outcome(given)).toBe(expected);
  });

  it('without a package from PyPI has nothing that can be left out', async () => {
    const [files, options] = projectOf({ project: 226 });
    const lock = uvLock(own([]));
    const { outcome: found } = await modelOf({ ...files, 'uv.lock': lock }, options);
    expect(found.likely).toMatchObject({ errorCode: 'RUNTIME_DEPENDENCY_INSTALLATION_FAILED', because: 'no-wheels' });
  });

  it('with an install command of its own cannot be larger than what is shipped as it is', async () => {
    expect(await outcome({ project: 100, public: 100, install: 'uv sync' })).toBe('standard');
    expect(await outcome({ project: 100, public: 150, install: 'uv sync' })).toBe(
      'LAMBDA_SIZE_EXCEEDED custom-install',
    );
  });

  it('has an outcome at both ends of the band', async () => {
    const [files, options] = projectOf({ project: 217.75 });
    const { outcome: found, size } = await modelOf(files, options);
    expect(size.low).toBeLessThan(225 * MIB);
    expect(size.high).toBeGreaterThan(225 * MIB);
    expect([found.low.tier, found.high.tier]).toEqual(['standard', 'too-large']);
  });
});

describe('VERCEL_SUPPORT_LARGE_FUNCTIONS', () => {
  it.each<[Given, string]>([
    [{ project: 100, public: 100, env: LARGE }, 'standard'],
    [{ project: 100, public: 200, env: LARGE }, 'runtime-install'],
    [{ project: 200, public: 100, env: LARGE }, 'large-function'],
    [{ project: 100, public: 900, env: LARGE }, 'large-function'],
    [{ project: 100, public: 900, env: LARGE, install: 'uv sync' }, 'large-function'],
    [{ project: 100, public: 5100, env: LARGE }, 'LAMBDA_SIZE_EXCEEDED large'],
  ])('in vercel.json makes of %j: %s', async (given, expected) => {
    expect(await outcome(given)).toBe(expected);
  });

  it.each(['1', 'true'])('can be %j', async (value) => {
    const env = { VERCEL_SUPPORT_LARGE_FUNCTIONS: value };
    expect(await outcome({ public: 900, env })).toBe('large-function');
  });

  it.each(['0', 'TRUE', 'True', 'yes', '', ' 1', 1, true, null, ['1']])('does nothing as %j', async (value) => {
    const env = { VERCEL_SUPPORT_LARGE_FUNCTIONS: value };
    expect(await outcome({ public: 900, env })).toBe('LAMBDA_SIZE_EXCEEDED maximum');
  });

  it('does nothing among the variables that the function has when it runs', async () => {
    const [files, options] = projectOf({ public: 900 });
    const config = JSON.stringify({ framework: 'fastapi', env: LARGE });
    const { outcome: found } = await modelOf({ ...files, 'vercel.json': config }, options);
    expect(found.likely.tier).toBe('too-large');
  });
});

describe('VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL', () => {
  it.each(['1', 'true', 'TRUE', 'True'])(
    'as %j makes the builder ship all, which the platform refuses',
    async (value) => {
      const env = { VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL: value };
      expect(await outcome({ public: 300, env })).toBe('null platform');
      expect(await outcome({ public: 300, env: { ...env, ...LARGE } })).toBe('large-function');
      expect(await outcome({ public: 100, env })).toBe('standard');
    },
  );

  it.each(['0', 'yes', ''])('does nothing as %j', async (value) => {
    expect(await outcome({ public: 300, env: { VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL: value } })).toBe(
      'runtime-install',
    );
  });
});

describe('an older CLI', () => {
  it('leaves no packages out', async () => {
    expect(await outcome({ public: 230, vercelCli: '48.2.0' })).toBe('standard');
    const { outcome: found } = await modelOf(...projectOf({ public: 300, vercelCli: '48.2.0' }));
    expect(found.likely).toMatchObject({ tier: 'too-large', because: 'platform', above: 250 * MIB });
    // It is the platform that says so, and not the builder.
    expect(found.likely.errorCode).toBeNull();
  });

  it('knows no large functions', async () => {
    expect(await outcome({ public: 900, env: LARGE, vercelCli: '54.14.0' })).toBe('LAMBDA_SIZE_EXCEEDED maximum');
    expect(await outcome({ public: 900, env: LARGE, vercelCli: '54.15.0' })).toBe('large-function');
  });

  it('leaves packages out after an install command too, before a version', async () => {
    const given = { project: 10, public: 300, install: 'uv sync' };
    expect(await outcome({ ...given, vercelCli: '50.20.0' })).toBe('runtime-install');
    expect(await outcome({ ...given, vercelCli: '50.23.2' })).toBe('LAMBDA_SIZE_EXCEEDED custom-install');
  });

  it('has its own limits', async () => {
    const limits = (version: string) => {
      const { standard, runtimeInstall, largeFunction } = bundleLimits(version);
      return [standard, runtimeInstall, largeFunction].map((each) => each && each / MIB);
    };
    expect(limits('48.2.0')).toEqual([250, null, null]);
    expect(limits('50.18.2')).toEqual([245, 500, null]);
    expect(limits('54.15.0')).toEqual([225, 500, 5120]);
    const bundle = await bundleOf(projectOf({})[0], { vercelCli: '48.2.0' });
    expect(bundle.limits).toEqual([{ name: 'standard', bytes: 250 * MIB }]);
  });
});
