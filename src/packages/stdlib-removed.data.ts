import type { PackageFact } from './fact.js';

/** A module that was part of Python until some version. */
export interface RemovedModule extends PackageFact {
  /** The first Python without it, major and minor. */
  readonly since: string;
  /** Distributions that bring the module back, normalised. */
  readonly backports: readonly string[];
  /** What to do without it, as a sentence. */
  readonly instead: string;
}

const DATE = '2026-11-23';
const IN_312 = 'https://docs.python.org/3/whatsnew/3.12.html#removed';
const IN_313 = 'https://docs.python.org/3/whatsnew/3.13.html#removed-modules-and-apis';
const PEP_594 = 'https://peps.python.org/pep-0594/';

function removed(
  name: string,
  since: '3.12' | '3.13',
  instead: string,
  backports: readonly string[] = [],
  source = since === '3.12' ? IN_312 : IN_313,
): RemovedModule {
  return { name, since, backports, instead, source, date: DATE };
}

/**
 * What Python 3.12 and 3.13 removed; 3.14 removed no module that has no underscore. Sorted by name. The backports are those of
 * https://github.com/youknowone/python-deadlib and https://github.com/jackrosenthal/legacy-cgi; setuptools brings distutils, by a hook that
 * `distutils-precedence.pth` starts: the builder's handler hands `_vendor` to `site.addsitedir`, which runs such files (@vercel/python 25.0.0).
 */
export const removedModules: readonly RemovedModule[] = [
  removed('aifc', '3.13', 'Use soundfile.', ['standard-aifc'], PEP_594),
  removed('asynchat', '3.12', 'Use asyncio.', ['standard-asynchat', 'pyasynchat']),
  removed('asyncore', '3.12', 'Use asyncio.', ['standard-asyncore', 'pyasyncore']),
  removed(
    'audioop',
    '3.13',
    'Add `audioop-lts`, a copy for newer Pythons.',
    ['audioop-lts', 'standard-audioop'],
    PEP_594,
  ),
  removed(
    'cgi',
    '3.13',
    'Use `email.message` for headers and python-multipart for forms, or add `legacy-cgi`.',
    ['legacy-cgi', 'standard-cgi'],
    PEP_594,
  ),
  removed('cgitb', '3.13', 'Use `traceback`, or add `legacy-cgi`.', ['legacy-cgi', 'standard-cgitb'], PEP_594),
  removed('chunk', '3.13', 'Add `standard-chunk`.', ['standard-chunk'], PEP_594),
  removed('crypt', '3.13', 'Use bcrypt or argon2-cffi.', ['standard-crypt'], PEP_594),
  removed(
    'distutils',
    '3.12',
    'For `strtobool` write the few lines yourself; for versions use `packaging`. Or add `setuptools`, which brings a copy.',
    ['setuptools'],
  ),
  removed('imghdr', '3.13', 'Use filetype or pillow.', ['standard-imghdr'], PEP_594),
  removed('imp', '3.12', 'Use `importlib`.', ['zombie-imp']),
  removed('lib2to3', '3.13', 'Use libcst.', []),
  removed('mailcap', '3.13', 'Use `mimetypes`.', ['standard-mailcap'], PEP_594),
  removed('msilib', '3.13', 'It works on Windows only.', [], PEP_594),
  removed('nis', '3.13', 'There is nothing in its place.', [], PEP_594),
  removed('nntplib', '3.13', 'Add `standard-nntplib`.', ['standard-nntplib'], PEP_594),
  removed('ossaudiodev', '3.13', 'Functions have no sound device.', [], PEP_594),
  removed('pipes', '3.13', 'Use `subprocess`; for `pipes.quote` `shlex.quote`.', ['standard-pipes'], PEP_594),
  removed('smtpd', '3.12', 'Use aiosmtpd.', ['standard-smtpd']),
  removed('sndhdr', '3.13', 'Use filetype.', ['standard-sndhdr'], PEP_594),
  removed('spwd', '3.13', 'There is nothing in its place.', [], PEP_594),
  removed('sunau', '3.13', 'Add `standard-sunau`.', ['standard-sunau'], PEP_594),
  removed('telnetlib', '3.13', 'Use telnetlib3, or add `standard-telnetlib`.', ['standard-telnetlib'], PEP_594),
  removed('uu', '3.13', 'Use `base64`.', ['standard-uu'], PEP_594),
  removed('xdrlib', '3.13', 'Add `standard-xdrlib`.', ['standard-xdrlib'], PEP_594),
];
