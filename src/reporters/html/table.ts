import type { PageFunction } from '../../page/data.js';
import { COLUMNS, MOST_LINES, rowsOf, type Row } from '../../page/rows.js';
import { bandText, maybeAbout, shortName } from '../../page/sizes.js';
import { html, Markup } from './escape.js';

/** A name that is longer than this is shortened; the details on the map have all of it. */
const LONGEST_NAME = 120;

/** All that is in a function as a table. The script of the page makes it sortable; without it, the largest are first. */
export function table(data: PageFunction, titleId: string): Markup {
  const rows = rowsOf(data);
  if (rows.length === 0) return html`<p>Nothing is shipped.</p>`;
  const heads = COLUMNS.map(({ title }, index) => html`<th scope="col" class="column-${index}">${title}</th>`);
  return html`<div class="table-scroll" role="region" aria-labelledby="${titleId}" tabindex="0">
    <table>
      <caption>
        The largest first. A directory counts what is below it.
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(line)}
      </tbody>
    </table>
  </div>`;
}

function line(row: Row, index: number): Markup {
  const { name, what, version, size, isEstimate, basis, chain } = row;
  const band = isEstimate ? bandText(size) : '';
  const aside = band;
  return html`<tr${new Markup(index < MOST_LINES ? '' : ' class="later"')}>
    <th scope="row">${shortName(name, LONGEST_NAME)}</th>
    <td class="number">${maybeAbout(size.bytes, isEstimate)}${aside === '' ? null : html` <small>${aside}</small>`}</td>
    <td>${what}${version === null ? null : html` <small>${shortName(version, 40)}</small>`}</td>
    <td>${basis}</td>
    <td>${chain.map((each) => shortName(each, 40)).join(' → ')}</td>
  </tr> `;
}
