import type { Random } from '../support/random.js';

/** Texts like those that people write into requirements files, and what typing errors make of them. */

const NAMES = ['fastapi', 'Uvicorn', 'zope.interface', 'A.b_C', 'x1', 'numpy', 'foo.whl', 'a-', '_a'] as const;
const OPERATORS = ['==', '>=', '<=', '<', '>', '~=', '!=', '===', '=', '~', '=>', '^'] as const;
const VERSIONS = [
  ...['1', '1.0', '1.2.3', '1.*', '1.0.*', '1.0rc1', 'v1.0', '1!2.0', '1.0+local', '1.0.post1', '1.0-1', '1.0.dev'],
  ...['latest', '*', '', '1.0.x', '1..0', '01.02', '1.0a-', '1.0--1', '18446744073709551616', '1.0<2', '1.0 1.1'],
] as const;
const SPACES = ['', '', '', ' ', '  ', '\t', '\u00A0', '\u3000'] as const;
const VARIABLES = [
  ...['python_version', 'python_full_version', 'implementation_version', 'os_name', 'sys_platform', 'extra'],
  ...['platform_system', 'platform_machine', 'platform_python_implementation', 'implementation_name', 'os.name'],
  ...['platform_release', 'platform_version', 'sys.platform', 'python_implementation'],
] as const;
const VALUES = [
  ...['3', '3.8', '3.12', '3.13', '3.12.*', '3.12.1', '3.12.0', '3.9 3.12', '3.12.0 3.13.0', '', '3.12.0rc1', '2.7'],
  ...[
    'linux',
    'win32',
    'darwin',
    'Linux',
    'Windows',
    'posix',
    'nt',
    'x86_64',
    'CPython',
    'cpython',
    'dev',
    '!!',
    'nux',
  ],
] as const;
const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in', 'not in', '~='] as const;

export const URLS = [
  'https://x.org/a-1.0.tar.gz',
  'https://x.org/a-1.0-py3-none-any.whl',
  'https://x.org/a',
  'https://github.com/a/b',
  'https://github.com/a/b/archive/main.zip#egg=b',
  'git+https://github.com/a/b',
  'git+https://github.com/a/b.git@main#egg=b',
  'git+ssh://git@github.com/a/b.git',
  'git+ssh://git@github.com:a/b.git',
  'git+git://x.org/a',
  'hg+https://x.org/a',
  'svn+svn://x.org/a',
  'HTTPS://x.org/a.zip',
  'https://user:secret@x.org/a.zip',
  'https://user/na:me@x.org/a.zip',
  'https://x.org/a b.zip',
  'http://[::1/a.zip',
  'file:///tmp/a',
  'file:./lib',
  'file://localhost/x/a.zip',
  './lib',
  './lib[dev,test]',
  '../lib',
  './lib.v1',
  './a-2.0.zip#egg=a',
  './.hidden',
  '/abs/lib',
  'C:\\x\\y',
  '${NOT_SET}/lib',
  '',
] as const;

const OPTIONS = [
  ...['-i https://pypi.org/simple', '--index-url x', '--extra-index-url https://x.org/s', '-f ./lib', '--no-index'],
  ...['--pre', '--prefer-binary', '--require-hashes', '--trusted-host pypi.org', '--use-feature=x', '-fhttps://x.org'],
  ...['--no-binary :all:', '--only-binary a,b', '--no-binary=numpy', '-r', '-r base.txt', '-c base.txt', '-x', '--foo'],
  ...['-e .', '-e ./lib', '-e ./lib.v1', '-e a @ ./lib', '-e a==1', '-e git+https://github.com/a/b', '--pre-release'],
  ...["--find-links 'https://x.org'", '-i\n https://x.org/s', '--constraint=base.txt', '--requirement'],
] as const;
const OTHER_LINES = [
  '',
  '# comment',
  ' # x',
  '- a',
  'pip install a',
  '=====',
  '<<<<<<< HEAD',
  'a 1.0',
  'a \\\n==1',
  '\\',
];
const ENDS = [
  '',
  '',
  '',
  ' # comment',
  '#c',
  '  ',
  ' --hash=sha256:aa',
  ' \\\n --hash=sha256:aa --hash sha256:bb',
  ' --x',
];

/** A comparison, and with `depth` a tree of them. */
export function markerText(random: Random, depth: number): string {
  if (depth === 0 || random.chance(0.4)) return comparisonText(random);
  const [left, right] = [markerText(random, depth - 1), markerText(random, depth - 1)];
  const inner = `${left} ${random.pick(['and', 'or'])} ${right}`;
  return random.chance(0.4) ? `(${inner} )` : inner;
}

function comparisonText(random: Random): string {
  const variable = random.pick(VARIABLES);
  const operator = random.pick(COMPARISONS);
  const quote = random.pick(['"', "'"]);
  const value = quote + random.pick(VALUES) + quote;
  // uv crashes over a string to the left of `~=`, and does not recover; ours refuses it.
  const isInverted = random.chance(0.3) && operator !== '~=';
  return isInverted ? `${value} ${operator} ${variable}` : `${variable} ${operator} ${value}`;
}

/** A requirement with a name, more often right than wrong. */
export function requirementText(random: Random): string {
  const space = (): string => random.pick(SPACES);
  let text = (random.chance(0.8) ? random.pick(NAMES.slice(0, 6)) : random.pick(NAMES)) + space();
  if (random.chance(0.25)) {
    text += `[${space()}${random.some(['dev', 'X_y', 'a.b'], 0.5).join(`${space()},${space()}`)}${space()}]`;
  }
  if (random.chance(0.15)) text += `${space()}@${space()}${random.pick(URLS)}`;
  else if (random.chance(0.75)) {
    const clause = (): string => {
      const isGood = random.chance(0.85);
      return `${random.pick(isGood ? OPERATORS.slice(0, 8) : OPERATORS)}${space()}${random.pick(isGood ? VERSIONS.slice(0, 12) : VERSIONS)}`;
    };
    const clauses = random.chance(0.4) ? `${clause()}${space()},${clause()}` : clause();
    text += random.chance(0.1) ? `(${clauses})` : clauses;
  }
  return random.chance(0.35) ? `${text}${random.pick([';', ' ; '])}${markerText(random, 2)}` : text;
}

/** A few lines of every kind. */
export function requirementsText(random: Random): string {
  const line = (): string => {
    const dice = random.next();
    const text =
      dice < 0.5
        ? requirementText(random)
        : dice < 0.7
          ? random.pick(OPTIONS)
          : dice < 0.85
            ? random.pick(URLS)
            : random.pick(OTHER_LINES);
    return text + random.pick(ENDS);
  };
  const eol = random.pick(['\n', '\n', '\r\n', '\r']);
  return Array.from({ length: 1 + Math.floor(random.next() * 3) }, line).join(eol) + (random.chance(0.7) ? eol : '');
}

/** A text with one or two slips: a character missing, one too many, or a piece lost. */
export function mistyped(random: Random, text: string): string {
  const at = (): number => Math.floor(random.next() * (text.length + 1));
  for (let slips = random.chance(0.6) ? 1 : 2; slips > 0; slips--) {
    const index = at();
    const dice = random.next();
    if (dice < 0.4) text = text.slice(0, index) + text.slice(index + 1);
    else if (dice < 0.85)
      text = text.slice(0, index) + random.pick([...' ;,@[]()=<>~!#"\'\\\n_.*+:/${}^1a']) + text.slice(index);
    else text = text.slice(0, index) + text.slice(at());
  }
  return text;
}
