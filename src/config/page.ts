import { KEYS, LIMITS } from './declaration.js';
import type { Key } from './types.js';

/** The tables of docs/configuration.md, in Markdown; `npm run docs` writes them. */
export function keyTables(): { keys: string; limits: string } {
  return { keys: tableOf(KEYS), limits: tableOf(LIMITS) };
}

function tableOf(keys: Readonly<Record<string, Key<unknown>>>): string {
  const rows = Object.entries(keys).map(([name, { type, description, default: value, example }]) => {
    return `| \`${name}\` | ${type.words} | ${description} | ${value} | \`${example}\` |`;
  });
  return ['| key | takes | meaning | default | example |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
