import type { PackageFact } from './fact.js';

/** A distribution whose modules have another name than itself. */
export interface ImportName extends PackageFact {
  /** The top-level module. */
  readonly module: string;
}

const DATE = '2026-11-23';

/** A few that everybody knows; sorted by name. */
export const importNames: readonly ImportName[] = [
  {
    name: 'beautifulsoup4',
    module: 'bs4',
    source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping',
    date: DATE,
  },
  {
    name: 'opencv-python',
    module: 'cv2',
    source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping',
    date: DATE,
  },
  {
    name: 'pillow',
    module: 'PIL',
    source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping',
    date: DATE,
  },
  { name: 'pyjwt', module: 'jwt', source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping', date: DATE },
  {
    name: 'python-dotenv',
    module: 'dotenv',
    source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping',
    date: DATE,
  },
  { name: 'pyyaml', module: 'yaml', source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping', date: DATE },
  {
    name: 'scikit-learn',
    module: 'sklearn',
    source: 'https://github.com/bndr/pipreqs/blob/master/pipreqs/mapping',
    date: DATE,
  },
];
