import { select } from 'd3-selection';
import type { PageFunction } from '../data.js';
import type { Tile } from '../layout.js';
import { isMostlyEstimate, partWords, partSizeText, partTitle } from '../part-words.js';
import { isPathRemoved, removedPackages } from '../removal.js';
import { shortName } from '../sizes.js';
import type { Part } from '../tree.js';
import { foundParts } from './search.js';
import type { Store } from './store.js';

/** Brings the elements on the map in line with a layout. Tiles of the same part stay the same element, so that they can move. */
export function drawTiles(canvas: HTMLElement, tiles: readonly Tile[], store: Store): void {
  const { data, state } = store;
  const { clientWidth: width, clientHeight: height } = canvas;
  const percent = (pixels: number, whole: number): string => `${(100 * pixels) / whole}%`;
  const isRemoved = removedTest(store);
  const names = foundParts(state.trail[0]!, state.query);
  const found = ({ id, kind, children }: Part): boolean =>
    kind === 'smaller' ? children.some((child) => names.has(child.id)) : names.has(id);
  select(canvas)
    .selectAll<HTMLButtonElement, Tile>('button.tile')
    .data(tiles, ({ part }) => part.id)
    .join((enter) => {
      const tile = enter.append('button').attr('type', 'button').attr('tabindex', -1);
      tile.append('span').attr('class', 'tile-name');
      tile.append('span').attr('class', 'tile-size');
      return tile;
    })
    .order()
    .attr('data-id', ({ part }) => part.id)
    .attr('class', ({ part, isFrame }) => `tile ${isFrame ? 'frame' : 'leaf'} hue-${part.hue} kind-${part.kind}`)
    .classed('estimate', ({ part, isFrame }) => !isFrame && isMostlyEstimate(data, part))
    .classed('group', ({ part, isFrame }) => !isFrame && part.children.length > 0)
    .classed('removed', ({ part }) => isRemoved(part))
    .classed('selected', ({ part }) => part.id === state.selected?.id)
    .classed('found', ({ part }) => found(part))
    .classed('other', ({ part }) => state.query !== '' && !found(part))
    .classed('narrow', (tile) => !isTall(tile) && (tile.width < 52 || tile.height < 20))
    .classed('tall', isTall)
    .classed('low', (tile) => tile.height < 42)
    .classed('slim', (tile) => tile.width < 190)
    .style('left', ({ x }) => percent(x, width))
    .style('top', ({ y }) => percent(y, height))
    .style('width', (tile) => percent(tile.width, width))
    .style('height', (tile) => percent(tile.height, height))
    .style('font-size', (tile) => `${fontSize(tile)}px`)
    .attr('aria-label', (tile) => label(tile, data, { isRemoved: isRemoved(tile.part), isFound: found(tile.part) }))
    .call((all) => {
      all.select('.tile-name').text(({ part }) => `${shortName(partTitle(part))} `);
      all.select('.tile-size').text((tile) => sizeOn(tile, partSizeText(data, tile.part)));
    });
}

/** What one hears: first what one sees, then the rest. */
function label(
  tile: Tile,
  data: PageFunction,
  { isRemoved, isFound }: { isRemoved: boolean; isFound: boolean },
): string {
  const { part } = tile;
  const full = partSizeText(data, part);
  const words = [shortName(partTitle(part)), sizeOn(tile, full) || full, ...partWords(data, part)];
  if (part.children.length > 0) words.push('a group');
  if (isRemoved) words.push('left out to try');
  if (isFound) words.push('found');
  return words.join(', ');
}

/** Letters grow with the tile, within what is readable and what is not silly. */
function fontSize({ part, width, height, isFrame }: Tile): number {
  if (isFrame) return 13;
  const letters = Math.min(18, Math.max(6, part.name.length));
  return Math.round(Math.max(11.5, Math.min(26, (1.45 * (width - 18)) / letters, height / 3.2)));
}

/** A column that is too thin for its name has it from top to bottom. */
function isTall({ part, width, height, isFrame }: Tile): boolean {
  const needed = Math.min(14, part.name.length) * NAME_LETTER + 16;
  return !isFrame && width >= 20 && width < needed && height > 110;
}

/** About the width of a letter of a name, in pixels. */
const NAME_LETTER = 7.5;

/** Where there is no room for the word, a sign says that a size is an estimate; a part of a number would say something wrong. */
function sizeOn(tile: Tile, text: string): string {
  const room = tile.width - (tile.part.children.length > 0 ? 28 : 16);
  const short = text.replace('about ', '≈ ');
  return [text, short].find((each) => tile.isFrame || each.length * SIZE_LETTER <= room) ?? '';
}

/** About the width of a letter of a size, in pixels. */
const SIZE_LETTER = 7.2;

function removedTest({ data, state: { removal } }: Store): (part: Part) => boolean {
  const packages = removedPackages(data, removal);
  const isRemoved = (part: Part): boolean => {
    if (part.children.length > 0 && part.kind !== 'directory') return part.children.every(isRemoved);
    if (part.path !== undefined) return isPathRemoved(part.path, removal);
    return part.package !== undefined && packages.has(part.package);
  };
  return packages.size + removal.paths.size === 0 ? () => false : isRemoved;
}
