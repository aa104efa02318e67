import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { ourVerdict, vercelVerdict } from '../support/verdict.js';
import { onDisk } from '../support/vercel.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../example/', import.meta.url));

const fixtures = readdirSync(FIXTURES).flatMap((theme) =>
  readdirSync(FIXTURES + theme).map((name) => [`${theme}/${name}`, `${FIXTURES}${theme}/${name}`] as const),
);

describe('every fixture gets the framework, entrypoint, functions and error code that Vercel gives it', () => {
  it.each([...fixtures, ['the shipped example', EXAMPLE.replace(/\/$/, '')] as const])('%s', async (_, directory) => {
    expect(await ourVerdict(directory)).toEqual(await vercelVerdict(directory));
  });
});

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap(({ title, files, vercelCli }) => {
    const config = files['vercel.json'] ?? '{}';
    // Those have tests of their own: another CLI, modes without detection, what the CLI looks at before its validator, and
    // what an environment variable decides.
    const isOther =
      vercelCli !== undefined ||
      /"(builds|services)"/.test(config) ||
      'now.json' in files ||
      '.nowignore' in files ||
      Object.values(files).some((text) => text.includes('${'));
    return isOther ? [] : [[`${rule.id}: ${title}`, files] as const];
  }),
);

describe('every example of every rule, too', () => {
  it.each(examples)('%s', async (_, files) => {
    await onDisk(files, async (directory) => {
      expect(await ourVerdict(directory)).toEqual(await vercelVerdict(directory));
    });
  });
});
