import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { readUvLock } from '../../src/parser/uv-lock.js';

const LOCK = `version = 1
revision = 3
requires-python = ">=3.12"

[[package]]
name = "fastapi"
version = "0.115.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [
    { name = "starlette" },
]

[[package]]
name = "numpy"
version = "1.26.4"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "numpy"
version = "2.2.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "shop"
source = { editable = "packages/shop" }

[package.metadata]
requires-dist = [
    { name = "FastAPI", extras = ["standard"], specifier = ">=0.115" },
    { name = "zope.interface" },
]

[[package]]
name = "tools"
version = "0.1.0"
source = { virtual = "." }
`;

const read = (text: string) => readUvLock(createSource('uv.lock', text));

describe('readUvLock', () => {
  it('lists the versions of every package', () => {
    expect(Object.fromEntries(read(LOCK).versions)).toEqual({
      fastapi: ['0.115.0'],
      numpy: ['1.26.4', '2.2.0'],
      shop: [''],
      tools: ['0.1.0'],
    });
  });

  it('finds the projects of the workspace and what they required when the file was written', () => {
    expect(read(LOCK).projects).toEqual([
      {
        name: 'shop',
        directory: 'packages/shop',
        isPackage: true,
        requirements: [
          { name: 'fastapi', extras: ['standard'] },
          { name: 'zope-interface', extras: [] },
        ],
      },
      { name: 'tools', directory: '.', isPackage: false, requirements: [] },
    ]);
  });

  it('reads the line ends of Windows', () => {
    expect(read(LOCK.replace(/\n/g, '\r\n')).projects).toHaveLength(2);
  });

  it('finds the marks of a merge conflict', () => {
    expect(read(`version = 1\n<<<<<<< HEAD\n`).conflict).toMatchObject({ start: { line: 2, column: 1 } });
    expect(read(LOCK).conflict).toBeNull();
  });

  it.each([
    '',
    '[[package]]',
    '[[package]]\nname = "x"\nsource = { virtual = "." }\n[package.metadata]\nrequires-dist = 3\n',
    '\0',
  ])('says nothing of what it cannot read: %j', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('says that it does not know the requirements where their part of the file is broken', () => {
    const [project] = read('[[package]]\nname = "x"\nsource = { virtual = "." }\n[package.metadata\n').projects;
    expect(project).toMatchObject({ name: 'x', requirements: null });
  });
});
