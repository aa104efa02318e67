import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import { parseToml } from '../../src/parser/toml.js';
import { createSource } from '../../src/parser/source.js';
import { Random } from '../support/random.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const RULES = [
  'dev-deps-in-requirements',
  'git-ssh-or-local-path-dependency',
  'incompatible-pin-py312',
  'marker-excludes-target',
  'platform-specific-dependency',
  'source-only-dependency',
  'stdlib-shadowing-dependency',
];

async function diagnose(files: Record<string, string>): Promise<Diagnostic[]> {
  const host = new MemoryHost({ 'main.py': APP, ...files });
  return (await lint({ cwd: '/repo', host, select: RULES })).diagnostics;
}

/** `rule severity` of everything found. */
async function found(files: Record<string, string>): Promise<string[]> {
  return (await diagnose(files)).map(({ rule, severity }) => `${rule} ${severity}`);
}

const requirements = (...lines: string[]) => ({ 'requirements.txt': ['fastapi', ...lines, ''].join('\n') });
const pyproject = (dependencies: string[], more = '') => ({
  'pyproject.toml': `[project]\nname = "a"\nversion = "1"\ndependencies = ${JSON.stringify(['fastapi', ...dependencies])}\n${more}`,
});

describe('a place that the build cannot reach', () => {
  it.each([
    'pricing @ git+ssh://git@github.com/shop/pricing',
    'pricing @ file:///home/me/pricing',
    'pricing @ file:///C:/Users/me/pricing',
    '-e /home/me/pricing',
    '-e ../pricing',
    './libs/nothing',
    'numpy @ file:///croot/numpy_1/work',
    'numpy @ file:///tmp/build/80754af9/numpy_1/work',
    'numpy @ file:///home/conda/feedstock_root/build_artifacts/numpy_1/work',
  ])('%s', async (line) => {
    expect(await found(requirements(line))).toEqual(['git-ssh-or-local-path-dependency error']);
  });

  it.each([
    'pricing @ git+https://github.com/shop/pricing@main',
    'pricing @ https://example.com/pricing-1.0.tar.gz',
    './libs/pricing',
    'pricing @ ./libs/pricing',
    '-e ./libs/pricing',
    'pricing @ file:libs/pricing',
    'pricing @ git+https://${TOKEN}@github.com/shop/pricing',
    'pricing @ file://${PROJECT_ROOT}/libs/pricing',
    'pricing @ git+ssh://git@github.com/shop/pricing ; sys_platform == "win32"',
  ])('but not %s', async (line) => {
    expect(
      await found({ ...requirements(line), 'libs/pricing/pyproject.toml': '[project]\nname = "pricing"\n' }),
    ).toEqual([]);
  });

  it.each([
    ['pricing = { path = "../pricing" }', 'error'],
    ['pricing = { git = "ssh://git@github.com/shop/pricing" }', 'error'],
    ['Pricing = [{ path = "/home/me/pricing", marker = "os_name == \'posix\'" }]', 'error'],
  ])('%s in tool.uv.sources', async (line, severity) => {
    expect(await found(pyproject(['pricing'], `[tool.uv.sources]\n${line}\n`))).toEqual([
      `git-ssh-or-local-path-dependency ${severity}`,
    ]);
  });

  it.each([
    'pricing = { workspace = true }',
    'pricing = { path = "libs/pricing" }',
    'pricing = { git = "https://github.com/shop/pricing" }',
    'other = { path = "../other" }',
    'pricing = [{ path = "../pricing", marker = "sys_platform == \'darwin\'" }, { index = "shop" }]',
    'pricing = 1',
  ])('but not %s in tool.uv.sources', async (line) => {
    const files = { 'libs/pricing/pyproject.toml': '[project]\nname = "pricing"\n' };
    expect(await found({ ...pyproject(['pricing'], `[tool.uv.sources]\n${line}\n`), ...files })).toEqual([]);
  });

  it('is found in a Pipfile', async () => {
    const Pipfile = '[packages]\nfastapi = "*"\npricing = { path = "../pricing", editable = true }\n';
    expect(await found({ Pipfile })).toEqual(['git-ssh-or-local-path-dependency error']);
  });

  it('is relative to the manifest', async () => {
    const files = {
      'vercel.json': '{ "framework": null }',
      'api/index.py': APP,
      'api/requirements.txt': 'fastapi\n../libs/pricing\n',
      'libs/pricing/setup.py': '',
    };
    expect(await found(files)).toEqual([]);
  });

  it('has a safe fix only for the lines of conda', async () => {
    /** The directory in which conda builds, and many people keep their projects. */
    const WORK = 'work';
    const fixes = async (line: string) => (await diagnose(requirements(line)))[0]!.fix?.safety;
    expect(await fixes('numpy @ file:///croot/numpy_1/work')).toBe('safe');
    expect(await fixes('numpy @ file:///C:/b/abs_aad84bnnw5/croot/numpy_1/work')).toBe('safe');
    expect(await fixes('numpy @ file:///C:/ci_310/numpy_1/work')).toBe('safe');
    expect(await fixes(`numpy @ file:///${WORK}/ci_py311/numpy_1/${WORK}`)).toBe('safe');
    expect(await fixes('numpy @ file:///opt/concourse/worker/volumes/live/1/volume/numpy_1/work')).toBe('safe');
    expect(await fixes('numpy @ file:///D:/bld/numpy_1/work')).toBe('safe');
    expect(await fixes('pricing @ file:///home/me/pricing')).toBeUndefined();
    expect(await fixes(`pricing @ file:///C:/Users/me/${WORK}/pricing`)).toBeUndefined();
    expect(await fixes('pricing @ file:///home/me/bld/pricing')).toBeUndefined();
  });
});

describe('what uv does not install as the manifest says', () => {
  const files = (settings: string) => pyproject(['pywin32', 'uuid'], `[tool.uv]\n${settings}\n`);

  it.each([
    ['override-dependencies = ["PyWin32 ; sys_platform == \'win32\'"]', ['stdlib-shadowing-dependency error']],
    ['exclude-dependencies = ["pywin32", "uuid"]', []],
    ['override-dependencies = "pywin32"', ['platform-specific-dependency error', 'stdlib-shadowing-dependency error']],
    ['override-dependencies = [1, ""]', ['platform-specific-dependency error', 'stdlib-shadowing-dependency error']],
  ])('%s', async (settings, expected) => {
    expect(await found(files(settings))).toEqual(expected);
  });

  it('goes by uv.toml where there is one', async () => {
    const uvToml = { 'uv.toml': 'exclude-dependencies = ["pywin32", "uuid"]\n' };
    expect(await found({ ...pyproject(['pywin32', 'uuid']), ...uvToml })).toEqual([]);
    const ignored = files('exclude-dependencies = ["pywin32", "uuid"]');
    expect(await found({ ...ignored, 'uv.toml': '' })).toHaveLength(2);
  });
});

describe('a manifest that an install command reads', () => {
  it.each([
    ['pip install -r requirements.txt', 1],
    ['pip install --requirement=./requirements.txt', 1],
    ['grep -v pywin32 requirements.txt | pip install -r /dev/stdin', 0],
    ['sed -i /pywin32/d requirements.txt && pip install -r requirements.txt', 0],
    ['pip install -r other/requirements.txt.in', 0],
    ['pip install fastapi', 0],
  ])('%s', async (installCommand, count) => {
    const files = { ...requirements('pywin32'), 'vercel.json': JSON.stringify({ installCommand }) };
    expect(await found(files)).toHaveLength(count);
  });
});

describe('what comes from somewhere else', () => {
  it('is not judged by its name', async () => {
    expect(await found(requirements('pywin32 @ https://example.com/pywin32-1-py3-none-any.whl'))).toEqual([]);
    const source = '[tool.uv.sources]\npsycopg2 = { git = "https://github.com/psycopg/psycopg2" }\n';
    expect(await found(pyproject(['psycopg2'], source))).toEqual([]);
  });

  it('can have wheels that PyPI does not have', async () => {
    const lines = ['torch==2.0.1', 'psycopg2'];
    expect(await found(requirements('--extra-index-url https://example.com/simple', ...lines))).toEqual([]);
    expect(await found(pyproject(lines, '[[tool.uv.index]]\nurl = "https://example.com/simple"\n'))).toEqual([]);
    expect(await found(requirements('--extra-index-url https://example.com/simple', 'pydantic==1.10.2'))).toEqual([
      'incompatible-pin-py312 error',
    ]);
  });
});

describe('a custom install command', () => {
  const vercelJson = (installCommand: string) => ({ 'vercel.json': JSON.stringify({ installCommand }) });

  it('that does not use the manifest leaves nothing to judge', async () => {
    expect(
      await found({ ...requirements('pywin32'), ...vercelJson('pip install -r requirements/vercel.txt') }),
    ).toEqual([]);
  });

  it('that uses it changes nothing', async () => {
    const command = vercelJson('pip install -r requirements.txt');
    expect(await found({ ...requirements('pywin32'), ...command })).toEqual(['platform-specific-dependency error']);
  });
});

describe('a Pipfile', () => {
  it('is judged by its packages, not by its dev-packages', async () => {
    const Pipfile = '[packages]\nfastapi = "*"\npywin32 = "*"\n\n[dev-packages]\npytest = "*"\nuuid = "*"\n';
    expect(await found({ Pipfile })).toEqual(['platform-specific-dependency error']);
  });

  it('may restrict a package by a marker', async () => {
    const Pipfile = '[packages]\nfastapi = "*"\npywin32 = { version = "*", markers = "sys_platform == \'win32\'" }\n';
    expect(await found({ Pipfile })).toEqual([]);
  });
});

describe('a pin', () => {
  it.each([
    ['pydantic==1.10.15', 'error'],
    ['pydantic<1.10', 'error'],
    ['PyYAML==6.0', 'error'],
    ['PyYAML==5.4.1', 'error'],
    ['scipy~=1.10.0', 'error'],
    ['aiohttp==3.8.*', 'error'],
    ['lxml<=4.9.2', 'error'],
    ['pandas==1.5.3', 'warning'],
    ['numpy<1.26', 'error'],
  ])('%s', async (line, severity) => {
    expect(await found(requirements(line))).toEqual([`incompatible-pin-py312 ${severity}`]);
  });

  it.each([
    'pydantic==1.10.16',
    'pydantic<2',
    'pydantic~=1.10.2',
    'PyYAML==5.3.1',
    'PyYAML==6.0.1',
    'PyYAML>=5.4',
    'aioredis==1.3.1',
    'aioredis<2',
    'asyncpg==0.28.0',
    'multidict==6.0.4',
    'numpy==2.0.1',
    'greenlet>=2.0.2',
    'numpy>=1.24,<2',
    'lxml==4.9.3',
    'pydantic-core==2.6.3',
    'pillow==10.0.0',
    'pydantic==2.11.7',
  ])('not %s', async (line) => {
    expect(await found(requirements(line))).toEqual([]);
  });

  it('of a package that fails at import is an error only where it is imported', async () => {
    const files = requirements('aioredis==2.0.1');
    expect(await found(files)).toEqual(['incompatible-pin-py312 warning']);
    expect(await found({ ...files, 'main.py': `import aioredis\n${APP}` })).toEqual(['incompatible-pin-py312 error']);
    expect(
      await found({ ...files, 'main.py': `try:\n    import aioredis\nexcept Exception:\n    pass\n${APP}` }),
    ).toEqual(['incompatible-pin-py312 warning']);
  });

  it.each([
    ['3.13', 'psycopg2-binary==2.9.9', 'error'],
    ['3.14', 'psycopg2-binary==2.9.10', 'error'],
    ['3.14', 'pydantic==2.11.7', 'error'],
    ['3.14', 'numpy==1.26.4', 'warning'],
    ['3.14', 'numpy==1.24.0', 'error'],
    ['3.14', 'pydantic==1.10.7', 'error'],
  ])('with Python %s: %s', async (python, line, severity) => {
    const files = { ...requirements(line), '.python-version': `${python}\n` };
    expect(await found(files)).toEqual([`incompatible-pin-py312 ${severity}`]);
  });

  it.each([
    ['3.13', 'psycopg2-binary==2.9.10'],
    ['3.13', 'pydantic==2.11.7'],
    ['3.14', 'pydantic==2.12.0'],
    ['3.14', 'pydantic==1.10.24'],
    ['3.12', 'torch==2.4.1'],
  ])('with Python %s, not %s', async (python, line) => {
    expect(await found({ ...requirements(line), '.python-version': `${python}\n` })).toEqual([]);
  });

  it('in a lock file goes before the range', async () => {
    const locked = (version: string) => ({
      ...pyproject(['numpy<1.26']),
      'uv.lock': `version = 1\n\n[[package]]\nname = "numpy"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`,
    });
    expect(await found(locked('1.25.2'))).toEqual(['incompatible-pin-py312 error']);
    expect(await found(locked('1.26.4'))).toEqual([]);
  });

  it('in a lock file is reported once, where the package is declared', async () => {
    const lock =
      'version = 1\n\n[[package]]\nname = "pydantic"\nversion = "1.10.7"\nsource = { registry = "https://pypi.org/simple" }\n';
    const diagnostics = await diagnose({ ...pyproject(['pydantic<2']), 'uv.lock': lock });
    expect(diagnostics.map(({ path }) => path)).toEqual(['/project/dependencies/1']);
  });
});

describe('psycopg2', () => {
  const fix = async (line: string, python = '3.12') => {
    const [diagnostic] = await diagnose({ ...requirements(line), '.python-version': `${python}\n` });
    return diagnostic?.fix?.edits.map(({ text }) => text);
  };

  it.each(['psycopg2', 'psycopg2>=2.9', 'psycopg2~=2.9.3', 'psycopg2==2.9.9', 'psycopg2<3'])('%s', async (line) => {
    expect(await fix(line)).toEqual(['psycopg2-binary']);
  });

  it.each([
    ['psycopg2==2.9.5', '3.12'],
    ['psycopg2<2.9', '3.12'],
    ['psycopg2==2.9.9', '3.13'],
  ])('%s with Python %s has no wheel under the other name', async (line, python) => {
    expect(await fix(line, python)).toBeUndefined();
  });
});

describe('a module of the standard library', () => {
  it.each(['asyncio==3.4.3', 'typing==3.7.4.3', 'dataclasses==0.6', 'Enum34'])('%s', async (line) => {
    expect(await found(requirements(line))).toEqual(['stdlib-shadowing-dependency error']);
  });

  it.each(['asyncio', 'asyncio==4.0.0', 'typing-extensions', 'pathlib2', 'uuid; python_version < "3"', 'uuid6'])(
    'but not %s',
    async (line) => {
      expect(await found(requirements(line))).toEqual([]);
    },
  );
});

describe('a marker that leaves a package out', () => {
  const main = (text: string) => ({ ...requirements('tomli; python_version < "3.11"'), 'main.py': `${text}\n${APP}` });

  it('matters where the import runs for sure', async () => {
    expect(await found(main('import tomli'))).toEqual(['marker-excludes-target warning']);
  });

  it.each([
    'try:\n    import tomli\nexcept ImportError:\n    tomli = None',
    'import sys\nif sys.version_info < (3, 11):\n    import tomli',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import tomli',
    'def load():\n    import tomli',
    'import tomllib',
  ])('but not with %j', async (text) => {
    expect(await found(main(text))).toEqual([]);
  });

  it('does not matter for what FastAPI installs', async () => {
    const files = requirements('typing-extensions; python_version < "3.10"');
    expect(await found({ ...files, 'main.py': `import typing_extensions\n${APP}` })).toEqual([]);
  });

  it('does not matter where the module is one of the project', async () => {
    const files = { ...main('import tomli'), 'tomli.py': 'x = 1\n' };
    expect(await found(files)).toEqual([]);
  });
});

describe('tools for development', () => {
  it('make one finding for each manifest', async () => {
    const [diagnostic, ...more] = await diagnose(requirements('pytest', 'pytest-cov', 'black==24.1'));
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({ severity: 'info', rule: 'dev-deps-in-requirements' });
    expect(diagnostic!.related).toHaveLength(2);
  });

  it('are not those that the app imports', async () => {
    expect(await found({ ...requirements('coverage'), 'main.py': `import coverage\n${APP}` })).toEqual([]);
  });
});

const LINES = [
  'pywin32==306',
  "pyobjc ; python_version > '3'",
  'psycopg2==2.9.10',
  'psycopg2-binary',
  'uuid',
  'typing==3.7.4.3 --hash=sha256:aa',
  'idna @ file:///croot/idna_1/work',
  'certifi @ file:///tmp/build/80754af9/certifi_1/work ; os_name == "posix"',
  'numpy==1.24.0',
  'uvicorn[standard]>=0.30',
  'pytest',
  '# a comment',
  '',
];

describe('safe fixes', () => {
  it('end, keep the file readable, and leave nothing to fix', async () => {
    const random = new Random(20_261_123);
    for (let round = 0; round < 60; round++) {
      const lines = random.some(LINES, 0.5);
      const isToml = random.chance(0.5);
      const eol = random.chance(0.3) ? '\r\n' : '\n';
      const list = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.includes('--hash'));
      const quoted = list.map((line) => (line.includes('"') ? `'${line}'` : `"${line}"`));
      const items = random.chance(0.5)
        ? `[${quoted.join(', ')}]`
        : `[${eol}${quoted.map((each) => `  ${each},${eol}`).join('')}]`;
      const file = isToml ? 'pyproject.toml' : 'requirements.txt';
      let text = isToml
        ? ['[project]', 'name = "a"', 'version = "1"', `dependencies = ${items}`, ''].join(eol)
        : ['fastapi', ...lines].join(eol);
      for (let step = 0; ; step++) {
        expect(step, text).toBeLessThan(20);
        const fixable = (await diagnose({ [file]: text, 'vercel.json': '{"framework":"fastapi"}' })).filter(
          ({ fix }) => fix?.safety === 'safe',
        );
        if (fixable.length === 0) break;
        text = applyEdits(text, random.pick(fixable).fix!.edits);
        if (isToml) expect(parseToml(createSource(file, text)).fault, text).toBeNull();
      }
      expect(text).not.toMatch(/uuid|file:\/\/|psycopg2==/);
    }
  });
});

describe('hostile manifests', () => {
  it.each<[string, Record<string, string>]>([
    [
      'wrong types',
      { 'pyproject.toml': '[project]\nname = 1\ndependencies = [1, {}, [], "pywin32"]\n[tool.uv]\nsources = 3\n' },
    ],
    [
      'prototype keys',
      pyproject(['__proto__', 'constructor', 'toString'], '[tool.uv.sources]\n__proto__ = { path = 1 }\n'),
    ],
    ['a Pipfile of wrong types', { Pipfile: '[packages]\nfastapi = 1\npywin32 = [1]\n"__proto__" = { path = 3 }\n' }],
    ['odd URLs', requirements('a @ file:', 'b @ file://', 'c @ git+ssh:', 'd @ file:///%zz', './%zz', '-e .')],
    ['huge versions', requirements('numpy==99999999999999999999999', 'pydantic<1e9', 'scipy==1!0', 'torch===weird')],
    ['a broken lock', { ...pyproject(['numpy==1.24']), 'uv.lock': '[[package]]\nname = "numpy"\nversion = "\n' }],
  ])('%s', async (_, files) => {
    await expect(found(files)).resolves.toBeInstanceOf(Array);
  });
});
