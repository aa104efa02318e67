import { describe, expect, it } from 'vitest';
import { parseConfigModule } from '../../src/parser/config-module.js';
import { createSource } from '../../src/parser/source.js';

const parse = (text: string) => parseConfigModule(createSource('vercel.ts', text));

describe('a configuration module', () => {
  it.each([
    ['export const config: VercelConfig = {\n  framework: "fastapi",\n};\n', { framework: 'fastapi' }],
    ["export default { framework: 'fastapi' }\n", { framework: 'fastapi' }],
    [
      'export default {\n  a: 1, // one\n  /* two */ "b-c": [true, null, -2.5,],\n} satisfies VercelConfig;\n',
      { a: 1, 'b-c': [true, null, -2.5] },
    ],
    [
      'const config = { functions: { "main.py": { maxDuration: 60 } } } as const;\n\nexport default config;\n',
      { functions: { 'main.py': { maxDuration: 60 } } },
    ],
    [
      'import type { VercelConfig } from "@vercel/config/v1";\n\nexport const config = { rewrites: [{ source: `/(.*)`, destination: "/a\\"b\\\\c\\n" }] };\n',
      { rewrites: [{ source: '/(.*)', destination: '/a"b\\c\n' }] },
    ],
  ])('%j', (text, expected) => {
    expect(parse(text)?.get()).toEqual(expected);
  });

  it.each([
    'export const config = { rewrites: [routes.rewrite("/a", "/b")] };\n',
    'export const config = { ...base, framework: "fastapi" };\n',
    'export const config = { framework };\n',
    'export const config = { framework: `${name}` };\n',
    'export const config = { framework: "fastapi" };\nconfig.framework = null;\n',
    'export const config = { framework: isDev ? null : "fastapi" };\n',
    'export const config = {\n',
    'export const config = { a: "\\x41" };\n',
    'export const config = { __proto__: {} };\n',
    'export const other = { framework: "fastapi" };\n',
    'export const config = { a: 1 };\nexport default { a: 2 };\n',
    'export default make();\n',
    `export default ${'['.repeat(1000)}\n`,
    `export default { a: ${'['.repeat(1000)} }\n`,
    '',
  ])('is not read where a value is computed or the export is not clear: %j', (text) => {
    expect(parse(text)).toBeNull();
  });

  it('knows the places', () => {
    const document = parse('export default {\n  rewrites: [{ source: "/a" }],\n};\n')!;
    expect(document.valueRange('rewrites', 0, 'source')).toMatchObject({
      start: { line: 2, column: 24 },
      end: { column: 28 },
    });
    expect(document.entryRange('rewrites')).toMatchObject({ start: { line: 2, column: 3 }, end: { column: 31 } });
    expect(document.keyRange('rewrites')).toMatchObject({ start: { column: 3 }, end: { column: 11 } });
  });
});
