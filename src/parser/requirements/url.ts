/**
 * URLs and paths of requirements, with uv's verdict.
 *
 * Source: uv-pep508/src/{lib,verbatim_url,unnamed}.rs, uv-pypi-types/src/parsed_url.rs, uv-redacted/src/lib.rs,
 * uv-distribution-filename/src/extension.rs and uv-git-types/src/lib.rs at uv 35d1e90.
 */

/** Where relative paths of requirements start, and what is known about the files there. */
export interface PathContext {
  /** Absolute, POSIX. */
  readonly directory: string;
  /** What there is at an absolute POSIX path, null for nothing or for unknown. */
  kind(path: string): 'file' | 'directory' | null;
}

/** What a URL or path leads to. */
export interface Target {
  readonly kind: 'directory' | 'file' | 'git' | 'archive';
  /** The URL as written, resolved; for a path a `file:` URL. */
  readonly written: URL;
}

/** Why uv refuses a URL or a path. */
export interface TargetFault {
  /** A clause without a full stop. */
  readonly fault: string;
}

const SCHEMES: ReadonlySet<string> = new Set(
  (
    'file bzr+http bzr+https bzr+ssh bzr+sftp bzr+ftp bzr+lp bzr+file hg+file hg+http hg+https hg+ssh ' +
    'hg+static-http svn+ssh svn+http svn+https svn+svn svn+file http https'
  ).split(' '),
);

const EXTENSIONS = 'one of `.whl`, `.tar.gz`, `.zip`, `.tar.bz2`, `.tar.xz`, `.tgz`, `.tar`';

/** The scheme and what follows its colon, null for a path. */
export function splitScheme(text: string): { scheme: string; rest: string } | null {
  const trimmed = trimControls(text);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1];
  return scheme === undefined ? null : { scheme, rest: trimmed.slice(scheme.length + 1) };
}

/** Control characters and spaces at both ends count for nothing in a URL. */
function trimControls(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text[start]! <= ' ') start++;
  while (end > start && text[end - 1]! <= ' ') end--;
  return text.slice(start, end);
}

/** The part of a path after the last slash as Rust sees it, null for none and for `..`. */
function fileName(path: string): string | null {
  const last = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .at(-1);
  return last === undefined || last === '..' ? null : last;
}

/** Rust's `Path::extension`: null without a dot, and for `.hidden`. */
function extension(path: string): string | null {
  const name = fileName(path);
  const dot = name?.lastIndexOf('.') ?? -1;
  return name === null || dot <= 0 ? null : name.slice(dot + 1);
}

function stem(path: string): string {
  const name = fileName(path) ?? '';
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(0, dot);
}

const PLAIN: ReadonlySet<string> = new Set(['whl', 'zip', 'tar', 'tgz', 'tbz', 'txz', 'tlz']);
const COMPRESSED: ReadonlySet<string> = new Set(['gz', 'bz2', 'xz', 'lz', 'lzma', 'zst']);

/** Whether uv can install a file with this name. */
function isDistribution(path: string): boolean {
  const last = extension(path) ?? '';
  return PLAIN.has(last) || (COMPRESSED.has(last) && extension(stem(path))?.toLowerCase() === 'tar');
}

/** The name of a source distribution without its extension, null for other files. */
export function distributionStem(path: string): string | null {
  if (!isDistribution(path) || path.endsWith('.whl')) return null;
  return path.replace(/\.tar\.[a-z0-9]+$|\.[a-z]+$/i, '');
}

/** Whether a package name is read as the name of an archive, `foo.tar.gz`. */
export function looksLikeArchive(path: string): boolean {
  const last = extension(path) ?? '';
  return PLAIN.has(last) || (last !== 'zst' && COMPRESSED.has(last) && extension(stem(path)) === 'tar');
}

/** What `${NAME}` becomes. Variables of the builder's environment are unknown here and stay as they are. */
export function expandVariables(text: string): string {
  return text.replaceAll('${PROJECT_ROOT}', '/');
}

/**
 * The target of `name @ …`.
 *
 * @param context null where a relative path is refused, as in pyproject.toml
 */
export function namedTarget(text: string, context: PathContext | null): Target | TargetFault {
  const expanded = expandVariables(text);
  const split = splitScheme(expanded);
  if (split && split.scheme !== 'file' && isScheme(split.scheme)) return urlTarget(expanded, context);
  const path = split?.scheme === 'file' ? filePath(split.rest) : expanded;
  const url = pathUrl(path, context?.directory ?? null);
  return url instanceof URL ? fileTarget(url, context) : url;
}

/** The target of a requirement without a name, in a requirements file. */
export function unnamedTarget(text: string, context: PathContext): Target | TargetFault {
  const expanded = expandVariables(text);
  const split = splitScheme(expanded);
  if (split && split.scheme !== 'file' && isScheme(split.scheme)) return urlTarget(expanded, context);
  const path = split?.scheme === 'file' ? filePath(split.rest) : expanded;
  const url = pathUrl(path, context.directory);
  if (!(url instanceof URL)) return url;
  const absolute = decode(url.pathname);
  if (isDirectory(absolute, context)) return { kind: 'directory', written: url };
  return isDistribution(path) ? { kind: 'file', written: url } : { fault: `\`${text}\` must end in ${EXTENSIONS}` };
}

/** A URL for `--index-url` and the like, which can also be the absolute path of something that is there. */
export function indexTarget(text: string, context: PathContext): URL | TargetFault {
  const expanded = expandVariables(text);
  const absolute = expanded.startsWith('/') ? expanded : `/${expanded}`;
  if (expanded !== '' && context.kind(absolute) !== null) return pathUrl(absolute, '/');
  return parseUrl(expanded);
}

function isScheme(scheme: string): boolean {
  return scheme.startsWith('git+') || SCHEMES.has(scheme);
}

function filePath(rest: string): string {
  const path = rest.startsWith('//localhost/') ? rest.slice('//localhost'.length) : rest.replace(/^\/\//, '');
  return decode(path);
}

/** A percent-encoded text, decoded; as it is where a percent sign of its own is in it. */
export function decodedOrSame(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decode(path: string): string {
  // Byte by byte: `decodeURIComponent` refuses a lone `%`, which Rust leaves as it is.
  const bytes: number[] = [];
  const raw = Buffer.from(path);
  for (let index = 0; index < raw.length; index++) {
    const hex = raw[index] === 0x25 ? raw.toString('latin1', index + 1, index + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(parseInt(hex, 16));
      index += 2;
    } else bytes.push(raw[index]!);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return path;
  }
}

/** The `file:` URL of a path; `directory` null refuses relative paths. */
function pathUrl(path: string, directory: string | null): URL | TargetFault {
  if (directory === null && !path.startsWith('/')) return { fault: `\`${path}\` is a relative path` };
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${directory}/${path}`).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return { fault: `\`${path}\` leads out of the file system` };
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  const whole = `/${parts.join('/')}`;
  const hash = whole.includes('#') ? whole.indexOf('#') : whole.length;
  const clean = Buffer.from(whole.slice(0, hash).replace(/(?<=.)\/\.?$/, '')).toString();
  const encoded = clean.replace(/[^!-~]|["#%<>?`{}\\]/gu, encodeURIComponent);
  return new URL(`file://${encoded}${whole.slice(hash)}`);
}

function fileTarget(url: URL, context: PathContext | null): Target | TargetFault {
  if (extension(url.pathname)?.toLowerCase() === 'git') return { kind: 'git', written: url };
  const path = decode(url.pathname);
  if (isDirectory(path, context)) return { kind: 'directory', written: url };
  return isDistribution(path) ? { kind: 'file', written: url } : { fault: `\`${path}\` must end in ${EXTENSIONS}` };
}

function isDirectory(path: string, context: PathContext | null): boolean {
  const kind = context?.kind(path) ?? null;
  return kind === null ? extension(path) === null : kind === 'directory';
}

function parseUrl(text: string): URL | TargetFault {
  let url: URL;
  try {
    // Not `URL.canParse`: once optimised, that of Node 20 refuses hosts with umlauts.
    url = new URL(text);
  } catch {
    return { fault: `\`${text}\` is not a valid URL` };
  }
  const isAmbiguous =
    url.protocol !== 'file:' && url.password === '' && [url.pathname, url.hash].some((part) => hasCredentials(part));
  return isAmbiguous ? { fault: `\`${text}\` has a user name or password that is not percent-encoded` } : url;
}

/** Whether a `:` that begins no `://` is followed by an `@`. */
function hasCredentials(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at !== -1 && /:(?!\/\/)/.test(text.slice(0, at));
}

function urlTarget(text: string, context: PathContext | null): Target | TargetFault {
  const url = parseUrl(text);
  if (!(url instanceof URL)) return url;
  const scheme = url.protocol.slice(0, -1);
  const prefix = scheme.split('+')[0]!;
  if (prefix !== scheme && prefix !== 'git') return { fault: `${prefix} repositories are not supported` };
  if (prefix !== scheme || extension(url.pathname)?.toLowerCase() === 'git') {
    const repository = parseUrl(url.href.replace(/^git\+/, ''));
    if (!(repository instanceof URL)) return repository;
    const isKnown = ['http:', 'https:', 'ssh:', 'file:'].includes(repository.protocol);
    return isKnown ? { kind: 'git', written: url } : { fault: `Git over \`${repository.protocol}\` is not supported` };
  }
  if (scheme === 'file') return fileTarget(url, context);
  if (isDistribution(url.pathname)) return { kind: 'archive', written: url };
  const isRepository =
    ['github.com', 'gitlab.com', 'bitbucket.org'].includes(url.hostname) &&
    /^\/[^/]*\/[^/]*$/.test(url.pathname) &&
    (extension(url.pathname)?.toLowerCase() ?? 'git') === 'git';
  return isRepository
    ? { fault: `\`${text}\` is a Git repository and needs \`git+\` in front of it` }
    : { fault: `\`${text}\` must end in ${EXTENSIONS}` };
}
