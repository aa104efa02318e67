import { describe, expect, it } from 'vitest';
import { bundlePretty } from '../../src/reporters/bundle-pretty.js';
import type { ReportStyle } from '../../src/reporters/style.js';
import { textWidth } from '../../src/reporters/width.js';
import type { BundleReport, BundleResult } from '../../src/result.js';
import { bundleOf, bundleResult, gpu, noFiles, packageOf, projectOf, science, tiny } from './bundle-results.js';

const MIB = 2 ** 20;
const PLAIN: ReportStyle = { color: false, ascii: false, width: undefined, quiet: false };

const pretty = (
  bundles: BundleReport | BundleReport[],
  style: Partial<ReportStyle> = {},
  rest: Partial<BundleResult> = {},
) => bundlePretty(bundleResult([bundles].flat(), rest), { ...PLAIN, ...style });
const lines = (text: string) => text.split('\n');

const small = bundleOf(
  [
    packageOf('fastapi 0.142.2 0.8 e'),
    packageOf('pydantic-core 2.49.0 4.9 i fastapi pydantic'),
    packageOf('acme-reports - 0.5 u'),
    packageOf('acme-likely 1.0 3 m fastapi', { certainty: 'likely' }),
  ],
  projectOf(
    [
      ['.', 12, 40],
      ['data', 10, 4],
      ['data/raw', 9, 2],
      ['app', 1, 30],
    ],
    [['data/raw/a.csv', 8]],
  ),
);

describe('the report of a function', () => {
  it('names it with its size, the verdict, a table, and what that rests on', () => {
    expect(pretty(small)).toMatchInlineSnapshot(`
      "main.py: about 28 MiB (27 MiB to 35 MiB)
      ✔ It fits: Vercel ships up to 225 MiB as they are.

        project's files         12 MiB  43 %  █████         40 files, data/ 10 MiB, app/ 1 MiB
        added by Vercel       ~6.9 MiB  25 %  ███           pip and vercel-runtime
        pydantic-core 2.49.0  ~4.9 MiB  17 %  ██            via fastapi → pydantic
        acme-likely 1.0          3 MiB  11 %  █             probably via fastapi
        fastapi 0.142.2        0.8 MiB   3 %                named by the project
        acme-reports          ~0.5 MiB   2 %                named by the project

      Limits: 225 MiB as it is, 500 MiB with packages that are installed at cold starts, 5 GiB as a large function (beta).
      Packages from uv.lock; package sizes as of 2026-11-20.
      Of unknown size: acme-reports; it counts about 0.5 MiB.

      Judged as Vercel CLI 64.0.2; facts of 2026-10-13. MB of Vercel are MiB.
      "
    `);
  });

  it('of plain ASCII has nothing else', () => {
    const text = pretty([small, science, gpu, tiny], { ascii: true });
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).toContain('\nok It fits');
    expect(text).toContain('\nx That is too large');
    expect(text).toContain('\n! That is more than');
    expect(text).toContain('via fastapi > pydantic');
    expect(text).toMatch(/ #+ /);
  });

  it('has colors where they are wanted', () => {
    expect(pretty(small)).not.toContain('\x1b');
    const colored = pretty([tiny, science, gpu], { color: true });
    for (const code of [31, 32, 33]) expect(colored).toContain(`\x1b[${code}m`);
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(pretty([tiny, science, gpu]));
  });

  it('says what happens at each size', () => {
    expect(pretty(tiny)).toContain('✔ It fits: Vercel ships up to 225 MiB as they are.');
    expect(pretty(science)).toMatch(
      /▲ That is more than the 225 MiB .*installs them at each cold start, which makes that slower\./,
    );
    expect(pretty(gpu)).toContain("✘ That is too large: Vercel's build stops with LAMBDA_SIZE_EXCEEDED.");
    expect(pretty({ ...gpu, errorCode: null })).toContain('✘ That is too large: Vercel refuses to deploy it.');
    expect(pretty({ ...science, tier: 'large-function' })).toContain('it becomes a large function, which is a beta.');
  });

  it('says what may happen besides, where that is in doubt', () => {
    const doubtful = { ...small, atHigh: { tier: 'runtime-install', errorCode: null } } as const;
    expect(pretty(doubtful)).toContain('At its largest packages are installed at cold starts: it is close to a limit.');
    const both = { ...doubtful, atLow: { tier: 'too-large', errorCode: 'X' } } as const;
    expect(pretty(both)).toContain('At its smallest it is too large and largest packages are installed at cold starts');
  });

  it('lists the largest fifteen packages, and counts the others', () => {
    const table = lines(pretty(science));
    expect(table.filter((line) => /^ {2}\S.* %/.test(line))).toHaveLength(18);
    const rest = science.packages.length - 15;
    expect(table.find((line) => line.includes('more packages'))).toMatch(
      new RegExp(`^ {2}${rest} more packages +~\\d+ MiB +\\d+ % .*--format json lists them all$`),
    );
    const sixteen = bundleOf(
      Array.from({ length: 16 }, (_, i) => packageOf(`acme-${i} 1 1 e`)),
      noFiles,
    );
    expect(pretty(sixteen)).not.toContain('more packages');
  });

  it('shares out all of it', () => {
    const shares = [...pretty(small).matchAll(/(\d+) % /g)].map(([, share]) => Number(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(97);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(103);
  });

  it('of nothing at all divides by nothing', () => {
    const nothing = bundleOf([], noFiles, { bytes: 0, low: 0, high: 0, added: [] });
    expect(pretty(nothing)).toContain('main.py: 0 MiB');
    expect(pretty(nothing)).not.toMatch(/NaN|Infinity/);
  });

  it('names packages of unknown size, and files that only `vercel deploy` uploads', () => {
    expect(pretty(small)).toContain('Of unknown size: acme-reports; it counts about 0.5 MiB.');
    const many = { ...small, unknownPackages: Array.from({ length: 10 }, (_, i) => `acme-${i}`) };
    expect(pretty(many)).toContain('acme-7 and 2 more; each counts');
    const ignored = { ...small, project: { ...small.project, ignoredByGit: { bytes: 3 * MIB, files: 1 } } };
    expect(pretty(ignored)).toContain(
      '"vercel deploy" also uploads 1 file that Git ignores: 3 MiB more, unless .vercelignore names them.',
    );
    expect(pretty(small)).not.toContain('vercel deploy');
    const few = { ...small, project: { ...small.project, ignoredByGit: { bytes: 3000, files: 2 } } };
    expect(pretty(few)).not.toContain('vercel deploy');
  });

  it('says where the figures come from', () => {
    expect(pretty(small)).toContain('Packages from uv.lock; package sizes as of 2026-11-20.');
    expect(pretty({ ...small, environment: '.venv' })).toContain(
      'sizes measured in .venv, others are package sizes as of',
    );
    expect(pretty({ ...small, isOpen: true })).toContain('More may be installed than can be told from that.');
    const unknown = { ...small, basis: 'files', manifest: null, packages: [], isOpen: true };
    expect(pretty(unknown)).toContain('No packages are counted.');
  });

  it('says that nothing is installed, where that is so', () => {
    const none = { ...small, basis: 'files', manifest: null, packages: [], unknownPackages: [], isOpen: false };
    expect(pretty(none)).toContain('No file names packages to install.');
  });
});

describe('the verdict', () => {
  it('is no good one where the build stops before', () => {
    expect(pretty({ ...small, buildError: { code: 'NO_PYTHON_ENTRYPOINT' } })).toContain(
      "✘ Vercel's build stops before it packs anything (NO_PYTHON_ENTRYPOINT). If it did not, it fits",
    );
  });

  it('is open where the packages could not be read from the project, unless its files are too much by themselves', () => {
    const unknown = { ...small, basis: 'files', manifest: null, packages: [], isOpen: true };
    expect(pretty(unknown)).toContain(
      '▲ Which packages are installed could not be read from the project: it is at least this big.',
    );
    const large = { tier: 'too-large' as const, errorCode: 'LAMBDA_SIZE_EXCEEDED' };
    const tooMuch = pretty({ ...unknown, ...large, because: 'maximum', atLow: large, atHigh: large });
    expect(tooMuch).toContain("✘ That is too large: Vercel's build stops with LAMBDA_SIZE_EXCEEDED.\n");
  });
});

describe('the name', () => {
  it.each<[Partial<BundleReport>, string]>([
    [{ functions: ['main.py'] }, 'main.py: '],
    [{ functions: ['a.py', 'b.py', 'c.py', 'd.py', 'e.py'] }, 'a.py, b.py, c.py and 2 more: '],
    [{ functions: [], root: '.' }, 'This directory: '],
    [{ functions: [], root: 'services/shop' }, 'services/shop: '],
  ])('of %j is %s', (rest, start) => {
    expect(pretty({ ...small, ...rest }).startsWith(start)).toBe(true);
  });
});

describe('several functions', () => {
  it('follow one another, with one last line', () => {
    const text = pretty([tiny, science]);
    expect(text.match(/^Limits: /gm)).toHaveLength(2);
    expect(text.match(/^Judged as Vercel CLI 64\.0\.2; facts of 2026-10-13\./gm)).toHaveLength(1);
  });

  it('may be none', () => {
    expect(pretty([])).toBe(
      'Vercel builds no Python function from it.\n\nJudged as Vercel CLI 64.0.2; facts of 2026-10-13. MB of Vercel are MiB.\n',
    );
  });

  it('end with what was not looked at', () => {
    const text = pretty(tiny, {}, { notAnalysed: [{ file: 'uv.lock', reason: 'it is larger than 32 MiB' }] });
    expect(text).toContain('Not analysed (1):\n  uv.lock: it is larger than 32 MiB\n');
  });
});

describe('a terminal', () => {
  it.each([60, 80, 100, 140])('of %i columns is not overrun', (width) => {
    for (const line of lines(pretty([science, gpu, tiny, small], { width })))
      expect(textWidth(line), line).toBeLessThanOrEqual(width);
  });

  it.each([1, 10, 40])('of %i columns shows what can be shown', (width) => {
    expect(() => pretty([science, tiny], { width })).not.toThrow();
  });

  it('of wide characters is not overrun either', () => {
    const wide = bundleOf(
      [packageOf('日本語の名前 1.0 3 e'), packageOf(`plain 1.0 3 e ${'依存関係'.repeat(20)}`)],
      projectOf(
        [
          ['.', 12, 40],
          ['データ'.repeat(10), 10, 4],
          ['写真'.repeat(10), 1, 4],
        ],
        [],
      ),
    );
    for (const line of lines(pretty(wide, { width: 80 }))) expect(textWidth(line), line).toBeLessThanOrEqual(80);
    // The columns of the table stand below one another.
    const bars = lines(pretty(wide)).filter((line) => / % /.test(line));
    expect(new Set(bars.map((line) => textWidth(line.slice(0, line.indexOf(' % ')))))).toHaveLength(1);
  });

  it('is not steered by names', () => {
    const evil = '\x1b[2J\u202e\u2028\r\n\x9b';
    const bundle = bundleOf(
      [packageOf('x 1.0 3 e'), packageOf('y 1.0 1 u')].map((each) => ({
        ...each,
        name: evil,
        version: evil,
        requiredBy: [evil],
      })),
      projectOf(
        [
          ['.', 12, 40],
          [evil, 10, 4],
        ],
        [[evil, 10]],
      ),
      {
        functions: [evil],
        root: evil,
        manifest: evil,
        environment: evil,
        unknownPackages: [evil],
        errorCode: evil,
        tier: 'too-large',
      },
    );
    const rest = { platform: { vercelCli: evil, factsDate: evil }, sizes: { date: evil } };
    for (const text of [
      pretty(bundle, {}, rest),
      pretty(bundle, { ascii: true }, rest),
      pretty({ ...bundle, functions: [] }, { width: 50 }, rest),
    ])
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]/);
  });
});
