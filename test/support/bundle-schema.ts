import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Schema {
  definitions: Record<string, { required: string[] }>;
}

let validate: ValidateFunction | undefined;

/** The contract of what `bundle --format json` prints. */
export function bundleSchema(): Schema {
  return JSON.parse(readFileSync(new URL('../../schema/bundle.v1.schema.json', import.meta.url), 'utf8')) as Schema;
}

/** What is wrong with the JSON of `bundle` by its schema; nothing where it fits. */
export function bundleSchemaErrors(text: string): object[] {
  const formats = { date: /^\d{4}-\d\d-\d\d$/ };
  validate ??= new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, formats }).compile(bundleSchema());
  validate(JSON.parse(text));
  return validate.errors ?? [];
}
