import { readFileSync } from 'node:fs';
import type { BundleResult } from '../result.js';
import { page, type PageCode } from './html/document.js';
import { pageData } from './html/page-data.js';

let code: PageCode | undefined;

/**
 * For people: a page of its own with what makes functions as big as they are. It needs nothing beside it and no network. The same result gives
 * the same bytes.
 *
 * @throws Error when the package is damaged, or has not been built
 */
export function bundleHtml(result: BundleResult): string {
  code ??= { script: read('bundle-page.js'), style: read('bundle-page.css') };
  return page(result, pageData(result.bundles), code);
}

/** A file of the build. */
function read(name: string): string {
  // Beside the bundled code in the published package; when run from the sources, where the last build left it.
  const isBuilt = !import.meta.url.endsWith('/src/reporters/bundle-html.ts');
  return readFileSync(new URL(isBuilt ? name : `../../dist/${name}`, import.meta.url), 'utf8').trimEnd();
}
