/**
 * How a function takes the program that it starts:
 * - `arguments`: a list with the program first, or its name alone; with `shell=True` a command line.
 * - `command`: a list with the program first, or a command line.
 * - `shell`: a command line.
 * - `words`: the program, and its arguments as further arguments.
 */
export type StarterStyle = 'arguments' | 'command' | 'shell' | 'words';

/** A function that starts programs. */
export interface Starter {
  readonly style: StarterStyle;
  /** The position of the program, or of the command, among the arguments. */
  readonly index: number;
  /** The name of that argument. */
  readonly name: string;
}

const LIST: Starter = { style: 'arguments', index: 0, name: 'args' };
const shell = (name: string): Starter => ({ style: 'shell', index: 0, name });
const words = (index: number, name: string): Starter => ({ style: 'words', index, name });

/**
 * By full name. Source: the documentation of Python 3.14, modules subprocess, os, asyncio (Subprocesses); https://anyio.readthedocs.io/en/stable/subprocesses.html (read 2026-11-29).
 */
export const STARTERS: Readonly<Record<string, Starter>> = {
  'anyio.open_process': { style: 'command', index: 0, name: 'command' },
  'anyio.run_process': { style: 'command', index: 0, name: 'command' },
  'asyncio.create_subprocess_exec': words(0, 'program'),
  'asyncio.create_subprocess_shell': shell('cmd'),
  'asyncio.subprocess.create_subprocess_exec': words(0, 'program'),
  'asyncio.subprocess.create_subprocess_shell': shell('cmd'),
  'os.execl': words(0, 'file'),
  'os.execlp': words(0, 'file'),
  'os.execv': words(0, 'path'),
  'os.execve': words(0, 'path'),
  'os.execvp': words(0, 'file'),
  'os.execvpe': words(0, 'file'),
  'os.popen': shell('cmd'),
  'os.posix_spawn': words(0, 'path'),
  'os.posix_spawnp': words(0, 'path'),
  'os.spawnl': words(1, 'file'),
  'os.spawnlp': words(1, 'file'),
  'os.spawnv': words(1, 'file'),
  'os.spawnvp': words(1, 'file'),
  'os.system': shell('command'),
  'subprocess.Popen': LIST,
  'subprocess.call': LIST,
  'subprocess.check_call': LIST,
  'subprocess.check_output': LIST,
  'subprocess.getoutput': shell('cmd'),
  'subprocess.getstatusoutput': shell('cmd'),
  'subprocess.run': LIST,
};

/** Functions that call the function that they are given first, with the other arguments. Source: the documentation of asyncio, anyio and Starlette. */
export const CALLERS: readonly string[] = [
  'anyio.to_thread.run_sync',
  'asyncio.to_thread',
  'fastapi.concurrency.run_in_threadpool',
  'starlette.concurrency.run_in_threadpool',
];
