import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import type { LoadedConfiguration } from '../../src/config/configuration.js';
import { KEYS, LIMITS } from '../../src/config/declaration.js';
import { ConfigurationError } from '../../src/config/fault.js';
import { readNamed } from '../../src/config/read.js';
import { configurationSchema } from '../../src/config/schema.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { catalogue } from '../../src/suppress/catalogue.js';

const schema = configurationSchema(catalogue);
const ajv = new Ajv({ allowUnionTypes: true });
const validate = ajv.compile(schema);
const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

function read(file: string, text: string): LoadedConfiguration {
  const repository = new Repository(new MemoryHost({ [`a/b/${file}`]: text }));
  return readNamed(`a/b/${file}`, 'a/b', { repository, rules: catalogue, display: (each) => each });
}

function isAccepted(file: string, text: string): boolean {
  try {
    read(file, text);
    return true;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

/** What a configuration says, without its places. */
function content({ placeOf, file, directory, ...values }: LoadedConfiguration): unknown {
  void [placeOf, file, directory];
  return JSON.parse(
    JSON.stringify(values, (key, value: unknown) => (key === 'range' || key === 'path' ? undefined : value)),
  );
}

const ids = catalogue.map(({ id }) => id);
const rule = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);
const text = fc.oneof(
  fc.constantFrom(
    'a',
    '**/a',
    '*a*b*c*',
    'a\\b',
    '/a',
    'C:/a',
    '{a,b}/*',
    'a#/b',
    'vercel.json#/a~1b',
    'v.json#/~2',
    'v#',
    '#/a',
    '',
    'x'.repeat(301),
    'a\u0001',
    '**/**/**/**',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('*', '/', '#', 'a', '~', '0', '\\'), maxLength: 12 }),
);
const anything = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 1.5, -1, 1e10, '', 'x', [], {}),
  fc.jsonValue({ maxDepth: 2 }),
);
const listed = (item: fc.Arbitrary<unknown>) => fc.array(item, { maxLength: 3 });

/** Values that are mostly right, for each key. */
const values: Record<keyof typeof KEYS | '$schema', fc.Arbitrary<unknown>> = {
  $schema: fc.constantFrom('./x.json', 4),
  preset: fc.constantFrom('recommended', 'strict', 'guide', 'all'),
  select: listed(rule),
  'extend-select': listed(rule),
  ignore: listed(rule),
  severity: fc.dictionary(rule, fc.constantFrom('error', 'warning', 'info', 'off'), { maxKeys: 3 }),
  rules: fc.dictionary(
    fc.constantFrom('heavy-shutdown', 'bundle-junk', 'mount-public', 'x'),
    fc.dictionary(
      fc.constantFrom('budget-ms', 'overhead-ms', 'least-mib', 'budgetMs'),
      fc.constantFrom(0, 1.5, -1, 1e9, '1'),
      { maxKeys: 2 },
    ),
    { maxKeys: 2 },
  ),
  'per-file-ignores': fc.dictionary(
    text,
    fc.oneof(
      listed(rule),
      fc.record({ rules: listed(rule), reason: fc.constantFrom('why', '', ' ', 3) }, { requiredKeys: [] }),
      anything,
    ),
    { maxKeys: 2 },
  ),
  'require-reason': fc.boolean(),
  'min-confidence': fc.constantFrom('certain', 'likely', 'possible', 'sure'),
  units: listed(text),
  exclude: listed(text),
  framework: fc.constantFrom('auto', 'fastapi', 'other', 'none'),
  'vercel-cli': fc.constantFrom('48.2.0', '48', 'v48.2.0', '48.2.0\n'),
  limits: fc.record(
    {
      plan: fc.constantFrom('hobby', 'pro', 'enterprise', 'free'),
      'max-duration': fc.constantFrom(1, 1800, 0, 1801, 1.5),
      'large-functions': fc.boolean(),
      x: fc.constant(1),
    },
    { requiredKeys: [] },
  ),
  'fail-on': fc.constantFrom('error', 'warning', 'info', 'never', 'all'),
  'max-warnings': fc.constantFrom(0, 999_999_999, 1e9, -1, 0.5),
  baseline: text,
};

const configuration = fc
  .record(
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: anything }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((right) =>
    fc.oneof(
      { weight: 9, arbitrary: fc.constant(right) },
      { weight: 1, arbitrary: fc.string().map((key) => ({ ...right, [key]: 1 })) },
    ),
  );

/** One key at a time finds more than all at once, which are nearly always wrong somewhere. */
const single = fc.constantFrom(...Object.keys(values)).chain((key) => {
  return fc.record({ [key]: values[key as keyof typeof values] });
});

describe('the JSON Schema of the configuration', () => {
  it('accepts exactly what the program accepts', () => {
    fc.assert(
      fc.property(fc.oneof(single, configuration, anything), (value) => {
        // A path may only lead out of the repository for the program, which knows where the file is.
        fc.pre(!JSON.stringify(value).includes('..'));
        expect(isAccepted('fastapi-vercel-lint.json', JSON.stringify(value))).toBe(validate(value));
      }),
      { numRuns: 3000, seed: 8 },
    );
  });

  it('describes every key', () => {
    for (const [name, property] of Object.entries(schema['properties'] as Record<string, { description?: string }>)) {
      expect(property.description, name).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it('is the one in the package', () => {
    const shipped: unknown = JSON.parse(
      readFileSync(new URL('../../schema/config.v1.schema.json', import.meta.url), 'utf8'),
    );
    expect(shipped).toEqual(JSON.parse(JSON.stringify(schema)));
  });
});

describe('the declaration', () => {
  it.each(Object.entries(KEYS))('has an example of %s that is valid', (name, { example }) => {
    expect(isAccepted('x.toml', `[tool.fastapi-vercel-lint]\n${name} = ${example}\n`)).toBe(true);
  });

  it.each(Object.entries(LIMITS))('has an example of limits.%s that is valid', (name, { example }) => {
    expect(isAccepted('x.toml', `[tool.fastapi-vercel-lint]\nlimits.${name} = ${example}\n`)).toBe(true);
  });
});

describe('both forms of the file', () => {
  const [toml, json] = ['toml', 'json'].map((form) => new RegExp(`\`\`\`${form}\n([^]*?)\`\`\``).exec(page)![1]!);

  it('say the same in the documentation', () => {
    expect(content(read('x.toml', toml!))).toEqual(content(read('fastapi-vercel-lint.json', json!)));
    expect(content(read('x.toml', toml!))).toMatchObject({
      preset: 'recommended',
      ruleOptions: { 'heavy-shutdown': { budgetMs: 400 } },
      limits: { plan: 'pro', maxDuration: 60 },
      fileIgnores: [
        { pattern: 'scripts/**', pointer: null, rules: ['read-only-filesystem'], reason: null },
        { pattern: 'vercel.json', pointer: '/functions/api~1index.py', rules: ['pinned-builder'] },
      ],
    });
  });

  it('give each value its place', () => {
    const file = read(
      'x.toml',
      '[tool.fastapi-vercel-lint]\nexclude = ["a", "b"]\nper-file-ignores = { "c#/d" = ["mount-public"] }\n',
    );
    expect(file.exclude![1]).toMatchObject({
      pattern: 'b',
      path: '/tool/fastapi-vercel-lint/exclude/1',
      range: { start: { line: 2, column: 17 } },
    });
    expect(file.fileIgnores[0]).toMatchObject({
      path: '/tool/fastapi-vercel-lint/per-file-ignores/c#~1d',
      range: { start: { line: 3, column: 22 }, end: { line: 3, column: 28 } },
    });
    expect(file.placeOf('exclude').range.start).toMatchObject({ line: 2, column: 11 });
    const other = read('fastapi-vercel-lint.json', '{ "ignore": ["mount-public"] }');
    expect(other.placeOf('ignore', 0)).toMatchObject({ path: '/ignore/0', range: { start: { line: 1, column: 14 } } });
  });

  it('are TOML and JSON that other programs read', () => {
    expect(parse(toml!)).toHaveProperty(['tool', 'fastapi-vercel-lint']);
    expect(JSON.parse(json!)).toHaveProperty('preset');
  });
});
