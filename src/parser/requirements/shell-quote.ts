/**
 * Removes the quotes of a POSIX shell word.
 *
 * Source: uv-requirements-txt/src/shquote.rs at uv 35d1e90.
 *
 * @returns null where a quote is not closed, and where there is nothing to remove
 */
export function unquote(text: string): string | null {
  if (!/['"\\]/.test(text)) return null;
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (character === '\\') {
      index++;
      if (text[index] !== '\n') result += text[index] ?? '';
    } else if (character === "'" || character === '"') {
      const end = closingQuote(text, index + 1, character);
      if (end === -1) return null;
      const quoted = text.slice(index + 1, end);
      result += character === "'" ? quoted : quoted.replace(/\\([$`"\\])/g, '$1');
      index = end;
    } else result += character;
  }
  return result;
}

function closingQuote(text: string, start: number, quote: string): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] === quote) return index;
    if (quote === '"' && text[index] === '\\') index++;
  }
  return -1;
}
