import type { BundleReport, BundleResult, PackageReport, ProjectFilesReport } from '../../src/result.js';

/** Results of `bundle` that look like those of real projects. */

const MIB = 2 ** 20;

/** How far off a size may be, by how it is known. */
const ERROR = { environment: 0, exact: 0.01, wheel: 0.07, index: 0.1, unknown: 0 } as const;

const BASES = { m: 'environment', e: 'exact', w: 'wheel', i: 'index', u: 'unknown' } as const;

/**
 * A package from a line: name, version, MiB, a letter for how the size is known, and what asks for it.
 *
 * @example packageOf('anyio 4.15.1 0.5 i fastapi starlette')
 */
export function packageOf(line: string, rest: Partial<PackageReport> = {}): PackageReport {
  const [name = '', version = '', mib = '', letter = '', ...requiredBy] = line.trim().split(/\s+/);
  const basis = BASES[letter as keyof typeof BASES];
  const bytes = Math.round(Number(mib) * MIB);
  const [low, high] =
    basis === 'unknown'
      ? [20_000, 8_000_000]
      : [Math.round(bytes / (1 + ERROR[basis])), Math.round(bytes * (1 + ERROR[basis]))];
  const known = { name, version: version === '-' ? null : version, basis, requiredBy, requirers: requiredBy.slice(-1) };
  return { bytes, low, high, ...known, certainty: 'sure', deferrable: true, ...rest };
}

const packagesOf = (lines: string): PackageReport[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => packageOf(line))
    .sort((a, b) => b.bytes - a.bytes);

const LIMITS: BundleReport['limits'] = [
  { name: 'standard', bytes: 225 * MIB },
  { name: 'runtime-install', bytes: 500 * MIB },
  { name: 'large-function', bytes: 5 * 1024 * MIB },
];

const ADDED: BundleReport['added'] = [
  { name: 'pip', bytes: 5_620_000 },
  { name: 'vercel-runtime', bytes: 1_650_000 },
];

/** What becomes of a size, as long as something can be left out. */
const outcomeOf = (bytes: number): Pick<BundleReport, 'tier' | 'errorCode' | 'because'> =>
  bytes <= 225 * MIB
    ? { tier: 'standard', errorCode: null, because: null }
    : bytes <= 500 * MIB
      ? { tier: 'runtime-install', errorCode: null, because: null }
      : { tier: 'too-large', errorCode: 'LAMBDA_SIZE_EXCEEDED', because: 'maximum' };

/** A function whose sums are right. */
export function bundleOf(
  packages: PackageReport[],
  project: ProjectFilesReport,
  rest: Partial<BundleReport> = {},
): BundleReport {
  const always = project.bytes + ADDED.reduce((sum, { bytes }) => sum + bytes, 0);
  const bytes = packages.reduce((sum, each) => sum + each.bytes, always);
  const error = (end: 'low' | 'high'): number =>
    Math.round(Math.sqrt(packages.reduce((sum, each) => sum + (each[end] - each.bytes) ** 2, 0)));
  const [low, high] = [bytes - error('low'), bytes + error('high')];
  return {
    bytes,
    low,
    high,
    basis: 'uv.lock',
    ...outcomeOf(bytes),
    root: '.',
    functions: ['main.py'],
    buildError: null,
    atLow: outcomeOf(low),
    atHigh: outcomeOf(high),
    limits: LIMITS,
    manifest: 'uv.lock',
    environment: null,
    fixed: { bytes: always, low: always, high: always },
    packages,
    unknownPackages: packages.filter(({ basis }) => basis === 'unknown').map(({ name }) => name),
    isOpen: false,
    project,
    added: ADDED,
    ...rest,
  };
}

export const noFiles: ProjectFilesReport = {
  bytes: 0,
  low: 0,
  high: 0,
  files: 0,
  ignoredByGit: { bytes: 0, files: 0 },
  directories: [{ path: '.', bytes: 0, files: 0 }],
  largest: [],
};

/** Files by directory, in MiB and numbers; the largest by themselves. */
export function projectOf(directories: [string, number, number][], largest: [string, number][]): ProjectFilesReport {
  const [, mib, files] = directories[0]!;
  const bytes = Math.round(mib * MIB);
  return {
    bytes,
    low: bytes,
    high: bytes,
    files,
    ignoredByGit: { bytes: 0, files: 0 },
    directories: directories.map(([path, size, count]) => ({ path, bytes: Math.round(size * MIB), files: count })),
    largest: largest.map(([path, size]) => ({ path, bytes: Math.round(size * MIB) })),
  };
}

export function bundleResult(bundles: BundleReport[], rest: Partial<BundleResult> = {}): BundleResult {
  return {
    platform: { vercelCli: '64.0.2', factsDate: '2026-10-13' },
    sizes: { date: '2026-11-20' },
    bundles,
    notAnalysed: [],
    ...rest,
  };
}

const WEB = `
  fastapi 0.142.2 0.8 e
  starlette 1.7.0 0.3 e fastapi
  anyio 4.15.1 0.5 i fastapi starlette
  idna 3.11 0.4 e fastapi starlette anyio
  sniffio 1.3.1 0.1 e fastapi starlette anyio
  pydantic 2.13.5 1.8 e fastapi
  pydantic-core 2.49.0 4.9 e fastapi pydantic
  annotated-types 0.7.0 0.1 e fastapi pydantic
  typing-extensions 4.15.0 0.2 e fastapi
  typing-inspection 0.4.2 0.1 e fastapi pydantic
  uvicorn 0.54.0 0.3 e
  click 8.3.1 0.4 e uvicorn
  h11 0.16.0 0.2 e uvicorn`;

const SCIENCE = `
  pandas 3.0.6 37.2 e
  numpy 2.5.2 52.7 i pandas
  python-dateutil 2.9.0.post0 0.8 e pandas
  pytz 2025.2 1.2 e pandas
  six 1.17.0 0.1 e pandas python-dateutil
  scikit-learn 1.9.1 30.2 i
  scipy 1.18.1 106.1 i scikit-learn
  joblib 1.5.3 1.9 e scikit-learn
  threadpoolctl 3.6.0 0.1 e scikit-learn`;

const OPENAI = `
  openai 3.22.1 8.0 i
  httpx 0.28.1 0.3 e openai
  httpcore 1.0.9 0.4 e openai httpx
  certifi 2026.11.12 0.3 w openai httpx
  jiter 0.12.0 0.9 w openai
  distro 1.9.0 0.1 e openai
  tqdm 4.67.1 0.4 e openai
  tiktoken 0.14.0 3.7 i
  regex 2026.10.30 2.9 i tiktoken
  requests 2.32.5 0.3 e tiktoken
  urllib3 2.6.2 0.6 e tiktoken requests
  charset-normalizer 3.4.4 0.6 w tiktoken requests`;

const DATABASE = `
  sqlalchemy 2.1.1 17.5 i
  greenlet 3.3.0 3.3 w sqlalchemy
  asyncpg 0.31.0 12.2 i
  alembic 1.18.0 1.5 e
  mako 1.3.10 0.5 e alembic
  markupsafe 3.0.3 0.1 w alembic mako
  redis 8.1.0 2.6 i`;

const MORE = `
  boto3 1.43.107 1.2 w
  botocore 1.43.107 25.4 w boto3
  jmespath 1.1.0 0.1 e boto3
  s3transfer 0.16.0 0.6 w boto3
  plotly 7.1.0 34.2 i
  narwhals 2.15.0 3.6 i plotly
  packaging 26.0 0.3 e plotly
  pillow 12.3.0 19.2 i
  openpyxl 3.1.5 1.6 e
  et-xmlfile 2.0.0 0.1 e openpyxl
  python-multipart 0.0.22 0.1 e
  jinja2 3.1.6 0.6 e
  email-validator 2.3.0 0.2 e
  dnspython 2.8.0 1.4 e email-validator
  python-dotenv 1.2.1 0.1 e
  orjson 3.11.5 0.4 w
  sentry-sdk 2.48.0 2.3 i
  cryptography 50.0.2 14.6 w
  cffi 2.0.0 1.1 w cryptography
  pycparser 2.23 0.7 e cryptography cffi
  acme-reports - 0.5 u`;

/** Some sixty packages and a folder of data: packages are installed at cold starts. */
export const science: BundleReport = bundleOf(
  packagesOf([WEB, SCIENCE, OPENAI, DATABASE, MORE].map((lines) => lines.trim()).join('\n')).map((each) =>
    each.name === 'acme-reports' ? { ...each, deferrable: false } : each,
  ),
  {
    ...projectOf(
      [
        ['.', 41.3, 312],
        ['app', 1.4, 96],
        ['app/static', 0.9, 22],
        ['data', 31.6, 58],
        ['data/raw', 24.1, 31],
        ['data/samples', 5.2, 20],
        ['notebooks', 7.4, 14],
      ],
      [
        ['data/raw/orders-2025.csv', 14.8],
        ['data/raw/customers.parquet', 6.3],
        ['notebooks/exploration.ipynb', 4.9],
        ['data/samples/images.zip', 3.7],
        ['notebooks/churn-model.ipynb', 1.6],
      ],
    ),
    ignoredByGit: { bytes: 212 * MIB, files: 40 },
  },
  { functions: ['app/main.py'] },
);

const GPU = `
  torch 2.14.1 1672 i
  nvidia-cublas-cu12 12.8.4.1 811 e torch
  nvidia-cudnn-cu12 9.10.2.21 1005 e torch
  nvidia-cusparse-cu12 12.5.8.93 371 w torch
  nvidia-cufft-cu12 11.3.3.83 268 w torch
  nvidia-cusolver-cu12 11.7.3.90 363 w torch
  nvidia-nccl-cu12 2.27.5 389 w torch
  nvidia-cusparselt-cu12 0.7.1 287 w torch
  nvidia-curand-cu12 10.3.9.90 130 w torch
  nvidia-cuda-nvrtc-cu12 12.8.93 187 w torch
  nvidia-nvjitlink-cu12 12.8.93 93 w torch
  nvidia-cuda-cupti-cu12 12.8.90 41 w torch
  nvidia-cuda-runtime-cu12 12.8.90 6 w torch
  triton 3.6.0 566 i torch
  sympy 1.14.0 25.8 e torch
  mpmath 1.3.0 1.9 e torch sympy
  networkx 3.6.1 6.7 e torch
  fsspec 2026.10.0 0.7 e torch
  filelock 3.20.2 0.1 e torch
  setuptools 80.9.0 4.6 e torch
  transformers 5.18.0 48 i
  tokenizers 0.23.2 11 i transformers
  safetensors 0.7.0 1.3 w transformers
  huggingface-hub 1.3.0 2.4 i transformers
  hf-xet 1.2.1 9.2 w transformers huggingface-hub
  pyyaml 6.0.3 2.4 w transformers
  sentence-transformers 5.2.0 1.6 e`;

/** Far above every limit, because of torch. */
export const gpu: BundleReport = bundleOf(
  packagesOf([WEB, SCIENCE, GPU].map((lines) => lines.trim()).join('\n')),
  projectOf(
    [
      ['.', 96.2, 44],
      ['models', 94.8, 6],
      ['models/reranker', 94.8, 6],
    ],
    [
      ['models/reranker/model.safetensors', 91.4],
      ['models/reranker/tokenizer.json', 2.1],
    ],
  ),
  { functions: ['services/search/main.py'], root: 'services/search', manifest: 'services/search/uv.lock' },
);

const PLAIN = `
  starlette 1.7.0 0.3 e
  anyio 4.15.1 0.5 i starlette
  idna 3.11 0.4 e starlette anyio
  sniffio 1.3.1 0.1 e starlette anyio
  uvicorn 0.54.0 0.3 e
  click 8.3.1 0.4 e uvicorn
  h11 0.16.0 0.2 e uvicorn`;

/** Next to nothing. */
export const tiny: BundleReport = bundleOf(
  packagesOf(PLAIN),
  projectOf(
    [
      ['.', 0.05, 9],
      ['app', 0.03, 6],
    ],
    [['app/main.py', 0.01]],
  ),
  { functions: ['api/health.py', 'api/hooks.py'], root: 'services/api', basis: 'requirements.txt' },
);
