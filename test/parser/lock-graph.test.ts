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
    { url = "https://example.com/fastapi-0.115.0-py3-none-any.whl", hash = "sha256:00" },
]
`;

describe('the graph of a uv.lock', () => {
  const [shop, fastapi] = read(LOCK);

  it('names packages and where they come from', () => {
    expect(shop).toMatchObject({ name: 'shop-app', source: 'editable', directory: 'backend' });
    expect(fastapi).toMatchObject({ name: 'fastapi', source: 'registry' });
    expect(fastapi!.requires).toEqual([{ name: 'starlette', extras: [], marker: null }]);
  });

  it('has what they require, with extras and markers', () => {
    expect(shop!.requires).toEqual([
      { name: 'fastapi', extras: ['standard', 'all'], marker: null },
      { name: 'colorama', extras: [], marker: "sys_platform == 'win32'" },
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
    expect(read(LOCK.replaceAll('\n', '\r\n'))).toEqual(read(LOCK));
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

  it('takes no longer for a broken file', () => {
    const text = `[[package]]\nname = "a"\n[package.optional-dependencies]\n${'x = [\n'.repeat(200_000)}`;
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
