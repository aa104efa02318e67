import type { RuleInfo } from '../rules/info.js';
import { KEYS } from './declaration.js';
import { propertiesOf, type JsonSchema } from './types.js';

/** The JSON Schema of fastapi-vercel-lint.json, and of `[tool.fastapi-vercel-lint]`; `npm run docs` writes it. */
export function configurationSchema(rules: readonly RuleInfo[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/fastapi-vercel-lint/schema/config.v1.schema.json',
    title:
      'Configuration of fastapi-vercel-lint: fastapi-vercel-lint.json, or [tool.fastapi-vercel-lint] of pyproject.toml',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The JSON Schema of this file; in the JSON form only.', type: 'string' },
      ...propertiesOf(KEYS, rules),
    },
    definitions: {
      rule: { description: 'The name of a rule.', enum: rules.map(({ id }) => id) },
    },
  };
}
