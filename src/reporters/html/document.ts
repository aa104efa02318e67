import { createHash } from 'node:crypto';
import type { PageData } from '../../page/data.js';
import { aboutText, shortName } from '../../page/sizes.js';
import { verdict } from '../../page/sentences.js';
import type { BundleResult } from '../../result.js';
import { tool } from '../../version.js';
import { embeddedJson, html, Markup } from './escape.js';
import { section, sign } from './section.js';

/** What makes the page work: a script and its style, as scripts/build.mjs makes them. */
export interface PageCode {
  readonly script: string;
  readonly style: string;
}

/** The whole page. It asks for nothing from anywhere, and lets no code run but its own. */
export function page(result: BundleResult, data: PageData, { script, style }: PageCode): string {
  const sections = result.bundles.map((bundle, index) => section(bundle, index, data, result));
  const { vercelCli, factsDate } = result.platform;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title(data)}</title>
        ${inline('style', style)} ${inline('script', script)}
      </head>
      <body>
        <header class="page-head">
          <h1>Size on Vercel</h1>
          ${data.functions.length > 1 ? choice(data) : null}
        </header>
        <main>${sections.length > 0 ? sections : NOTHING_BUILT}${notAnalysed(result)}</main>
        <footer>
          <p>
            Made by ${tool.name} ${tool.version}. Judged as Vercel CLI ${vercelCli}, with facts of ${factsDate}. Vercel
            writes MB and means MiB, which are 1,048,576 bytes. Nothing was installed and nobody asked: only a
            deployment shows the real size.
          </p>
          <p>
            The map is laid out by D3, © Mike Bostock, under the ISC license, whose text is in the source of this page.
          </p>
        </footer>
        ${embeddedJson('data', data)}
      </body>
    </html> `.text;
}

const NOTHING_BUILT = html`<p class="nothing">
  Vercel builds no Python function here, so there is nothing to measure.
</p> `;

/** Which function to look at: links, so that they lead somewhere without the script, too. */
function choice({ functions }: PageData): Markup {
  const links = functions.map((each, index) => {
    const { mood, title: words } = verdict(each);
    return html`<li>
      <a class="${mood}" href="#function-${index + 1}"
        >${sign(mood)}<span class="choice-name">${shortName(each.name, 60)}</span>
        <span class="choice-size">${aboutText(each)}</span> <span class="unseen">${words}</span></a
      >
    </li> `;
  });
  return html`<nav class="choice" aria-label="Functions">
    <ul>
      ${links}
    </ul>
  </nav> `;
}

function notAnalysed({ notAnalysed: entries }: BundleResult): Markup | null {
  if (entries.length === 0) return null;
  const lines = entries.map(({ file, reason }) => html`<li><code>${shortName(file, 200)}</code>: ${reason}</li> `);
  return html`<section class="not-analysed">
    <h2>Not looked at</h2>
    <ul>
      ${lines}
    </ul>
  </section> `;
}

function title({ functions }: PageData): string {
  const [first] = functions;
  if (!first) return 'Size on Vercel';
  if (functions.length > 1) return `Size on Vercel: ${functions.length} functions`;
  return `${shortName(first.name, 60)}: ${aboutText(first)}. ${verdict(first).title}`;
}

/** Nothing but the two inline elements with these texts: no other script or style, no request, no form. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** An element whose text is just this, to the last blank: its hash is in the policy. */
function inline(name: 'script' | 'style', text: string): Markup {
  return new Markup(`<${name}>${text}</${name}>`);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
