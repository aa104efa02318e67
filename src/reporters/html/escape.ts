import { sanitize } from '../terminal.js';

/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[] | null;

/**
 * HTML from a template. What is put into it is escaped, and cannot reorder what is around it; only other markup stays as it is.
 *
 * Values may stand in text and in quoted attributes, and nowhere else.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(
    strings.map((text, index) => text + (index < values.length ? written(values[index]!) : '')).join(''),
  );
}

function written(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return sanitize(String(value)).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A `<script>` element that holds JSON: nothing in it can end the element, or open a comment there. */
export function embeddedJson(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapedUnit);
  return new Markup(`<script type="application/json" id="${id}">${json}</script>`);
}

function escapedUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
