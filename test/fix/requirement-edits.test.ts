import { describe, expect, it } from 'vitest';
import type { Dependency } from '../../src/deployment/manifests/dependencies.js';
import type { Edit } from '../../src/diagnostic.js';
import { applyEdits } from '../../src/fix/edits.js';
import {
  addMarker,
  deleteRequirement,
  dropUrl,
  renameRequirement,
  replaceSpecifiers,
} from '../../src/fix/requirement-edits.js';
import { createSource, type Source } from '../../src/parser/source.js';
import { withDeployment } from '../support/model.js';

type Change = (source: Source, dependency: Dependency) => Edit[] | null;

const WINDOWS = 'sys_platform == "win32"';

/** The file after a change to its dependency `name`; null where there is no change to offer. */
async function changed(file: string, text: string, name: string, change: Change): Promise<string | null> {
  const files = {
    [file]: text,
    'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
    'vercel.json': '{"framework":"fastapi"}',
  };
  return withDeployment(files, ({ dependencies }) => {
    const dependency = dependencies.find((each) => each.name === name);
    if (!dependency) throw new Error(`no dependency ${name}`);
    const edits = change(createSource(file, text), dependency);
    return edits && applyEdits(text, edits);
  });
}

const inFile = (text: string, name: string, change: Change) => changed('requirements.txt', text, name, change);
const pyproject = (list: string) => `[project]\nname = "a"\nversion = "1"\ndependencies = ${list}\n`;
const inList = async (list: string, name: string, change: Change) => {
  const result = await changed('pyproject.toml', pyproject(list), name, change);
  return result === null ? null : result.slice(pyproject('').indexOf('dependencies = ') + 15, -1);
};
const mark: Change = (source, dependency) => addMarker(source, dependency, WINDOWS);

describe('a marker in a requirements file', () => {
  it.each([
    ['pywin32\n', 'pywin32; sys_platform == "win32"\n'],
    ['  pywin32==306  # Windows\r\n', '  pywin32==306; sys_platform == "win32"  # Windows\r\n'],
    ['pywin32>=300 ; python_version > "3.8"\n', 'pywin32>=300 ; python_version > "3.8" and sys_platform == "win32"\n'],
    [
      'pywin32; python_version < "3.8" or os_name == "nt"\n',
      'pywin32; (python_version < "3.8" or os_name == "nt") and sys_platform == "win32"\n',
    ],
    ['pywin32==306 --hash=sha256:aa\n', 'pywin32==306; sys_platform == "win32" --hash=sha256:aa\n'],
    [
      'pywin32==306 \\\n    --hash=sha256:aa\nfastapi\n',
      'pywin32==306; sys_platform == "win32" \\\n    --hash=sha256:aa\nfastapi\n',
    ],
    ['pywin32 @ https://example.com/a.whl\n', 'pywin32 @ https://example.com/a.whl ; sys_platform == "win32"\n'],
  ])('%j', async (before, after) => {
    expect(await inFile(before, 'pywin32', mark)).toBe(after);
  });
});

describe('a marker in pyproject.toml', () => {
  it.each([
    ['["pywin32"]', `["pywin32; sys_platform == 'win32'"]`],
    [`['pywin32']`, `['pywin32; sys_platform == "win32"']`],
    ['["pywin32 ; python_version > \'3\'"]', `["pywin32 ; python_version > '3' and sys_platform == 'win32'"]`],
  ])('%s', async (before, after) => {
    expect(await inList(before, 'pywin32', mark)).toBe(after);
  });

  it('is not offered in a string with escapes', async () => {
    expect(await inList('["pywin32 ; os_name == \\"nt\\""]', 'pywin32', mark)).toBeNull();
  });

  it('is not offered in a Pipfile', async () => {
    expect(await changed('Pipfile', '[packages]\npywin32 = "==306"\n', 'pywin32', mark)).toBeNull();
  });
});

describe('a deletion', () => {
  it.each([
    ['fastapi\nuuid==1.30\nhttpx\n', 'fastapi\nhttpx\n'],
    ['fastapi\nuuid', 'fastapi\n'],
    ['uuid==1.30 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nfastapi\n', 'fastapi\n'],
    ['uuid  # for ids \\\nfastapi\n', 'fastapi\n'],
  ])('%j', async (before, after) => {
    expect(await inFile(before, 'uuid', deleteRequirement)).toBe(after);
  });

  it.each([
    ['["uuid"]', '[]'],
    ['["uuid", "fastapi"]', '["fastapi"]'],
    ['["fastapi", "uuid"]', '["fastapi"]'],
    ['["fastapi", "uuid" , "httpx"]', '["fastapi", "httpx"]'],
    ['[\n  "fastapi",\n  "uuid", # ids\n  "httpx",\n]', '[\n  "fastapi",\n  "httpx",\n]'],
    ['[\n  "fastapi",\n  "uuid"\n]', '[\n  "fastapi",\n]'],
    ['["fastapi",\n  "uuid", "httpx"]', '["fastapi",\n  "httpx"]'],
    ['["fastapi",\n  "uuid"]', '["fastapi",\n  ]'],
  ])('%j', async (before, after) => {
    expect(await inList(before, 'uuid', deleteRequirement)).toBe(after);
  });
});

describe('other changes', () => {
  it('gives another name', async () => {
    const rename: Change = (source, dependency) => renameRequirement(source, dependency, 'psycopg2-binary');
    expect(await inFile('psycopg2[x] ~= 2.9 # db\n', 'psycopg2', rename)).toBe('psycopg2-binary[x] ~= 2.9 # db\n');
  });

  it('raises a pin', async () => {
    const raise: Change = (source, dependency) => replaceSpecifiers(source, dependency, '==1.26.0');
    expect(await inFile('numpy == 1.24.3 ; python_version > "3"\n', 'numpy', raise)).toBe(
      'numpy ==1.26.0 ; python_version > "3"\n',
    );
    expect(await inList('["numpy==1.24"]', 'numpy', raise)).toBe('["numpy==1.26.0"]');
    expect(await inFile('numpy\n', 'numpy', raise)).toBeNull();
  });

  it('takes a URL away', async () => {
    expect(await inFile('idna @ file:///croot/idna_1/work\n', 'idna', dropUrl)).toBe('idna\n');
    expect(await inFile('uvicorn[standard] @ file:///croot/a/work ; os_name == "nt"\n', 'uvicorn', dropUrl)).toBe(
      'uvicorn[standard] ; os_name == "nt"\n',
    );
    expect(await inFile('idna==3\n', 'idna', dropUrl)).toBeNull();
    expect(await inFile('-e idna @ file:///croot/idna_1/work\n', 'idna', dropUrl)).toBeNull();
  });
});
