// Tables of times, as Markdown, which is readable in a terminal too.

/** @returns the middle value; of two middle values, their mean */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @returns a measured command with its numbers; the ratio is that of the medians */
export function summarise({ group, label, times, rss }, bareMedian) {
  const middle = median(times);
  return {
    group,
    label,
    median: middle,
    min: Math.min(...times),
    max: Math.max(...times),
    ratio: middle / bareMedian,
    rss,
  };
}

/** @returns one table for each group, with its heading */
export function tables(rows) {
  const groups = [...new Set(rows.map((row) => row.group))];
  return groups
    .map((group) => {
      const body = rows.filter((row) => row.group === group).map(cells);
      return `${group}\n\n${table(['', 'median ms', 'min', 'max', '× bare node', 'peak MiB'], body)}`;
    })
    .join('\n\n');
}

function cells({ label, median, min, max, ratio, rss }) {
  return [
    label,
    ...[median, min, max].map((ms) => ms.toFixed(0)),
    ratio.toFixed(1),
    rss === null ? '-' : rss.toFixed(0),
  ];
}

/**
 * Where our time goes on each project, as differences between medians of whole processes: Node's own start, the bundled
 * code up to `--version`, the WebAssembly grammar, and the rest, which is the files and the analysis.
 *
 * @param parts medians of the commands that do only a part
 * @param totals the CLI's median on each project
 */
export function shares({ node, version, wasm }, totals) {
  const body = totals.map(({ group, ms }) => {
    const values = [node, version - node, wasm - node, ms - version - (wasm - node)];
    return [group, ...values.map((value) => `${whole(value)} (${whole((100 * value) / ms)} %)`)];
  });
  return table(['CLI on', 'node itself', 'our start', 'WASM', 'rest'], body);
}

/** @returns a Markdown table; all columns but the first hold numbers */
function table(head, body) {
  const widths = head.map((name, column) =>
    Math.max(3, ...[name, ...body.map((row) => row[column])].map((cell) => cell.length)),
  );
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = widths.map((size, column) => (column === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** Rounds; a difference that noise made slightly negative becomes 0, not -0. */
function whole(value) {
  return Math.round(value) + 0;
}
