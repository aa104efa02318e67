/** Room between labels in a row, in pixels. */
const GAP = 12;

/**
 * Moves the labels of marks into rows, so that none is over another. A label stands right of its mark, or left of it where that would be outside; the
 * line of the mark goes down to it.
 *
 * @param box what holds the labels, in the order of their marks
 */
export function placeLabels(box: HTMLElement): void {
  const width = box.clientWidth;
  // What is taken up in each row.
  const rows: { from: number; to: number }[][] = [];
  const labels = [...box.children].filter((each) => each instanceof HTMLElement);
  // From the right: then the line of a mark passes left of the labels above its own.
  for (const label of labels.reverse()) {
    label.classList.remove('left-of-mark');
    const at = label.offsetLeft;
    const isLeft = at + label.offsetWidth > width && at > label.offsetWidth;
    label.classList.toggle('left-of-mark', isLeft);
    const [from, to] = isLeft ? [at - label.offsetWidth, at] : [at, at + label.offsetWidth];
    const isFree = (row: number): boolean =>
      (rows[row] ?? []).every((taken) => from >= taken.to + GAP || to <= taken.from - GAP);
    const isClear = (row: number): boolean =>
      rows.slice(0, row).every((taken) => taken.every((each) => at < each.from || at > each.to));
    const all = [...labels.keys()].filter(isFree);
    const row = all.find(isClear) ?? all[0] ?? 0;
    (rows[row] ??= []).push({ from, to });
    label.style.setProperty('--row', String(row));
  }
  box.style.setProperty('--rows', String(Math.max(1, rows.length)));
}
