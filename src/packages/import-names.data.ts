import type { PackageFact } from './fact.js';

/** A distribution whose modules have another name than itself. */
export interface ImportName extends PackageFact {
  /** The top-level module. */
  readonly module: string;
}

const DATE = '2026-11-23';

/** A few that everybody knows; sorted by name. */
export const importNames: readonly ImportName[] = [
  { name: 'beautifulsoup4', module: 'bs4', source: 'https://pypi.org/project/beautifulsoup4/', date: DATE },
  { name: 'opencv-python', module: 'cv2', source: 'https://pypi.org/project/opencv-python/', date: DATE },
  {
    name: 'opencv-python-headless',
    module: 'cv2',
    source: 'https://pypi.org/project/opencv-python-headless/',
    date: DATE,
  },
  {
    name: 'pillow',
    module: 'PIL',
    source: 'https://pillow.readthedocs.io/en/stable/handbook/tutorial.html',
    date: DATE,
  },
  { name: 'psycopg2-binary', module: 'psycopg2', source: 'https://www.psycopg.org/docs/install.html', date: DATE },
  { name: 'pyjwt', module: 'jwt', source: 'https://pypi.org/project/PyJWT/', date: DATE },
  { name: 'python-dotenv', module: 'dotenv', source: 'https://pypi.org/project/python-dotenv/', date: DATE },
  { name: 'python-jose', module: 'jose', source: 'https://pypi.org/project/python-jose/', date: DATE },
  { name: 'pyyaml', module: 'yaml', source: 'https://pyyaml.org/wiki/PyYAMLDocumentation', date: DATE },
  {
    name: 'scikit-learn',
    module: 'sklearn',
    source: 'https://scikit-learn.org/stable/getting_started.html',
    date: DATE,
  },
];
