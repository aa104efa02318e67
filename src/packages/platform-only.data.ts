import type { PackageFact } from './fact.js';

/** A distribution that can be installed on other systems than Linux only. */
export interface PlatformPackage extends PackageFact {
  /** Where it can be installed; `other` is Windows and macOS. */
  readonly platform: 'windows' | 'macos' | 'other';
  /** Whether the name is the beginning of the names of a family. */
  readonly isPrefix?: true;
  /** Why it cannot be installed, where it is not for want of a file; a clause without a full stop. */
  readonly because?: string;
}

const DATE = '2026-11-23';

/**
 * Only packages without a wheel for Linux, and without a source archive or with one that refuses Linux, in every version
 * of which the files were seen. Not here, because they are pure Python and install: comtypes, pywin32-ctypes, win32-setctime, appnope,
 * colorama, pythonnet. Sorted by name.
 */
export const platformPackages: readonly PlatformPackage[] = [
  {
    name: 'onnxruntime-directml',
    platform: 'windows',
    source: 'shared/data/packages.tsv (uv.lock files up to 2026-08)',
    date: DATE,
  },
  {
    name: 'pyobjc',
    platform: 'macos',
    because: 'its parts refuse to be built elsewhere: "PyObjC requires macOS to build"',
    source: 'https://github.com/ronaldoussoren/pyobjc/blob/master/pyobjc-core/setup.py',
    date: DATE,
  },
  {
    name: 'pyobjc-core',
    platform: 'macos',
    because: 'it refuses to be built elsewhere: "PyObjC requires macOS to build"',
    source: 'All-Hands-AI/OpenHands@283a7d625df1:poetry.lock',
    date: DATE,
  },
  {
    name: 'pyobjc-framework-',
    platform: 'macos',
    isPrefix: true,
    because: 'it refuses to be built elsewhere: "PyObjC requires macOS to build"',
    source: 'All-Hands-AI/OpenHands@283a7d625df1:poetry.lock',
    date: DATE,
  },
  {
    name: 'pypiwin32',
    platform: 'windows',
    because: 'it needs pywin32, which has files for Windows only',
    source: 'OpenInterpreter/open-interpreter@42d8b6fe44d4:poetry.lock',
    date: DATE,
  },
  { name: 'python-magic-bin', platform: 'other', source: 'saleor/saleor@2e7fb94d8348:poetry.lock', date: DATE },
  { name: 'pywin32', platform: 'windows', source: 'mem0ai/mem0@b043fff15055:embedchain/poetry.lock', date: DATE },
  {
    name: 'pywinpty',
    platform: 'windows',
    because: 'it has wheels for Windows only, and its source needs the Windows console',
    source: 'All-Hands-AI/OpenHands@283a7d625df1:poetry.lock',
    date: DATE,
  },
  { name: 'tensorflow-intel', platform: 'windows', source: 'bentoml/BentoML@a5d7617965d4:pdm.lock', date: DATE },
  {
    name: 'tensorflow-macos',
    platform: 'macos',
    source: 'kedro-org/kedro-plugins@23b056acb2e4:kedro-datasets/uv.lock',
    date: DATE,
  },
  {
    name: 'windows-curses',
    platform: 'windows',
    source: 'shared/data/packages.tsv (uv.lock files up to 2026-08)',
    date: DATE,
  },
];
