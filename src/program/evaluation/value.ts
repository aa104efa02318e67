/** The arithmetic of texts and paths, without any code: what `+`, `/`, `os.path.join` and `pathlib` do. */

/** Where the files of the unit's root are when the function runs. Source: vercel-runtime 0.17.0, `LAMBDA_TASK_ROOT`. */
export const FUNCTION_ROOT = '/var/task';

/**
 * The home directory of the user that the function runs as; it does not exist, and nothing can be made there.
 * Source: UKPLab/sentence-transformers#923 and the documentation of AWS Lambda; `HOME` is not set.
 */
export const HOME = '/home/sbx_user1051';

/** A text, or a `pathlib` path as the text that Python shows for it. */
export interface Value {
  readonly text: string;
  /** Whether it holds only unless the environment, or a caller, says otherwise. */
  readonly assumed: boolean;
  /** Whether more text follows that cannot be told. */
  readonly isPrefix: boolean;
  /** Whether it is an object of `pathlib`. */
  readonly isPath: boolean;
}

/** @returns a text that is known for sure */
export function textValue(text: string): Value {
  return { text, assumed: false, isPrefix: false, isPath: false };
}

/** @returns a path that is known for sure */
export function pathValue(text: string): Value {
  return asPath(textValue(text));
}

/** Makes a `pathlib` path of a value: double slashes and `.` go, `..` stays. */
export function asPath(value: Value): Value {
  const isAbsolute = value.text.startsWith('/');
  const isOpen = value.isPrefix && !/[^/]$/.test(value.text);
  const segments = value.text.split('/').filter((segment) => segment !== '' && segment !== '.');
  const text = (isAbsolute ? '/' : '') + segments.join('/') + (isOpen && segments.length > 0 ? '/' : '');
  return { ...value, text: text === '' && !value.isPrefix ? '.' : text, isPath: true };
}

/** Puts texts together up to the first that is not known: from there on the result is only a prefix. Null where nothing is known. */
export function concatenate(parts: readonly (Value | null)[]): Value | null {
  let result = textValue('');
  for (const part of parts) {
    if (!part) return result.text === '' ? null : { ...result, isPrefix: true };
    result = { ...part, text: result.text + part.text, assumed: result.assumed || part.assumed, isPath: false };
    if (part.isPrefix) return result;
  }
  return result;
}

/** Joins as `os.path.join` does: an absolute second part replaces the first. */
export function join(left: Value | null, right: Value | null): Value | null {
  if (!left || left.isPrefix) return left;
  const base = left.text === '' || left.text.endsWith('/') ? left.text : `${left.text}/`;
  if (!right) return base === '' ? null : { ...left, text: base, isPrefix: true };
  const text = right.text.startsWith('/') ? right.text : base + right.text;
  const joined = { ...right, text, assumed: left.assumed || right.assumed, isPath: left.isPath };
  return left.isPath ? asPath(joined) : joined;
}

/** `os.path.dirname`, and `pathlib`'s `parent`. */
export function parent(value: Value): Value {
  const { text, isPath, isPrefix } = value;
  if (isPrefix) return { ...value, text: directoryPart(text) };
  if (!isPath) return { ...value, text: text.slice(0, text.lastIndexOf('/') + 1).replace(/(?<=.)\/+$/, '') };
  const plain = text.replace(/(?<=.)\/+$/, '');
  const cut = plain.lastIndexOf('/');
  return { ...value, text: cut < 0 ? '.' : cut === 0 ? '/' : plain.slice(0, cut) };
}

/** `with_name`, `with_suffix`, `with_stem`: another last segment in the same directory. */
export function withLast(value: Value, change: (last: string) => Value | null): Value | null {
  const directory = directoryPart(value.text);
  const last = value.isPrefix ? null : change(value.text.slice(directory.length));
  if (!last) return { ...value, text: directory, isPrefix: true };
  return { ...value, text: directory + last.text, assumed: value.assumed || last.assumed, isPrefix: last.isPrefix };
}

function directoryPart(text: string): string {
  return text.slice(0, text.lastIndexOf('/') + 1);
}

/** `os.path.abspath`, `resolve()`: links are not looked at. */
export function absolute(value: Value): Value {
  const full = value.text.startsWith('/') ? value.text : `${FUNCTION_ROOT}/${value.text}`;
  if (!value.isPrefix) return { ...value, text: normalize(full) };
  const directory = directoryPart(full);
  const normal = normalize(directory);
  return { ...value, text: (normal === '/' ? normal : `${normal}/`) + full.slice(directory.length) };
}

/** Takes `.`, `..` and double slashes out of an absolute path. */
export function normalize(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

/** `~` and `~/x`, unless somebody sets `HOME`; another user's home cannot be told. */
export function expandUser(value: Value): Value | null {
  if (!value.text.startsWith('~')) return value;
  return /^~(?:\/|$)/.test(value.text) ? { ...value, text: HOME + value.text.slice(1), assumed: true } : null;
}
