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
