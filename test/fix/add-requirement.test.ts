import { describe, expect, it } from 'vitest';
import { UnitFiles } from '../../src/deployment/files.js';
import { loadManifest, type ManifestKind } from '../../src/deployment/manifests/manifest.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { addRequirement } from '../../src/fix/add-requirement.js';
import { applyEdits } from '../../src/fix/edits.js';

/** A manifest with `httpx` added; null where there is no place for it. */
function added(kind: ManifestKind, text: string, more: Record<string, string> = {}): string | null {
  const files = new UnitFiles(new Repository(new MemoryHost({ [kind]: text, ...more })), '');
  const edits = addRequirement(loadManifest(files, '', kind), 'httpx');
  return edits && applyEdits(text, edits);
}

const project = (dependencies: string) => `[project]\nname = "a"\nversion = "1"\n${dependencies}`;

describe('requirements.txt', () => {
  it.each([
    ['', 'httpx\n'],
    ['fastapi\n', 'fastapi\nhttpx\n'],
    ['fastapi', 'fastapi\nhttpx\n'],
    ['fastapi\r\n', 'fastapi\r\nhttpx\r\n'],
    ['fastapi  # web\n# end\n', 'fastapi  # web\n# end\nhttpx\n'],
  ])('%j', (text, expected) => {
    expect(added('requirements.txt', text)).toBe(expected);
  });

  it.each([
    'fastapi==1.0 --hash=sha256:00\n',
    'fastapi==1.0 \\\n    --hash=sha256:00\n',
    'not a requirement\n',
    'fastapi \\',
  ])('not to %j', (text) => {
    expect(added('requirements.txt', text)).toBeNull();
  });
});

describe('[project] dependencies', () => {
  it.each([
    ['dependencies = ["fastapi"]\n', 'dependencies = ["fastapi", "httpx"]\n'],
    ["dependencies = ['fastapi']\n", 'dependencies = [\'fastapi\', "httpx"]\n'],
    ['dependencies = ["fastapi",]\n', 'dependencies = ["fastapi", "httpx",]\n'],
    ['dependencies = []\n', 'dependencies = ["httpx"]\n'],
    ['dependencies = [\n]\n', 'dependencies = ["httpx"]\n'],
    ['dependencies = [\n  "fastapi"\n]\n', 'dependencies = [\n  "fastapi",\n  "httpx"\n]\n'],
    ['dependencies = [\n  "fastapi",\n]\n', 'dependencies = [\n  "fastapi",\n  "httpx",\n]\n'],
    ['dependencies = [\n\t"fastapi",  # web\n]\n', 'dependencies = [\n\t"fastapi",  # web\n\t"httpx",\n]\n'],
    ['dependencies = [\n  "fastapi"  # web\n]\n', 'dependencies = [\n  "fastapi",  # web\n  "httpx"\n]\n'],
    ['dependencies = [\n  "fastapi"]\n', 'dependencies = [\n  "fastapi",\n  "httpx"]\n'],
    [
      'dependencies = [\n  "fastapi",\n  # more to come\n]\n',
      'dependencies = [\n  "fastapi",\n  "httpx",\n  # more to come\n]\n',
    ],
    ['dependencies = [\r\n  "fastapi",\r\n]\r\n', 'dependencies = [\r\n  "fastapi",\r\n  "httpx",\r\n]\r\n'],
    ['', 'X'],
  ])('%j', (text, expected) => {
    const wanted =
      expected === 'X' ? '[project]\ndependencies = ["httpx"]\nname = "a"\nversion = "1"\n' : project(expected);
    expect(added('pyproject.toml', project(text))).toBe(wanted);
  });

  it.each(['dependencies = "fastapi"\n', 'dependencies = [\n', 'dependencies = [ # all\n]\n'])('not to %j', (text) => {
    expect(added('pyproject.toml', project(text))).toBeNull();
  });

  it('not beside a lock file', () => {
    expect(added('pyproject.toml', project('dependencies = []\n'), { 'uv.lock': '' })).toBeNull();
  });
});

describe('Pipfile', () => {
  it('below the header', () => {
    expect(added('Pipfile', '[packages]\nfastapi = "*"\n')).toBe('[packages]\nhttpx = "*"\nfastapi = "*"\n');
  });

  it('not without a table', () => {
    expect(added('Pipfile', 'packages = { fastapi = "*" }\n')).toBeNull();
  });
});
