import { $, blue, bold, cyan, dim, green, red, yellow } from 'kleur/colors';

type Paint = (text: string) => string;

const styles = { bold, dim, red, yellow, blue, cyan, green };

export type Palette = Readonly<Record<keyof typeof styles, Paint>>;

// kleur decides for itself, once, from the environment. The decision is ours, so its switch is set for each call and put back.
const colored = map((paint) => (text) => {
  const before = $.enabled;
  $.enabled = true;
  try {
    return text === '' ? '' : paint(text);
  } finally {
    $.enabled = before;
  }
});

const plain = map(() => (text) => text);

/** @returns functions that color text, or that leave it as it is */
export function palette(color: boolean): Palette {
  return color ? colored : plain;
}

function map(change: (paint: Paint) => Paint): Palette {
  return Object.fromEntries(Object.entries(styles).map(([name, paint]) => [name, change(paint)])) as Palette;
}
