/** Lines around what is added. */
const CONTEXT = 3;

/** The lines that a file gets, marked with a plus, with those around them. Nothing else of it changes. */
export function additions(before: string | null, after: string): string[] {
  const old = before === null ? [] : lines(before);
  const now = lines(after);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  const end = now.length - (old.length - start);
  return [
    ...now.slice(Math.max(0, start - CONTEXT), start).map((line) => `  ${line}`),
    ...now.slice(start, end).map((line) => `+ ${line}`),
    ...now.slice(end, end + CONTEXT).map((line) => `  ${line}`),
  ].map((line) => line.trimEnd());
}

function lines(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
