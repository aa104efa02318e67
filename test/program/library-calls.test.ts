import { describe, expect, it } from 'vitest';
import { CallTable } from '../../src/program/library-calls.js';
import { Phases } from '../../src/program/phases/phases.js';
import { runningCalls } from '../../src/program/running-calls.js';
import { withProgram } from '../support/program.js';

const TABLE = new CallTable<string>([
  ['apscheduler.schedulers.background.BackgroundScheduler().start', 'scheduler'],
  ['sqlalchemy.create_engine', 'engine'],
  ['nltk.*', 'anything of nltk'],
  ['fastapi_utils.tasks.repeat_every', 'decorator'],
]);

/** What the table finds that runs on Vercel, as `fact file:line phase[?]`. */
function found(files: Record<string, string>): Promise<string[]> {
  return withProgram(files, ({ reached }) =>
    runningCalls({ reached, phases: new Phases(reached) }, TABLE).map(
      ({ fact, module, call, isCertain, executions: [first] }) =>
        `${fact} ${module.file}:${module.source.position(call.startIndex).line} ${first?.phase}${isCertain ? '' : '?'}`,
    ),
  );
}

const main = (text: string): Promise<string[]> => found({ 'main.py': `${text}\n` });

describe('calls that a table knows', () => {
  it.each<[string, string, string[]]>([
    [
      'a function, under another name',
      'from sqlalchemy import create_engine as ce\nengine = ce("x")',
      ['engine main.py:2 import'],
    ],
    ['a function of a module', 'import sqlalchemy as sa\nengine = sa.create_engine("x")', ['engine main.py:2 import']],
    [
      'a method of an object',
      'from apscheduler.schedulers.background import BackgroundScheduler\ns = BackgroundScheduler()\ns.start()',
      ['scheduler main.py:3 import'],
    ],
    ['every name of a module', 'import nltk\nnltk.download("punkt")', ['anything of nltk main.py:2 import']],
    [
      'a decorator with arguments',
      'from fastapi_utils.tasks import repeat_every\n@repeat_every(seconds=5)\ndef work(): ...',
      ['decorator main.py:2 import'],
    ],
    [
      'in a function that is called at import',
      'import sqlalchemy\ndef make():\n    return sqlalchemy.create_engine("x")\nengine = make()',
      ['engine main.py:3 import'],
    ],
    [
      'what may be something else',
      'import os, sqlalchemy\nif os.getenv("A"):\n    f = sqlalchemy.create_engine\nelse:\n    f = print\nf("x")\nsqlalchemy.create_engine("y")',
      ['engine main.py:7 import'],
    ],
  ])('finds %s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it('finds a method of an object that another module made', async () => {
    const scheduler =
      'from apscheduler.schedulers.background import BackgroundScheduler\nscheduler = BackgroundScheduler()\n';
    const files = { 'jobs.py': scheduler, 'main.py': 'from jobs import scheduler\nscheduler.start()\n' };
    expect(await found(files)).toEqual(['scheduler main.py:2 import']);
  });

  it.each([
    [
      'a method of the same name of something else',
      'import nltk as n\nclass A:\n    def start(self): ...\nA().start()',
    ],
    ['what nothing calls', 'import sqlalchemy\ndef make():\n    return sqlalchemy.create_engine("x")'],
    [
      'what runs only when the file is started',
      'import sqlalchemy\nif __name__ == "__main__":\n    sqlalchemy.create_engine("x")',
    ],
    [
      'what does not run on Vercel',
      'import os, sqlalchemy\nif not os.getenv("VERCEL"):\n    sqlalchemy.create_engine("x")',
    ],
    [
      'what a condition says is for development',
      'import sqlalchemy\nfrom settings import DEBUG\nif DEBUG:\n    sqlalchemy.create_engine("x")',
    ],
    [
      'a name in a comment or a text',
      'import sqlalchemy\n# sqlalchemy.create_engine("x")\na = "sqlalchemy.create_engine(1)"',
    ],
  ])('finds nothing in %s', async (_, text) => {
    expect(await main(text)).toEqual([]);
  });
});
