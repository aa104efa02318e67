import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../docs/integrations.md', import.meta.url), 'utf8');

/**
 * A recipe of docs/integrations.md, as its reader copies it.
 *
 * @param title the comment in its first or second line
 */
export function recipe(title: string): string {
  const blocks = [...text.matchAll(/^```(?:ya?ml|sh)\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const found = blocks.filter((block) => block.split('\n').slice(0, 2).includes(`# ${title}`));
  if (found.length !== 1) throw new Error(`${found.length} recipes have the title "${title}"`);
  return found[0]!;
}
