// Writes into README.md what the package weighs and contains, between its two marker comments. Builds the package first.
// A test over the packed package says when this is out of date; sizes that moved by less than a hundredth are left as they are.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const output = execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { encoding: 'utf8' });
const [sizes] = JSON.parse(output);

const text = readFileSync('README.md', 'utf8');
const parts = text.split(/(<!-- package -->\n)([^]*?)(\n<!-- \/package -->)/);
if (parts.length !== 5) throw new Error('README.md has no place for what the package contains');
const [before, open, old, close, after] = parts;
const summary = summaryOf(sizes, bundled(), old);
const updated = `${before}${open}${summary}${close}${after}`;
if (updated !== text) writeFileSync('README.md', updated);
console.log(updated === text ? 'the summary of the package is up to date' : 'written: README.md (the package)');

/** The packages whose code is in the build, as its list of licenses names them. */
function bundled() {
  const licenses = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  return [...licenses.matchAll(/^(\S+ \d[\w.+-]*) \((.+)\)$/gm)].map(([, name, license]) => ({ name, license }));
}

function summaryOf(sizes, packages, old) {
  const stated = old.match(/\| packed \| ([\d,]+) kB \|\n\| unpacked \| ([\d,]+) kB \|/);
  const [packed, unpacked] = [sizes.size, sizes.unpackedSize].map((bytes, index) => {
    const before = stated ? Number(stated[index + 1].replaceAll(',', '')) : 0;
    const now = Math.round(bytes / 1000);
    return (Math.abs(now - before) < before / 100 ? before : now).toLocaleString('en-US');
  });
  const licenses = [...new Set(packages.map(({ license }) => license))].sort();
  const lists = licenses.map((license) => {
    const names = packages.filter((each) => each.license === license).map(({ name }) => name);
    return `| bundled, ${license} | ${names.join(', ')} |`;
  });
  return [
    '',
    '| the package | |',
    '| --- | --- |',
    `| packed | ${packed} kB |`,
    `| unpacked | ${unpacked} kB |`,
    '| run-time dependencies | 0 |',
    '| install scripts | 0 |',
    ...lists,
    '',
  ].join('\n');
}
