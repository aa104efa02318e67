import { it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
it('lists', async () => {
  const rows = new Set<string>();
  for (const rule of rules)
    for (const ex of rule.examples) {
      const r = await lint({
        cwd: '/example',
        host: new MemoryHost(ex.files),
        select: [rule.id],
        ...(ex.vercelCli !== undefined && { vercelCli: ex.vercelCli }),
      });
      for (const d of r.diagnostics)
        rows.add(`${rule.id}\t${d.severity}\t${d.fix ? d.fix.safety + '\t' + d.fix.title : '-'}`);
    }
  console.log([...rows].join('\n'));
});
