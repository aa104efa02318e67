import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { markdown } from '../../src/reporters/markdown.js';
import { sanitize } from '../../src/reporters/terminal.js';
import { finding, lintResult, mainPy, plain, unit } from './results.js';
import { evil, situations } from './situations.js';

const main = createSource('backend/app/main.py', mainPy);
const html = (text: string): string => marked.parse(text, { gfm: true }) as string;

/** What a reader sees of HTML. */
const seen = (text: string): string =>
  text
    .replace(/<!--.*?-->|<[^>]*>/g, '')
    .replace(/&#(\d+);|&(lt|gt|quot|amp);/g, (_, code: string | undefined, name) =>
      code === undefined ? { lt: '<', gt: '>', quot: '"', amp: '&' }[name as 'lt'] : String.fromCharCode(Number(code)),
    );

function cells(text: string): string[][] {
  const rows = [...html(text).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row!);
  return rows.slice(1).map((row) => [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell!));
}

describe('the Markdown report', () => {
  it('has a table for each project, below its verdict', () => {
    const units = [unit, { ...unit, root: 'worker' }];
    const text = markdown(
      lintResult([finding(main, 'app.mount', { message: 'Drop `app`.' })], [main], { units }),
      plain,
    );
    expect(text).toBe(`## fastapi-vercel-lint

Found 1 warning. 1 file read.

### <code>backend</code>

Vercel starts backend/app/main.py:app (FastAPI preset). 1 warning.

| level | rule | where | what |
| --- | --- | --- | --- |
| warning | [mount-public](https://vercel.com/docs) | <code>backend/app/main.py:4</code> | Drop <code>app</code>.<br>Delete the mount. |

### <code>worker</code>

Vercel starts backend/app/main.py:app (FastAPI preset). No problems found.
`);
  });

  it.each([
    ['a cell', 'a|b'],
    ['a row', 'a\nb'],
    ['code', '`a` `b'],
    ['emphasis', '*a* _b_ **c** ~~d~~ __e__'],
    ['an element', '<img src=x onerror=alert(1)><script>'],
    ['an entity', '&amp; &#64;'],
    ['a link', '[a](https://x.y) ![b](c) <https://x.y> https://x.y www.x.y'],
    ['a heading', '# a'],
    ['an escape', '\\| \\` \\\\'],
    ['a word with underscores', 'FASTAPI_ENTRYPOINT_NOT_FOUND'],
  ])('cannot be broken out of by %s', (_, message) => {
    const [row] = cells(markdown(lintResult([finding(main, 'app', { message, help: '' })]), plain));
    expect(row).toHaveLength(4);
    const shown = message === '`a` `b' ? message : message.replace(/`([^`]*)`/g, '$1');
    expect(seen(row![3]!)).toBe(sanitize(shown));
    expect(row![3]).not.toMatch(/<(?!\/?code>|!--)/);
  });

  it('calls nobody, and refers to no issue', () => {
    const text = markdown(
      lintResult([finding(main, 'app', { message: '@team fixes #12, GH-3 and a/b#4 :tada: $x$' })]),
      plain,
    );
    const [row] = cells(text);
    // GitHub looks for these in the finished text between two tags or comments.
    for (const part of row![3]!.split(/<[^>]*>/)) expect(seen(part)).not.toMatch(/@\w|#\d|GH-\d|:\w+:/i);
    expect(text).not.toContain('$');
  });

  it('holds any text in one row', () => {
    const rows = cells(markdown(situations['hostile names']!, plain));
    expect(rows.map((row) => row.length)).toEqual([4, 4]);
    for (const row of rows) expect(row.join('')).not.toMatch(/<(?!\/?code>|br>|!--)/);
    expect(seen(rows[0]![1]!)).toBe(sanitize(evil));
  });

  it('shortens the list of what was not analysed', () => {
    expect(markdown(situations['not analysed']!, plain)).toContain('### Not analysed (25)\n\n- <code>big0.py</code>: ');
    expect(markdown(situations['not analysed']!, plain)).toContain('\n- and 5 more\n');
  });
});
