/** A call that starts a browser on the machine that it runs on. */
export interface BrowserLaunch {
  /** What a person calls the package. */
  readonly library: string;
  /** What it starts. */
  readonly browser: string;
  /** Arguments with which it starts another browser than the one that it would find, or none. */
  readonly elsewhere?: readonly string[];
  /** What in the texts of the program says that browsers run elsewhere, or are brought along. */
  readonly unless: RegExp;
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';

/** How programs say that their browser runs elsewhere, whatever the library. */
const HOSTED = 'browserless|browserbase|BROWSER_WS|wsEndpoint|ws_endpoint|cdp_url|CDP_URL|sparticuz';

/**
 * Playwright makes objects of objects, in `with` statements and attributes: its calls are known by their last names, `chromium.launch`.
 * The browsers are not in the wheel: `playwright install` puts them below the home directory, or into the package, of which only the files that its RECORD lists are shipped.
 */
export const PLAYWRIGHT: BrowserLaunch = {
  library: 'Playwright',
  browser: 'a browser',
  elsewhere: ['executable_path'],
  unless: new RegExp(
    `\\bconnect_over_cdp\\b|\\.(?:chromium|firefox|webkit)\\.connect\\b|PLAYWRIGHT_BROWSERS_PATH|${HOSTED}`,
  ),
  source: 'https://github.com/microsoft/playwright/issues/24116',
  date: DATE,
};

const selenium = (browser: string): BrowserLaunch => ({
  library: 'Selenium',
  browser,
  unless: new RegExp(`\\bwebdriver\\.Remote\\b|\\bcommand_executor\\b|${HOSTED}`),
  source: 'https://pypi.org/project/selenium/4.50.0/',
  date: DATE,
});

/** By full name. What is started was read in the sources: each looks for an installed browser, or downloads one below the home directory, which is read-only. */
export const BROWSER_LAUNCHES: Readonly<Record<string, BrowserLaunch>> = {
  'DrissionPage.Chromium': {
    library: 'DrissionPage',
    browser: 'Chromium',
    unless: new RegExp(`\\bset_browser_path\\b|\\bset_address\\b|\\bset_local_port\\b|${HOSTED}`),
    source: 'g1879/DrissionPage@5cf74e7b8430:DrissionPage/_functions/browser.py',
    date: DATE,
  },
  'crawl4ai.AsyncWebCrawler': {
    library: 'Crawl4AI',
    browser: 'Chromium',
    elsewhere: ['crawler_strategy'],
    unless: new RegExp(`\\bHTTPCrawlerConfig\\b|\\bAsyncHTTPCrawlerStrategy\\b|\\bbrowser_mode\\b|${HOSTED}`),
    source: 'unclecode/crawl4ai@7e801521428e:crawl4ai/async_webcrawler.py',
    date: DATE,
  },
  'nodriver.start': {
    library: 'nodriver',
    browser: 'Chrome',
    elsewhere: ['browser_executable_path', 'host', 'config'],
    unless: new RegExp(HOSTED),
    source: 'ultrafunkamsterdam/nodriver@ec52fdd28bee:nodriver/core/util.py',
    date: DATE,
  },
  'pyppeteer.launch': {
    library: 'pyppeteer',
    browser: 'Chromium',
    elsewhere: ['executablePath', 'options'],
    unless: new RegExp(`\\bpyppeteer\\.connect\\b|\\bimport connect\\b|${HOSTED}`),
    source: 'pyppeteer/pyppeteer@7dc91ee5173d:pyppeteer/launcher.py',
    date: DATE,
  },
  'selenium.webdriver.Chrome': selenium('Chrome'),
  'selenium.webdriver.ChromiumEdge': selenium('Edge'),
  'selenium.webdriver.Edge': selenium('Edge'),
  'selenium.webdriver.Firefox': selenium('Firefox'),
  'undetected_chromedriver.Chrome': {
    library: 'undetected-chromedriver',
    browser: 'Chrome',
    elsewhere: ['browser_executable_path'],
    unless: new RegExp(HOSTED),
    source: 'ultrafunkamsterdam/undetected-chromedriver@757ed6a22052:undetected_chromedriver/__init__.py',
    date: DATE,
  },
  'zendriver.start': {
    library: 'Zendriver',
    browser: 'Chrome',
    elsewhere: ['browser_executable_path', 'host', 'config'],
    unless: new RegExp(HOSTED),
    source: 'stephanlensky/zendriver@0bfc50d54c71:zendriver/core/util.py',
    date: DATE,
  },
};
