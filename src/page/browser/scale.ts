import { select } from 'd3-selection';
import { mebibytes } from '../../words.js';
import { removedPackages, sizeWithout } from '../removal.js';
import { LIMIT_NAME, MOOD, reachable, usable, type Mood } from '../sentences.js';
import { aboutText, bandText } from '../sizes.js';
import type { PageFunction, PageLimit, Size } from '../data.js';
import { element } from './dom.js';
import { placeLabels } from './scale-labels.js';
import type { Store } from './store.js';

interface Mark {
  bytes: number;
  title: string;
  words: string;
  kind: 'limit' | 'guide';
}

interface Zone {
  from: number;
  to: number;
  mood: Mood;
  words: string;
}

/** Draws the size on a line from nothing up, with the limits, and below it the size without what one tries to do without. */
export function drawScale(slot: HTMLElement, store: Store, guide: number): void {
  const { data } = store;
  const end = endOf(data);
  const percent = (bytes: number): string => `${Math.min(100, (100 * bytes) / end)}%`;
  const zones = element('div', { class: 'scale-zones' });
  const bars = element('div', { class: 'scale-bars' });
  const labels = element('div', { class: 'scale-labels' });
  slot.setAttribute('role', 'img');
  slot.append(zones, bars, labels);
  select(zones)
    .selectAll('div')
    .data(zonesOf(data, end))
    .join('div')
    .attr('class', ({ mood }) => `zone ${mood}`)
    .style('left', ({ from }) => percent(from))
    .style('width', ({ from, to }) => percent(to - from))
    .append('span')
    .text(({ words }) => words);
  const marks = marksOf(data, guide, end);
  select(labels)
    .selectAll('div')
    .data(marks)
    .join((enter) => {
      const label = enter.append('div').attr('class', ({ kind }) => `mark ${kind}`);
      label.append('strong').text(({ title }) => title);
      label.append('span').text(({ words }) => words);
      return label;
    })
    .style('left', ({ bytes }) => percent(bytes));
  new ResizeObserver(() => placeLabels(labels)).observe(labels);

  store.subscribe(({ removal }) => {
    const isTrying = removal.packages.size + removal.paths.size > 0;
    const without = sizeWithout(data, removal);
    const gone = removedPackages(data, removal).size;
    slot.classList.toggle('trying', isTrying);
    bars.replaceChildren(
      bar('now', data, percent, isTrying ? 'now' : ''),
      ...(isTrying ? [bar('without', without, percent, 'without')] : []),
    );
    const limits = marks.map(({ title, words }) => `${title}: ${words}`).join('; ');
    const tried = isTrying ? ` Without ${gone > 0 ? 'them' : 'it'}: ${spoken(without)}.` : '';
    slot.setAttribute('aria-label', `The size on a scale: ${spoken(data)}.${tried} Marks at ${limits}.`);
  });
}

/** Where the scale ends: behind the limit that counts, and behind the function. */
function endOf(data: PageFunction): number {
  return Math.max(data.high, data.bytes, reachable(data)?.bytes ?? 0, 1) * 1.1;
}

function spoken(size: Size): string {
  const band = bandText(size);
  return band === '' ? aboutText(size) : `${aboutText(size)}, ${band}`;
}

function bar(name: string, size: Size, percent: (bytes: number) => string, caption: string): HTMLElement {
  const fill = element('div', { class: 'bar-fill' });
  fill.style.width = percent(size.bytes);
  const band = element('div', { class: 'bar-band' });
  band.style.left = percent(size.low);
  band.style.width = percent(size.high - size.low);
  const end = element('div', { class: 'bar-end' });
  end.style.left = percent(size.bytes);
  const words = caption === '' ? aboutText(size) : `${caption}: ${aboutText(size)}`;
  // Where the bar is long there is more room on it than behind it.
  const isInside = parseFloat(percent(size.bytes)) > 55;
  const text = element('span', { class: isInside ? 'bar-words inside' : 'bar-words' }, words);
  if (isInside) text.style.right = `calc(100% - ${percent(size.low)} + 8px)`;
  else text.style.left = `calc(${percent(size.high)} + 10px)`;
  return element('div', { class: `bar bar-${name}` }, fill, band, end, text);
}

function marksOf({ limits }: PageFunction, guide: number, end: number): Mark[] {
  const marks = limits.map(({ name, bytes }): Mark => {
    return { bytes, title: mebibytes(bytes), words: LIMIT_NAME[name], kind: 'limit' };
  });
  if (!limits.some(({ bytes }) => bytes === guide))
    marks.push({ bytes: guide, title: `${guide / 2 ** 20} MB`, words: 'in Vercel’s guide', kind: 'guide' });
  return marks.filter(({ bytes }) => bytes <= end).sort((a, b) => a.bytes - b.bytes);
}

/** What becomes of a function from one limit to the next. */
function zonesOf(data: PageFunction, end: number): Zone[] {
  const limits = usable(data);
  const zones: Zone[] = [];
  let from = 0;
  for (const { name, bytes } of limits) {
    zones.push({ from, to: Math.min(bytes, end), ...ZONE[name] });
    from = bytes;
  }
  if (from < end) zones.push({ from, to: end, mood: MOOD['too-large'], words: 'cannot be deployed' });
  return zones.filter(({ to }) => to > 0);
}

const ZONE: Readonly<Record<PageLimit['name'], { mood: Mood; words: string }>> = {
  standard: { mood: 'good', words: 'shipped as it is' },
  'runtime-install': { mood: 'care', words: 'packages are installed at cold starts' },
  'large-function': { mood: 'care', words: 'large function (beta)' },
};
