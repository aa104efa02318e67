import type { PageData, PageFunction } from '../../page/data.js';
import { hasLargeFunctions, LIMIT_MEANING, sideText, verdict, type Mood } from '../../page/sentences.js';
import { aboutText, bandText, shortName } from '../../page/sizes.js';
import type { BundleReport, BundleResult } from '../../result.js';
import { GUIDE_LIMIT_MB } from '../../vercel/bundle-limits.js';
import { mebibytes } from '../../words.js';
import { html, type Markup } from './escape.js';
import { notes } from './notes.js';
import { table } from './table.js';

/** A name that is longer would push the verdict off the screen. */
const LONGEST_NAME = 160;

/** One function: what becomes of it, where its limits are, places for scale and map, and all that is in it as a table. */
export function section(bundle: BundleReport, index: number, page: PageData, result: BundleResult): Markup {
  const data = page.functions[index]!;
  const id = `function-${index + 1}`;
  const { mood, title, sentences } = verdict(data);
  const remarks = notes(bundle, result).map((note) => html`<li>${note}</li>`);
  return html`<section class="function" id="${id}" aria-labelledby="${id}-title">
    <div class="verdict ${mood}">
      <div class="verdict-words">
        <h2 id="${id}-title">
          <span class="function-name">${shortName(data.name, LONGEST_NAME)}</span>
          <span class="verdict-title">${sign(mood)}${title}</span>
        </h2>
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <p class="total">
        <span class="total-size">${aboutText(data)}</span> <span class="total-band">${bandText(data)}</span>
      </p>
    </div>
    <div class="scale" data-slot="scale"></div>
    <h3 class="unseen">Limits</h3>
    <ul class="limits">
      ${limits(data, page.guide)}
    </ul>
    <div class="map" data-slot="map"></div>
    <noscript><p class="no-script">With JavaScript there is a map here. The table has the same figures.</p></noscript>
    <h3 id="${id}-table">Everything in a table</h3>
    ${table(data, `${id}-table`)}
    <h3>About these figures</h3>
    <ul class="notes">
      ${remarks}
    </ul>
  </section> `;
}

function limits(data: PageFunction, guide: number): Markup[] {
  const lines = data.limits.map(({ name, bytes }) => {
    const isOff = name === 'large-function' && !hasLargeFunctions(data);
    const isNoWay = name === 'runtime-install' && data.obstacle !== null;
    const condition = isOff ? ', only where that is switched on' : isNoWay ? ', which is no way for this one' : '';
    return html`<li>
      <strong>${mebibytes(bytes)}</strong> <span>${LIMIT_MEANING[name]}${condition}</span>
      <span class="side">${sideText(data, bytes)}</span>
    </li> `;
  });
  if (data.limits.some(({ bytes }) => bytes === guide)) return lines;
  return [
    ...lines,
    html`<li class="guide">
      <strong>${GUIDE_LIMIT_MB} MB</strong> <span>is what Vercel’s guide for FastAPI states</span>
      <span class="side">${sideText(data, guide)}</span>
    </li> `,
  ];
}

/** A sign in a shape of its own, since a color alone says nothing to many. */
export function sign(mood: Mood): Markup {
  const [frame, mark] = SIGNS[mood];
  return html`<svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path class="sign-frame" d="${frame}" />
    <path class="sign-mark" d="${mark}" />
  </svg>`;
}

const SIGNS: Readonly<Record<Mood, readonly [frame: string, mark: string]>> = {
  good: ['M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z', 'M6.5 12.5l3.8 3.8 7.2-8'],
  care: ['M12 1.5L23.5 22H.5z', 'M12 9v6M12 17.6v1.4'],
  bad: ['M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z', 'M8 8l8 8M16 8l-8 8'],
};
