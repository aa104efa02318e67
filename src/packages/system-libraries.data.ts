import type { PackageFact } from './fact.js';

/** A distribution whose import loads a library of the system that its wheel does not bring and a function on Vercel does not have. */
export interface SystemLibraryUser extends PackageFact {
  /** The modules whose import loads it, with all below them. */
  readonly modules: readonly string[];
  /** The file of the library, for its version 1: `libGL.so.1`. */
  readonly library: string;
  /** The beginning of the name of that file, by which one that the project brings is known. */
  readonly file: string;
  readonly exception: 'ImportError' | 'OSError';
  /** The oldest release that is known to need it; left out where all do. */
  readonly since?: string;
  /** Distributions that bring the library along where they are installed too. */
  readonly broughtBy?: readonly string[];
  /** A distribution with the same modules that needs none of it. */
  readonly replacement?: string;
  /** An extra that brings the library. */
  readonly extra?: string;
  /** What does the same without the library, in a sentence. */
  readonly instead: string;
}

const DATE = '2026-11-29';
const HEADLESS = 'has the same functions without windows, and needs no libraries of a desktop.';

/**
 * Sorted by name. What the image has: https://docs.aws.amazon.com/linux/al2023/ug/al2023-container-ami.html, column "Minimal Container". python-magic is not here: the image has
 * file-libs, and with it libmagic.so.1. Neither are soundfile, Rtree and others whose wheels bring what they load.
 */
export const systemLibraryUsers: readonly SystemLibraryUser[] = [
  {
    name: 'cairocffi',
    modules: ['cairocffi'],
    library: 'libcairo.so.2',
    file: 'libcairo.so',
    exception: 'OSError',
    instead: 'Pillow and skia-python draw without it.',
    // dlopen at import.
    source: 'Kozea/cairocffi@01681e6d5cac:cairocffi/__init__.py',
    date: DATE,
  },
  {
    name: 'cairosvg',
    modules: ['cairosvg'],
    library: 'libcairo.so.2',
    file: 'libcairo.so',
    exception: 'OSError',
    instead: 'resvg-py renders SVG files without it.',
    // A log of Vercel.
    source: 'https://github.com/Kozea/CairoSVG/issues/402',
    date: DATE,
  },
  {
    name: 'lightgbm',
    modules: ['lightgbm'],
    library: 'libgomp.so.1',
    file: 'libgomp.so',
    exception: 'OSError',
    instead: 'XGBoost and scikit-learn bring theirs; a trained model also runs with onnxruntime.',
    // NEEDED of lib_lightgbm.so.
    source: 'https://pypi.org/project/lightgbm/4.7.0/',
    date: DATE,
  },
  {
    name: 'opencv-contrib-python',
    modules: ['cv2'],
    library: 'libGL.so.1',
    file: 'libGL.so',
    exception: 'ImportError',
    replacement: 'opencv-contrib-python-headless',
    instead: `opencv-contrib-python-headless ${HEADLESS}`,
    source: 'https://github.com/opencv/opencv-python/issues/851',
    date: DATE,
  },
  {
    name: 'opencv-python',
    modules: ['cv2'],
    library: 'libGL.so.1',
    file: 'libGL.so',
    exception: 'ImportError',
    replacement: 'opencv-python-headless',
    instead: `opencv-python-headless ${HEADLESS}`,
    // NEEDED of libQt5Gui, which cv2.abi3.so needs; 4.14.0.94 has it too.
    source: 'https://pypi.org/project/opencv-python/5.0.0.93/',
    date: DATE,
  },
  {
    name: 'psycopg',
    modules: ['psycopg'],
    library: 'libpq.so.5',
    file: 'libpq.so',
    exception: 'ImportError',
    broughtBy: ['psycopg-binary'],
    extra: 'binary',
    instead: '`psycopg[binary]` brings it along.',
    // psycopg/pq/__init__.py: "no pq wrapper available".
    source: 'https://pypi.org/project/psycopg/3.3.6/',
    date: DATE,
  },
  {
    name: 'pyodbc',
    modules: ['pyodbc'],
    library: 'libodbc.so.2',
    file: 'libodbc.so',
    exception: 'ImportError',
    since: '5.3.0',
    instead: 'pymssql, or mssql-python of Microsoft, reaches SQL Server without it.',
    // NEEDED of the extension module.
    source: 'https://pypi.org/project/pyodbc/5.3.0/',
    date: DATE,
  },
  {
    name: 'pyvips',
    modules: ['pyvips'],
    library: 'libvips.so.42',
    file: 'libvips.so',
    exception: 'OSError',
    broughtBy: ['pyvips-binary'],
    extra: 'binary',
    instead: '`pyvips[binary]` brings it along.',
    source: 'libvips/pyvips@2a7cff2f677b:pyvips/__init__.py',
    date: DATE,
  },
  {
    name: 'pyzbar',
    modules: ['pyzbar.pyzbar', 'pyzbar.wrapper', 'pyzbar.zbar_library'],
    library: 'libzbar.so.0',
    file: 'libzbar.so',
    exception: 'ImportError',
    instead: 'zxing-cpp reads the same codes and brings all that it needs.',
    source: 'NaturalHistoryMuseum/pyzbar@0076316b261a:pyzbar/zbar_library.py',
    date: DATE,
  },
  {
    name: 'sounddevice',
    modules: ['sounddevice'],
    library: 'libportaudio.so.2',
    file: 'libportaudio.so',
    exception: 'OSError',
    instead: 'A function has no sound device: take it out, or read and write files with soundfile.',
    source: 'https://pypi.org/project/sounddevice/0.5.6/',
    date: DATE,
  },
  {
    name: 'wand',
    modules: ['wand.api', 'wand.color', 'wand.display', 'wand.drawing', 'wand.font', 'wand.image'],
    library: 'libMagickWand',
    file: 'libMagickWand',
    exception: 'ImportError',
    instead: 'Pillow does most of it and brings all that it needs.',
    source: 'emcconville/wand@9b2b080c7007:wand/api.py',
    date: DATE,
  },
  {
    name: 'weasyprint',
    modules: ['weasyprint'],
    library: 'libpango-1.0.so.0',
    file: 'libpango',
    exception: 'OSError',
    instead: 'fpdf2 and reportlab write PDF files, and xhtml2pdf makes them of HTML.',
    source: 'Kozea/WeasyPrint@08583d39bbcd:weasyprint/text/ffi.py',
    date: DATE,
  },
];
