import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page with the settings of editors. */
export function editorPage(): string {
  const page = readFileSync(fileURLToPath(new URL('../../docs/integrations.md', import.meta.url)), 'utf8');
  const start = page.indexOf('## Editors');
  const end = page.indexOf('\n## ', start + 1);
  return page.slice(start, end < 0 ? undefined : end);
}

/** The code blocks of a language in it. */
export function snippets(language: string): string[] {
  return [...editorPage().matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text!);
}
