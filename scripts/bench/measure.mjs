// Times whole processes, from spawn to exit.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** GNU time, which alone can say how much memory another process took. */
const GNU_TIME = '/usr/bin/time';

/**
 * Runs every command once as a warm-up and then in rounds, A B C A B C …: a phase in which the machine is slow then hits
 * all of them alike.
 *
 * @param commands each with `label`, `file`, `args`, and the exit codes `accepts` (default only 0)
 * @param runs timed runs of each command
 * @param scratch an existing directory for temporary files
 * @returns the commands in the same order, each with its `times` in ms and its peak memory `rss` in MiB, or null
 */
export function measure(commands, runs, scratch) {
  const results = commands.map((command) => ({ ...command, times: [], rss: warmUp(command, scratch) }));
  for (let round = 0; round < runs; round++) {
    for (const result of results) result.times.push(time(result));
    progress(`round ${round + 1} of ${runs}`);
  }
  return results;
}

/** Warms the disk's cache. Memory is measured here and not in the timed runs, because it costs a process more. */
function warmUp(command, scratch) {
  const report = join(scratch, 'rss.txt');
  progress(`warm-up: ${command.group}, ${command.label}`);
  if (!hasGnuTime()) {
    run(command);
    return null;
  }
  const { file, args } = command;
  run({ ...command, file: GNU_TIME, args: ['-q', '-f', '%M', '-o', report, file, ...args] });
  const kib = Number(readFileSync(report, 'utf8'));
  rmSync(report);
  return kib / 1024;
}

let gnuTime;

/** BSD's time, as on macOS, has other options. */
function hasGnuTime() {
  gnuTime ??= existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-q', '-f', '%M', 'true']).status === 0;
  return gnuTime;
}

function time(command) {
  const start = performance.now();
  run(command);
  return performance.now() - start;
}

/**
 * Runs a command to its end. What it prints is thrown away by the system, so that no time is spent on taking it.
 *
 * @throws Error when it fails: its time would mean nothing
 */
function run({ label, file, args, cwd, accepts = [0] }) {
  const { status, signal, error } = spawnSync(file, args, { cwd, stdio: 'ignore' });
  if (error) throw error;
  if (!accepts.includes(status)) throw new Error(`"${label}" ended with ${signal ?? `exit code ${status}`}`);
}

/** Says on a terminal what is going on; the table on standard output stays clean. */
function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
