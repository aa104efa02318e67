import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { finding, lintResult, mainPy, plain } from '../reporters/results.js';
import { compact } from '../../src/reporters/compact.js';
import { snippets } from '../support/editor-docs.js';

describe('the settings of editors', () => {
  it('for Helix are TOML, and start the server', () => {
    const [helix] = snippets('toml');
    expect(parse(helix!)).toMatchObject({
      'language-server': { 'fastapi-vercel-lint': { command: 'npx', args: expect.arrayContaining(['lsp']) } },
      language: expect.arrayContaining([expect.objectContaining({ name: 'python' })]),
    });
  });

  it('for Zed and VS Code are JSON', () => {
    expect(snippets('json').map((text) => typeof JSON.parse(text))).toEqual(['object', 'object', 'object']);
  });

  it('for VS Code match what the compact format writes', () => {
    const [, , tasks] = snippets('json').map((text) => JSON.parse(text));
    const { pattern } = tasks.tasks[0].problemMatcher;
    const [line] = compact(lintResult([finding(createSource('main.py', mainPy), 'app.mount')]), plain).split('\n');
    const match = new RegExp(pattern.regexp).exec(line!)!;
    expect(match[pattern.severity]).toMatch(/^(error|warning|info)$/);
    expect(match[pattern.code]).toMatch(/^[a-z-]+$/);
    expect(Number(match[pattern.line])).toBeGreaterThan(0);
  });
});
