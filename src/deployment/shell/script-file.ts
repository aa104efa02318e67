/**
 * The file of the project that a shell command runs first, e.g. `build.py` of `python build.py && …`.
 *
 * @param command a command line as it stands in a configuration file
 * @returns path relative to the Root Directory, where the command starts; null when it cannot be told, or when it
 *   runs no file (`python -m build`, `make`)
 */
export function scriptFile(command: string): string | null {
  const first = command.split(/&&|\|\||;|\||\n/)[0]!.trim();
  const words = first.split(/\s+/).filter((word) => !/^[A-Za-z_]\w*=/.test(word));
  // Quotes, variables and globs need a shell to be read.
  if (/["'`$*?(){}<>\\~]/.test(first)) return null;
  let rest = words;
  if (rest[0] === 'uv' && rest[1] === 'run') rest = rest.slice(2);
  const [program = '', ...parameters] = rest;
  if (/^\.\/[\w./-]+$/.test(program)) return program.slice(2);
  const extension = /^python[\d.]*$/.test(program) ? '.py' : /^(ba|z|da)?sh$/.test(program) ? '.sh' : null;
  if (program.endsWith('.py') && rest !== words && !program.startsWith('/')) return program.replace(/^\.\//, '');
  const [argument] = parameters.filter((word) => !/^-[uBEOISsxe]+$/.test(word));
  if (extension === null || argument === undefined || !argument.endsWith(extension)) return null;
  return argument.startsWith('/') || argument.startsWith('-') ? null : argument.replace(/^\.\//, '');
}
