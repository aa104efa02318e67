import { describe, expect, it } from 'vitest';
import { interfaceOf, type InterfaceKind } from '../../src/program/interface.js';
import { withProgram } from '../support/program.js';
import { INTERFACES } from './interfaces.js';

/** What the runtime makes of a variable of `main.py`. */
async function verdict(files: Record<string, string>, variable = 'app'): Promise<InterfaceKind> {
  return withProgram(files, ({ repository, modules }) => {
    const project = { repository, modules, unitRoot: '' };
    return interfaceOf(modules.load('main.py')!, variable, project).kind;
  });
}

describe('the verdict of the runtime on', () => {
  it.each(INTERFACES)('%s', async (_, text, variable, expected) => {
    expect(await verdict({ 'main.py': text }, variable)).toBe(expected);
  });
});
