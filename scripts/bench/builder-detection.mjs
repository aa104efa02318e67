// What a user would have instead of the linter: Vercel's own packages, asked offline what they make of a project.
//
//   node scripts/bench/builder-detection.mjs DIR
//
// `vercel build` does more (it installs, needs uv and Python); this is the part that answers the same question.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';

// Not `import`: the ES module of @vercel/python-analysis, which @vercel/python needs, cannot be loaded.
const require = createRequire(import.meta.url);
const { detectBuilders, detectFramework, LocalFileSystemDetector } = require('@vercel/fs-detectors');
const { frameworkList } = require('@vercel/frameworks');
const { detectEntrypoint } = require('@vercel/python');

/** Directories that the CLI never uploads. */
const IGNORED = new Set(['.git', 'node_modules', '.vercel', '.venv', 'venv', '__pycache__']);

/** Keys of vercel.json that overrule the settings of the project. */
const OVERRIDES = ['buildCommand', 'devCommand', 'framework', 'ignoreCommand', 'installCommand', 'outputDirectory'];

const directory = resolve(process.argv[2] ?? '.');
const config = readJson('vercel.json') ?? {};
const detected = await detectFramework({ fs: new LocalFileSystemDetector(directory), frameworkList });
const overrides = OVERRIDES.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]);
const framework = config.framework === undefined ? detected : config.framework;
const entrypoint = await detectEntrypoint({ workPath: directory, framework: framework ?? 'fastapi' });
const { builders, errors } = await detectBuilders(filesOf(directory), readJson('package.json'), {
  ...config,
  projectSettings: { framework: detected, ...Object.fromEntries(overrides) },
  ignoreBuildScript: true,
  featHandleMiss: true,
  workPath: directory,
});
console.log(
  JSON.stringify({ framework, entrypoint, builders: builders?.map(({ use, src }) => ({ use, src })), errors }),
);

/** The content of a JSON file of the project, or null. */
function readJson(name) {
  try {
    return JSON.parse(readFileSync(join(directory, name), 'utf8'));
  } catch {
    return null; // none, or a broken one: Vercel says so elsewhere
  }
}

/** Every file of the project, as POSIX paths relative to it. */
function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (IGNORED.has(entry.name)) return [];
    return entry.isDirectory() ? filesOf(path) : [relative(directory, path).split(sep).join('/')];
  });
}
