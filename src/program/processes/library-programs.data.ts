import type { ExceptionName } from '../handlers.js';

/** A call of a library that starts a program of the system. */
export interface LibraryProgram {
  readonly program: string;
  /** What it raises where the program is missing: a built-in exception, or the one that its own is derived from. */
  readonly exception: ExceptionName;
  /** The name of its own. */
  readonly raises?: string;
  /** How code says where the program is; what it names is in the rest of the match. */
  readonly configured?: RegExp;
  /** A distribution that brings the program. */
  readonly broughtBy?: string;
  /** Formats, as `format=`, for which it needs none. */
  readonly plainFormats?: RegExp;
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';

const tesseract: LibraryProgram = {
  program: 'tesseract',
  exception: 'OSError',
  raises: 'TesseractNotFoundError',
  configured: /\btesseract_cmd\s*=(?!=)\s*(.*)/,
  source: 'madmaze/pytesseract@df9fce0b5c5e:pytesseract/pytesseract.py',
  date: DATE,
};
const poppler: LibraryProgram = {
  program: 'pdftoppm',
  exception: 'Exception',
  raises: 'PDFInfoNotInstalledError',
  configured: /\bpoppler_path\s*=(?!=)\s*(.*)/,
  source: 'Belval/pdf2image@3bfb7f75e82f:pdf2image/pdf2image.py',
  date: DATE,
};
const pdfkit: LibraryProgram = {
  program: 'wkhtmltopdf',
  exception: 'OSError',
  configured: /\bconfiguration\s*\(\s*wkhtmltopdf\s*=\s*(.*)/,
  source: 'JazzCore/python-pdfkit@fb86d338a370:pdfkit/configuration.py',
  date: DATE,
};
const imgkit: LibraryProgram = {
  program: 'wkhtmltoimage',
  exception: 'OSError',
  configured: /\bconfig\s*\(\s*wkhtmltoimage\s*=\s*(.*)/,
  source: 'jarrekk/imgkit@af08e8e1cb1d:src/imgkit/config.py',
  date: DATE,
};
const pydub: LibraryProgram = {
  program: 'ffmpeg',
  exception: 'FileNotFoundError',
  configured: /\bAudioSegment\.(?:converter|ffmpeg)\s*=(?!=)\s*(.*)/,
  plainFormats: /^(?:wav|raw|pcm)$/,
  source: 'https://pypi.org/project/pydub/0.25.1/',
  date: DATE,
};
const ffmpeg: LibraryProgram = {
  program: 'ffmpeg',
  exception: 'FileNotFoundError',
  configured: /\bcmd\s*=(?!=)\s*(.*)/,
  source: 'kkroening/ffmpeg-python@df129c7ba30a:ffmpeg/_run.py',
  date: DATE,
};
const graphviz: LibraryProgram = {
  program: 'dot',
  exception: 'RuntimeError',
  raises: 'ExecutableNotFound',
  source: 'https://pypi.org/project/graphviz/0.21/',
  date: DATE,
};
const pandoc: LibraryProgram = {
  program: 'pandoc',
  exception: 'OSError',
  configured: /\bPYPANDOC_PANDOC\b(.*)/,
  broughtBy: 'pypandoc-binary',
  source: 'JessicaTegner/pypandoc@633754a01948:pypandoc/__init__.py',
  date: DATE,
};
const tabula: LibraryProgram = {
  program: 'java',
  exception: 'Exception',
  raises: 'JavaNotFoundError',
  source: 'chezou/tabula-py@d7a233b31b4c:tabula/backend.py',
  date: DATE,
};
const ocrmypdf: LibraryProgram = {
  program: 'tesseract',
  exception: 'Exception',
  raises: 'MissingDependencyError',
  source: 'ocrmypdf/OCRmyPDF@62b42095eca8:src/ocrmypdf/exceptions.py',
  date: DATE,
};
const whisper: LibraryProgram = {
  program: 'ffmpeg',
  exception: 'FileNotFoundError',
  source: 'openai/whisper@c0d2f624c09d:whisper/audio.py',
  date: DATE,
};

const all = (names: readonly string[], fact: LibraryProgram): (readonly [string, LibraryProgram])[] =>
  names.map((name) => [name, fact]);

/** The steps between the input and the end of what ffmpeg-python puts together. */
const STEPS = ['', '.filter()', '.overwrite_output()', '.global_args()'];

/** By full name, as a table of calls has it. */
export const libraryPrograms: readonly (readonly [string, LibraryProgram])[] = [
  ...all(
    [
      'image_to_string',
      'image_to_data',
      'image_to_boxes',
      'image_to_osd',
      'image_to_pdf_or_hocr',
      'image_to_alto_xml',
      'get_languages',
      'get_tesseract_version',
    ].map((each) => `pytesseract.${each}`),
    tesseract,
  ),
  ...all(
    ['convert_from_path', 'convert_from_bytes', 'pdfinfo_from_path', 'pdfinfo_from_bytes'].map(
      (each) => `pdf2image.${each}`,
    ),
    poppler,
  ),
  ...all(
    ['from_string', 'from_url', 'from_file'].map((each) => `pdfkit.${each}`),
    pdfkit,
  ),
  ...all(
    ['from_string', 'from_url', 'from_file'].map((each) => `imgkit.${each}`),
    imgkit,
  ),
  ...all(
    ['from_file', 'from_mp3', 'from_ogg', 'from_flv', 'from_wav().export', 'silent().export', 'empty().export'].map(
      (each) => `pydub.AudioSegment.${each}`,
    ),
    pydub,
  ),
  ...all(
    [
      'ffmpeg.run',
      'ffmpeg.run_async',
      ...STEPS.flatMap((first) =>
        STEPS.flatMap((second) => ['run', 'run_async'].map((end) => `ffmpeg.input()${first}.output()${second}.${end}`)),
      ),
    ],
    ffmpeg,
  ),
  ['ffmpeg.probe', { ...ffmpeg, program: 'ffprobe', source: 'kkroening/ffmpeg-python@df129c7ba30a:ffmpeg/_probe.py' }],
  ...all(
    [
      'graphviz.render',
      'graphviz.pipe',
      ...['Digraph', 'Graph', 'Source'].flatMap((kind) =>
        ['render', 'pipe', 'view'].map((end) => `graphviz.${kind}().${end}`),
      ),
    ],
    graphviz,
  ),
  ...all(
    ['convert_text', 'convert_file', 'get_pandoc_version'].map((each) => `pypandoc.${each}`),
    pandoc,
  ),
  ...all(
    ['read_pdf', 'convert_into', 'convert_into_by_batch', 'io.read_pdf'].map((each) => `tabula.${each}`),
    tabula,
  ),
  ['ocrmypdf.ocr', ocrmypdf],
  ['whisper.load_audio', whisper],
];
