import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/config/fault.js';
import { UsageError } from '../../src/errors.js';
import { project, run, toml } from './projects.js';

async function failure(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const error: unknown = await run({ ...project(), ...files }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return [];
  if (!(error instanceof UsageError)) throw error;
  return [error.hint === undefined ? error.message : `${error.message} (${error.hint})`, ...error.details];
}

describe('a configuration with a fault', () => {
  it.each([
    ['exlude = []', '2:1: there is no key "exlude" (Did you mean "exclude"?)'],
    ['fail_on = "error"', '2:1: there is no key "fail_on" (Keys are written in kebab-case: "fail-on".)'],
    [
      'perFileIgnores = {}',
      '2:1: there is no key "perFileIgnores" (Keys are written in kebab-case: "per-file-ignores".)',
    ],
    ['extend-ignore = []', '2:1: there is no key "extend-ignore" (It is called "ignore" here.)'],
    ['wxyz = 1', '2:1: there is no key "wxyz"'],
    ['"$schema" = "x"', '2:1: there is no key "$schema"'],
    ['__proto__ = 1', '2:1: there is no key "__proto__"'],
    ['constructor = 1', '2:1: there is no key "constructor"'],
    [
      'mount-public = "error"',
      '2:1: there is no key "mount-public" (Its level belongs into "severity", and to switch it off its name into "ignore".)',
    ],
    ['preset = "strct"', '2:10: preset takes "recommended", "strict" or "guide", not "strct" (Did you mean "strict"?)'],
    ['preset = 1979-05-27', '2:10: preset takes "recommended", "strict" or "guide", not a date'],
    ['select = []', '2:10: select is empty (Leave the key out.)'],
    [
      'ignore = "mount-public"',
      '2:10: ignore takes a list of rules, not "mount-public" (Write it as a list: ["mount-public"].)',
    ],
    ['ignore = ["mount-publc"]', '2:11: there is no rule "mount-publc" (Did you mean "mount-public"?)'],
    ['ignore = [\n  "mount-public",\n  3,\n]', '4:3: ignore[1] takes the name of a rule, not 3'],
    ['severity = 1979-05-27', '2:12: severity takes a table of rules with their levels, not a date'],
    ['severity = { mount-publc = "error" }', '2:14: there is no rule "mount-publc" (Did you mean "mount-public"?)'],
    ['severity = { __proto__ = "error" }', '2:14: there is no rule "__proto__"'],
    [
      'severity = { mount-public = "warn" }',
      '2:29: severity.mount-public takes "error", "warning" or "info", not "warn" (Did you mean "warning"?)',
    ],
    [
      'severity.mount-public = false',
      '2:25: severity.mount-public takes error, warning or info, not false (To switch the rule off: ignore = ["mount-public"].)',
    ],
    ['rules = { mount-public = {} }', '2:11: the rule "mount-public" has no options'],
    [
      'rules = { heavy-shutdown = { budgetMs = 4 } }',
      '2:30: there is no option "budgetMs" of the rule heavy-shutdown (Did you mean "budget-ms"?)',
    ],
    [
      'rules = { heavy-shutdown = { x = 4 } }',
      '2:30: there is no option "x" of the rule heavy-shutdown (It has budget-ms and overhead-ms.)',
    ],
    [
      'rules.heavy-shutdown.budget-ms = -1',
      '2:34: rules.heavy-shutdown.budget-ms takes a number from 0 to 600000 (ms), not -1',
    ],
    [
      'rules.heavy-shutdown.budget-ms = nan',
      '2:34: rules.heavy-shutdown.budget-ms takes a number from 0 to 600000 (ms), not NaN',
    ],
    ['rules.heavy-shutdown = 4', '2:24: rules.heavy-shutdown takes a table of options, not 4'],
    ['max-warnings = 1.5', '2:16: max-warnings takes a whole number from 0 to 999999999, not 1.5'],
    ['max-warnings = inf', '2:16: max-warnings takes a whole number from 0 to 999999999, not Infinity'],
    ['require-reason = "yes"', '2:18: require-reason takes true or false, not "yes"'],
    ['vercel-cli = "48"', '2:14: vercel-cli takes a whole version such as "48.2.0", not "48"'],
    ['framework = "flask"', '2:13: framework takes "auto", "fastapi" or "other", not "flask"'],
    ['baseline = "../b.json"', '2:12: baseline: "../b.json" leads out of the repository'],
    [
      'baseline = "/b.json"',
      '2:12: baseline: "/b.json" is no relative path; patterns are relative to the directory of the configuration file',
    ],
    ['exclude = ["a\\\\b"]', '2:12: exclude[0]: "a\\\\b" has a backslash in it; write / between directories'],
    ['exclude = [""]', '2:12: exclude[0]: "" is empty'],
    ['exclude = ["*a*b*c*"]', '2:12: exclude[0]: "*a*b*c*" has more than three stars in one name'],
    ['exclude = ["**/a/**/b/**/c/**"]', '2:12: exclude[0]: "**/a/**/b/**/c/**" has more than three ** in it'],
    ['units = ["backend"]', '2:10: units: "backend" is no directory'],
    ['units = ["main.py"]', '2:10: units: "main.py" is no directory'],
    ['units = [".", "serv*"]', '2:15: units: "serv*" matches no directory'],
    ['units = ["../x"]', '2:10: units: "../x" leads out of the repository'],
    ['limits = { plan = "free" }', '2:19: limits.plan takes "hobby", "pro" or "enterprise", not "free"'],
    [
      'limits = { maxDuration = 9 }',
      '2:12: there is no key "maxDuration" in limits (Keys are written in kebab-case: "max-duration".)',
    ],
    ['limits.max-duration = 0', '2:23: limits.max-duration takes a whole number from 1 to 1800 (seconds), not 0'],
    ['per-file-ignores = { "a" = [] }', '2:28: per-file-ignores.a is empty (Leave the key out.)'],
    [
      'per-file-ignores = { "a" = "x" }',
      '2:28: per-file-ignores.a takes a list of rules, or a table with "rules" and "reason", not "x"',
    ],
    ['per-file-ignores = { "" = ["mount-public"] }', '2:22: per-file-ignores: "" is empty'],
    ['per-file-ignores = { "#/a" = ["mount-public"] }', '2:22: per-file-ignores: "#/a" names no file before the #'],
    [
      'per-file-ignores = { "v.json#/a~2" = ["mount-public"] }',
      '2:22: per-file-ignores: "v.json#/a~2" is no JSON Pointer behind the #: ~ is written ~0, and / in a name ~1',
    ],
    ['per-file-ignores = { a = { reason = "x" } }', '2:26: per-file-ignores.a names no "rules"'],
    [
      'per-file-ignores = { a = { rules = ["mount-public"], reason = " " } }',
      '2:63: per-file-ignores.a.reason takes a text that says why, not " "',
    ],
    [
      'per-file-ignores = { a = { rule = ["mount-public"] } }',
      '2:28: there is no key "rule" in per-file-ignores.a (Did you mean "rules"?)',
    ],
  ])('%s', async (text, message) => {
    expect(await failure(toml(text))).toEqual([`pyproject.toml:${message}`]);
  });

  it('is told all its faults at once, in the order of the file', async () => {
    const text = 'severity = { x = "error" }\nselect = ["y"]\nunknown = 1';
    expect((await failure(toml(text))).map((line) => line.slice(0, 19))).toEqual([
      'pyproject.toml:2:14',
      'pyproject.toml:3:11',
      'pyproject.toml:4:1:',
    ]);
    expect(await failure(toml(`exclude = [${'3,'.repeat(900)}]`))).toHaveLength(20);
    expect(await failure(toml(`exclude = [${'"a",'.repeat(1001)}]`))).toEqual([
      'pyproject.toml:2:11: exclude has more than 1000 entries',
    ]);
  });

  it('has its exact place in JSON too', async () => {
    const file = (text: string) => failure({ 'fastapi-vercel-lint.json': text });
    expect(await file('{\n  "ignore": ["mount-public", "foo-bar"]\n}')).toEqual([
      'fastapi-vercel-lint.json:2:30: there is no rule "foo-bar"',
    ]);
    expect(await file('{ "ignore": [],\n "ignore": [] }')).toEqual([
      'fastapi-vercel-lint.json:2:2: the key "ignore" is there twice',
    ]);
    expect(await file('{ "__proto__": { "ignore": [] } }')).toEqual([
      'fastapi-vercel-lint.json:1:3: there is no key "__proto__"',
    ]);
    expect(await file('[]')).toEqual([
      'fastapi-vercel-lint.json:1:1: the configuration takes a table, not an empty list',
    ]);
    expect(await file('')).toEqual(['fastapi-vercel-lint.json:1:1: the file is empty']);
    expect(await file('// mine\n{}')).toEqual([
      'fastapi-vercel-lint.json:1:1: JSON has no comments (A configuration with comments can be in [tool.fastapi-vercel-lint] of pyproject.toml.)',
    ]);
    expect(await file('\uFEFF{}')).toEqual([
      'fastapi-vercel-lint.json:1:1: the file starts with a byte order mark (BOM), which JSON does not allow',
    ]);
    expect(await file(`{ "ignore": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`)).toEqual([
      'fastapi-vercel-lint.json:1:1: ignore[0] takes the name of a rule, not a list',
    ]);
    expect(await file(`{ "preset": "${'x'.repeat(2 ** 20)}" }`)).toEqual([
      'cannot read fastapi-vercel-lint.json: it is larger than 1 MiB',
    ]);
    const utf16 = Buffer.from('\uFEFF{}', 'utf16le');
    expect(await failure({ 'fastapi-vercel-lint.json': utf16 })).toEqual([
      'cannot read fastapi-vercel-lint.json: it is not UTF-8',
    ]);
  });

  it('is an error that an editor can show at its places', async () => {
    const error: unknown = await run({ ...project(), ...toml('ignor = []') }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    const { file, faults } = error as ConfigurationError;
    expect([file, faults[0]!.range.start, faults[0]!.message]).toEqual([
      'pyproject.toml',
      { line: 2, column: 1, offset: 27 },
      'there is no key "ignor"',
    ]);
  });
});

describe('a pyproject.toml that is no TOML', () => {
  const broken = 'name = \n[tool.fastapi-vercel-lint]\nignore = ["read-only-filesystem"]\n[tool.other\n';

  it('keeps a configuration that can be read, and is reported once, by a rule', async () => {
    const { diagnostics, notAnalysed } = await run({ ...project(), 'pyproject.toml': broken });
    expect(diagnostics.filter(({ file }) => file === 'pyproject.toml')).toHaveLength(1);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('read-only-filesystem');
    expect(notAnalysed).toEqual([]);
  });

  it('keeps it behind a byte order mark, too', async () => {
    const text = '\uFEFF[tool.fastapi-vercel-lint]\nignore = ["read-only-filesystem"]\n';
    const { diagnostics } = await run({ ...project(), 'pyproject.toml': text });
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('read-only-filesystem');
  });

  it('is an error where the fault is in the configuration', async () => {
    expect(await failure({ 'pyproject.toml': '[tool.fastapi-vercel-lint]\nignore = [\n' })).toHaveLength(1);
    expect(await failure({ 'pyproject.toml': '[tool.fastapi-vercel-lint]\nignore = x\n' })).toEqual([
      'pyproject.toml:2:10: invalid value',
    ]);
  });

  it('is listed where it cannot be told whether there is one', async () => {
    const { notAnalysed } = await run({ ...project(), 'pyproject.toml': 'dev = ["fastapi-vercel-lint"\n[x\n' });
    expect(notAnalysed).toEqual([
      {
        file: 'pyproject.toml',
        reason: 'it is not TOML; whether it has a configuration of fastapi-vercel-lint cannot be told',
      },
    ]);
    const { notAnalysed: none } = await run({ ...project(), 'pyproject.toml': '[x\n' });
    expect(none).toEqual([]);
  });
});
