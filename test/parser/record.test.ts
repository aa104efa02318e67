import { describe, expect, it } from 'vitest';
import { readHeaders, readRecord } from '../../src/parser/record.js';

describe('a RECORD', () => {
  it('has a path, a hash and a size in each line', () => {
    const text = 'demo/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JA,120\ndemo/data.json,sha256=x,7\n';
    expect(readRecord(text)).toEqual([
      { path: 'demo/__init__.py', bytes: 120 },
      { path: 'demo/data.json', bytes: 7 },
    ]);
  });

  it('does not know the size of every file: of itself, and of what was compiled at the installation', () => {
    const text = 'demo-1.0.dist-info/RECORD,,\ndemo/__pycache__/__init__.cpython-312.pyc,,\ndemo/a.py,sha256=x,\n';
    expect(readRecord(text).map(({ bytes }) => bytes)).toEqual([null, null, null]);
  });

  it('has files of no size', () => {
    expect(readRecord('demo/py.typed,sha256=x,0\n')).toEqual([{ path: 'demo/py.typed', bytes: 0 }]);
  });

  it('quotes paths with a comma or a quote', () => {
    const text = '"demo/a,b.py",sha256=x,1\n"demo/""q"".py",sha256=x,2\n"demo/plain.py",,3\n';
    expect(readRecord(text).map(({ path }) => path)).toEqual(['demo/a,b.py', 'demo/"q".py', 'demo/plain.py']);
  });

  it('written on Windows has other line ends and separators', () => {
    expect(readRecord('demo\\sub\\a.py,sha256=x,1\r\n"demo\\b,c.py",sha256=x,2\r\n')).toEqual([
      { path: 'demo/sub/a.py', bytes: 1 },
      { path: 'demo/b,c.py', bytes: 2 },
    ]);
  });

  it('may lead out of site-packages', () => {
    expect(readRecord('../../../bin/demo,sha256=x,200')).toEqual([{ path: '../../../bin/demo', bytes: 200 }]);
  });

  it('may have spaces and any characters in its paths', () => {
    expect(readRecord('demo/é 日本.txt,sha256=x,4\n')).toEqual([{ path: 'demo/é 日本.txt', bytes: 4 }]);
  });

  it.each([
    '',
    '\n\n',
    '\r\n',
    'no commas at all',
    'a.py,sha256=x',
    ',sha256=x,1',
    '"",sha256=x,1',
    'a.py,sha256=x,1,more',
    'a.py,sha256=x,-1',
    'a.py,sha256=x,1.5',
    'a.py,sha256=x,big',
    '"a.py,sha256=x,1',
    'a"b.py,sha256=x,1',
  ])('leaves out lines of another form: %j', (text) => {
    expect(readRecord(text)).toEqual([]);
  });

  it.each([
    ['quotes', '"'.repeat(500_000)],
    ['pairs of quotes', `"${'""'.repeat(500_000)}`],
    ['commas', ','.repeat(500_000)],
    ['line ends', '\n'.repeat(500_000)],
    ['NUL bytes', '\0'.repeat(500_000)],
    ['digits', `a.py,,${'9'.repeat(500_000)}x`],
  ])('of many %s comes to an end', (_, text) => {
    expect(readRecord(text)).toEqual([]);
  });
});

describe('the headers of METADATA', () => {
  const METADATA = [
    'Metadata-Version: 2.4',
    'Name: demo',
    'Requires-Dist: anyio<5,>=3.6.2',
    'requires-dist:   httpx ; extra == "client"  ',
    'Provides-Extra: client',
    '',
    'Requires-Dist: of-the-description',
    '',
  ];

  it('have the values of one name, in their order', () => {
    expect(readHeaders(METADATA.join('\n'), 'Requires-Dist')).toEqual(['anyio<5,>=3.6.2', 'httpx ; extra == "client"']);
    expect(readHeaders(METADATA.join('\r\n'), 'Requires-Dist')).toHaveLength(2);
  });

  it('are looked for by their whole name', () => {
    expect(readHeaders('Tagged: no\nTag: py3-none-any\n', 'Tag')).toEqual(['py3-none-any']);
    expect(readHeaders(METADATA.join('\n'), 'Provides')).toEqual([]);
  });

  it('may be all there is, or nothing', () => {
    expect(readHeaders('Tag: py3-none-any', 'Tag')).toEqual(['py3-none-any']);
    expect(readHeaders('', 'Tag')).toEqual([]);
    expect(readHeaders('\n\nTag: py3-none-any\n', 'Tag')).toEqual([]);
  });
});
