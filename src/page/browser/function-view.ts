import type { PageFunction } from '../data.js';
import { drawMap } from './map-view.js';
import { drawScale } from './scale.js';
import { Store } from './store.js';
import { enableTable } from './table.js';

/**
 * Makes the section of a function come alive: scale, map with details, and a table that can be sorted.
 *
 * @param guide the size that Vercel's guide states, in bytes
 */
export function showFunction(section: HTMLElement, data: PageFunction, guide: number): void {
  const store = new Store(data);
  drawScale(section.querySelector<HTMLElement>('[data-slot=scale]')!, store, guide);
  const map = drawMap(section.querySelector<HTMLElement>('[data-slot=map]')!, store);
  const table = section.querySelector('table');
  if (table) enableTable(table, store, map.reveal);
}
