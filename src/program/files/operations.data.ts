/**
 * What a call does to the file system. `directory` makes one; `log` writes a log file; `sqlite` opens or creates a database;
 * `static` and `templates` name a directory that is served from.
 */
export type Action = 'directory' | 'write' | 'log' | 'delete' | 'read' | 'list' | 'static' | 'templates' | 'sqlite';

/** Which argument is the path: its index, and its name. */
export interface PathArgument {
  index: number;
  name: string;
}

/** A function or class of a library that takes a path. */
export interface KnownCall {
  /** `open`: what it does depends on its mode. */
  action: Action | 'open';
  path: PathArgument;
  /** The mode where none is given; for `open` only. */
  mode?: string;
  /** Whether the mode is the third argument, not the second. */
  modeIndex?: number;
}

interface Group {
  /** Where the signatures are documented. */
  source: string;
  /** The day on which they were compared with it. */
  checked: string;
  calls: Readonly<Record<string, KnownCall>>;
}

const call = (action: KnownCall['action'], index: number, name: string): KnownCall => ({
  action,
  path: { index, name },
});
const opens = (index: number, name: string, mode = 'r'): KnownCall => ({ ...call('open', index, name), mode });

const PYTHON = 'https://docs.python.org/3.12/library/';

/** Functions and classes by their full name, as their libraries document them. A builtin has no dot. */
export const KNOWN_CALLS: readonly Group[] = [
  {
    source: `${PYTHON}functions.html#open`,
    checked: '2026-11-23',
    calls: { open: opens(0, 'file'), 'io.open': opens(0, 'file'), 'codecs.open': opens(0, 'filename') },
  },
  {
    source: `${PYTHON}os.html`,
    checked: '2026-11-23',
    calls: {
      'os.makedirs': call('directory', 0, 'name'),
      'os.mkdir': call('directory', 0, 'path'),
      'os.listdir': call('list', 0, 'path'),
      'os.scandir': call('list', 0, 'path'),
      'os.remove': call('delete', 0, 'path'),
      'os.unlink': call('delete', 0, 'path'),
      'os.rmdir': call('delete', 0, 'path'),
      'os.rename': call('write', 1, 'dst'),
      'os.replace': call('write', 1, 'dst'),
      'os.symlink': call('write', 1, 'dst'),
    },
  },
  {
    source: `${PYTHON}shutil.html`,
    checked: '2026-11-23',
    calls: {
      'shutil.copy': call('write', 1, 'dst'),
      'shutil.copy2': call('write', 1, 'dst'),
      'shutil.copyfile': call('write', 1, 'dst'),
      'shutil.copytree': call('write', 1, 'dst'),
      'shutil.move': call('write', 1, 'dst'),
      'shutil.rmtree': call('delete', 0, 'path'),
      'shutil.unpack_archive': call('write', 1, 'extract_dir'),
      'shutil.make_archive': call('write', 0, 'base_name'),
    },
  },
  {
    source: `${PYTHON}archiving.html`,
    checked: '2026-11-23',
    calls: {
      'gzip.open': opens(0, 'filename', 'rb'),
      'bz2.open': opens(0, 'filename', 'rb'),
      'lzma.open': opens(0, 'filename', 'rb'),
      'zipfile.ZipFile': opens(0, 'file'),
      'tarfile.open': opens(0, 'name'),
    },
  },
  {
    source: `${PYTHON}tempfile.html`,
    checked: '2026-11-23',
    calls: {
      'tempfile.NamedTemporaryFile': call('write', 6, 'dir'),
      'tempfile.TemporaryFile': call('write', 6, 'dir'),
      'tempfile.mkstemp': call('write', 2, 'dir'),
      'tempfile.mkdtemp': call('write', 2, 'dir'),
      'tempfile.TemporaryDirectory': call('write', 2, 'dir'),
    },
  },
  {
    source: `${PYTHON}logging.handlers.html`,
    checked: '2026-11-23',
    calls: {
      'logging.FileHandler': call('log', 0, 'filename'),
      'logging.handlers.RotatingFileHandler': call('log', 0, 'filename'),
      'logging.handlers.TimedRotatingFileHandler': call('log', 0, 'filename'),
      'logging.handlers.WatchedFileHandler': call('log', 0, 'filename'),
      'logging.basicConfig': call('log', -1, 'filename'),
      'logging.config.fileConfig': call('read', 0, 'fname'),
    },
  },
  {
    source: `${PYTHON}persistence.html`,
    checked: '2026-11-23',
    calls: {
      'shelve.open': call('write', 0, 'filename'),
      'dbm.dumb.open': opens(0, 'filename', 'c'),
      'urllib.request.urlretrieve': call('write', 1, 'filename'),
    },
  },
  {
    source: 'https://github.com/Tinche/aiofiles',
    checked: '2026-11-23',
    calls: {
      'aiofiles.open': opens(0, 'file'),
      'aiofiles.os.makedirs': call('directory', 0, 'name'),
      'aiofiles.os.mkdir': call('directory', 0, 'path'),
      'aiofiles.os.remove': call('delete', 0, 'path'),
      'anyio.open_file': opens(0, 'file'),
    },
  },
  {
    source:
      'https://www.starlette.io/staticfiles/, https://www.starlette.io/templates/, https://www.starlette.io/responses/',
    checked: '2026-11-23',
    calls: {
      'fastapi.staticfiles.StaticFiles': call('static', 0, 'directory'),
      'starlette.staticfiles.StaticFiles': call('static', 0, 'directory'),
      'fastapi.templating.Jinja2Templates': call('templates', 0, 'directory'),
      'starlette.templating.Jinja2Templates': call('templates', 0, 'directory'),
      'fastapi.responses.FileResponse': call('read', 0, 'path'),
      'starlette.responses.FileResponse': call('read', 0, 'path'),
      'jinja2.FileSystemLoader': call('templates', 0, 'searchpath'),
      'jinja2.loaders.FileSystemLoader': call('templates', 0, 'searchpath'),
    },
  },
  {
    source: 'https://loguru.readthedocs.io/en/stable/api/logger.html',
    checked: '2026-11-23',
    calls: { 'loguru.logger.add': call('log', 0, 'sink') },
  },
  {
    source: 'https://numpy.org/doc/stable/reference/routines.io.html',
    checked: '2026-11-23',
    calls: {
      'numpy.save': call('write', 0, 'file'),
      'numpy.savez': call('write', 0, 'file'),
      'numpy.savez_compressed': call('write', 0, 'file'),
      'numpy.savetxt': call('write', 0, 'fname'),
      'numpy.load': call('read', 0, 'file'),
      'numpy.loadtxt': call('read', 0, 'fname'),
      'numpy.genfromtxt': call('read', 0, 'fname'),
    },
  },
  {
    source: 'https://pandas.pydata.org/docs/reference/io.html',
    checked: '2026-11-23',
    calls: {
      'pandas.read_csv': call('read', 0, 'filepath_or_buffer'),
      'pandas.read_table': call('read', 0, 'filepath_or_buffer'),
      'pandas.read_excel': call('read', 0, 'io'),
      'pandas.read_parquet': call('read', 0, 'path'),
      'pandas.read_feather': call('read', 0, 'path'),
      'pandas.read_pickle': call('read', 0, 'filepath_or_buffer'),
      'pandas.read_json': call('read', 0, 'path_or_buf'),
      'pandas.ExcelWriter': call('write', 0, 'path'),
    },
  },
  {
    source: 'https://joblib.readthedocs.io/en/stable/, https://docs.pytorch.org/docs/stable/, https://keras.io/api/',
    checked: '2026-11-23',
    calls: {
      'joblib.dump': call('write', 1, 'filename'),
      'joblib.load': call('read', 0, 'filename'),
      'torch.save': call('write', 1, 'f'),
      'torch.load': call('read', 0, 'f'),
      'keras.models.load_model': call('read', 0, 'filepath'),
      'tensorflow.keras.models.load_model': call('read', 0, 'filepath'),
    },
  },
  {
    source:
      'https://docs.opencv.org/4.x/, https://matplotlib.org/stable/api/, https://pillow.readthedocs.io/en/stable/',
    checked: '2026-11-23',
    calls: {
      'cv2.imwrite': call('write', 0, 'filename'),
      'matplotlib.pyplot.savefig': call('write', 0, 'fname'),
      'PIL.Image.open': call('read', 0, 'fp'),
    },
  },
  {
    source:
      'https://firebase.google.com/docs/reference/admin/python, https://googleapis.dev/python/google-auth/latest/',
    checked: '2026-11-23',
    calls: {
      'firebase_admin.credentials.Certificate': call('read', 0, 'cert'),
      'google.oauth2.service_account.Credentials.from_service_account_file': call('read', 0, 'filename'),
      'gspread.service_account': call('read', 0, 'filename'),
    },
  },
  {
    source: 'https://tinydb.readthedocs.io/, https://grantjenks.com/docs/diskcache/, https://docs.trychroma.com/',
    checked: '2026-11-23',
    calls: {
      'tinydb.TinyDB': call('write', 0, 'path'),
      'diskcache.Cache': call('write', 0, 'directory'),
      'chromadb.PersistentClient': call('write', 0, 'path'),
      'langchain_chroma.Chroma': call('write', -1, 'persist_directory'),
      'langchain_community.vectorstores.Chroma': call('write', -1, 'persist_directory'),
    },
  },
];

/** Methods of `pathlib` paths; the path is the object itself. Source: https://docs.python.org/3.12/library/pathlib.html, 2026-11-23. */
export const PATH_METHODS: Readonly<Record<string, Action | 'open'>> = {
  mkdir: 'directory',
  touch: 'write',
  write_text: 'write',
  write_bytes: 'write',
  open: 'open',
  read_text: 'read',
  read_bytes: 'read',
  unlink: 'delete',
  rmdir: 'delete',
};

/**
 * Methods of other objects that write to the path in an argument: data frames, figures, images, archives.
 * Sources: https://pandas.pydata.org/docs/reference/frame.html, https://matplotlib.org/stable/api/figure_api.html,
 * https://pillow.readthedocs.io/en/stable/reference/Image.html, https://docs.python.org/3.12/library/zipfile.html, all 2026-11-23.
 */
export const WRITING_METHODS: Readonly<Record<string, PathArgument>> = {
  to_csv: { index: 0, name: 'path_or_buf' },
  to_json: { index: 0, name: 'path_or_buf' },
  to_excel: { index: 0, name: 'excel_writer' },
  to_parquet: { index: 0, name: 'path' },
  to_feather: { index: 0, name: 'path' },
  to_pickle: { index: 0, name: 'path' },
  to_html: { index: 0, name: 'buf' },
  savefig: { index: 0, name: 'fname' },
  save: { index: 0, name: 'fp' },
  extractall: { index: 0, name: 'path' },
};
