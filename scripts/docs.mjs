// Writes what the documentation takes from the program: a page for each rule, the tables of rules in README.md and docs/rules, and the help in README.md.
// `node scripts/docs.mjs --check` writes nothing and exits 1 when a file is not up to date.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { rules, rulePage, ruleTable, help } = await loadProgram();

const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]));
files.set('docs/rules/README.md', withTable('docs/rules/README.md', ruleTable(rules, '')));
const readme = withTable('README.md', ruleTable(rules, 'docs/rules/'));
const shown = `\`\`\`console\n${await help(undefined, undefined)}\`\`\``;
files.set('README.md', withBlock('README.md', readme, 'help', shown));

mkdirSync('docs/rules', { recursive: true });
const stale = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
const orphans = readdirSync('docs/rules')
  .map((name) => `docs/rules/${name}`)
  .filter((file) => !files.has(file));

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is not up to date: run "npm run docs"`);
  for (const file of orphans) console.error(`${file} belongs to no rule: delete it`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const file of stale) writeFileSync(file, files.get(file));
  for (const file of orphans) rmSync(file);
  for (const file of stale) console.log(`written: ${file}`);
  for (const file of orphans) console.log(`deleted: ${file}`);
  if (stale.length + orphans.length === 0) console.log('everything is up to date');
}

/** The rules, their renderer and the help, bundled so that plain Node can import them. */
async function loadProgram() {
  const directory = mkdtempSync(join('node_modules', '.docs-'));
  try {
    const outfile = join(directory, 'rules.mjs');
    await build({
      stdin: {
        contents:
          "export { rules } from './src/rules/index.ts'; export * from './src/rules/page.ts'; export { help } from './src/commands/help.ts';",
        resolveDir: '.',
      },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      external: ['web-tree-sitter', 'minimatch', 'yargs'],
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The file with a new table of rules. */
function withTable(file, table) {
  return withBlock(file, read(file), 'rules', table);
}

/** A text with something new between two marker comments. */
function withBlock(file, text, name, content) {
  const parts = text?.split(new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- /${name} -->)`));
  if (parts?.length !== 4) throw new Error(`${file} has no place for: ${name}`);
  const [before, open, close, after] = parts;
  return `${before}${open}\n${content}\n${close}${after}`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
