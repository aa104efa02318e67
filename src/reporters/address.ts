/**
 * An address of the web that may be linked to: a terminal would open others with any program, and a browser run them. Those of documentation need no
 * signs that mean something in Markdown, in HTML, to a terminal or to whoever reads a log; an address with such signs is none.
 *
 * @returns null where it is no such address
 */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' && /^[\w.:/?#&=%+,;~-]+$/.test(href) ? href : null;
}
