import type { PackageFact } from './fact.js';

/** A distribution with a top-level module that has the name of a module of the standard library. */
export interface ShadowingPackage extends PackageFact {
  /** The module it ships. */
  readonly module: string;
  /**
   * What it does where it goes before the standard library, as a clause without a full stop. Null where no failure is
   * documented, and it is only an old copy.
   */
  readonly failure: string | null;
  /** The newest version of which that is known, where later ones are different. */
  readonly last?: string;
}

const DATE = '2026-11-23';

/** Only what a source says; sorted by name. */
export const shadowingPackages: readonly ShadowingPackage[] = [
  {
    name: 'argparse',
    module: 'argparse',
    failure: null,
    source: 'https://pypi.org/project/argparse/',
    date: DATE,
  },
  {
    name: 'asyncio',
    module: 'asyncio',
    failure: 'it is a copy for Python 3.3 that uses `async` as a name: a SyntaxError since Python 3.7',
    last: '3.4.3',
    source: 'https://github.com/python/cpython/issues/116649',
    date: DATE,
  },
  {
    name: 'dataclasses',
    module: 'dataclasses',
    failure: 'it is a copy for Python 3.6 that does not work with later ones',
    source: 'https://github.com/ericvsmith/dataclasses#release-history',
    date: DATE,
  },
  {
    name: 'enum34',
    module: 'enum',
    failure: "the module `re` fails with \"module 'enum' has no attribute 'IntFlag'\"",
    source: 'https://github.com/llnl/maestrowf/issues/175',
    date: DATE,
  },
  {
    name: 'pathlib',
    module: 'pathlib',
    failure: "it fails with \"cannot import name 'Sequence' from 'collections'\" since Python 3.10",
    source: 'https://github.com/python/cpython/issues/97615',
    date: DATE,
  },
  {
    name: 'typing',
    module: 'typing',
    failure: "it fails with \"type object 'Callable' has no attribute '_abc_registry'\" since Python 3.7",
    source: 'https://github.com/python/typing/issues/721',
    date: DATE,
  },
  {
    name: 'uuid',
    module: 'uuid',
    failure: 'this one is written for Python 2, so that importing FastAPI fails',
    source: 'https://github.com/vercel/vercel/issues/13005',
    date: DATE,
  },
];
