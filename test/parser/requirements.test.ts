import { describe, expect, it } from 'vitest';
import { parseRequirements, type RequirementsFile } from '../../src/parser/requirements/file.js';
import type { PathContext } from '../../src/parser/requirements/url.js';
import { createSource } from '../../src/parser/source.js';

function parse(text: string | Uint8Array, context?: PathContext): RequirementsFile {
  return parseRequirements(createSource('requirements.txt', text), context);
}

/** `line:column-line:column kind message` */
function faults(file: RequirementsFile): string[] {
  return file.faults.map(({ kind, message, range: { start, end } }) => {
    return `${start.line}:${start.column}-${end.line}:${end.column} ${kind} ${message}`;
  });
}

describe('a requirements file', () => {
  it('has requirements with their hashes, over continued lines and between comments', () => {
    const text =
      '# web\r\nfastapi==0.115.0 \\\r\n    --hash=sha256:aa \\\r\n    --hash=sha256:bb\r\n\r\nuvicorn # server\r\n';
    const file = parse(text);
    expect(file.fault).toBeNull();
    expect(file.requirements.map(({ name, hashes }) => ({ name, hashes }))).toEqual([
      { name: 'fastapi', hashes: ['sha256:aa', 'sha256:bb'] },
      { name: 'uvicorn', hashes: [] },
    ]);
    expect(file.requirements.map(({ span }) => text.slice(...span))).toEqual([
      'fastapi==0.115.0 \\\r\n    --hash=sha256:aa \\\r\n    --hash=sha256:bb',
      'uvicorn',
    ]);
  });

  it('has options, under their long names', () => {
    const { options, fault } = parse('-i https://a.example/simple\n-f "https://b.example"\n--pre\n--no-binary=:all:\n');
    expect(fault).toBeNull();
    expect(options.map(({ name, value }) => [name, value])).toEqual([
      ['--index-url', 'https://a.example/simple'],
      ['--find-links', 'https://b.example'],
      ['--pre', null],
      ['--no-binary', ':all:'],
    ]);
  });

  it.each([
    ['-e ./shop', 'shop', true],
    ['../shared', 'shared', false],
    ['git+https://github.com/shop/shop', 'shop', false],
    ['git+https://github.com/shop/shop@main', 'shop@main', false],
    ['git+https://github.com/shop/shop.git', '', false],
    ['https://files.example/shop-1.0-py3-none-any.whl', 'shop', false],
    ['./dist/shop-1.0.tar.gz', 'shop', false],
    ['shop @ file:///builds/shop', 'shop', false],
  ])('can name %s, which the builder calls %j', (line, name, editable) => {
    expect(parse(`${line}\n`, { directory: '/vercel/path0/backend', kind: () => null })).toMatchObject({
      fault: null,
      requirements: [{ name, editable }],
    });
  });

  it('is read on after a fault', () => {
    const file = parse('fastapi=0.1\n-r base.txt\nhttpx\n  uvicorn 0.30\n--config-settings x\n');
    expect(faults(file)).toEqual([
      '1:8-1:12 syntax `=` is not a version operator',
      '2:1-2:12 include the builder cannot include `base.txt`: it reads this file alone',
      '4:11-4:15 syntax `0.30` cannot follow the package name `uvicorn`',
      '5:1-5:20 syntax `--config-settings x` is not an option that Vercel reads here',
    ]);
    expect(file.fault).toBe(file.faults[0]);
    expect(file.requirements.map(({ name }) => name)).toEqual(['httpx']);
    expect(file.includes).toMatchObject([{ kind: 'requirements', path: 'base.txt' }]);
  });

  it('must not name another requirements file without an option', () => {
    const context: PathContext = {
      directory: '/project',
      kind: (path) => (path === '/project/dev.txt' ? 'file' : null),
    };
    expect(faults(parse('dev.txt\n', context))).toEqual([
      '1:1-1:8 missing-option `dev.txt` is a file of the project, and `-r` is missing in front of it',
    ]);
    expect(parse('dev.txt\n').fault).toBeNull();
  });

  it('tells directories from files where it can look', () => {
    const context: PathContext = { directory: '/project', kind: () => 'directory' };
    expect(parse('./shop.lib\n', context).fault).toBeNull();
    expect(parse('./shop.lib\n').fault?.kind).toBe('syntax');
  });
});

describe('the encoding', () => {
  const text = 'fastapi\r\nuvicorn\r\n';
  const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([
    ['UTF-16LE', littleEndian],
    ['UTF-16BE', Buffer.from(littleEndian).swap16()],
    ['UTF-16LE', littleEndian.subarray(2)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ])('%s is told, and its text is still to be had', (encoding, bytes) => {
    const file = parse(bytes);
    expect(faults(file)).toEqual([
      `1:1-1:1 encoding the file is saved as ${encoding}, and the builder reads only UTF-8 without a byte order mark`,
    ]);
    expect(file.source.decoded()).toBe(text);
  });

  it('of Latin-1 matters only outside comments', () => {
    expect(parse(Buffer.from('# f\xfcr das Web\nfastapi\n', 'latin1')).fault).toBeNull();
    const file = parse(Buffer.from('fastapi \xb7 web\n', 'latin1'));
    expect(file.fault?.kind).toBe('syntax');
    expect(file.source.decoded()).toBeNull();
  });
});

it('any bytes give a result', () => {
  const nested = `a @ ./${'['.repeat(50_000)}\n${'-'.repeat(50_000)}\n${'\\\n'.repeat(50_000)}`;
  for (const text of ['\0', '\ud800', '-', '-e', '-r', '--hash', '\\', nested]) expect(parse(text)).toBeDefined();
});
