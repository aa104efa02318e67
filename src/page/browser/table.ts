import { COLUMNS, MOST_LINES, rowsOf, SIZE_COLUMN, type Row } from '../rows.js';
import { countText } from '../sizes.js';
import { button, element } from './dom.js';
import { hasWords } from './search.js';
import type { Store } from './store.js';

interface Line {
  readonly line: HTMLTableRowElement;
  readonly row: Row;
}

type Order = 'ascending' | 'descending';

/**
 * Makes a table that is complete already sortable and filtered by what one looks for, with names that lead to the map.
 *
 * @param reveal shows a part on the map
 */
export function enableTable(table: HTMLTableElement, store: Store, reveal: (id: string) => void): void {
  const body = table.tBodies[0]!;
  const rows = rowsOf(store.data);
  // The page was written from the same rows, in the same order.
  const lines = [...body.rows].map((line, index): Line => ({ line, row: rows[index]! }));
  for (const { line, row } of lines) {
    line.classList.remove('later');
    const name = line.cells[0]!;
    name.replaceChildren(button({ class: 'jump' }, () => reveal(row.id), ...name.childNodes));
  }
  const count = element('p', { class: 'table-count', role: 'status' });
  let showsAll = false;
  const more = button({ class: 'more' }, () => {
    showsAll = true;
    draw();
  });
  table.parentElement!.before(count);
  table.parentElement!.after(more);

  /** Shows the lines with what one looks for, as many as are quick to draw. */
  function draw(): void {
    const { query } = store.state;
    const found = lines.filter(({ row }) => query === '' || isFound(row, query));
    const shown = showsAll ? found : found.slice(0, MOST_LINES);
    body.replaceChildren(...shown.map(({ line }) => line));
    more.hidden = shown.length === found.length;
    more.textContent = `Show all ${countText(found.length, 'line')}`;
    count.textContent =
      query === '' ? '' : `${found.length} of ${countText(lines.length, 'line')}, those with “${query}”`;
  }

  enableSorting(table, (column, order) => {
    const { key } = COLUMNS[column]!;
    const sign = order === 'ascending' ? 1 : -1;
    lines.sort((a, b) => sign * compare(key(a.row), key(b.row)) || b.row.size.bytes - a.row.size.bytes);
    draw();
  });
  draw();
  store.subscribe(({ query }, before) => {
    if (query !== before.query) draw();
  });
}

/** Makes buttons of the heads of a table that is sorted by size. */
function enableSorting(table: HTMLTableElement, sort: (column: number, order: Order) => void): void {
  const heads = [...table.tHead!.rows[0]!.cells];
  heads[SIZE_COLUMN]!.ariaSort = 'descending';
  for (const [index, head] of heads.entries()) {
    // Sizes are looked at from the largest, names from A.
    const orders: [Order, Order] = index === SIZE_COLUMN ? ['descending', 'ascending'] : ['ascending', 'descending'];
    const onClick = (): void => {
      const order = head.ariaSort === orders[0] ? orders[1] : orders[0];
      for (const each of heads) each.removeAttribute('aria-sort');
      head.ariaSort = order;
      sort(index, order);
    };
    head.replaceChildren(button({ class: 'sort' }, onClick, ...head.childNodes));
  }
}

function isFound({ name, chain }: Row, query: string): boolean {
  return hasWords(name, query) || chain.some((each) => hasWords(each, query));
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
