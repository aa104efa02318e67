// Writes what the documentation takes from the program: a page for each rule, the tables of rules in README.md and docs/rules, the help in README.md. And what
// comes from the declaration of the configuration: its tables in docs/configuration.md, and its JSON Schema.
// `node scripts/docs.mjs --check` writes nothing and exits 1 when a file is not up to date.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { catalogue: rules, metaRules, rulePage, ruleTable, configurationSchema, keyTables, help } = await loadProgram();

const sourceOf = (rule) => (metaRules.includes(rule) ? 'src/suppress/rules.ts' : undefined);
const files = new Map(rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, sourceOf(rule))]));
files.set('docs/rules/README.md', withTable('docs/rules/README.md', ruleTable(rules, '')));
const readme = withTable('README.md', ruleTable(rules, 'docs/rules/'));
const shown = `\`\`\`console\n${await help(undefined, undefined)}\`\`\``;
files.set('README.md', withBlock('README.md', readme, 'help', shown));
const tables = keyTables();
const page = withBlock('docs/configuration.md', read('docs/configuration.md'), 'keys', tables.keys);
files.set('docs/configuration.md', withBlock('docs/configuration.md', page, 'limits', tables.limits));
const schemaFile = 'schema/config.v1.schema.json';
const style = { ...(await resolveConfig(schemaFile)), parser: 'json' };
files.set(schemaFile, await format(JSON.stringify(configurationSchema(rules)), style));

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

/** The rules, the declaration of the configuration, their renderers and the help, bundled so that plain Node can import them. */
async function loadProgram() {
  const directory = mkdtempSync(join('node_modules', '.docs-'));
  try {
    const outfile = join(directory, 'rules.mjs');
    await build({
      stdin: {
        contents: `export * from './src/suppress/catalogue.ts';
          export * from './src/suppress/rules.ts';
          export * from './src/rules/page.ts';
          export * from './src/config/page.ts';
          export * from './src/config/schema.ts';
          export { help } from './src/commands/help.ts';`,
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
