import { describe, expect, it } from 'vitest';
import { evaluateMarker, vercelEnvironment } from '../../src/parser/requirements/markers.js';
import { compareVersions, formatVersion, parseVersion } from '../../src/parser/requirements/pep440.js';
import { isFault, normalizeName, parseRequirement, type Requirement } from '../../src/parser/requirements/pep508.js';

function parsed(text: string): Requirement {
  const requirement = parseRequirement(text);
  if (isFault(requirement)) throw new Error(requirement.message);
  return requirement;
}

describe('a requirement', () => {
  it('has a name, extras, versions and a marker, each with its place', () => {
    const text = ' Uvicorn [standard, http] >=0.30, <1 ; python_version >= "3.12" ';
    const requirement = parsed(text);
    const { span, nameSpan, extrasSpan, specifierSpan, markerSpan } = requirement;
    expect(requirement).toMatchObject({
      name: 'Uvicorn',
      extras: ['standard', 'http'],
      specifiers: [
        { operator: '>=', version: '0.30' },
        { operator: '<', version: '1' },
      ],
      url: null,
    });
    expect([span, nameSpan, extrasSpan, specifierSpan, markerSpan].map((each) => text.slice(...each!))).toEqual([
      'Uvicorn [standard, http] >=0.30, <1 ; python_version >= "3.12"',
      'Uvicorn',
      '[standard, http]',
      '>=0.30, <1',
      'python_version >= "3.12"',
    ]);
  });

  it('counts its places from a base', () => {
    expect(parseRequirement('httpx==0.28', 100)).toMatchObject({ nameSpan: [100, 105], specifierSpan: [105, 111] });
  });

  it('can be a URL', () => {
    const { url, target } = parsed('shop[web] @ git+https://github.com/shop/shop@main ; os_name == "posix"');
    expect(url).toBe('git+https://github.com/shop/shop@main');
    expect(target?.kind).toBe('git');
  });

  it.each([
    ['', 'a package name is missing', [0, 0]],
    ['fastapi=0.1', '`=` is not a version operator', [7, 11]],
    ['fastapi^0.1', '`^0.1` cannot follow the package name `fastapi`', [7, 11]],
    ['fastapi==latest', '`latest` is not a valid version', [7, 15]],
    ['fastapi>=1.0.*', '`>=` cannot be used with `.*`', [7, 14]],
    ['fastapi~=1', '`~=` needs a version with at least two numbers', [7, 10]],
    ['fastapi httpx', '`httpx` cannot follow the package name `fastapi`', [8, 13]],
    ['fastapi[all', '`]` is missing', [7, 8]],
    ['fastapi; python_version > 3', '`3` is neither a quoted string nor the name of a marker', [26, 27]],
    ['fastapi @ https://github.com/fastapi/fastapi', 'is a Git repository and needs `git+`', [10, 44]],
    ['fastapi @ ./lib', '`./lib` is a relative path', [10, 15]],
  ])('%j is none', (text, message, span) => {
    const fault = parseRequirement(text);
    expect(fault).toMatchObject({ fault: true, span });
    expect(isFault(fault) && fault.message).toContain(message);
  });

  it('is read without trouble however deep or long it is', () => {
    const deep = `a; ${'('.repeat(100_000)}`;
    const long = `a @ https://x.org/a${' '.repeat(100_000)}b.zip`;
    expect(isFault(parseRequirement(deep))).toBe(true);
    expect(isFault(parseRequirement(long))).toBe(false);
  });
});

it('names are compared as package indexes do', () => {
  expect(normalizeName('Zope_.Interface')).toBe('zope-interface');
});

describe('versions', () => {
  it.each([
    ['v1.0-RC.1', '1.0rc1'],
    ['1!2.0.post', '1!2.0.post0'],
    ['1.0-1', '1.0.post1'],
    ['1.0+Ubuntu_1', '1.0+ubuntu.1'],
    ['2.*', '2.*'],
  ])('%s is %s', (text, normal) => {
    expect(formatVersion(parseVersion(text)!)).toBe(normal);
  });

  it('have the order of PEP 440', () => {
    const versions = ['1.0.dev1', '1.0a1.dev1', '1.0a1', '1.0rc1', '1.0', '1.0+a', '1.0+1', '1.0.post1', '1.1', '1!0'];
    const sorted = [...versions].reverse().sort((a, b) => compareVersions(parseVersion(a)!, parseVersion(b)!));
    expect(sorted).toEqual(versions);
    expect(compareVersions(parseVersion('1')!, parseVersion('1.0.0')!)).toBe(0);
  });
});

describe('a marker on Vercel', () => {
  it.each([
    ['sys_platform == "win32"', false],
    ['sys_platform != "win32" and python_version < "3.13"', true],
    ['python_version >= "3.10" or os_name == "nt"', true],
    ['"3.12" == python_version', true],
    ['python_version in "3.11 3.12"', true],
    ['python_full_version == "3.12.0"', true],
    ['python_version > "3.12.1"', false],
    ['platform_machine not in "arm64 aarch64"', true],
    ['extra == "dev"', false],
  ])('%s is %s', (text, expected) => {
    expect(evaluateMarker(parsed(`a; ${text}`).marker!, vercelEnvironment('3.12'))).toBe(expected);
  });

  it('can ask for an extra', () => {
    const { marker } = parsed('a; extra == "Dev_Tools"');
    expect(evaluateMarker(marker!, vercelEnvironment('3.12'), ['dev-tools'])).toBe(true);
  });

  it('leaves out a comparison that means nothing', () => {
    const { marker } = parsed('a; "x" == "y" and os_name == "posix"');
    expect(evaluateMarker(marker!, vercelEnvironment('3.12'))).toBe(true);
  });
});
