import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's Chromium: `apt-get install chromium`. */
const EXECUTABLE = '/usr/bin/chromium';

/** Whether there is a browser to test with. */
export const hasChromium = existsSync(EXECUTABLE);

/** Starts the browser, for pages from the disk only. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page, with all that went wrong on it. */
export interface Visit {
  page: Page;
  /** Errors, messages of the console (which hold violations of the policy), and requests for anything but the page. */
  faults: string[];
}

export interface Looks {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
}

const tabs = new WeakMap<Browser, Map<string, Visit>>();

/** Opens a file without a network, and without movements, so that nothing has to be waited for. The same looks share one tab. */
export async function visit(browser: Browser, url: string, looks: Looks = {}): Promise<Visit> {
  const open = tabs.get(browser) ?? new Map<string, Visit>();
  tabs.set(browser, open);
  const key = JSON.stringify(looks);
  const found = open.get(key) ?? (await newTab(browser, looks));
  open.set(key, found);
  found.faults.length = 0;
  // By way of an empty page: another hash alone loads nothing.
  await found.page.goto('about:blank');
  await found.page.goto(url);
  return found;
}

async function newTab(browser: Browser, looks: Looks): Promise<Visit> {
  const { width = 1280, height = 900, colorScheme = 'light', javaScriptEnabled = true } = looks;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled,
    reducedMotion: 'reduce',
    offline: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.setDefaultTimeout(30_000);
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) faults.push(`request: ${request.url()}`);
  });
  return { page, faults };
}
