import { describe, expect, it } from 'vitest';
import { compareVersions, parseVersion } from '../../src/parser/requirements/pep440.js';
import { normalizeName } from '../../src/parser/requirements/pep508.js';
import { devTools } from '../../src/packages/dev-tools.data.js';
import type { PackageFact } from '../../src/packages/fact.js';
import { preferredDistributions } from '../../src/packages/preferred-distributions.data.js';
import { removedModules } from '../../src/packages/stdlib-removed.data.js';
import { oldReleases } from '../../src/packages/old-releases.data.js';
import { platformPackages } from '../../src/packages/platform-only.data.js';
import { platformPackage } from '../../src/packages/platforms.js';
import { sourcePackages } from '../../src/packages/source-only.data.js';
import { consoleScripts } from '../../src/packages/console-scripts.data.js';
import { systemLibraryUsers } from '../../src/packages/system-libraries.data.js';
import { BROWSER_LAUNCHES, PLAYWRIGHT } from '../../src/program/processes/browsers.data.js';
import { libraryPrograms } from '../../src/program/processes/library-programs.data.js';
import { missingPrograms } from '../../src/program/processes/missing-programs.data.js';
import { CALLERS, STARTERS } from '../../src/program/processes/starters.data.js';
import { shadowingPackages } from '../../src/packages/stdlib-shadowing.data.js';

/** `owner/name@commit:path`, a web address, or the shared data. */
const SOURCE = /^(?:https:\/\/\S+|[\w.-]+\/[\w.-]+@[0-9a-f]{12}:\S+|shared\/data\/.+)$/;

describe.each<[string, readonly PackageFact[]]>([
  ['dev tools', devTools],
  ['preferred distributions', preferredDistributions],
  ['removed modules', removedModules],
  ['old releases', oldReleases],
  ['platforms', platformPackages],
  ['source only', sourcePackages],
  ['shadowing', shadowingPackages],
  ['console scripts', consoleScripts],
  ['libraries of the system', systemLibraryUsers],
])('the table of %s', (_, facts) => {
  it('is sorted by normalised names, each once', () => {
    const names = facts.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) expect(normalizeName(name)).toBe(name);
  });

  it('has a source and a date for each entry', () => {
    for (const { source, date } of facts) {
      expect(source).toMatch(SOURCE);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});

/** A function, class or method by its full name: `a.b`, `a.B().c`. */
const CALL = /^[A-Za-z_]\w*(?:(?:\(\))?\.[A-Za-z_]\w*)+$/;
const DAY = /^20\d\d-\d\d-\d\d$/;

describe('programs of the system', () => {
  const names = missingPrograms.map(({ name }) => name);

  it('are sorted, each once, with source and date', () => {
    expect(names).toEqual([...new Set(names)].sort());
    for (const { name, instead, source, date } of missingPrograms) {
      expect(name).toMatch(/^[A-Za-z][\w+-]*$/);
      if (instead !== undefined) expect(instead).toMatch(/^[^\n]+\.$/);
      expect(source).toMatch(SOURCE);
      expect(date).toMatch(DAY);
    }
  });

  it('are none that the image has', () => {
    const ofTheImage = [
      'sh',
      'bash',
      'ls',
      'cat',
      'curl',
      'sed',
      'awk',
      'gawk',
      'grep',
      'gpg',
      'rpm',
      'dnf',
      'python3',
      'pip',
    ];
    expect(names.filter((name) => ofTheImage.includes(name))).toEqual([]);
  });

  it('have all that libraries start', () => {
    for (const [call, { program, source, date, raises }] of libraryPrograms) {
      expect(call).toMatch(CALL);
      expect(names).toContain(program);
      if (raises !== undefined) expect(raises).toMatch(/^[A-Z]\w+$/);
      expect(source).toMatch(SOURCE);
      expect(date).toMatch(DAY);
    }
    const calls = libraryPrograms.map(([call]) => call);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it('are no commands of packages', () => {
    const commands = consoleScripts.map(({ command }) => command);
    expect(new Set(commands).size).toBe(commands.length);
    expect(commands.filter((each) => names.includes(each))).toEqual([]);
    for (const { module } of consoleScripts) if (module !== null) expect(module).toMatch(/^[a-z_]\w*$/);
  });

  it('are started by functions with full names', () => {
    const starters = Object.keys(STARTERS);
    expect(starters).toEqual([...starters].sort());
    for (const each of [...starters, ...CALLERS]) expect(each).toMatch(CALL);
    for (const { index, name } of Object.values(STARTERS))
      expect([index >= 0, name]).toEqual([true, expect.any(String)]);
  });
});

describe('browsers', () => {
  it('have source and date, and are sorted', () => {
    const calls = Object.keys(BROWSER_LAUNCHES);
    expect(calls).toEqual([...calls].sort());
    for (const call of calls) expect(call).toMatch(CALL);
    for (const { library, browser, source, date } of [PLAYWRIGHT, ...Object.values(BROWSER_LAUNCHES)]) {
      expect([library, browser].every((each) => each.length > 0)).toBe(true);
      expect(source).toMatch(SOURCE);
      expect(date).toMatch(DAY);
    }
  });
});

describe('libraries of the system', () => {
  it.each(systemLibraryUsers.map((each) => [each.name, each] as const))('%s', (_, each) => {
    expect(each.modules.length).toBeGreaterThan(0);
    for (const module of each.modules) expect(module).toMatch(/^[A-Za-z_]\w*(?:\.\w+)*$/);
    expect(each.library).toMatch(/^lib[\w.+-]+$/);
    expect(each.library.startsWith(each.file)).toBe(true);
    expect(each.instead).toMatch(/^[^\n]+\.$/);
    if (each.since !== undefined) expect(parseVersion(each.since)).not.toBeNull();
    // What brings the library is what the extra asks for.
    if (each.extra !== undefined) expect(each.broughtBy).toContain(`${each.name}-${each.extra}`);
  });
});

describe('old releases', () => {
  it.each(oldReleases.map((old) => [old.name, old] as const))('%s: the versions are in order', (_, old) => {
    const [last, first, since] = [old.last, old.first ?? '9999', old.since ?? '0'].map((each) => parseVersion(each)!);
    expect(compareVersions(since!, last!)).toBeLessThan(0);
    expect(compareVersions(last!, first!)).toBeLessThan(0);
  });

  it.each(
    oldReleases.flatMap(({ name, last, later = [] }) => (later.length > 0 ? [[name, last, later] as const] : [])),
  )('%s: newer Pythons need newer releases', (_, base, later) => {
    const limits = [base, ...later.flatMap(({ last, first }) => [last, first!])].map((each) => parseVersion(each)!);
    for (const [index, limit] of limits.entries()) {
      if (index > 0) expect(compareVersions(limits[index - 1]!, limit)).toBeLessThanOrEqual(0);
    }
    expect(later.map(({ python }) => python)).toEqual([...new Set(later.map(({ python }) => python))].sort());
    for (const { files } of later) for (const file of files) expect(file).toMatch(SOURCE);
  });

  it('say what to do, and why where it is not for want of a file', () => {
    for (const { first, instead, outcome, because, files = [] } of oldReleases) {
      if (first === null) expect(instead).toBeDefined();
      if (outcome === 'fails' || outcome === 'crashes') expect(because).toBeDefined();
      if (outcome !== 'crashes') expect(files).toHaveLength(2);
      for (const file of files) expect(file).toMatch(SOURCE);
    }
  });
});

describe('a platform package', () => {
  it.each([
    ['pywin32', 'windows'],
    ['pyobjc', 'macos'],
    ['pyobjc-framework-quartz', 'macos'],
  ])('%s', (name, platform) => {
    expect(platformPackage(name)?.platform).toBe(platform);
  });

  it.each(['pywin32-ctypes', 'pyobjc-framework-', 'comtypes', 'fastapi', '', 'constructor'])('not %j', (name) => {
    expect(platformPackage(name)).toBeNull();
  });
});
