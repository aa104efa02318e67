/** Compares versions by their numbers; words, such as those of pre-releases, come before all numbers. Good enough for sorting what was published. */
export function compareVersions(a, b) {
  const parts = (text) => (text.match(/\d+|[a-z]+/gi) ?? []).map((part) => (/\d/.test(part) ? Number(part) : -1));
  const [x, y] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
