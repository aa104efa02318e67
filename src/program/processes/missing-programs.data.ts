/** A program of the system that a function on Vercel does not have. */
export interface MissingProgram {
  /** The name of its file. */
  readonly name: string;
  /** What does the same without it, in a sentence; left out where nothing does. */
  readonly instead?: string;
  /** Where it says that the image has nothing that brings the program. */
  readonly source: string;
  readonly date: string;
}

/**
 * All packages of the image that Python functions run in: that of AWS Lambda for Python 3.12 and newer, on the minimal container image of Amazon Linux 2023 (column "Minimal
 * Container"). It has bash, coreutils, curl, gawk, gnupg2, grep, microdnf, rpm and sed. That functions run in it: `runtime: python3.12` in the output of @vercel/python 25.0.0.
 */
const IMAGE = 'https://docs.aws.amazon.com/linux/al2023/ug/al2023-container-ami.html';
const DATE = '2026-11-29';

const PDF = 'pypdfium2 and PyMuPDF read and render PDF files without it.';
const FFMPEG =
  'The package imageio-ffmpeg brings an ffmpeg of about 80 MB for `imageio_ffmpeg.get_ffmpeg_exe()`, and PyAV (`av`) decodes and encodes without a program.';
const IMAGES = 'Pillow does it without a program.';
const BUILD = 'Do it in the build, or let the frontend be a project of its own.';
const BROWSER = 'Use a browser that runs elsewhere, such as a hosted one, through its API.';
const OFFICE = 'Convert documents with a service, or write them with a library such as python-docx, openpyxl or fpdf2.';
const HTML_TO_PDF = 'fpdf2 and reportlab write PDF files without a program; a service can render HTML.';
const POSTGRES = 'Do it with a driver such as psycopg or asyncpg, or from elsewhere on a schedule.';
const MYSQL = 'Do it with a driver such as PyMySQL, or from elsewhere on a schedule.';
const ARCHIVES = 'The modules zipfile, tarfile and shutil of Python do it.';
const COMPILER = 'Compile it in the build, or run it elsewhere: Vercel Sandbox runs programs in a machine of its own.';
const LATEX = 'Let a service typeset it, or write PDF files with fpdf2 or reportlab.';
const GIT = 'Use the API of the host of the repository; dulwich reads and writes repositories without the program.';

const groups: readonly (readonly [names: readonly string[], instead?: string])[] = [
  [['ffmpeg', 'ffprobe', 'ffplay'], FFMPEG],
  [['pdfinfo', 'pdftocairo', 'pdftohtml', 'pdftoppm', 'pdftotext', 'pdfimages', 'qpdf', 'pdftk', 'mutool', 'gs'], PDF],
  [['convert', 'identify', 'magick', 'mogrify', 'gm', 'rsvg-convert', 'inkscape', 'exiftool'], IMAGES],
  [['tesseract', 'ocrmypdf'], 'Let an API recognise the text.'],
  [['libreoffice', 'soffice', 'unoconv', 'antiword'], OFFICE],
  [['wkhtmltopdf', 'wkhtmltoimage'], HTML_TO_PDF],
  [['pandoc'], 'The package pypandoc_binary brings a pandoc.'],
  [['node', 'npm', 'npx', 'yarn', 'pnpm', 'bun', 'bunx', 'deno', 'tsc'], BUILD],
  [
    [
      'chromium',
      'chromium-browser',
      'chrome',
      'google-chrome',
      'google-chrome-stable',
      'chromedriver',
      'firefox',
      'geckodriver',
      'Xvfb',
      'xvfb-run',
    ],
    BROWSER,
  ],
  [['psql', 'pg_dump', 'pg_dumpall', 'pg_restore', 'createdb', 'pg_isready'], POSTGRES],
  [['mysql', 'mysqldump'], MYSQL],
  [
    ['mongodump', 'mongorestore', 'mongosh', 'redis-cli', 'redis-server', 'sqlite3'],
    'Do it with the driver of the database.',
  ],
  [['zip', 'unzip', 'tar'], ARCHIVES],
  [['wget'], 'httpx and the module urllib.request of Python do it; the image has curl.'],
  [['git'], GIT],
  [
    [
      'gcc',
      'g++',
      'cc',
      'clang',
      'make',
      'cmake',
      'java',
      'javac',
      'rustc',
      'cargo',
      'go',
      'ruby',
      'php',
      'perl',
      'Rscript',
      'dotnet',
    ],
    COMPILER,
  ],
  [
    [
      'docker',
      'docker-compose',
      'podman',
      'kubectl',
      'helm',
      'terraform',
      'systemctl',
      'service',
      'supervisorctl',
      'crontab',
      'apt',
      'apt-get',
      'brew',
      'nginx',
    ],
  ],
  [['pdflatex', 'xelatex', 'lualatex', 'latexmk', 'latex'], LATEX],
  [['dot'], 'Draw the graph where it is shown, for example with d3-graphviz or viz.js in the browser.'],
  [['sox', 'espeak', 'espeak-ng', 'lame', 'mediainfo', 'mpg123', 'aplay']],
  [['nmap', 'ping', 'traceroute', 'dig', 'nslookup', 'nvidia-smi', 'ollama', 'blender', 'stockfish']],
];

/** Sorted by name. */
export const missingPrograms: readonly MissingProgram[] = groups
  .flatMap(([names, instead]) =>
    names.map((name): MissingProgram => ({
      name,
      ...(instead !== undefined && { instead }),
      source: IMAGE,
      date: DATE,
    })),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));
