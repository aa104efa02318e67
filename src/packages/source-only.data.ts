import type { PackageFact } from './fact.js';

/** A distribution without wheels for Linux, which is built from source, and what its build needs. */
export interface SourcePackage extends PackageFact {
  /** What the build needs and the build image of Vercel does not have. */
  readonly needs: string;
  /** `fails` where it certainly does not have it; `may-fail` where another package of the image could bring it, or time may run out. */
  readonly outcome: 'fails' | 'may-fail';
  /** What people use in its place, as a clause without a full stop. */
  readonly instead: string;
  /** A distribution with the same modules and versions that has wheels. */
  readonly replacement?: Replacement;
}

export interface Replacement {
  readonly name: string;
  /** The first version with a wheel for each Python. */
  readonly firstWheel: Readonly<Record<string, string>>;
  /** Lock files that list these wheels. */
  readonly files: readonly string[];
}

const DATE = '2026-11-23';

/**
 * Sorted by name. Packages whose C code the image can compile by itself are not listed.
 * The packages of the image: https://vercel.com/docs/builds/build-image.
 */
export const sourcePackages: readonly SourcePackage[] = [
  {
    name: 'mysqlclient',
    needs: 'the MySQL client library with its headers',
    outcome: 'fails',
    instead: 'use PyMySQL or, with asyncio, aiomysql or asyncmy',
    source: 'https://github.com/PyMySQL/mysqlclient/issues/629',
    date: DATE,
  },
  {
    name: 'psycopg2',
    needs: 'pg_config and the headers of PostgreSQL',
    outcome: 'fails',
    instead: 'use psycopg2-binary',
    replacement: {
      name: 'psycopg2-binary',
      firstWheel: { '3.12': '2.9.9', '3.13': '2.9.10', '3.14': '2.9.11' },
      files: [
        'zylon-ai/private-gpt@5851b0237831:poetry.lock',
        'mem0ai/mem0@1789eb7e1476:poetry.lock',
        'All-Hands-AI/OpenHands@e349d37b8cb7:enterprise/poetry.lock',
      ],
    },
    source: 'https://github.com/aws-actions/setup-sam/issues/104',
    date: DATE,
  },
  {
    name: 'pyaudio',
    needs: 'the headers of PortAudio',
    outcome: 'fails',
    instead: 'leave it out: a function has no sound device',
    source: 'https://github.com/linto-ai/whisper-timestamped/issues/234',
    date: DATE,
  },
  {
    name: 'pycairo',
    needs: 'the headers of cairo',
    outcome: 'may-fail',
    instead: 'use cairocffi or another library with wheels for Linux',
    source: 'https://github.com/pygobject/pycairo/issues/326',
    date: DATE,
  },
  {
    name: 'pygraphviz',
    needs: 'the headers of Graphviz',
    outcome: 'fails',
    instead: 'use pydot, or draw the graph before the deployment',
    source: 'https://github.com/astral-sh/uv/blob/main/crates/uv-build-frontend/src/error.rs',
    date: DATE,
  },
  {
    name: 'pyicu',
    needs: 'the headers of ICU',
    outcome: 'fails',
    instead: 'leave it out, or build a wheel of your own',
    source: 'https://github.com/ovalhub/pyicu/issues/141',
    date: DATE,
  },
];
