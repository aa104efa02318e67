// Fewer files to load. esbuild puts modules into one chunk only where the very same entry points need them; with forty that are loaded when needed, a
// check had to load sixty chunks, and each costs Node about a millisecond. Here modules that are always loaded together are needed together:
// whoever needs one of a group asks for the whole group.
import { relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** What is loaded together, the most common first: all that the first module of a group needs, and what the others do. */
const GROUPS = [
  // Every run.
  ['src/version.ts', 'src/commands/failure.ts', 'src/diagnostic.ts', 'src/nearest.ts', 'src/words.ts'],
  // Every run with arguments.
  ['src/commands/arguments.ts'],
  // Every run that looks at a project.
  ['src/engine.ts'],
  // Every check with the usual report.
  ['src/commands/check.ts', 'src/reporters/pretty.ts'],
];

/**
 * Finds out which groups each module that is loaded when needed has to ask for.
 *
 * @param options of the build
 * @returns gives what has to be added to the text of a module, by its path
 */
export async function groupImports(options) {
  const { metafile } = await build({ ...options, write: false, metafile: true, minify: false });
  const { inputs } = metafile;
  const entries = new Set(options.entryPoints);
  for (const { imports } of Object.values(inputs)) {
    for (const { path, kind } of imports) if (kind === 'dynamic-import' && path in inputs) entries.add(path);
  }
  const asked = new Map([...entries].map((entry) => [entry, []]));
  const taken = new Set();
  for (const group of GROUPS) {
    const modules = [...needs(group, inputs)].filter((path) => !taken.has(path));
    for (const entry of entries) {
      if (group[0] === entry) asked.get(entry).push(...group.slice(1));
      else if (modules.includes(entry) && !group.includes(entry))
        throw new Error(`${entry} is always loaded: import it`);
      else if ([...needs([entry], inputs)].some((path) => modules.includes(path))) asked.get(entry).push(...group);
    }
    for (const path of modules) taken.add(path);
  }
  return (path) => {
    const more = asked.get(relative(process.cwd(), path).split(sep).join('/')) ?? [];
    return more.map((file) => `\nimport ${JSON.stringify(resolve(file))};`).join('');
  };
}

/** Modules with all that they import, directly or not. */
function needs(paths, inputs) {
  const found = new Set(paths);
  for (const path of found) {
    for (const each of inputs[path]?.imports ?? []) {
      if (!each.external && each.kind !== 'dynamic-import') found.add(each.path);
    }
  }
  return found;
}
