import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundleHtml } from '../../src/reporters/bundle-html.js';
import type { BundleReport } from '../../src/result.js';
import {
  bundleOf,
  bundleResult,
  gpu,
  noFiles,
  packageOf,
  projectOf,
  science,
  tiny,
} from '../reporters/bundle-results.js';
import { hasChromium, startChromium, visit, type Looks, type Visit } from './chromium.js';

// The page as people use it: in a real browser, from the disk, without a network. `npm test` has built its script before.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Close to a limit, with all kinds of sizes, and few enough parts for axe to be quick. */
const closeCall = bundleOf(
  ['pandas 3.0.6 180 i', 'numpy 2.5.2 52 m pandas', 'odd - 0.5 u', 'alembic 1.18.0 1.5 w'].map((line) =>
    packageOf(line),
  ),
  projectOf(
    [
      ['.', 8, 12],
      ['data', 6, 3],
    ],
    [['data/a.csv', 5]],
  ),
);

// Where the tests have to run, a machine without the browser is a fault.
const isSkipped = !hasChromium && process.env['CI'] !== 'true';

describe.skipIf(isSkipped)('the page of a function', () => {
  let scratch: string;
  let browser: Browser;
  let open: Visit | undefined;

  beforeAll(async () => {
    if (!hasChromium) throw new Error('There is no Chromium: apt-get install chromium');
    scratch = mkdtempSync(join(tmpdir(), 'bundle-page-'));
    browser = await startChromium();
  });

  afterEach(() => expect(open?.faults).toEqual([]));

  afterAll(async () => {
    // Without a browser there is nothing to clear away.
    if (!hasChromium) return;
    await browser.close();
    rmSync(scratch, { recursive: true });
  });

  async function show(bundles: BundleReport[], looks?: Looks, hash = ''): Promise<Page> {
    const file = join(scratch, 'bundle.html');
    writeFileSync(file, bundleHtml(bundleResult(bundles)));
    open = await visit(browser, `${pathToFileURL(file).href}${hash}`, looks);
    return open.page;
  }

  const tile = (page: Page, name: string): Locator => page.locator(`.tile[aria-label^="${name}, "]`);
  const corner = { position: { x: 12, y: 10 } };
  const trail = (page: Page) => page.locator('.trail li').allInnerTexts();
  const title = (page: Page) => page.locator('.panel h4').innerText();
  const focused = (page: Page): Promise<string> =>
    page.evaluate(
      '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText).split(", ")[0]',
    );
  const pixels = (page: Page) => page.screenshot({ path: join(scratch, 'shot.png') });

  it('shows tiles as large as what they stand for', async () => {
    const page = await show([science]);
    const areas = await Promise.all(
      ['scipy', 'scikit-learn', 'joblib'].map(async (name) => {
        const { width, height } = (await tile(page, name).boundingBox())!;
        return (width * height) / science.packages.find((each) => each.name === name)!.bytes;
      }),
    );
    for (const each of areas) expect(each / areas[0]!).toBeCloseTo(1, 1);
    expect(await tile(page, 'scipy').innerText()).toMatch(/scipy\s+about 106 MiB/);
    expect(await tile(page, 'pandas').innerText()).toMatch(/pandas\s+37 MiB/);
    expect((await pixels(page)).length).toBeGreaterThan(10_000);
  });

  it('shows on a scale on which side of each limit the function is', async () => {
    const page = await show([science]);
    const scale = page.getByRole('img', { name: 'The size on a scale: about 453 MiB, between 441 and 468 MiB.' });
    const x = async (selector: string) => (await scale.locator(selector).boundingBox())!.x;
    expect(await x('.mark:has-text("225 MiB")')).toBeLessThan(await x('.bar-band'));
    expect(await x('.zone.bad')).toBeGreaterThan(await x('.bar-end'));
    expect(await page.locator('.map-share').allInnerTexts()).toEqual(['as much as 225 MiB', '228 MiB above 225 MiB']);
  });

  it('is looked around in with a mouse', async () => {
    const page = await show([science]);
    await tile(page, 'scikit-learn and 3 it brings').dblclick(corner);
    expect(await trail(page)).toEqual(['Everything', 'Packages', 'scikit-learn and 3 it brings']);
    await tile(page, 'scipy').click(corner);
    expect(await title(page)).toBe('scipy 1.18.1');
    await page.getByRole('button', { name: 'Packages', exact: true }).click();
    expect(await trail(page)).toEqual(['Everything', 'Packages']);
    await page.getByRole('button', { name: 'Back' }).click();
    await tile(page, 'data/').click(corner);
    expect(await trail(page)).toEqual(['Everything', 'Project files', 'data/']);
    expect(await page.locator('.panel').innerText()).toContain('.vercelignore');
  });

  it('is looked around in with a keyboard', async () => {
    const page = await show([science]);
    await page.getByRole('searchbox').focus();
    for (let steps = 0; steps < 9 && (await focused(page)) !== 'Packages'; steps++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Packages');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('scikit-learn and 3 it brings');
    await page.keyboard.press('Enter');
    expect(await trail(page)).toEqual(['Everything', 'Packages', 'scikit-learn and 3 it brings']);
    expect(await focused(page)).toBe('scipy');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('scikit-learn');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('scikit-learn 1.9.1');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('scikit-learn');
    await page.keyboard.press('Escape');
    expect(await trail(page)).toEqual(['Everything', 'Packages']);
    expect(await focused(page)).toBe('scikit-learn and 3 it brings');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('scikit-learn and 3 it brings');
  });

  it('tells why a package is there, step by step, and what it brings', async () => {
    const page = await show([science]);
    await page.getByRole('searchbox').fill('sniffio');
    await page.getByRole('searchbox').press('Enter');
    const panel = page.locator('.panel');
    expect(await title(page)).toBe('sniffio 1.3.1');
    expect(await panel.locator('.chain li').allInnerTexts()).toEqual([
      'uv.lock',
      'fastapi',
      'starlette',
      'anyio',
      'sniffio',
    ]);
    await expect.poll(() => tile(page, 'sniffio').isVisible()).toBe(true);
    await panel.getByRole('button', { name: 'anyio' }).click();
    expect(await title(page)).toBe('anyio 4.15.1');
    expect(await panel.innerText()).toContain('Estimated from releases of it that were published.');
    await panel.getByRole('button', { name: 'fastapi' }).click();
    expect(await title(page)).toBe('fastapi 0.142.2');
    expect(await focused(page)).toBe('fastapi 0.142.2');
    expect(await panel.locator('.brought').innerText()).toMatch(/9 packages, about 8\.\d MiB\./);
    await panel.getByRole('button', { name: 'pydantic-core' }).click();
    expect(await title(page)).toBe('pydantic-core 2.49.0');
  });

  it('shows how it would be without something', async () => {
    const page = await show([gpu]);
    const panel = page.locator('.panel');
    expect(await panel.innerText()).toContain('enough by itself');
    await panel.getByRole('button', { name: 'Show one that is enough' }).click();
    expect(await panel.locator('.result').innerText()).toMatch(/^Without 20 packages: about \d+ MiB.* below 500 MiB/);
    expect(await tile(page, 'triton').getAttribute('aria-label')).toContain('left out to try');
    expect(await page.getByRole('img', { name: /Without them: about \d+ MiB/ }).count()).toBe(1);
    await panel.getByRole('radio', { name: /^225 MiB/ }).check();
    await panel.getByRole('checkbox', { name: /^scikit-learn/ }).check();
    expect(await panel.locator('.result').innerText()).toMatch(/^Without 24 packages/);
    await panel.getByRole('button', { name: 'Put all back' }).click();
    expect(await page.locator('.tile.removed').count()).toBe(0);
  });

  it('finds what one looks for, on the map and in the table', async () => {
    const page = await show([science]);
    await page.getByRole('searchbox').fill('SCI');
    expect(await page.locator('.found-count').innerText()).toBe('2 matches');
    expect(await page.locator('.tile.leaf.found .tile-name').allInnerTexts()).toEqual(['scipy', 'scikit-learn']);
    const lines = page.locator('tbody th');
    expect(await lines.allInnerTexts()).toEqual(['scipy', 'scikit-learn', 'joblib', 'threadpoolctl']);
    await page.getByRole('searchbox').fill('no such thing');
    expect(await page.locator('.found-count').innerText()).toBe('nothing found');
    await page.getByRole('searchbox').press('Escape');
    expect(await lines.count()).toBeGreaterThan(70);
  });

  it('sorts the table, and leads from it to the map', async () => {
    const page = await show([science]);
    const heads = page.locator('thead th');
    const first = () => page.locator('tbody th').first().innerText();
    expect(await heads.nth(1).getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'Name' }).click();
    expect([await first(), await heads.nth(0).getAttribute('aria-sort')]).toEqual(['acme-reports', 'ascending']);
    expect(await heads.nth(1).getAttribute('aria-sort')).toBeNull();
    await page.getByRole('button', { name: 'Name' }).press('Enter');
    expect([await first(), await heads.nth(0).getAttribute('aria-sort')]).toEqual(['vercel-runtime', 'descending']);
    await page.getByRole('button', { name: 'Size' }).click();
    expect(await first()).toBe('scipy');
    await page.getByRole('button', { name: 'notebooks/churn-model.ipynb' }).click();
    expect(await title(page)).toBe('notebooks/churn-model.ipynb');
  });

  it('lays packages out one by one, too', async () => {
    const page = await show([science]);
    await page.getByRole('checkbox', { name: 'Group packages' }).uncheck();
    expect(await page.locator('.tile').nth(1).innerText()).toContain('scipy');
    expect(await page.locator('.tile.kind-brought').count()).toBe(0);
  });

  it('shows one of several functions, the one in the address first', async () => {
    const page = await show([science, gpu, tiny], {}, '#function-2');
    const shown = () => page.locator('.function:visible h2').allInnerTexts();
    expect(await shown()).toEqual([expect.stringContaining('services/search/main.py')]);
    await page.getByRole('link', { name: /^api\/health\.py/ }).click();
    expect(await shown()).toEqual([expect.stringContaining('It fits.')]);
    expect(await page.locator('.choice a[aria-current=true]').innerText()).toContain('api/health.py');
    expect(page.url()).toMatch(/#function-3$/);
  });

  it('is there without JavaScript', async () => {
    const page = await show([science, tiny], { javaScriptEnabled: false });
    expect(await page.locator('.function:visible').count()).toBe(2);
    expect(await page.locator('table').first().locator('tbody tr').first().innerText()).toContain('scipy');
    expect(await page.locator('.no-script').first().isVisible()).toBe(true);
  });

  it('has room on a phone', async () => {
    const page = await show([gpu], { width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await tile(page, 'torch').click();
    expect(await title(page)).toBe('torch 2.14.1');
    await expect
      .poll(() => page.evaluate('document.querySelector(".panel").getBoundingClientRect().top < 740'))
      .toBe(true);
    expect((await pixels(page)).length).toBeGreaterThan(10_000);
  });

  it('only shows names, whatever is in them', async () => {
    const names = ['</script><img src=x onerror=alert(1)>', '\u202egnp.exe', 'n'.repeat(5000), '__proto__', '\'"><b>'];
    const packages = names.map((name, index) =>
      packageOf('x 1.0 9 i', { name, requiredBy: index > 1 ? [names[0]!] : [] }),
    );
    const project = projectOf(
      [['.', 20, 5]],
      names.map((name, index) => [`data/${name}`, 5 - index]),
    );
    const page = await show([bundleOf(packages, project, { functions: names })]);
    expect(await page.locator('img, b').count()).toBe(0);
    await page.getByRole('searchbox').fill('nnnn');
    await page.getByRole('searchbox').press('Enter');
    expect(await title(page)).toBe(`${'n'.repeat(5000)} 1.0`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
    await page.getByRole('searchbox').fill('__proto__');
    await page.getByRole('searchbox').press('Enter');
    expect(await title(page)).toBe('__proto__ 1.0');
  });

  it('holds 10,000 packages, and nothing', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => packageOf(`p${index} 1.0 0.04 i`));
    const page = await show([bundleOf(many, noFiles), bundleOf([], noFiles, { added: [], bytes: 0, low: 0, high: 0 })]);
    expect(await page.locator('.tile').count()).toBeLessThan(300);
    expect(await page.locator('.function:visible tbody tr').count()).toBe(500);
    await page.getByRole('searchbox').fill('p9999');
    await page.getByRole('searchbox').press('Enter');
    expect(await title(page)).toBe('p9999 1.0');
    expect(await tile(page, 'p9999').isVisible()).toBe(true);
    await page.getByRole('link', { name: /0 MiB/ }).click();
    expect(await page.locator('.function:visible').innerText()).toContain('Nothing is shipped.');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s', async (colorScheme) => {
    const page = await show([closeCall, tiny], { colorScheme });
    await page.evaluate(axe);
    // Only contrasts depend on the colors.
    const rules = colorScheme === 'dark' ? "{ runOnly: ['color-contrast'] }" : '{}';
    const found = '({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)';
    const violations = () => page.evaluate(`axe.run(document, ${rules}).then(${found})`);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Show one that is enough' }).click();
    await page.getByRole('searchbox').fill('a');
    await tile(page, 'pandas').click();
    expect(await violations()).toEqual([]);
  });

  it('is printed in light colors, with all of the table', async () => {
    const page = await show([science], { colorScheme: 'dark', width: 720 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.panel, .tools').first().isVisible()).toBe(false);
    const { height } = (await page.locator('table').boundingBox())!;
    expect((await page.locator('.table-scroll').boundingBox())!.height).toBeCloseTo(height, 0);
  });
});

if (isSkipped) it.skip('the page of a function in a browser: there is no /usr/bin/chromium on this machine', () => {});
