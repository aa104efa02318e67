import { it } from 'vitest';
import { syntaxFaults } from '../../src/fix/parses.js';
import { allProjects, lintProject, withFix, words } from '../support/projects.js';
it('p1', async () => {
  const t = Date.now();
  let n = 0,
    fixes = 0;
  for (const p of allProjects()) {
    let r;
    try {
      r = await lintProject(p);
    } catch (e) {
      console.log('ERR', p.title, (e as Error).message);
      continue;
    }
    n++;
    for (const d of r.diagnostics)
      if (d.fix) {
        fixes++;
        const after = withFix(p.files, d.fix);
        const bad: string[] = [];
        for (const e of d.fix.edits) {
          const b = p.files[e.file] ?? '';
          if (syntaxFaults(e.file, after[e.file]!) > syntaxFaults(e.file, b))
            bad.push('PARSE ' + e.file + '\n' + after[e.file]);
        }
        const r2 = await lintProject({ ...p, files: after }).catch(() => null);
        if (!r2) {
          console.log('GONE-UNIT', p.title, d.rule, d.fix.title);
          continue;
        }
        const c = (x: typeof r) => x!.diagnostics.filter((y) => words(y) === words(d)).length;
        if (c(r2) >= c(r)) bad.push('STAYS ' + words(d));
        const errs = new Set(r.diagnostics.filter((y) => y.severity === 'error').map(words));
        for (const y of r2.diagnostics)
          if (y.severity === 'error' && !errs.has(words(y)))
            bad.push(`NEWERR (${d.severity} ${d.rule}) -> ` + words(y));
        if (bad.length)
          console.log('BAD', p.title, '|', d.rule, d.fix.safety, d.fix.title, '\n   ' + bad.join('\n   '));
      }
  }
  console.log(n, fixes, Date.now() - t);
}, 600000);
