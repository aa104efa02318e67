import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { runFake } from './fake.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/rules.v1.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats: { uri: /^https:\/\// } });
const validate = ajv.compile(schema);

function errorsOf(value: unknown) {
  validate(value);
  return validate.errors ?? [];
}

describe('rules and explain in JSON', () => {
  it('fit their schema, for every rule', async () => {
    const { out } = await runFake(['rules', '--format', 'json'], { engine: { rules } });
    const list = JSON.parse(out);
    expect(errorsOf(list)).toEqual([]);
    expect(list.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id } of rules) {
      const { out: text } = await runFake(['explain', id, '--format', 'json'], { engine: { rules } });
      expect(errorsOf(JSON.parse(text)), id).toEqual([]);
    }
  });

  it('of another shape do not', async () => {
    const { out } = await runFake(['rules', '--format', 'json'], { engine: { rules } });
    const list = JSON.parse(out);
    expect(errorsOf({ ...list, time: 1 })).not.toEqual([]);
    delete list.rules[0].fixable;
    expect(errorsOf(list)).not.toEqual([]);
  });
});
