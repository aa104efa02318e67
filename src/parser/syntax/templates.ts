import { Char } from './characters.js';

/** An f-string or t-string that is being read. */
export interface Template {
  quote: number;
  triple: boolean;
  raw: boolean;
  start: number;
  /** Number of open brackets before it. */
  nesting: number;
  /** Number of its format specifications (`{x:…}`) that are open; they nest. */
  specifications: number;
}

/**
 * Finds the end of the literal text in an f-string: a replacement field, a brace that ends a format specification, or
 * the closing quotes.
 *
 * @returns the offset, or the bitwise complement of the offset where the text of an unterminated f-string ends
 */
export function endOfTemplateText(text: string, from: number, template: Template): number {
  const { quote, triple, raw } = template;
  const inSpecification = template.specifications > 0;
  let inName = false;
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === quote) {
      if (!triple || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote)) return at;
    } else if (char === Char.LineFeed || char === Char.CarriageReturn) {
      if (!triple) return ~at;
    } else if (char === Char.Backslash) {
      const next = text.charCodeAt(at + 1);
      // A brace after a backslash is no escape: `f"\{x}"`.
      if (next === Char.OpenBrace || next === Char.CloseBrace) continue;
      if (!raw && text.startsWith('N{', at + 1)) {
        inName = true;
        at += 2;
      } else at += next === Char.CarriageReturn && text.charCodeAt(at + 2) === Char.LineFeed ? 2 : 1;
    } else if (char === Char.CloseBrace && inName) inName = false;
    else if (char === Char.OpenBrace || char === Char.CloseBrace) {
      if (inSpecification || text.charCodeAt(at + 1) !== char) return at;
      at++;
    }
  }
  return ~text.length;
}
