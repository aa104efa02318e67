import { describe, expect, it } from 'vitest';
import { DISTRIBUTIONS, MODULE_SOURCES, MODULES, READ_ON } from '../../src/packages/distributions.data.js';
import { brings, findDistribution, isSharedPackage, providersOf } from '../../src/packages/distributions.js';
import { preferredDistributions } from '../../src/packages/preferred-distributions.data.js';
import { parseVersion } from '../../src/parser/requirements/pep440.js';
import { normalizeName } from '../../src/parser/requirements/pep508.js';

const rows = DISTRIBUTIONS.split('\n').map((row) => row.split('|'));

const providers = (module: string): string[] => (providersOf(module)?.providers ?? []).map(({ name }) => name).sort();

describe('the table of distributions', () => {
  it('is sorted by normalised names, each once', () => {
    const names = rows.map(([name]) => name!);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) expect(normalizeName(name)).toBe(name);
  });

  it('says where the modules of each distribution were read, and when', () => {
    expect(READ_ON).toMatch(/^20\d\d-\d\d-\d\d$/);
    for (const source of MODULE_SOURCES) {
      expect(source).toMatch(/^(?:https:\/\/pypi\.org\/project\/|[\w.-]+\/[\w.-]+@[0-9a-f]{12}:\S+)$/);
    }
    for (const line of MODULES.split('\n')) {
      const [name, modules, source = ''] = line.split('|');
      expect(modules, name).toMatch(/^(?:=|[\w.]+(?:@\S+)?)(?: (?:=|[\w.]+(?:@\S+)?))*$/);
      expect(MODULE_SOURCES[Number(source.split(' ')[0])], name).toBeDefined();
    }
  });

  it('refers to distributions that it has', () => {
    for (const [name] of rows) {
      const distribution = findDistribution(name!);
      const extras = (rows.find(([each]) => each === name)?.[4] ?? '').split(' ').map((extra) => extra.split(':')[0]!);
      const all = [
        ...(distribution?.requires ?? []),
        ...(distribution?.dropped ?? []),
        ...extras.flatMap((extra) => distribution?.extra(extra) ?? []),
      ];
      expect(all.filter((each) => each.name === '')).toEqual([]);
    }
  });

  it('has versions that can be read', () => {
    for (const [name] of rows) {
      const { oldest = '0', newest = null, dropped = [] } = findDistribution(name!) ?? {};
      for (const version of [oldest, newest ?? '0', ...dropped.map(({ last }) => last)]) {
        expect(parseVersion(version), `${name} ${version}`).not.toBeNull();
      }
    }
  });
});

describe('the distributions of a module', () => {
  it.each([
    ['fastapi', ['fastapi']],
    ['fastapi.responses', ['fastapi']],
    ['PIL.Image', ['pillow']],
    ['bs4', ['beautifulsoup4']],
    ['yaml', ['pyyaml']],
    ['dotenv', ['python-dotenv']],
    ['sklearn.linear_model', ['scikit-learn']],
    ['dateutil.parser', ['python-dateutil']],
    ['jose', ['python-jose']],
    ['google.genai.types', ['google-genai']],
    ['google.cloud.storage', ['google-cloud-storage']],
    ['google.protobuf.message', ['protobuf']],
    ['opentelemetry.sdk.trace', ['opentelemetry-sdk']],
    ['azure.identity', ['azure-identity']],
    ['langchain_core.messages', ['langchain-core']],
  ])('%s', (module, expected) => {
    expect(providers(module)).toEqual(expected);
  });

  it.each([
    ['cv2', 'opencv-python-headless'],
    ['jwt', 'pyjwt'],
    ['psycopg2', 'psycopg2-binary'],
    ['multipart', 'python-multipart'],
    ['docx', 'python-docx'],
  ])('%s: %s among others', (module, expected) => {
    expect(providers(module)).toContain(expected);
  });

  it.each(['google', 'azure', 'opentelemetry'])('%s alone says nothing', (module) => {
    expect(providersOf(module)).toBeNull();
    expect(isSharedPackage(module)).toBe(true);
  });

  it.each(['google.cloud.nothing_of_the_kind', 'constructor', '__proto__', '', '.', 'a..b'])(
    'none for %j',
    (module) => {
      expect(providersOf(module)).toBeNull();
    },
  );

  it('knows that setuptools has no pkg_resources any more', () => {
    expect(providersOf('pkg_resources')?.providers).toContainEqual({ name: 'setuptools', last: expect.any(String) });
  });

  it('has no names in it that projects give their own modules', () => {
    for (const name of [
      'app',
      'api',
      'config',
      'utils',
      'database',
      'models',
      'services',
      'tests',
      'backend',
      'main',
    ]) {
      expect(providersOf(name), name).toBeNull();
    }
  });

  it.each(preferredDistributions.map(({ module, name }) => [module, name]))('%s: %s is one of them', (module, name) => {
    // Of some only the name is known.
    if (findDistribution(name)?.modules.length) expect(providers(module)).toContain(name);
  });
});

describe('what a distribution brings', () => {
  it.each([
    ['fastapi', 'starlette'],
    ['fastapi', 'typing-extensions'],
    ['pandas', 'numpy'],
    ['langchain', 'langchain-core'],
    ['pydantic-settings', 'python-dotenv'],
  ])('%s brings %s', (name, other) => {
    expect(brings(name, other)).toBe(true);
  });

  it.each([
    ['fastapi', 'httpx'],
    ['uvicorn', 'httptools'],
    ['requests', 'httpx'],
    ['nothing-of-the-kind', 'httpx'],
  ])('%s does not bring %s', (name, other) => {
    expect(brings(name, other)).toBe(false);
  });

  it('extras', () => {
    expect(
      findDistribution('uvicorn')
        ?.extra('standard')
        ?.map(({ name }) => name),
    ).toContain('httptools');
    expect(
      findDistribution('pydantic')
        ?.extra('email')
        ?.map(({ name }) => name),
    ).toEqual(['email-validator']);
    expect(findDistribution('fastapi')?.extra('nothing')).toBeUndefined();
  });

  it('what older releases brought', () => {
    expect(findDistribution('openai')?.dropped.map(({ name }) => name)).toContain('aiohttp');
  });
});
