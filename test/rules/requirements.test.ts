import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { repairRequirement } from '../../src/fix/requirement-repair.js';
import { lint } from '../../src/lint.js';
import { createSource } from '../../src/parser/source.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function found(rule: string, files: Record<string, string | Uint8Array>): Promise<Diagnostic[]> {
  const host = new MemoryHost({ 'main.py': APP, ...files });
  return (await lint({ cwd: '/project', host, select: [rule] })).diagnostics;
}

/** The text of requirements.txt after the first fix. */
function fixed(content: string | Uint8Array, [first]: Diagnostic[]): string {
  return applyEdits(createSource('requirements.txt', content).text, first!.fix!.edits);
}

describe('a file that is not UTF-8', () => {
  const text = 'fastapi==0.115.0\r\nuvicorn==0.30.6\r\n';
  const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([
    ['UTF-16, as PowerShell writes it', littleEndian],
    ['UTF-16 with the bytes the other way round', Buffer.from(littleEndian).swap16()],
    ['UTF-16 without a mark', littleEndian.subarray(2)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ])('%s: one finding, and a fix that saves it as UTF-8', async (_, content) => {
    const diagnostics = await found('requirements-unparseable', { 'requirements.txt': content });
    expect(diagnostics).toMatchObject([{ severity: 'error', fix: { safety: 'safe' }, range: { start: { line: 1 } } }]);
    expect(fixed(content, diagnostics)).toBe(text);
  });

  it('Latin-1 in a comment does no harm', async () => {
    const content = Buffer.from('fastapi # f\xfcr das Web\n', 'latin1');
    expect(await found('requirements-unparseable', { 'requirements.txt': content })).toEqual([]);
  });

  it('Latin-1 elsewhere is named as what it is, without a fix', async () => {
    const content = Buffer.from('fastapi\n\xabuvicorn\xbb\n', 'latin1');
    const [diagnostic] = await found('requirements-unparseable', { 'requirements.txt': content });
    expect(diagnostic).toMatchObject({
      range: { start: { line: 2 } },
      help: expect.stringContaining('UTF-8') as string,
    });
    expect(diagnostic!.fix).toBeUndefined();
  });
});

describe('what was meant by a line', () => {
  it.each([
    ['numpy=1.26.4=py312_0', ['numpy==1.26.4']],
    ['numpy=1.26.4', ['numpy==1.26.4']],
    ['numpy = 1.26', ['numpy==1.26']],
    ['fastapi~0.115', ['fastapi~=0.115']],
    ['fastapi~1', null],
    ['fastapi==latest', ['fastapi']],
    ['fastapi[standard]=*', ['fastapi[standard]']],
    ['fastapi@latest', ['fastapi']],
    ['fastapi>=0.1<0.2', ['fastapi>=0.1,<0.2']],
    ['fastapi >= 0.1 < 0.2', ['fastapi>=0.1,<0.2']],
    ['"fastapi==0.115.0",', ['fastapi==0.115.0']],
    ['- fastapi', ['fastapi']],
    ['fastapi==0.115.0,', ['fastapi==0.115.0']],
    ['pip install fastapi "uvicorn[standard]"', ['fastapi', 'uvicorn[standard]']],
    ['pip install -r other.txt', null],
    ['fastapi 0.115.0', ['fastapi==0.115.0']],
    ['fastapi, uvicorn', ['fastapi', 'uvicorn']],
    ['fastapi==0.1 uvicorn==0.2', ['fastapi==0.1', 'uvicorn==0.2']],
    ['two words', null],
    ['fastapi^0.115', null],
    ['Package    Version', []],
    ['---------- -------', []],
    ['<<<<<<< HEAD', null],
    [`a${'!'.repeat(250)}`, null],
  ])('%s', (line, expected) => {
    expect(repairRequirement(line)).toEqual(expected);
  });
});

it('an export of conda is one finding without a fix, because not all of its packages are on PyPI', async () => {
  const pins = [
    'ca-certificates=2024.7.4=hbcca054_0',
    'fastapi=0.115.0=pyhd_0',
    'numpy=2.1.0=py312_0',
    'openssl=3.3.1=h4_2',
  ];
  const content = `# $ conda create --name <env> --file <this file>\n_libgcc_mutex=0.1=conda_forge\n${pins.join('\n')}\nzlib=1.3=h4_0\n`;
  const diagnostics = await found('requirements-unparseable', { 'requirements.txt': content });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]!.message).toContain('6 lines');
  expect(diagnostics[0]!.fix).toBeUndefined();
});

describe('an include is left alone where its lines would not mean the same', () => {
  it.each([
    ['a circle', { 'requirements.txt': '-r base.txt\n', 'base.txt': '-r requirements.txt\n' }],
    ['a file outside the repository', { 'requirements.txt': '-r ../base.txt\n' }],
    ['a URL', { 'requirements.txt': '-r https://example.com/base.txt\n' }],
    ['a malformed file', { 'requirements.txt': '-r base.txt\n', 'base.txt': 'fastapi^1\n' }],
    ['constraints in it', { 'requirements.txt': '-r base.txt\n', 'base.txt': '-c c.txt\n', 'c.txt': 'a<1\n' }],
    ['local paths in another directory', { 'requirements.txt': '-r libs/all.txt\n', 'libs/all.txt': './shop\n' }],
    ['an index of its own', { 'requirements.txt': '-r base.txt\n', 'base.txt': '-i https://pypi.example/simple\n' }],
  ])('%s', async (_, files) => {
    const diagnostics = await found('requirements-include', { ...files, 'vercel.json': '{ "framework": "fastapi" }' });
    expect(diagnostics).toMatchObject([{ severity: 'error' }]);
    expect(diagnostics[0]!.fix).toBeUndefined();
  });

  it('but the line ends of the outer file are kept, and the hashes with their requirement', async () => {
    const content = 'uvicorn\r\n-r base.txt\r\n';
    const base = '# all\n\nfastapi==0.115.0 \\\n    --hash=sha256:00\nuvicorn\n';
    const diagnostics = await found('requirements-include', { 'requirements.txt': content, 'base.txt': base });
    expect(fixed(content, diagnostics)).toBe('uvicorn\r\n# all\r\n\r\nfastapi==0.115.0 \\\r\n    --hash=sha256:00\r\n');
  });
});

it('Vercel before CLI 50.33.0 read requirements files otherwise', async () => {
  const host = new MemoryHost({ 'main.py': APP, 'requirements.txt': '-r base.txt\nfastapi^1\n' });
  const select = ['requirements-include', 'requirements-unparseable', 'requirement-without-name', 'pip-only-options'];
  const { diagnostics } = await lint({ cwd: '/project', host, select, vercelCli: '50.32.0' });
  expect(diagnostics).toEqual([]);
});
