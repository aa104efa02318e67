import { describe, expect, it } from 'vitest';
import { readLockGraph } from '../../src/parser/lock-graph.js';
import { createSource } from '../../src/parser/source.js';

const read = (text: string) => readLockGraph(createSource('uv.lock', text));

const LOCK = `version = 1
revision = 3
requires-python = ">=3.12"

[[package]]
name = "Shop_App"
version = "0.1.0"
source = { editable = "backend" }
dependencies = [
    { name = "fastapi", extra = ["standard", "all"] },
    { name = "colorama", marker = "sys_platform == 'win32'" },
]

[package.optional-dependencies]
ai = [
    { name = "openai" },
]
web = []

[package.dev-dependencies]
dev = [
    { name = "pytest" },
]
lint = [
    { name = "ruff" },
]

[package.metadata]
requires-dist = [
    { name = "fastapi", extras = ["standard"], specifier = ">=0.115" },
]

[package.metadata.requires-dev]
dev = [{ name = "pytest" }]

[[package]]
name = "fastapi"
version = "0.115.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [
    { name = "starlette", version = "0.40.0", source = { registry = "https://pypi.org/simple" } },
]
sdist = { url = "https://example.com/fastapi-0.115.0.tar.gz", hash = "sha256:00" }
wheels = [
    { url = "https://example.com/fastapi-0.115.0-py3-none-any.whl", hash = "sha256:00", size = 94631 },
]
`;

describe('the graph of a uv.lock', () => {
  const [shop, fastapi] = read(LOCK);

  it('names packages and where they come from', () => {
    expect(shop).toMatchObject({ name: 'shop-app', source: 'editable', location: 'backend' });
    expect(fastapi).toMatchObject({ name: 'fastapi', version: '0.115.0', source: 'registry' });
    expect(fastapi!.location).toBe('https://pypi.org/simple');
    expect(fastapi!.requires).toEqual([{ name: 'starlette', version: '0.40.0', extras: [], marker: null }]);
  });

  it('has what they require, with extras and markers', () => {
    expect(shop!.requires).toEqual([
      { name: 'fastapi', version: null, extras: ['standard', 'all'], marker: null },
      { name: 'colorama', version: null, extras: [], marker: "sys_platform == 'win32'" },
    ]);
  });

  it('keeps extras and groups apart', () => {
    expect([...shop!.extras].map(([key, list]) => [key, list.map(({ name }) => name)])).toEqual([
      ['ai', ['openai']],
      ['web', []],
    ]);
    expect([...shop!.groups].map(([key, list]) => [key, list.map(({ name }) => name)])).toEqual([
      ['dev', ['pytest']],
      ['lint', ['ruff']],
    ]);
  });

  it('is the same with other line ends', () => {
    const plain = (text: string) => read(text).map((each) => ({ ...each, wheels: each.wheels() }));
    expect(plain(LOCK.replaceAll('\n', '\r\n'))).toEqual(plain(LOCK));
  });

  it.each([
    '',
    '[[package]]',
    '[[package]]\nname =',
    '[[package]]\ndependencies = [\n',
    '[[package]]\n__proto__ = [\n    { name = "x" },\n',
  ])('never throws: %j', (text) => {
    expect(read(text).flatMap(({ requires }) => requires)).toEqual([]);
  });

  it('names wheels with their sizes, and not the source archive', () => {
    expect(fastapi!.wheels()).toEqual([{ name: 'fastapi-0.115.0-py3-none-any.whl', bytes: 94631 }]);
    expect(shop!.wheels()).toEqual([]);
  });

  it.each([
    ['{ url = "https://x/a%2Bcpu-1-py3-none-any.whl#sha256=0", size = 5 }', 'a+cpu-1-py3-none-any.whl', 5],
    ['{ path = "wheels/a-1-py3-none-any.whl" }', 'a-1-py3-none-any.whl', null],
    ['{ filename = "a-1-py3-none-any.whl", hash = "x" }', 'a-1-py3-none-any.whl', null],
    ['{ url = "https://x/a%-1-py3-none-any.whl", size = "big" }', 'a%-1-py3-none-any.whl', null],
  ])('reads a wheel written as %s', (entry, name, bytes) => {
    const [a] = read(`[[package]]\nname = "a"\nwheels = [\n    ${entry},\n]\n`);
    expect(a!.wheels()).toEqual([{ name, bytes }]);
  });

  it('takes no longer for a broken file', () => {
    const text = `[[package]]\nname = "a"\n[package.optional-dependencies]\n${'x = [\n'.repeat(200_000)}`;
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
