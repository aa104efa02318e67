import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateMarker, vercelEnvironment, type MarkerEnvironment } from '../../src/parser/requirements/markers.js';
import { compareVersions, formatVersion, parseVersion, type Specifier } from '../../src/parser/requirements/pep440.js';
import { isFault, normalizeName, parseRequirement } from '../../src/parser/requirements/pep508.js';
import { parseRequirements } from '../../src/parser/requirements/file.js';
import type { PathContext } from '../../src/parser/requirements/url.js';
import { createSource } from '../../src/parser/source.js';
import { Random } from '../support/random.js';
import { markerText, mistyped, requirementsText, requirementText, URLS } from './requirement-texts.js';

/**
 * Our parser beside uv's, as @vercel/python-analysis contains it. Differences that are known:
 * - uv crashes, where ours says what is wrong: an extra that ends with `-`, `"x" ~= os_name`, brackets in brackets in brackets
 *   (ours stops at 500, uv somewhere below 1000);
 * - `${NAME}` is replaced by the builder's environment, which nobody knows here; ours leaves it as it is;
 * - numbers above 2^53 lose their last digits in ours; the verdict is the same;
 * - a path that ends with a backslash (`./lib.v1\`): the WASI layer of the package looks for `./lib.v1`.
 */
interface VercelRequirement {
  name: string;
  version?: string;
  extras?: string[];
  markers?: string;
  url?: string;
}
const vercel = createRequire(import.meta.url)('@vercel/python-analysis') as {
  parsePep508(text: string): Promise<VercelRequirement | null>;
  evaluateMarker(marker: string, major: number, minor: number, platform: string, machine: string): Promise<boolean>;
  discoverPythonPackage(options: { entrypointDir: string; rootDir: string }): Promise<{
    manifest: { data: { project: { dependencies: string[] }; tool?: { uv?: { index?: { url: string }[] } } } };
  }>;
};

/** uv sorts clauses by version and writes versions in their normal form. */
function normalized(specifiers: readonly Specifier[]): string | undefined {
  const clauses = specifiers.map(({ operator, version }) => ({ operator, version: parseVersion(version)! }));
  clauses.sort((a, b) => compareVersions(a.version, b.version));
  return clauses.map(({ operator, version }) => operator + formatVersion(version)).join(', ') || undefined;
}

async function compareRequirement(text: string): Promise<void> {
  const theirs = await vercel.parsePep508(text);
  const ours = parseRequirement(text);
  if (isFault(ours) || theirs === null) {
    expect([text, isFault(ours)]).toEqual([text, theirs === null]);
    return;
  }
  expect([text, normalizeName(ours.name), ours.extras.map(normalizeName), normalized(ours.specifiers)]).toEqual([
    text,
    theirs.name,
    theirs.extras ?? [],
    theirs.version,
  ]);
  expect([text, ours.url !== null]).toEqual([text, theirs.url !== undefined]);
  expect(text.slice(...ours.nameSpan)).toBe(ours.name);
  if (ours.markerSpan) {
    const marker = text.slice(...ours.markerSpan);
    expect([text, evaluateMarker(ours.marker!, vercelEnvironment('3.12'))]).toEqual([
      text,
      await vercel.evaluateMarker(marker, 3, 12, 'linux', 'x86_64'),
    ]);
  }
}

describe('a requirement of pyproject.toml', () => {
  it.each([
    ...[
      'fastapi',
      ' fastapi ',
      'fastapi ',
      'fastapi,',
      'fast api',
      'fastapi[]',
      'fastapi[,]',
      'fastapi[a',
      'fastapi[a b]',
    ],
    ...[
      'fastapi()',
      'fastapi(>=1)',
      'fastapi(>=1',
      'fastapi (>=1) # x',
      'fastapi>=1 # x',
      'fastapi # x',
      'fastapi>=1,',
    ],
    ...[
      'fastapi>=1;',
      'fastapi;',
      'fastapi ; os_name == "x" # c',
      'fastapi\n',
      'fastapi\u0000',
      '\uFEFFfastapi',
      'fästapi',
    ],
    ...[
      'fastapi @',
      'fastapi@',
      '@ https://x.org/a.zip',
      'fastapi.tar.gz',
      'fastapi.zip==1',
      './fastapi',
      'a; (os_name=="x")',
    ],
    ...[
      'a; os_name == "x"and os_name == "y"',
      'a; (os_name=="x")and os_name=="y"',
      'a; os_name == \'x"',
      'a; os_name = "x"',
    ],
    ...[
      'a; foo == "x"',
      'a; python_version === "3"',
      'a; "x" == "y"',
      'a; os_name == sys_platform',
      'a; extras == "x"',
    ],
    ...[
      'a; "x" in extras',
      'a; extras in "x"',
      'a; "x" not in dependency_groups',
      'a; not os_name == "x"',
      'a; os_name',
    ],
    ...[
      'a; os_name notin "x"',
      'a; os_name not  in "x"',
      'a; os_name == "\\""',
      'a; os_name == "é"',
      'a; (os_name == "x"',
    ],
  ])('%j', compareRequirement);

  it.each(['==', '>=', '<=', '<', '>', '~=', '!=', '===', '=', '=>', '<>', '~', '^', '!'])(
    'with %s',
    async (operator) => {
      for (const version of ['1', '1.0', '1.*', '1.0.*', '1.0rc1', '1.0+a', '1!1', '1.0.post1.dev2', 'x', '1.x', '']) {
        await compareRequirement(`a${operator}${version}`);
      }
    },
  );

  it.each(URLS)('a @ %s', (url) => compareRequirement(`a @ ${url}`));

  it('generated', async () => {
    const random = new Random(508);
    for (let index = 0; index < 600; index++) {
      const text = requirementText(random);
      await compareRequirement(random.chance(0.4) ? mistyped(random, text) : text);
    }
  });
});

describe('markers', () => {
  const targets = [
    ['3.12', 'linux', 'x86_64', {}],
    ['3.14', 'darwin', 'arm64', { platform_system: 'Darwin' }],
    ['3.9', 'win32', 'AMD64', { platform_system: 'Windows', os_name: 'nt' }],
  ] as const;

  async function compareMarker(text: string): Promise<void> {
    const requirement = parseRequirement(`a; ${text}`);
    if (isFault(requirement)) throw new Error(`${text}: ${requirement.message}`);
    for (const [python, sys_platform, platform_machine, more] of targets) {
      const environment: MarkerEnvironment = {
        ...vercelEnvironment(python),
        sys_platform,
        platform_machine,
        ...more,
      };
      const [major, minor] = python.split('.').map(Number);
      const theirs = await vercel.evaluateMarker(text, major!, minor!, sys_platform, platform_machine);
      expect([text, python, evaluateMarker(requirement.marker!, environment)]).toEqual([text, python, theirs]);
    }
  }

  it.each(['python_version', 'python_full_version', '"3.12" <'])('%s with every operator and version', async (left) => {
    const versions = [
      '3',
      '3.9',
      '3.12',
      '3.12.0',
      '3.12.1',
      '3.*',
      '3.12.*',
      '3.12.1.*',
      '3.12rc1',
      '1!3.12',
      '4',
      'x',
    ];
    if (left.startsWith('"')) {
      await compareMarker('"3.12" < python_version');
      return;
    }
    for (const operator of ['==', '!=', '<', '<=', '>', '>=', '~=', 'in', 'not in']) {
      for (const version of versions) await compareMarker(`${left} ${operator} "${version}"`);
    }
  });

  it('generated', async () => {
    const random = new Random(12);
    for (let index = 0; index < 400; index++) await compareMarker(markerText(random, 3));
  });
});

describe('a requirements file', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'requirements-'));
    mkdirSync(join(directory, 'lib'));
    mkdirSync(join(directory, 'lib.v1'));
    writeFileSync(join(directory, 'base.txt'), 'fastapi\n');
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  async function compareFile(content: string | Uint8Array): Promise<void> {
    writeFileSync(join(directory, 'requirements.txt'), content);
    const found = await vercel
      .discoverPythonPackage({ entrypointDir: directory, rootDir: directory })
      .then(({ manifest }) => manifest.data)
      .catch((thrown: unknown) => (thrown as { code: string }).code);
    const context: PathContext = {
      directory,
      kind(path) {
        const stats = statSync(path, { throwIfNoEntry: false });
        return stats ? (stats.isDirectory() ? 'directory' : 'file') : null;
      },
    };
    const ours = parseRequirements(createSource('requirements.txt', content), context);
    const shown = JSON.stringify(String(content));
    if (typeof found === 'string') {
      expect([shown, found]).toEqual([shown, 'PYTHON_REQUIREMENTS_PARSE_ERROR']);
      expect([shown, ours.fault !== null]).toEqual([shown, true]);
      return;
    }
    expect([shown, ours.fault]).toEqual([shown, null]);
    const ordered = [...ours.requirements].sort((a, b) => Number(a.editable) - Number(b.editable));
    const written = ordered.map(({ name, requirement }) => {
      const { name: given, extras } = requirement;
      const list = extras.length > 0 ? `[${extras.map(normalizeName).join(',')}]` : '';
      return (given === '' ? name : normalizeName(given)) + list;
    });
    const theirs = found.project.dependencies;
    expect([shown, written.length]).toEqual([shown, theirs.length]);
    for (const [index, each] of written.entries())
      expect([shown, theirs[index]!.slice(0, each.length)]).toEqual([shown, each]);
    const names = ['--index-url', '--extra-index-url', '--find-links'];
    const indexes = ours.options.filter(({ name }) => names.includes(name));
    expect([shown, indexes.length]).toEqual([shown, found.tool?.uv?.index?.length ?? 0]);
  }

  it.each([
    ...[
      '',
      '\n',
      '# c',
      'a\r\nb\r\n',
      'a\rb',
      'a # c',
      'a#c',
      'a \\\n  ==1',
      'a==1 \\\n --hash=sha256:a',
      'a --hash',
      'a --x',
    ],
    ...[
      '-r base.txt',
      '-c base.txt',
      '-rbase.txt',
      '--requirement=base.txt',
      'base.txt',
      'base.in',
      '-e .',
      '-e lib',
      '-e a==1',
    ],
    ...[
      '-e git+https://github.com/a/b',
      '-e https://x.org/a.zip',
      '-i https://x.org\n-i https://x.org',
      '-i x',
      '-f ./lib',
    ],
    ...[
      '-f /lib',
      '--no-index a',
      '--no-binary',
      '--no-binary a,b',
      '--pre x',
      '--config-settings x',
      '--foo',
      '*',
      '- a',
      '$',
    ],
    ...[
      'Package Version\n------- -------\na 1.0',
      'name=1.0=py_0',
      'a~1',
      'a^1',
      'a==latest',
      'pip install a',
      '${NOT_SET}',
    ],
    ...[
      '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main',
      '“a”',
      '"a==1"',
      'a==1,',
      'a, b',
      'python==3.11',
      '\\',
      'a\\',
      '-e',
      '-',
    ],
  ])('%j', compareFile);

  it.each(URLS)('%s', (url) => compareFile(`${url}\n`));

  it('in other encodings', async () => {
    const text = 'fastapi\nuvicorn\n';
    for (const bytes of [
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from('fastapi # \xfc\n', 'latin1'),
      Buffer.from('fastapi\xa0>=1\n', 'latin1'),
      Buffer.from('#a\n', 'utf16le'),
    ]) {
      await compareFile(bytes);
    }
  });

  it('generated', async () => {
    const random = new Random(25);
    for (let index = 0; index < 300; index++) {
      const text = requirementsText(random);
      await compareFile(random.chance(0.3) ? mistyped(random, text) : text);
    }
  });
});
