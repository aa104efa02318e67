// `npm test`: every check and every test, to the end, whatever fails on the way. Words after `npm test --` go to vitest.
// The last line is always "N passed, N failed"; each check counts as one.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bin = (name) => join('node_modules', name);
const checks = [
  ['eslint', bin('eslint/bin/eslint.js'), '.'],
  ['prettier', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['tsc', bin('typescript/bin/tsc'), '-p', '.'],
  ['tsc for the browser', bin('typescript/bin/tsc'), '-p', 'src/page/browser'],
  ['build', 'scripts/build.mjs'],
];

const failedChecks = (await Promise.all(checks.map(check))).filter((isFine) => !isFine).length;
const tests = runTests();
const failed = failedChecks + tests.failed;
console.log(`${checks.length - failedChecks + tests.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a check; its output is shown as a whole when it is done. */
function check([name, ...args]) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (code) => {
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name}${output.trim() === '' ? '' : `\n${output.trimEnd()}\n`}`,
      );
      resolve(code === 0);
    });
  });
}

/** Runs vitest with its own readable report, and counts from its JSON. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'fastapi-vercel-lint-'));
  const file = join(folder, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(
    process.execPath,
    [bin('vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  const { passed, failed } = counts(file);
  rmSync(folder, { recursive: true });
  // An error outside of any test fails the run, but is in no count.
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function counts(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const brokenFiles = testResults.filter(({ status, assertionResults }) => {
      return status === 'failed' && !assertionResults.some((each) => each.status === 'failed');
    });
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 1 }; // vitest did not get as far as a report
  }
}
