import { describe, expect, it } from 'vitest';
import { configFile } from '../../src/deployment/vercel-json/file.js';
import { UnitFiles } from '../../src/deployment/files.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';

function read(files: Record<string, string>, cliVersion = NEWEST_CLI): [string, unknown] | null {
  const config = configFile(new UnitFiles(new Repository(new MemoryHost(files)), ''), cliVersion);
  return config && [config.file, config.document?.get('framework')];
}

describe('the file that configures a project', () => {
  it.each([
    [{ 'vercel.json': '{ "framework": "a" }' }, ['vercel.json', 'a']],
    [{ 'vercel.toml': 'framework = "b"\n' }, ['vercel.toml', 'b']],
    [{ 'vercel.ts': 'export const config = { framework: "c" };\n' }, ['vercel.ts', 'c']],
    [{ 'vercel.mjs': 'export default { framework: "d" };\n' }, ['vercel.mjs', 'd']],
    [{ 'vercel.ts': 'export const config = make();\n' }, ['vercel.ts', undefined]],
    [
      { 'vercel.json': '{ "framework": "a" }', 'vercel.ts': 'export default { framework: "c" }\n' },
      ['vercel.json', 'a'],
    ],
    [{ 'main.py': '' }, null],
  ])('%j', (files, expected) => {
    expect(read(files)).toEqual(expected);
  });

  it.each([
    ['vercel.toml', '57.9.9', null],
    ['vercel.ts', '50.1.2', null],
    ['vercel.ts', '50.1.3', ['vercel.ts', undefined]],
  ])('%s of CLI %s', (file, cliVersion, expected) => {
    expect(read({ [file]: '' }, cliVersion)).toEqual(expected);
  });
});
