// Checks what src/packages says of wheels against the lock files that it names.
// `node scripts/package-facts.mjs <directory>`, where <directory> holds clones as `owner+name/repo` or `owner+name`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [clones] = process.argv.slice(2);
if (clones === undefined) throw new Error('name the directory that holds the clones');

const { oldReleases } = await load('src/packages/old-releases.data.ts');
const { platformPackages } = await load('src/packages/platform-only.data.ts');
const { sourcePackages } = await load('src/packages/source-only.data.ts');

const problems = [];
let checked = 0;

for (const old of oldReleases) {
  const limits = [{ python: '3.12', ...old }, ...(old.later ?? [])];
  for (const { python, last, first, files = [] } of limits) {
    if (files.length !== 2) continue;
    // pydantic itself is pure Python: what counts is the pydantic-core that it brings.
    const isCore = old.name === 'pydantic';
    const name = isCore ? 'pydantic-core' : old.name;
    expect(name, isCore ? '2.33.2' : last, python, files[0], false);
    expect(name, isCore ? '2.41.4' : first, python, files[1], true);
  }
}

for (const { replacement } of sourcePackages) {
  const versions = Object.entries(replacement?.firstWheel ?? {});
  for (const [index, [python, version]] of versions.entries()) {
    expect(replacement.name, version, python, replacement.files[index], true);
  }
}

for (const { name, source, isPrefix, because } of platformPackages) {
  if (isPrefix || because !== undefined || !source.includes('@')) continue;
  const all = wheelsOf(source, name);
  checked++;
  if (all.length === 0) problems.push(`${name}: no files in ${source}`);
  if (all.some(({ platform }) => platform === 'any' || platform.includes('linux')))
    problems.push(`${name}: runs on Linux`);
}

console.log(`${checked} facts checked`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function expect(name, version, python, file, hasWheel) {
  const wheels = wheelsOf(file, name).filter((wheel) => wheel.version === version);
  checked++;
  // A release with a source archive only has no wheel in the list.
  const isNamed = wheels.length > 0 || textOf(file).includes(`${version}.tar.gz`);
  if (!isNamed) problems.push(`${name} ${version}: not in ${file}`);
  if (wheels.some((wheel) => fits(wheel, python)) !== hasWheel) {
    problems.push(`${name} ${version}: ${hasWheel ? 'no' : 'a'} wheel for Python ${python} in ${file}`);
  }
}

/** Whether CPython of a version on Linux x86_64 takes a wheel. */
function fits({ pythons, abi, platform }, python) {
  const minor = Number(python.split('.')[1]);
  if (platform !== 'any' && !(platform.includes('x86_64') && /manylinux|^linux/.test(platform))) return false;
  const tags = pythons.split('.');
  if (abi === 'none') return tags.some((tag) => tag === 'py3' || tag === `cp3${minor}`);
  if (abi.includes('abi3')) return tags.some((tag) => /^cp3\d+$/.test(tag) && Number(tag.slice(3)) <= minor);
  return tags.includes(`cp3${minor}`) && abi === `cp3${minor}`;
}

function wheelsOf(file, name) {
  const stem = name.replaceAll('-', '[-_.]');
  const wheel = new RegExp(
    `\\b${stem}-([0-9][A-Za-z0-9_.!+]*?)(?:-[0-9][A-Za-z0-9_]*)?-([a-z]{2}[a-z0-9.]*)-([a-z0-9_.]+)-([a-z][A-Za-z0-9_.]*)\\.whl`,
    'gi',
  );
  return [...textOf(file).matchAll(wheel)].map(([, version, pythons, abi, platform]) => ({
    version,
    pythons,
    abi,
    platform,
  }));
}

function textOf(file) {
  textOf.cache ??= new Map();
  if (textOf.cache.has(file)) return textOf.cache.get(file);
  const [, repository, commit, path] = /^([^@]+)@([0-9a-f]+):(.+)$/.exec(file);
  const directory = [
    join(clones, repository.replace('/', '+'), 'repo'),
    join(clones, repository.replace('/', '+')),
  ].find(existsSync);
  if (directory === undefined) throw new Error(`no clone of ${repository} in ${clones}`);
  const text = execFileSync('git', ['-C', directory, 'show', `${commit}:${path}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  textOf.cache.set(file, text);
  return text;
}

async function load(file) {
  const directory = mkdtempSync('node_modules/.package-facts-');
  const outfile = join(directory, 'module.mjs');
  try {
    await build({ entryPoints: [file], bundle: true, platform: 'node', format: 'esm', outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
