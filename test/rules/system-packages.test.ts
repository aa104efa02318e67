import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { Diagnostic } from '../../src/diagnostic.js';

type Files = Record<string, string>;

async function found(rule: string, files: Files): Promise<Diagnostic[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule], preset: 'strict' });
  return diagnostics;
}

const APP = 'from fastapi import FastAPI\napp = FastAPI()\n';
/** A request that runs a body, indented by four spaces. */
const request = (imports: string, body: string): string =>
  `${imports}\n${APP}@app.get("/x")\ndef x():\n${body.replace(/^/gm, '    ')}\n`;

describe('missing-system-binary', () => {
  const lines = async (text: string, files: Files = {}): Promise<string[]> =>
    (await found('missing-system-binary', { 'main.py': text, ...files })).map(
      ({ message, severity, confidence, fix }) =>
        `${/`([\w-]+)`(?:,| is|\.)/.exec(message)?.[1] ?? message} ${severity}/${confidence}${fix ? ` ${fix.safety}` : ''}`,
    );

  it.each<[string, string, string[]]>([
    ['in a request', request('import subprocess', 'subprocess.run(["ffmpeg", "-i", "a"])'), ['ffmpeg warning/likely']],
    ['at import', `import subprocess\n${APP}subprocess.run(["git", "log"])\n`, ['git warning/likely']],
    ['by a shell', request('import os', 'os.system("soffice --headless a | cat")'), ['soffice warning/likely']],
    [
      'where it is elsewhere',
      request('import subprocess', 'subprocess.run(["/usr/bin/pdftotext", "a"])'),
      ['pdftotext warning/likely'],
    ],
    [
      'what the environment may say',
      request('import os, subprocess', 'subprocess.run([os.getenv("GS", "gs"), "a"])'),
      ['gs warning/possible'],
    ],
    [
      'perhaps',
      request('import os, subprocess', 'if os.getenv("A"):\n    subprocess.run(["gs"])'),
      ['gs warning/possible'],
    ],
    [
      'a command of a package',
      request('import subprocess', 'subprocess.run(["alembic", "upgrade", "head"])'),
      ['alembic warning/likely safe'],
    ],
    [
      'one that no module starts',
      request('import subprocess', 'subprocess.run(["ruff", "check"])'),
      ['ruff warning/likely'],
    ],
    ['a server', request('import subprocess', 'subprocess.Popen(["uvicorn", "a:b"])'), ['uvicorn warning/likely']],
    [
      'a command with a directory of its own',
      request('import subprocess', 'subprocess.run(["pytest"], cwd="/tmp")'),
      ['pytest warning/likely'],
    ],
    ['a command by a shell', request('import os', 'os.system("alembic upgrade head")'), ['alembic warning/likely']],
    [
      'answered with an error',
      request(
        'import subprocess',
        'try:\n    subprocess.run(["gs"])\nexcept Exception as e:\n    return {\n        "error": str(e),\n    }',
      ),
      ['gs warning/possible'],
    ],
    ['pydub', request('from pydub import AudioSegment', 'AudioSegment.from_file("a.mp3")'), ['ffmpeg warning/likely']],
    [
      'ffmpeg-python',
      request('import ffmpeg', 'ffmpeg.input("a").output("b").overwrite_output().run()'),
      ['ffmpeg warning/likely'],
    ],
    [
      'pdf2image',
      request('from pdf2image import convert_from_bytes', 'return convert_from_bytes(b"")'),
      ['pdftoppm warning/likely'],
    ],
    ['graphviz', request('import graphviz', 'g = graphviz.Digraph()\ng.render("a")'), ['dot warning/likely']],
    [
      'where Windows has it',
      request(
        'import pytesseract',
        'pytesseract.pytesseract.tesseract_cmd = r"C:\\\\Program Files\\\\t.exe"\nreturn pytesseract.image_to_string("a")',
      ),
      ['tesseract warning/likely'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['what the image has', request('import os', 'os.system("curl -s x | sed s/a/b/ | awk 1; ls; bash x; gpg a")')],
    [
      'Python',
      request(
        'import subprocess, sys',
        'subprocess.run([sys.executable, "-m", "alembic"])\nsubprocess.run(["python3", "a.py"])',
      ),
    ],
    [
      'a program of the project',
      request('import subprocess', 'subprocess.run(["./bin/ffmpeg"])\nsubprocess.run(["/var/task/bin/gs"])'),
    ],
    ['what is asked for', request('import shutil, subprocess', 'if shutil.which("gs"):\n    subprocess.run(["gs"])')],
    [
      'a path of its own',
      request('import os, subprocess', 'os.environ["PATH"] += ":/var/task/bin"\nsubprocess.run(["ffmpeg"])'),
    ],
    [
      'static_ffmpeg',
      request('import static_ffmpeg, subprocess', 'static_ffmpeg.add_paths()\nsubprocess.run(["ffmpeg"])'),
    ],
    [
      'git, where Vercel says the commit',
      `import os, subprocess\n${APP}V = os.getenv("VERCEL_GIT_COMMIT_SHA") or subprocess.check_output(["git", "rev-parse", "HEAD"])\n`,
    ],
    [
      'a version in a try',
      `import subprocess\n${APP}try:\n    V = subprocess.check_output(["git", "rev-parse", "HEAD"])\nexcept Exception:\n    V = "dev"\n`,
    ],
    ['OSError', request('import subprocess', 'try:\n    subprocess.run(["gs"])\nexcept OSError:\n    return None')],
    [
      'a failure of the shell',
      request(
        'import subprocess',
        'try:\n    subprocess.run("gs a", shell=True, check=True)\nexcept subprocess.CalledProcessError:\n    return None',
      ),
    ],
    [
      'its own exception',
      request(
        'import pytesseract',
        'try:\n    return pytesseract.image_to_string("a")\nexcept pytesseract.TesseractNotFoundError:\n    return ""',
      ),
    ],
    ['not on Vercel', request('import os, subprocess', 'if not os.getenv("VERCEL"):\n    subprocess.run(["ffmpeg"])')],
    ['for development', request('import subprocess', 'if app.debug:\n    subprocess.run(["npm", "run", "dev"])')],
    ['__main__', `import os\n${APP}if __name__ == "__main__":\n    os.system("npm run build")\n`],
    [
      'a path that is set',
      request(
        'import pytesseract',
        'pytesseract.pytesseract.tesseract_cmd = "/var/task/bin/tesseract"\nreturn pytesseract.image_to_string("a")',
      ),
    ],
    [
      'imageio-ffmpeg',
      request(
        'import imageio_ffmpeg\nfrom pydub import AudioSegment\nAudioSegment.converter = imageio_ffmpeg.get_ffmpeg_exe()',
        'AudioSegment.from_file("a.mp3")',
      ),
    ],
    [
      'pydub with plain audio',
      request(
        'from pydub import AudioSegment',
        'AudioSegment.from_file("a.wav")\nAudioSegment.from_file(b, format="wav")\nAudioSegment.silent().export("a", format="wav")',
      ),
    ],
    [
      'poppler of the project',
      request('from pdf2image import convert_from_path', 'convert_from_path("a", poppler_path=HERE)'),
    ],
    ['moviepy, which brings its own', request('from moviepy import VideoFileClip', 'VideoFileClip("a")')],
    [
      'names that are no programs',
      request('import subprocess', 'subprocess.run(["prisma", "x"])\nsubprocess.run([tool])'),
    ],
  ])('says nothing of %s', async (_, text) => {
    expect(await lines(text)).toEqual([]);
  });

  it('names each program of the system once, with its other places', async () => {
    const text = request(
      'import subprocess',
      'subprocess.run(["ffmpeg"])\nsubprocess.run(["ffprobe"])\nsubprocess.run(["ffmpeg", "-i"])',
    );
    const diagnostics = await found('missing-system-binary', { 'main.py': text });
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([6, 7]);
    expect(diagnostics[0]!.related.map(({ message }) => message)).toContain('the same program');
  });

  it('knows GitPython, which looks for git when it is imported', async () => {
    const files = { 'requirements.txt': 'fastapi\ngitpython\n', 'main.py': `import git\n${APP}` };
    const [one] = await found('missing-system-binary', files);
    expect(one!.message).toMatch(/^`import git` looks for `git`, .* ImportError when the app is imported/);
    const quiet = { ...files, 'main.py': `import os\nos.environ["GIT_PYTHON_REFRESH"] = "quiet"\nimport git\n${APP}` };
    expect(await found('missing-system-binary', quiet)).toEqual([]);
    const handled = { ...files, 'main.py': `try:\n    import git\nexcept ImportError:\n    git = None\n${APP}` };
    expect(await found('missing-system-binary', handled)).toEqual([]);
    expect(await found('missing-system-binary', { 'main.py': `import git\n${APP}` })).toEqual([]);
  });

  it('knows that pypandoc_binary brings pandoc', async () => {
    const text = request('import pypandoc', 'return pypandoc.convert_text("a", "rst", format="md")');
    const names = async (requirements: string): Promise<number> =>
      (await found('missing-system-binary', { 'requirements.txt': requirements, 'main.py': text })).length;
    expect(await names('fastapi\npypandoc\n')).toBe(1);
    expect(await names('fastapi\npypandoc_binary\n')).toBe(0);
  });

  it('starts the command of a package as a module, with sys as the module has it', async () => {
    const fixed = async (text: string): Promise<string | undefined> => {
      const [one] = await found('missing-system-binary', { 'main.py': text });
      return one?.fix && applyEdits(text, one.fix.edits);
    };
    expect(await fixed(`import subprocess, sys\n${APP}subprocess.run(('yt-dlp', "a"))\n`)).toBe(
      `import subprocess, sys\n${APP}subprocess.run((sys.executable, '-m', 'yt_dlp', "a"))\n`,
    );
    expect(await fixed(`import subprocess\n${APP}CMD = ["alembic", "current"]\nsubprocess.run(CMD)\n`)).toBe(
      `import sys\nimport subprocess\n${APP}CMD = [sys.executable, "-m", "alembic", "current"]\nsubprocess.run(CMD)\n`,
    );
    // Another `sys`, a name alone, a command line.
    expect(await fixed(`import subprocess\nsys = 1\n${APP}subprocess.run(["alembic"])\n`)).toBeUndefined();
    expect(await fixed(`import subprocess\n${APP}subprocess.run("alembic")\n`)).toBeUndefined();
    expect(await fixed(`import subprocess\n${APP}subprocess.run("alembic x", shell=True)\n`)).toBeUndefined();
  });

  it('offers a container image as it fits', async () => {
    const main = request('import subprocess', 'subprocess.run(["ffmpeg"])');
    const [plain] = await found('missing-system-binary', { 'main.py': main });
    expect(plain!.help).toContain('a `Dockerfile.vercel` at the root, with');
    const builds = '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }';
    const [legacy] = await found('missing-system-binary', { 'main.py': main, 'vercel.json': builds });
    expect(legacy!.help).toContain('once `builds` is gone from vercel.json');
  });
});

describe('browser-binary', () => {
  const lines = async (text: string): Promise<string[]> =>
    (await found('browser-binary', { 'main.py': text })).map(
      ({ message, severity, confidence }) => `${/^`([^`]+)`/.exec(message)?.[1] ?? ''} ${severity}/${confidence}`,
    );
  const PLAYWRIGHT = 'from playwright.sync_api import sync_playwright';

  it.each<[string, string, string[]]>([
    [
      'Playwright',
      request(PLAYWRIGHT, 'with sync_playwright() as p:\n    p.chromium.launch(headless=True)'),
      ['p.chromium.launch warning/likely'],
    ],
    [
      'with a profile',
      request(PLAYWRIGHT, 'with sync_playwright() as p:\n    p.firefox.launch_persistent_context("/tmp/x")'),
      ['p.firefox.launch_persistent_context warning/likely'],
    ],
    [
      'an installed Chrome',
      request(
        PLAYWRIGHT,
        'with sync_playwright() as p:\n    p.chromium.launch(executable_path="/usr/bin/google-chrome")',
      ),
      ['p.chromium.launch warning/likely'],
    ],
    [
      'kept by an object',
      `from playwright.async_api import async_playwright\n${APP}class Pool:\n    async def start(self):\n        self.p = await async_playwright().start()\n        self.b = await self.p.chromium.launch()\npool = Pool()\n@app.on_event("startup")\nasync def up():\n    await pool.start()\n`,
      ['self.p.chromium.launch warning/likely'],
    ],
    ['Selenium', request('from selenium.webdriver import Chrome', 'Chrome()'), ['Chrome warning/likely']],
    ['Firefox', request('from selenium import webdriver as w', 'w.Firefox()'), ['w.Firefox warning/likely']],
    [
      'undetected-chromedriver',
      request('import undetected_chromedriver as uc', 'uc.Chrome()'),
      ['uc.Chrome warning/likely'],
    ],
    [
      'pyppeteer',
      `from pyppeteer import launch\n${APP}@app.get("/")\nasync def root():\n    await launch()\n`,
      ['launch warning/likely'],
    ],
    [
      'nodriver',
      `import nodriver as uc\n${APP}@app.get("/")\nasync def root():\n    await uc.start()\n`,
      ['uc.start warning/likely'],
    ],
    [
      'Crawl4AI',
      `from crawl4ai import AsyncWebCrawler\n${APP}@app.get("/")\nasync def root():\n    async with AsyncWebCrawler() as c:\n        return await c.arun("x")\n`,
      ['AsyncWebCrawler warning/likely'],
    ],
    [
      'answered with an error',
      request(
        'from selenium import webdriver',
        'try:\n    webdriver.Chrome()\nexcept Exception as e:\n    return {"error": str(e)}',
      ),
      ['webdriver.Chrome warning/possible'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      'a remote browser',
      request(PLAYWRIGHT, 'with sync_playwright() as p:\n    p.chromium.connect_over_cdp("wss://x")'),
    ],
    [
      'a remote one first',
      request(
        PLAYWRIGHT,
        'with sync_playwright() as p:\n    b = p.chromium.connect_over_cdp(URL) if URL else p.chromium.launch()',
      ),
    ],
    [
      'a browser of the project',
      request(PLAYWRIGHT, 'with sync_playwright() as p:\n    p.chromium.launch(executable_path=CHROME)'),
    ],
    ['webdriver.Remote', request('from selenium import webdriver', 'webdriver.Remote(command_executor="https://x")')],
    [
      'binary_location',
      request(
        'from selenium import webdriver',
        'o = webdriver.ChromeOptions()\no.binary_location = "/var/task/chrome"\nwebdriver.Chrome(options=o)',
      ),
    ],
    [
      'browserless',
      request('from pyppeteer import launch, connect', 'connect(browserWSEndpoint="wss://x.browserless.io")'),
    ],
    [
      'a fallback',
      request('from selenium import webdriver', 'try:\n    webdriver.Chrome()\nexcept Exception:\n    d = None'),
    ],
    [
      'what nothing calls',
      `${PLAYWRIGHT}\n${APP}def scrape():\n    with sync_playwright() as p:\n        p.chromium.launch()\n`,
    ],
    ['another launch', request('import rockets', 'rockets.chromium.launch()')],
  ])('says nothing of %s', async (_, text) => {
    expect(await lines(text)).toEqual([]);
  });
});

describe('missing-system-library', () => {
  const lines = async (requirements: string, text: string, files: Files = {}): Promise<string[]> =>
    (
      await found('missing-system-library', {
        'requirements.txt': `fastapi\n${requirements}\n`,
        'main.py': text,
        ...files,
      })
    ).map(
      ({ message, severity, confidence, fix }) =>
        `${/`(lib[\w.+-]+)`/.exec(message)?.[1] ?? ''} ${severity}/${confidence}${fix ? ` ${fix.safety}` : ''}`,
    );

  it.each<[string, string, string, string[]]>([
    ['OpenCV', 'opencv-python', `import cv2\n${APP}`, ['libGL.so.1 warning/likely safe']],
    [
      'OpenCV with more',
      'opencv-contrib-python==4.10.0.84',
      `import cv2 as cv\n${APP}`,
      ['libGL.so.1 warning/likely safe'],
    ],
    [
      'OpenCV with windows',
      'opencv-python',
      `import cv2\n${APP}cv2.imshow("a", b)\n`,
      ['libGL.so.1 warning/likely unsafe'],
    ],
    ['both of them', 'opencv-python\nopencv-contrib-python', `import cv2\n${APP}`, ['libGL.so.1 warning/likely safe']],
    [
      'one that another package requires too',
      'opencv-contrib-python\nmediapipe',
      `import cv2\n${APP}`,
      ['libGL.so.1 warning/likely'],
    ],
    ['WeasyPrint', 'weasyprint', `from weasyprint import HTML\n${APP}`, ['libpango-1.0.so.0 warning/likely']],
    [
      'in a request',
      'cairosvg',
      request('', 'import cairosvg\nreturn cairosvg.svg2png("a")'),
      ['libcairo.so.2 warning/likely'],
    ],
    ['pyzbar', 'pyzbar', `from pyzbar import pyzbar\n${APP}`, ['libzbar.so.0 warning/likely']],
    ['Wand', 'wand', `from wand.image import Image\n${APP}`, ['libMagickWand warning/likely']],
    ['psycopg', 'psycopg', `import psycopg\n${APP}`, ['libpq.so.5 warning/likely safe']],
    ['pyvips', 'pyvips', `import pyvips\n${APP}`, ['libvips.so.42 warning/likely safe']],
    ['pyodbc', 'pyodbc', `import pyodbc\n${APP}`, ['libodbc.so.2 warning/likely']],
    ['LightGBM', 'lightgbm', `import lightgbm as lgb\n${APP}`, ['libgomp.so.1 warning/likely']],
    [
      'an exception of another kind',
      'weasyprint',
      `try:\n    import weasyprint\nexcept ImportError:\n    weasyprint = None\n${APP}`,
      ['libpango-1.0.so.0 warning/likely'],
    ],
  ])('%s', async (_, requirements, text, expected) => {
    expect(await lines(requirements, text)).toEqual(expected);
  });

  it.each<[string, string, string, Files?]>([
    ['the package without windows', 'opencv-python-headless', `import cv2\n${APP}`],
    ['both packages, of which one is loaded', 'opencv-python\nopencv-python-headless', `import cv2\n${APP}`],
    ['psycopg with its library', 'psycopg[binary]', `import psycopg\n${APP}`],
    ['psycopg built there', 'psycopg\npsycopg-binary', `import psycopg\n${APP}`],
    ['an old pyodbc', 'pyodbc==5.1.0', `import pyodbc\n${APP}`],
    ['python-magic, whose library the image has', 'python-magic', `import magic\n${APP}`],
    ['what brings its library', 'soundfile\nrtree', `import soundfile\nimport rtree\n${APP}`],
    ['a handled failure', 'cairosvg', `try:\n    import cairosvg\nexcept Exception:\n    cairosvg = None\n${APP}`],
    ['the harmless part of a package', 'wand\npyzbar', `import wand.version\nimport pyzbar\n${APP}`],
    ['types alone', 'weasyprint', `from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import weasyprint\n${APP}`],
    ['what nothing imports', 'weasyprint', APP],
    [
      'a library of the project',
      'pyzbar',
      `from pyzbar.pyzbar import decode\n${APP}`,
      { 'vendor/lib/libzbar.so.0': '' },
    ],
    [
      'a path for libraries',
      'cairosvg',
      `import cairosvg\n${APP}`,
      { 'vercel.json': '{ "env": { "LD_LIBRARY_PATH": "/var/task/lib" } }' },
    ],
    [
      'an installation of its own',
      'opencv-python',
      `import cv2\n${APP}`,
      { 'vercel.json': '{ "installCommand": "pip install -r requirements.txt && ./fix.sh" }' },
    ],
    ['a module of the project of that name', 'opencv-python', `import cv2\n${APP}`, { 'cv2.py': '' }],
  ])('says nothing of %s', async (_, requirements, text, files = {}) => {
    expect(await lines(requirements, text, files)).toEqual([]);
  });

  it('reports a package once, and asks for its extra beside others', async () => {
    const files = {
      'pyproject.toml': '[project]\nname = "a"\nversion = "0"\ndependencies = ["fastapi", "psycopg[pool]>=3"]\n',
      'db.py': 'import psycopg\n',
      'main.py': `import db\nfrom psycopg.rows import dict_row\n${APP}`,
    };
    const host = new MemoryHost(files);
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['missing-system-library'] });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.related.map(({ message }) => message)).toContain('psycopg is imported here too');
    expect(applyEdits(files['pyproject.toml'], diagnostics[0]!.fix!.edits)).toContain('"psycopg[binary,pool]>=3"');
  });
});
