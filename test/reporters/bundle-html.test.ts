import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/page/data.js';
import { bundleHtml } from '../../src/reporters/bundle-html.js';
import type { BundleReport } from '../../src/result.js';
import { bundleOf, bundleResult, gpu, noFiles, packageOf, projectOf, science, tiny } from './bundle-results.js';

const MIB = 2 ** 20;
const page = (...bundles: BundleReport[]): string => bundleHtml(bundleResult(bundles));

/** What is inside the elements of a name. */
const inside = (name: string, html: string): string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, text]) => text!);

/** What a reader sees, with single blanks. */
const text = (html: string): string =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:]|\.(?= ))/g, '$1');

const dataOf = (html: string): PageData =>
  JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)![1]!) as PageData;

describe('the page says first what becomes of a function', () => {
  const sayings: [name: string, bundle: BundleReport, words: string[]][] = [
    ['one that fits', tiny, ['It fits.', 'about 9.2 MiB', 'Of the 225 MiB that this allows, about 216 MiB are left.']],
    [
      'one with packages that are installed at cold starts',
      science,
      [
        'It is too big to be shipped whole, and starts slower for it.',
        'about 453 MiB between 441 and 468 MiB',
        'The function is about 228 MiB above the 225 MiB',
        'installs them at each cold start',
        'Of the 500 MiB that this allows, about 47 MiB are left.',
      ],
    ],
    [
      'one that is too big',
      gpu,
      [
        'It is too big to be deployed.',
        'above the 500 MiB that are possible',
        'The build stops with LAMBDA_SIZE_EXCEEDED.',
      ],
    ],
    [
      'one that is too big without the beta of large functions',
      bundleOf([packageOf('torch 2.14.1 1672 m')], noFiles),
      [
        'It is 1.2 GiB above the 500 MiB',
        'Only where Vercel’s beta of large functions is switched on, up to 5 GiB are possible.',
      ],
    ],
    [
      'one that only the platform refuses',
      { ...gpu, errorCode: null },
      ['The build goes through, and then Vercel refuses the function.'],
    ],
    [
      'a large function',
      { ...gpu, tier: 'large-function', errorCode: null },
      ['It is shipped whole, as a large function.', 'The project asks for large functions, a beta of Vercel.'],
    ],
    [
      'one that has nothing to leave out',
      bundleOf([packageOf('own 1.0 260 m', { deferrable: false })], noFiles, {
        tier: 'too-large',
        errorCode: 'RUNTIME_DEPENDENCY_INSTALLATION_FAILED',
        because: 'no-wheels',
      }),
      ['None of its packages can be left out', 'The build stops with RUNTIME_DEPENDENCY_INSTALLATION_FAILED.'],
    ],
    [
      'one that is too big because of what stays in it',
      bundleOf([packageOf('numpy 2.5.2 50 m')], projectOf([['.', 210, 9]], []), {
        tier: 'too-large',
        errorCode: 'LAMBDA_SIZE_EXCEEDED',
        because: 'fixed',
      }),
      [
        'What has to stay in it, 217 MiB, is too much for 225 MiB',
        '500 MiB with packages that are installed at each cold start, which is no way for this one',
      ],
    ],
    [
      'one whose packages a command of the project installs',
      bundleOf([packageOf('big 1.0 260 m')], noFiles, {
        tier: 'too-large',
        errorCode: 'LAMBDA_SIZE_EXCEEDED',
        because: 'custom-install',
      }),
      ['It is too big to be deployed.', 'a command of the project installs them'],
    ],
  ];
  it.each(sayings)('%s', (_, bundle, words) => {
    const said = text(page(bundle));
    for (const each of words) expect(said).toContain(each);
  });

  it('with the doubt, where the size may be on the other side of a limit', () => {
    const close = bundleOf([packageOf('big 1.0 216 i')], noFiles);
    expect(text(page(close))).toContain(
      'This is not sure, because the size is an estimate: at 245 MiB packages are left out and installed at each cold start.',
    );
    expect(text(page(science))).not.toContain('This is not sure');
  });

  it('with each limit, and the side of it that the function is on', () => {
    const said = text(page(science));
    expect(said).toContain('225 MiB shipped as it is about 228 MiB too much');
    expect(said).toContain('500 MiB with packages that are installed at each cold start about 47 MiB left');
    expect(said).toContain('250 MB is what Vercel’s guide for FastAPI states about 203 MiB too much');
  });
});

describe('the page says what its figures rest on', () => {
  it('in notes', () => {
    const bundle = bundleOf([packageOf('odd - 0.5 u')], noFiles, { environment: '.venv', isOpen: true });
    const said = text(page({ ...bundle, project: { ...noFiles, ignoredByGit: { bytes: 30 * MIB, files: 2 } } }));
    expect(said).toContain('Their sizes were measured in .venv where it has the same release');
    expect(said).toContain('newest release: 2026-11-20');
    expect(said).toContain('More may be installed than is listed');
    expect(said).toContain('Of 1 package only the name is known, and the size a guess: odd.');
    expect(said).toContain('would upload 2 more files that Git ignores, 30 MiB.');
    expect(said).toContain('Judged as Vercel CLI 64.0.2, with facts of 2026-10-13.');
  });

  it('and lists what was not looked at', () => {
    const html = bundleHtml(bundleResult([tiny], { notAnalysed: [{ file: 'a<b', reason: 'it is & was a link' }] }));
    expect(text(html)).toContain('Not looked at a<b: it is & was a link');
  });
});

describe('without JavaScript', () => {
  it('there is a table of everything, the largest first', () => {
    const html = page(science);
    const rows = inside('tr', html).map(text);
    expect(rows[1]).toBe(
      ' scipy about 106 MiB between 96 and 117 MiB Package 1.18.1 estimated from its releases scikit-learn ',
    );
    expect(rows).toContain(' pandas 37 MiB Package 3.0.6 known the project itself ');
    expect(rows).toContain(' data/raw/orders-2025.csv 14.8 MiB File measured ');
    expect(rows).toContain(' pip about 5.4 MiB Added by Vercel estimated ');
    const { packages, project, added } = science;
    expect(rows).toHaveLength(1 + packages.length + project.directories.length + project.largest.length + added.length);
  });

  it('one gets from function to function by links', () => {
    const html = page(science, gpu, tiny);
    const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!);
    expect(links).toEqual(['function-1', 'function-2', 'function-3']);
    for (const id of links) expect(html).toContain(`<section class="function" id="${id}"`);
    expect(text(inside('nav', html)[0]!)).toContain('services/search/main.py about 6.5 GiB');
    expect(page(science)).not.toContain('<nav');
  });
});

describe('the page stands for itself', () => {
  it('lets nothing run but its own script and style, and asks for nothing', () => {
    const html = page(science);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replaceAll('&#39;', "'");
    const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    const [style] = inside('style', html);
    const script = inside('script', html).find((code) => !code.startsWith('{'))!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style!)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    const markup = html.replace(script, '').replace(style!, '');
    expect(markup).not.toMatch(/ (?:style|on\w+|src)=|<(?:link|img|iframe|object)|url\(|https?:/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('carries the license of what is in its script', () => {
    expect(page(tiny)).toMatch(/d3-hierarchy \d[^]*Copyright [\d-]+ Mike Bostock[^]*THE SOFTWARE IS PROVIDED "AS IS"/);
  });

  it('is the same for the same result', () => {
    expect(page(science, gpu)).toBe(page(structuredClone(science), structuredClone(gpu)));
  });

  it('says so where Vercel builds no function', () => {
    expect(text(page())).toContain('Vercel builds no Python function here');
  });

  it('has something to say where nothing is shipped', () => {
    const nothing = bundleOf([], noFiles, { added: [], bytes: 0, low: 0, high: 0, manifest: null });
    expect(text(page(nothing))).toContain('It fits. Vercel ships the function as it is.');
    expect(text(page(nothing))).toContain('Nothing is shipped.');
  });
});

describe('names from a project are only ever shown', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '&lt;b&gt;&amp;',
    'a\u2028b\u2029c',
    '\u202egnp.exe',
    '\u001b[31mred\u0007\u0000',
    '\ud800',
    'x\r\ny',
    '${alert(1)}$&$`',
    'n'.repeat(5000),
    '🔥'.repeat(2500),
  ];
  const files = hostile.map((path, index) => ({ path, bytes: (20 - index) * MIB }));
  const bundle = bundleOf(
    hostile.map((name) => packageOf('x 1.0 1 e', { name, version: name, requiredBy: [hostile[0]!, `not ${name}`] })),
    { ...projectOf([['.', 400, 20]], []), largest: files, directories: files.map((file) => ({ ...file, files: 1 })) },
    { functions: hostile, root: hostile[0]!, manifest: hostile[1]!, environment: hostile[2]!, errorCode: hostile[0]! },
  );
  const html = bundleHtml(
    bundleResult([bundle, bundle], { notAnalysed: [{ file: hostile[0]!, reason: hostile[2]! }] }),
  );

  it('cannot become markup', () => {
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<b>');
  });

  it('cannot reorder or hide what is around them', () => {
    const shown = html.replace(
      inside('script', html).find((code) => !code.startsWith('{'))!,
      '',
    );
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|(?![\u200c\u200d])\p{Cf}|\p{Cs}/u);
    expect(text(shown)).toContain('\\u202egnp.exe');
    expect(text(shown)).toContain('\\x1b[31mred\\x07\\x00');
  });

  it('are whole in the data, and short in the table', () => {
    const [first] = dataOf(html).functions;
    expect(first!.packages.map(({ name }) => name)).toContain('n'.repeat(5000));
    expect(first!.packages[1]!.chain).toEqual([0, 'not <!--<script>']);
    for (const cell of inside('th', html)) expect(text(cell).length).toBeLessThan(700);
  });

  it('may be 10,000', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => packageOf(`p${index} 1.0 0.01 i`));
    const large = page(bundleOf(many, noFiles));
    expect(dataOf(large).functions[0]!.packages).toHaveLength(10_000);
    expect(inside('tr', large)).toHaveLength(10_000 + 3);
  });
});
