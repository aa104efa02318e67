import { select } from 'd3-selection';
import { mebibytes } from '../../words.js';
import type { PageFunction } from '../data.js';
import { MOOD, reachable, usable, type Mood } from '../sentences.js';
import type { Part } from '../tree.js';
import type { Store } from './store.js';

/** As much of the map's width as has the area of what fits between two limits. */
interface Share {
  from: number;
  to: number;
  words: string;
  mood: Mood;
}

/**
 * Shows how much of the map the limits are: a strip above it, and lines down from it. Left of a line is the area that the limit allows.
 *
 * @param strip an element above the map, as wide as it
 */
export function drawMapLimits(strip: HTMLElement, canvas: HTMLElement, { data, focus, state }: Store): void {
  const shares = state.showsLimits ? sharesOf(data, focus) : [];
  strip.hidden = shares.length === 0;
  select(strip)
    .selectAll('div')
    .data(shares)
    .join((enter) => {
      const share = enter.append('div');
      share.append('span');
      return share;
    })
    .attr('class', ({ mood }) => `map-share ${mood}`)
    .style('left', ({ from }) => `${100 * from}%`)
    .style('width', ({ from, to }) => `${100 * (to - from)}%`)
    .select('span')
    .text(({ words }) => words);
  select(canvas)
    .selectAll('div.map-limit')
    .data(shares.slice(0, -1))
    .join('div')
    .attr('class', 'map-limit')
    .style('left', ({ to }) => `${100 * to}%`)
    .raise();
}

function sharesOf(data: PageFunction, focus: Part): Share[] {
  const most = reachable(data)?.bytes ?? 0;
  const limits = usable(data).filter(({ bytes }) => bytes < focus.bytes);
  const last = limits.at(-1);
  if (!last) return [];
  const shares = limits.map(({ name, bytes }, index): Share => {
    const from = (limits[index - 1]?.bytes ?? 0) / focus.bytes;
    return { from, to: bytes / focus.bytes, words: `as much as ${mebibytes(bytes)}`, mood: MOOD[name] };
  });
  const isTooMuch = last.bytes === most;
  const over: Share = {
    from: last.bytes / focus.bytes,
    to: 1,
    words: `${mebibytes(focus.bytes - last.bytes)} above ${mebibytes(last.bytes)}`,
    mood: isTooMuch ? 'bad' : 'care',
  };
  return [...shares, over];
}
