// What a keystroke costs in a session, as an editor or --watch has one, beside a fresh run in the same process: `npm run bench:session -- DIRECTORY …`
// In each project the Python file nearest to the middle by size gets a line at its end, which is longer by a letter each time.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from '../source-module.mjs';

const USAGE = 'Usage: npm run bench:session -- [--keys N] DIRECTORY ... (default 15 keystrokes in each)';

const words = process.argv.slice(2);
const keys = words[0] === '--keys' ? Number(words.splice(0, 2)[1]) : 15;
if (words.length === 0 || !Number.isInteger(keys) || keys < 1) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const directories = words.map((word) => resolve(word));
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const scratch = 'node_modules/.cache/bench-session';
  const { DiskHost, lint, OverlayHost, Session } = await sources(scratch);
  console.log('| project | Python files | first run | fresh run | keystroke | min | max |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const directory of directories) console.log(await row(directory));
  rmSync(scratch, { recursive: true, force: true });

  async function row(directory) {
    const session = new Session(lint);
    const options = { cwd: directory };
    const first = await time(() => session.lint(options));
    const files = session.filesRead().filter((file) => file.endsWith('.py'));
    const sizes = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
    const { file, text } = sizes.sort((a, b) => a.text.length - b.text.length)[Math.floor(sizes.length / 2)];
    const typed = (count) => `${text}\nx${'y'.repeat(count)} = 1\n`;
    const keystrokes = [];
    const fresh = [];
    for (let count = 0; count < keys; count++) {
      session.setText(file, typed(count));
      keystrokes.push(await time(() => session.lint(options)));
      // A fresh run needs no more than some for a median, and a large project takes seconds.
      if (count >= 5) continue;
      const openHost = (root) => new OverlayHost(new DiskHost(root), { [file.slice(root.length + 1)]: typed(count) });
      fresh.push(await time(() => lint({ ...options, openHost })));
    }
    const shown = [first, median(fresh), median(keystrokes), Math.min(...keystrokes), Math.max(...keystrokes)];
    return `| ${basename(directory)} | ${files.length} | ${shown.map((each) => Math.round(each)).join(' | ')} |`;
  }
}

/** A session is no part of the public API. */
async function sources(folder) {
  mkdirSync(folder, { recursive: true });
  copyFileSync('src/packages/sizes.data.txt', join(folder, 'sizes.data.txt'));
  return importSources('scripts/bench/session.entry.ts', folder);
}

async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
