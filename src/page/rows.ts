import { isEstimate, type PageFunction, type Size } from './data.js';
import { BASIS, BY_PROJECT, chainNames } from './sentences.js';

/** A line of the table. */
export interface Row {
  /** That of its part on the map. */
  readonly id: string;
  readonly name: string;
  /** `Package`, `Directory` … */
  readonly what: string;
  readonly version: string | null;
  readonly size: Size;
  readonly isEstimate: boolean;
  /** How its size is known, in a word or two. */
  readonly basis: string;
  /** What asks for it: the chain of packages from the project's own requirement down. */
  readonly chain: readonly string[];
}

/** All that is in a function, the largest first. A directory counts what is below it. */
export function rowsOf(data: PageFunction): Row[] {
  const packages = data.packages.map((each, index): Row => {
    const { name, version, basis } = each;
    return {
      id: `package:${index}`,
      name,
      what: 'Package',
      version,
      size: each,
      isEstimate: isEstimate(each),
      basis: BASIS[basis],
      chain: each.chain.length > 0 ? chainNames(data, each) : [BY_PROJECT],
    };
  });
  const plain = (id: string, name: string, what: string, bytes: number, basis: string): Row => {
    const size = { bytes, low: bytes, high: bytes };
    return { id, name, what, version: null, size, isEstimate: false, basis, chain: [] };
  };
  const { directories, largest, files } = data.project;
  const rows = [
    ...packages,
    ...directories
      .filter(({ path }) => path !== '.' || files > 0)
      .map(({ path, bytes }) =>
        plain(`path:${path}`, path === '.' ? 'All project files' : `${path}/`, 'Directory', bytes, BASIS.environment),
      ),
    ...largest.map(({ path, bytes }) => plain(`path:${path}`, path, 'File', bytes, BASIS.environment)),
    // What Vercel adds is a figure of its own version, which nobody can look up before a deployment.
    ...data.added.map(({ name, bytes }, index): Row => {
      return { ...plain(`addition:${index}`, name, 'Added by Vercel', bytes, 'estimated'), isEstimate: true };
    }),
  ];
  return rows.sort((a, b) => b.size.bytes - a.size.bytes);
}

/** More lines take seconds to lay out: with a script, the others are only shown to who asks for them. */
export const MOST_LINES = 500;

/** Where the sizes are among the columns. */
export const SIZE_COLUMN = 1;

/** The columns of the table, with what they are sorted by. */
export const COLUMNS: readonly { readonly title: string; readonly key: (row: Row) => string | number }[] = [
  { title: 'Name', key: ({ name }) => name.toLowerCase() },
  { title: 'Size', key: ({ size }) => size.bytes },
  { title: 'What it is', key: ({ what }) => what },
  { title: 'How it is known', key: ({ basis }) => basis },
  { title: 'Comes in through', key: ({ chain }) => chain.join(' ').toLowerCase() },
];
