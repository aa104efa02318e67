import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { compact } from '../../src/reporters/compact.js';
import { inspectPretty } from '../../src/reporters/inspect-pretty.js';
import { pretty } from '../../src/reporters/pretty.js';
import { textWidth } from '../../src/reporters/width.js';
import { finding, inspectResult, lintResult, mainPy, plain, unit } from './results.js';

const main = createSource('backend/app/main.py', mainPy);
const mount = finding(main, 'app.mount("/public", files)');

/** What could steer a terminal: everything but line ends, printable ASCII and what is beyond C1. */

const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

describe('the pretty report', () => {
  it('shows a finding with its code, what explains it and what to do', () => {
    const start = main.text.indexOf('app = FastAPI()');
    const related = [{ file: main.file, range: main.range(start, start + 15), message: 'The app is created here.' }];
    const edits = [{ file: main.file, range: mount.range, text: '' }];
    const full = finding(main, 'app.mount("/public", files)', {
      confidence: 'likely',
      related,
      fix: { safety: 'safe', title: 'delete the mount', edits },
    });
    expect(pretty(lintResult([full]), plain)).toBe(`warning[mount-public]: This mount finds no directory.
 --> backend/app/main.py:4:1
  |
3 | app = FastAPI()
4 | app.mount("/public", files)
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
note: The app is created here.
 --> backend/app/main.py:3:1
  |
3 | app = FastAPI()
  | ---------------
  |
  = help: Delete the mount.
  = fix: delete the mount (safe)
  = confidence: likely, not certain
  = docs: https://vercel.com/docs

▲ backend: Vercel starts backend/app/main.py:app (FastAPI preset).
Found 1 warning (1 with a safe fix: --fix applies it). 1 file read.
`);
  });

  it('says what Vercel starts when nothing is wrong', () => {
    expect(pretty(lintResult([]), plain)).toBe(
      '✔ backend: Vercel starts backend/app/main.py:app (FastAPI preset). No problems found.\n1 file read.\n',
    );
  });

  it.each([
    [{ root: '.' }, '✔ Vercel starts backend/app/main.py:app (FastAPI preset).'],
    [{ mode: 'api-functions' as const, entrypoint: null }, 'Vercel builds no Python function (functions in api/).'],
    [{ mode: 'static' as const, entrypoint: null }, 'Vercel serves files only and starts no Python.'],
    [{ framework: 'python' }, '(Python preset)'],
    [{ mode: 'builds' as const }, 'Vercel starts backend/app/main.py:app (builds in vercel.json).'],
    [{ buildError: { code: 'X_Y' }, entrypoint: null }, "Vercel's build stops (X_Y)."],
    [{ entrypoint: null }, 'Vercel finds no entrypoint (FastAPI preset).'],
  ])('has a verdict for %j', (change, text) => {
    expect(pretty(lintResult([], [main], { units: [{ ...unit, ...change }] }), plain)).toContain(text);
  });

  it('has a verdict and counts per project', () => {
    const units = [unit, { ...unit, root: 'worker' }];
    const findings = [{ ...mount, severity: 'error' as const }, mount, mount];
    const text = pretty(lintResult(findings, [main], { units }), plain);
    expect(text).toContain(
      '✘ backend: Vercel would start backend/app/main.py:app (FastAPI preset). 1 error and 2 warnings.',
    );
    expect(text).toContain('✔ worker: ');
    expect(text).toContain('Found 1 error and 2 warnings. 1 file read.');
  });

  it('with --quiet shows errors only, counts everything and says what is hidden', () => {
    const text = pretty(lintResult([{ ...mount, severity: 'error' }, mount]), { ...plain, quiet: true });
    expect(text).toContain('error[mount-public]');
    expect(text).not.toContain('warning[mount-public]');
    expect(text).toContain('Found 1 error and 1 warning (1 not shown because of --quiet).');
  });

  it('lists what was not analysed, and shortens a long list', () => {
    const entries = (number: number) =>
      Array.from({ length: number }, (_, i) => ({ file: `f${i}.py`, reason: 'it is larger than 2 MB' }));
    const text = pretty(lintResult([], [main], { notAnalysed: entries(20) }), plain);
    expect(text).toContain('Not analysed (20):\n  f0.py: it is larger than 2 MB\n');
    expect(text).toContain('  and 15 more (--format json lists them all)\n');
    expect(text).toContain('No problems found (20 not analysed).');
    expect(pretty(lintResult([], [main], { notAnalysed: entries(6) }), plain)).not.toContain('more');
  });

  it('needs no source, and draws no code for a file as a whole', () => {
    const without = pretty(lintResult([mount], []), plain);
    expect(without).toContain(' --> backend/app/main.py:4:1\n  = help: Delete the mount.');
  });

  it('lines up the frames of one finding', () => {
    const long = createSource('long.py', `${'\n'.repeat(999)}bad`);
    const related = [{ file: main.file, range: main.range(0, 4), message: 'Here.' }];
    const text = pretty(lintResult([finding(long, 'bad', { related })], [main, long]), plain);
    expect(text).toContain('1000 | bad\n     | ^^^');
    expect(text).toContain('   1 | from fastapi import FastAPI\n     | ----');
    expect(text).toContain('     = help:');
  });

  it('leaves no room for a line number that is not shown', () => {
    const nine = createSource('nine.py', `${'\n'.repeat(8)}bad\n`);
    expect(pretty(lintResult([finding(nine, 'bad')], [nine]), plain)).toContain(
      '\n --> nine.py:9:1\n  |\n9 | bad\n  | ^^^\n',
    );
  });

  it('wraps text in a terminal, below itself, and leaves addresses whole', () => {
    const message = 'word '.repeat(60).trim();
    const docs = `https://vercel.com/${'x'.repeat(100)}`;
    const text = pretty(lintResult([{ ...mount, message, help: message, docs }]), { ...plain, width: 80 });
    const lines = text.split('\n').filter((line) => !line.includes('https://'));
    for (const line of lines.slice(0, -4)) expect(textWidth(line)).toBeLessThanOrEqual(80);
    expect(text).toContain(`= docs: ${docs}\n`);
    expect(text).toContain('\n          word word');
  });

  it('is colored only when asked, and says the same', () => {
    const colored = pretty(lintResult([mount]), { ...plain, color: true });
    expect(colored).toContain('\x1b[');

    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(pretty(lintResult([mount]), plain));
  });

  it('links rules to their documentation where the terminal shows links, and says the same', () => {
    const linked = pretty(lintResult([mount]), { ...plain, links: true });
    expect(linked).toContain('warning[\x1b]8;;https://vercel.com/docs\x1b\\mount-public\x1b]8;;\x1b\\]: ');
    expect(linked.replace(/\x1b\]8;;.*?\x1b\\/g, '')).toBe(pretty(lintResult([mount]), plain));
  });

  it('is ASCII for a terminal that knows nothing else', () => {
    expect(pretty(lintResult([{ ...mount, message: 'Über' }]), { ...plain, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
    expect(pretty(lintResult([]), { ...plain, ascii: true })).toMatch(/^ok backend/);
  });

  it('lets nothing from files reach the terminal', () => {
    const evil = 'x\x1b]0;owned\x07\x9b31m\r\n\u202ey';
    const source = createSource(`${evil}.py`, `${evil} = bad # ${evil}\n`);
    const range = source.range(0, source.text.length);
    const edits = [{ file: evil, range, text: evil }];
    const hostile = finding(source, 'bad', {
      rule: evil,
      message: evil,
      help: evil,
      docs: evil,
      unit: evil,
      related: [{ file: source.file, range, message: evil }],
      fix: { safety: 'safe', title: evil, edits },
    });
    const change = {
      units: [{ ...unit, root: evil, entrypoint: { file: evil, variable: evil, via: 'candidate' as const } }],
      notAnalysed: [{ file: evil, reason: evil }],
    };
    const result = lintResult([hostile], [source], change);
    for (const ascii of [true, false]) expect(pretty(result, { ...plain, ascii })).not.toMatch(CONTROL);
    expect(compact(result, plain)).not.toMatch(CONTROL);
    expect(compact(result, plain).split('\n')).toHaveLength(2);
  });
});

describe('the compact report', () => {
  it('has one line per finding', () => {
    expect(compact(lintResult([mount, { ...mount, severity: 'error', message: 'a\nb' }]), plain)).toBe(
      'backend/app/main.py:4:1: warning mount-public: This mount finds no directory.\n' +
        'backend/app/main.py:4:1: error mount-public: a\\nb\n',
    );
  });

  it('is empty when nothing is wrong', () => {
    expect(compact(lintResult([]), plain)).toBe('');
  });
});

describe('inspect', () => {
  it('shows every fact with its reason', () => {
    expect(inspectPretty(inspectResult, plain)).toBe(`backend: Vercel starts backend/app/main.py:app (FastAPI preset).

  Root              backend
  Mode              preset
  Framework         fastapi
                    because requirements.txt contains the text "fastapi"
  Entrypoint        backend/app/main.py:app (a name that Vercel looks for)
  Install command   Vercel's own
  Build command     python build.py (backend/pyproject.toml)
  Size              about 30 MiB (27 MiB to 34 MiB), known from uv.lock; it fits as it is
  Functions         backend/api/cron.py:app
  Imports           backend/app/main.py
                    backend/app/mail.py (not at every start)
  Routes            not all, since some are added in ways that only running the app would show:
                    GET /api/items/{id} (backend/app/main.py:8), unless the environment changes it
                    files (unknown path) (backend/app/main.py:12)
  Runs at import    create_app (backend/app/main.py:3)
  Runs in requests  Mail.send (backend/app/mail.py:9), perhaps
  Shutdown takes    lifespan (backend/app/main.py:20): up to 10.2 s
                    - stop_poller() → thread.join(timeout=10) waits for the thread to end: up to 10 s, perhaps (backend/app/poller.py:30)
                    - time.sleep(0.2) sleeps: 200 ms (backend/app/main.py:24)
                    close (backend/app/mail.py:40): next to nothing, as far as it can be told; there is more than was looked at
  Never runs        connect (backend/app/main.py:40), for startup: the app has a lifespan
                    sub_lifespan (backend/app/main.py:50), for startup and shutdown: its app is mounted in another
  Python            3.12
                    because it is the default

Judged as Vercel CLI 64.0.2; facts of 2026-10-13.
`);
  });

  it('lets nothing from files reach the terminal', () => {
    const [first] = inspectResult.units;
    const evil = '\x1b[2J\n\u202e';
    const command = { command: evil, source: evil };
    const decisions = [{ topic: evil, answer: evil, because: evil }];
    const units = [{ ...first!, root: evil, framework: evil, buildCommand: command, decisions }];
    expect(inspectPretty({ ...inspectResult, units }, plain)).not.toMatch(CONTROL);
  });
});
