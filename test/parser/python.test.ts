import { describe, expect, it } from 'vitest';
import { PythonParser } from '../../src/parser/python.js';
import { createSource } from '../../src/parser/source.js';

describe('a Python file', () => {
  it('that is correct has no faults', async () => {
    const parser = await PythonParser.load();
    const tree = parser.parse(createSource('main.py', 'app = 1\n'))!;
    expect(tree.faults).toEqual([]);
  });

  it('with an unclosed parenthesis is rejected at its position', async () => {
    const parser = await PythonParser.load();
    const tree = parser.parse(createSource('main.py', 'app = (1\n'))!;
    expect(tree.faults.length).toBeGreaterThan(0);
    expect(tree.faults[0]!.range.start.line).toBe(1);
  });
});
