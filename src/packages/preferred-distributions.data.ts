import type { PackageFact } from './fact.js';

/** The distribution that is meant by an import that several could bring, or that works best on Vercel. */
export interface PreferredDistribution extends PackageFact {
  /** The module, as in the table of distributions. */
  readonly module: string;
  /** Why it, as a sentence; left out where it is the only one in use. */
  readonly because?: string;
  /** Whether nothing else can be meant, so that a fix may add it. */
  readonly isCertain: boolean;
}

const DATE = '2026-11-23';

/** Sorted by name, then module. */
export const preferredDistributions: readonly PreferredDistribution[] = [
  {
    name: 'faiss-cpu',
    module: 'faiss',
    because: 'Functions have no GPU.',
    isCertain: true,
    source: 'https://pypi.org/project/faiss-cpu/',
    date: DATE,
  },
  {
    name: 'opencv-python-headless',
    module: 'cv2',
    because: 'The headless build needs no graphics libraries, which functions do not have.',
    isCertain: true,
    source: 'https://pypi.org/project/opencv-python-headless/',
    date: DATE,
  },
  {
    name: 'protobuf',
    module: 'google.protobuf',
    isCertain: true,
    source: 'https://pypi.org/project/protobuf/',
    date: DATE,
  },
  {
    name: 'psycopg2-binary',
    module: 'psycopg2',
    because: 'It needs no compiler and no PostgreSQL client at the build.',
    isCertain: true,
    source: 'https://www.psycopg.org/docs/install.html',
    date: DATE,
  },
  {
    name: 'pycryptodome',
    module: 'Crypto',
    isCertain: true,
    source: 'https://pypi.org/project/pycryptodome/',
    date: DATE,
  },
  { name: 'pyjwt', module: 'jwt', isCertain: false, source: 'https://pypi.org/project/PyJWT/', date: DATE },
  { name: 'python-docx', module: 'docx', isCertain: true, source: 'https://pypi.org/project/python-docx/', date: DATE },
  {
    name: 'python-dotenv',
    module: 'dotenv',
    isCertain: true,
    source: 'https://pypi.org/project/python-dotenv/',
    date: DATE,
  },
  {
    name: 'python-jose',
    module: 'jose',
    isCertain: true,
    source: 'https://pypi.org/project/python-jose/',
    date: DATE,
  },
  {
    name: 'python-magic',
    module: 'magic',
    because: 'It needs the library libmagic as well, which functions do not have: filetype does without.',
    isCertain: false,
    source: 'https://pypi.org/project/python-magic/',
    date: DATE,
  },
  {
    name: 'python-multipart',
    module: 'multipart',
    isCertain: true,
    source: 'https://github.com/Kludex/python-multipart/blob/master/CHANGELOG.md',
    date: DATE,
  },
];
