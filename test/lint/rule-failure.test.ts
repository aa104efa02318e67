import { describe, expect, it, vi } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';

describe('a rule that throws', () => {
  it('is named, with the project that it was judging', async () => {
    const rule = rules.find(({ id }) => id === 'mount-public')!;
    const check = vi.spyOn(rule, 'check').mockImplementation(() => {
      throw new TypeError('x is undefined');
    });
    try {
      const host = new MemoryHost({ 'web/requirements.txt': 'fastapi\n', 'web/main.py': 'app = 1\n' });
      await expect(lint({ cwd: '/repo', host, paths: ['web'] })).rejects.toMatchObject({
        name: 'RuleFailure',
        message: 'the rule mount-public failed on web: x is undefined',
      });
    } finally {
      check.mockRestore();
    }
  });
});
