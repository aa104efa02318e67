import { describe, expect, it } from 'vitest';
import type { ClosureInput } from '../../src/program/closure-input.js';
import type { ReachedModule } from '../../src/program/closure.js';
import { withProgram } from '../support/program.js';

type Files = Record<string, string>;
type Input = Partial<Omit<ClosureInput, 'repository' | 'modules'>>;

/** The files that are reached, those that not every start imports with a question mark. */
const reached = (files: Files, input: Input = {}): Promise<string[]> =>
  withProgram(files, (program) => [...program.reached.values()].map(named), input);

const named = ({ module, always }: ReachedModule): string => module.file + (always ? '' : '?');

/** What becomes of the imports of `main.py`, as `name outcome`. */
const outcomes = (files: Files, input: Input = {}, file = 'main.py'): Promise<string[]> =>
  withProgram(
    files,
    (program) => program.reached.get(file)!.imports.map(({ name, outcome }) => `${name} ${outcome}`),
    input,
  );

describe('the import closure', () => {
  it('follows packages, submodules, relative imports and re-exports, breadth first', async () => {
    const files = {
      'main.py': 'from app import create\nimport app.routers.items\n',
      'app/__init__.py': 'from .factory import create\n',
      'app/factory.py': 'from ..other import x\nfrom . import config\n',
      'app/config.py': '',
      'app/routers/__init__.py': '',
      'app/routers/items.py': 'from ..config import TITLE\n',
      'app/unused.py': '',
    };
    expect(await reached(files)).toEqual([
      'main.py',
      'app/__init__.py',
      'app/routers/__init__.py',
      'app/routers/items.py',
      'app/factory.py',
      'app/config.py',
    ]);
  });

  it('needs no __init__.py', async () => {
    const files = { 'main.py': 'from app.routers import items\n', 'app/routers/items.py': '' };
    expect(await reached(files)).toEqual(['main.py', 'app/routers/items.py']);
  });

  it('takes a package before a module of the same name', async () => {
    const files = { 'main.py': 'import db\n', 'db.py': '', 'db/__init__.py': '' };
    expect(await reached(files)).toEqual(['main.py', 'db/__init__.py']);
  });

  it('tells imports that every start runs from guarded and lazy ones', async () => {
    const main = (text: string): Promise<string[]> => reached({ 'main.py': text, 'a.py': '' });
    expect(await main('import a\n')).toEqual(['main.py', 'a.py']);
    expect(await main('class C:\n    import a\n')).toEqual(['main.py', 'a.py']);
    expect(await main('def f():\n    import a\n')).toEqual(['main.py', 'a.py?']);
    expect(await main('try:\n    import a\nexcept ImportError:\n    a = None\n')).toEqual(['main.py', 'a.py?']);
    expect(await main('try:\n    import a\nexcept ImportError as e:\n    raise RuntimeError from e\n')).toEqual([
      'main.py',
      'a.py',
    ]);
    expect(await main('try:\n    import a\nexcept ValueError:\n    pass\n')).toEqual(['main.py', 'a.py']);
    expect(await main('import os\nif os.getenv("DEBUG"):\n    import a\n')).toEqual(['main.py', 'a.py?']);
    expect(await main('import os\nif os.getenv("VERCEL"):\n    import a\n')).toEqual(['main.py', 'a.py']);
  });

  it('leaves out what Vercel never imports', async () => {
    const main = (text: string): Promise<string[]> => reached({ 'main.py': text, 'a.py': '' });
    expect(await main('from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import a\n')).toEqual(['main.py']);
    expect(await main('if __name__ == "__main__":\n    import a\n')).toEqual(['main.py']);
    expect(await main('import os\nif not os.environ.get("VERCEL"):\n    import a\n')).toEqual(['main.py']);
    expect(await main('import sys\nif sys.platform == "win32":\n    import a\n')).toEqual(['main.py']);
    expect(await main('import sys\nif sys.version_info < (3, 10):\n    import a\nelse:\n    pass\n')).toEqual([
      'main.py',
    ]);
  });

  it('follows literal calls of import_module, and lists others as not analysed', async () => {
    const files = {
      'main.py': 'import importlib\nimportlib.import_module("app.plugins")\n__import__("extra")\n',
      'app/plugins.py': '',
      'extra.py': '',
    };
    expect(await reached(files)).toEqual(['main.py', 'app/plugins.py', 'extra.py']);
    const dynamic = { 'main.py': 'from importlib import import_module\nimport_module(f"app.{name}")\n' };
    expect(await withProgram(dynamic, ({ repository }) => repository.notAnalysed)).toEqual([
      { file: 'main.py', reason: 'it imports a module whose name only running it would tell' },
    ]);
  });

  it('finds modules of sources that are installed with the dependencies, after the root', async () => {
    const files = {
      'main.py': 'import shop\nimport both\n',
      'src/shop/__init__.py': '',
      'src/both.py': '',
      'both.py': '',
    };
    expect(await reached(files, { installed: ['src'] })).toEqual(['main.py', 'src/shop/__init__.py', 'both.py']);
  });

  it('comes to an end with cycles, self-imports and long chains', async () => {
    expect(
      await reached({ 'main.py': 'import a\nimport main\n', 'a.py': 'import b\n', 'b.py': 'import a\nimport main\n' }),
    ).toEqual(['main.py', 'a.py', 'b.py']);
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [i === 0 ? 'main.py' : `m${i}.py`, `import m${i + 1}\n`]),
    );
    expect(await reached(chain)).toHaveLength(3000);
  });

  it('stops at 5,000 modules, and lists the rest as not analysed', async () => {
    const files: Files = { 'main.py': Array.from({ length: 5100 }, (_, i) => `import m${i}`).join('\n') };
    for (let i = 0; i < 5100; i++) files[`m${i}.py`] = '';
    const { size, skipped } = await withProgram(files, ({ reached: all, repository }) => ({
      size: all.size,
      skipped: repository.notAnalysed.length,
    }));
    expect(size).toBe(5000);
    expect(skipped).toBe(101);
  });
});

describe('changes of sys.path', () => {
  const files = (edit: string): Files => ({
    'app/main.py': `import os, sys\nfrom pathlib import Path\n${edit}\nimport helper\n`,
    'app/helper.py': '',
    'app/lib/helper.py': '',
  });
  const follow = (edit: string): Promise<string[]> => reached(files(edit), { entrypoint: 'app/main.py' });

  it.each([
    'sys.path.insert(0, str(Path(__file__).parent))',
    'sys.path.append(os.path.dirname(__file__))',
    'sys.path.append(os.path.dirname(os.path.abspath(__file__)))',
    'sys.path.insert(0, os.path.join(os.getcwd(), "app"))',
    'sys.path.insert(0, "app")',
    'sys.path.extend(["app"])',
    'sys.path += [str(Path(__file__).resolve().parent)]',
    'sys.path = ["app"] + sys.path',
    'sys.path[0:0] = ["app"]',
    'HERE = Path(__file__).resolve().parents[0]\nif str(HERE) not in sys.path:\n    sys.path.insert(0, str(HERE))',
    'def setup():\n    sys.path.insert(0, "app")\n\nsetup()',
    'for each in ("lib", "app"):\n    sys.path.append(each)',
    'import site\nsite.addsitedir(os.path.join(os.path.dirname(__file__)))',
    'from sys import path\npath.insert(0, "app")',
    'try:\n    sys.path.insert(0, "app")\nexcept Exception:\n    pass',
  ])('are followed: %s', async (edit) => {
    expect(await follow(edit)).toEqual(['app/main.py', 'app/helper.py']);
  });

  it('count from where they stand, in the order of sys.path', async () => {
    expect(await follow('sys.path.insert(0, "app")\nsys.path.insert(0, "app/lib")')).toEqual([
      'app/main.py',
      'app/lib/helper.py',
    ]);
    expect(await follow('sys.path.append("app")\nsys.path.append("app/lib")')).toEqual([
      'app/main.py',
      'app/helper.py',
    ]);
    const late = { 'app/main.py': 'import helper\nimport sys\nsys.path.append("app")\n', 'app/helper.py': '' };
    expect(await outcomes(late, { entrypoint: 'app/main.py' }, 'app/main.py')).toContain('helper external');
  });

  it('hold for what is imported later, whoever made them', async () => {
    const program = {
      'main.py': 'import paths\nimport helper\n',
      'paths.py': 'import sys\nsys.path.append("lib")\n',
      'lib/helper.py': '',
    };
    expect(await reached(program)).toEqual(['main.py', 'paths.py', 'lib/helper.py']);
  });

  it('out of the project find nothing there', async () => {
    expect(await follow('sys.path.insert(0, str(Path(__file__).resolve().parents[2]))')).toEqual(['app/main.py']);
  });

  it('that cannot be evaluated make what follows uncertain', async () => {
    const certain = (edit: string): Promise<boolean> =>
      withProgram(files(edit), ({ reached: all }) => all.get('app/main.py')!.imports.at(-1)!.isCertain, {
        entrypoint: 'app/main.py',
      });
    expect(await certain('sys.path.insert(0, "lib")')).toBe(true);
    expect(await certain('sys.path.insert(0, os.environ["LIB"])')).toBe(false);
    expect(await certain('if os.getenv("LIB"):\n    sys.path.insert(0, "lib")')).toBe(false);
    expect(await certain('if not os.getenv("VERCEL"):\n    sys.path.insert(0, os.environ["LIB"])')).toBe(true);
  });
});

describe('imports that fail', () => {
  it('are told by what fails', async () => {
    expect(await outcomes({ 'main.py': 'import app.missing\n', 'app/__init__.py': '' })).toEqual([
      'app module',
      'app.missing missing',
    ]);
    expect(await outcomes({ 'main.py': 'from app import missing\n', 'app/__init__.py': '' })).toContain(
      'app.missing unnamed',
    );
    expect(await outcomes({ 'main.py': 'from .db import x\n', 'db.py': '' })).toEqual(['.db no-parent']);
    expect(
      await outcomes({ 'app.py': 'from app.db import x\n', 'app/db.py': '' }, { entrypoint: 'app.py' }, 'app.py'),
    ).toContain('app.db no-package');
    const misplaced = { 'app/main.py': 'from routers import items\n', 'app/routers/items.py': '' };
    const input = { entrypoint: 'app/main.py', isInstalled: () => false };
    expect(await outcomes(misplaced, input, 'app/main.py')).toEqual(['routers misplaced', 'routers.items module']);
  });

  it('are not told from what a name may be made of', async () => {
    const from = (text: string): Promise<string[]> => outcomes({ 'main.py': 'from a import x\n', 'a.py': text });
    expect(await from('from other import *\n')).toEqual(['a module']);
    expect(await from('def __getattr__(name): ...\n')).toEqual(['a module']);
    expect(await from('globals()["x" * 1] = 1\n')).toEqual(['a module']);
    expect(await from('y = 1\n')).toEqual(['a module', 'a.x unnamed']);
  });

  it('know a module that waits for the import from one that is done', async () => {
    const files = (main: string): Files => ({ 'main.py': main, 'a.py': 'from main import app\n' });
    expect(await outcomes(files('import a\napp = 1\n'), {}, 'a.py')).toContain('main.app unbound');
    expect(await outcomes(files('app = 1\nimport a\n'), {}, 'a.py')).toEqual(['main module']);
    expect(
      await outcomes({ ...files('import a\napp = 1\n'), 'a.py': 'def f():\n    from main import app\n' }, {}, 'a.py'),
    ).toEqual(['main module']);
  });
});
