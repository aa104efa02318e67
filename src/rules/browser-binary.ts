import { atMostLikely } from '../diagnostic.js';
import { withContainerImage } from '../deployment/ways-out.js';
import { consequenceOf, judgementOf } from '../program/phases/consequence.js';
import { errorAnswer } from '../program/phases/error-answers.js';
import { startedBrowsers, type StartedBrowser } from '../program/processes/browsers.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

export default defineRule({
  id: 'browser-binary',
  summary: 'The app starts a browser, which a function on Vercel does not have.',
  severity: 'warning',
  docs: docs.containerImages,
  fact: limits.systemPackages,
  why: `Playwright, Selenium and their like drive a browser that is installed on the machine, or that they download below the home directory. A Python function on Vercel has neither: no
Chrome, none of the system libraries that one needs, and a home directory that is read-only ("BrowserType.launch: Executable doesn't exist at /home/sbx_user1051/.cache/ms-playwright/…"). What
\`playwright install\` downloads in the build is not shipped either. A browser that runs elsewhere works: \`connect_over_cdp\`, \`webdriver.Remote\`.`,
  examples: [
    {
      title: 'Playwright in a request',
      files: {
        'requirements.txt': 'fastapi\nplaywright\n',
        'main.py': `from fastapi import FastAPI\nfrom playwright.async_api import async_playwright\n\napp = FastAPI()\n\n\n@app.get("/title")\nasync def title(url: str):\n    async with async_playwright() as p:\n        browser = await p.chromium.launch()\n        page = await browser.new_page()\n        await page.goto(url)\n        return await page.title()\n`,
      },
      findings: ['main.py:10:25-10:44 warning'],
    },
    {
      title: 'Selenium',
      files: {
        'requirements.txt': 'fastapi\nselenium\n',
        'main.py': `from fastapi import FastAPI\nfrom selenium import webdriver\n\napp = FastAPI()\n\n\n@app.get("/title")\ndef title(url: str):\n    driver = webdriver.Chrome()\n    driver.get(url)\n    return driver.title\n`,
      },
      findings: ['main.py:9:14-9:32 warning'],
    },
    {
      title: 'A browser that runs elsewhere',
      files: {
        'requirements.txt': 'fastapi\nplaywright\n',
        'main.py': `import os\n\nfrom fastapi import FastAPI\nfrom playwright.async_api import async_playwright\n\napp = FastAPI()\n\n\n@app.get("/title")\nasync def title(url: str):\n    async with async_playwright() as p:\n        browser = await p.chromium.connect_over_cdp(os.environ["BROWSER_URL"])\n        page = await browser.new_page()\n        await page.goto(url)\n        return await page.title()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const byLibrary = new Map<string, { first: StartedBrowser; findings: Finding[] }>();
    for (const each of startedBrowsers(unit)) {
      const finding = judge(unit, each);
      if (!finding) continue;
      const known = byLibrary.get(each.launch.library);
      if (known) known.findings.push(finding);
      else byLibrary.set(each.launch.library, { first: each, findings: [finding] });
    }
    for (const { findings } of byLibrary.values()) {
      const [{ message, help }] = findings as [Finding];
      yield asOne(findings, 'another browser is started here', { message, help });
    }
  },
});

function judge(unit: Unit, { module, call, name, launch }: StartedBrowser): Finding | null {
  const { startIndex: start, endIndex: end } = call;
  const consequence = consequenceOf(unit.phases, module, start, 'Exception') ?? errorAnswer(unit.phases, module, start);
  if (!consequence) return null;
  const { confidence, related } = judgementOf(consequence);
  return {
    file: module.file,
    range: module.source.range(start, end),
    severity: 'warning',
    confidence: atMostLikely(confidence),
    related,
    message: `\`${name}\` starts ${launch.browser}, which a Python function on Vercel does not have and cannot download: it fails ${consequence.when}. Functions have ${limits.systemPackages.figure} (${asOf(limits.systemPackages)}).`,
    help: `${remote(launch.library)} ${withContainerImage(unit.deployment)}`,
  };
}

/** How the library uses a browser that runs elsewhere. */
function remote(library: string): string {
  switch (library) {
    case 'Playwright':
      return 'Use a browser that runs elsewhere: `connect_over_cdp` to a hosted one.';
    case 'Selenium':
      return 'Use a browser that runs elsewhere: `webdriver.Remote(command_executor=…)` to a hosted one.';
    case 'Crawl4AI':
      return 'Use a browser that runs elsewhere: `BrowserConfig(browser_mode="cdp", cdp_url=…)`, or pages without one: `AsyncHTTPCrawlerStrategy`.';
    case 'pyppeteer':
      return 'Use a browser that runs elsewhere: `pyppeteer.connect(browserWSEndpoint=…)` to a hosted one.';
    default:
      return 'Use a browser that runs elsewhere, such as a hosted one that Playwright reaches with `connect_over_cdp`.';
  }
}
