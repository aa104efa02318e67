import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\nfrom mangum import Mangum\napp = FastAPI()\n';

/** The findings, as `file:line severity`, with the safety of the fix. */
async function found(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\nmangum\n', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['mangum-handler'] });
  return diagnostics.map(({ file, range, severity, fix }) =>
    [`${file}:${range.start.line}`, severity, ...(fix ? [fix.safety] : [])].join(' '),
  );
}

describe('mangum-handler', () => {
  it('is an error where the setting names the handler', async () => {
    const pyproject =
      '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi", "mangum"]\n[tool.vercel]\nentrypoint = "web:handler"\n';
    expect(await found({ 'pyproject.toml': pyproject, 'web.py': `${APP}handler = Mangum(app)\n` })).toEqual([
      'web.py:4 error safe',
    ]);
  });

  it('is an error in api/ without an app', async () => {
    const files = {
      'vercel.json': '{ "framework": null }',
      'api/index.py': 'from mangum import Mangum\nfrom shop import api\nhandler = Mangum(api)\n',
      'shop.py': 'from fastapi import FastAPI\napi = FastAPI()\n',
    };
    expect(await found(files)).toEqual(['api/index.py:3 error safe']);
  });

  it('is no use in a module that the app imports', async () => {
    const files = { 'main.py': 'from web import app\n', 'web.py': `${APP}handler = Mangum(app)\n` };
    expect(await found(files)).toEqual(['web.py:4 info safe']);
  });

  it('is left alone where the project is made for AWS Lambda too', async () => {
    expect(await found({ 'serverless.yml': '', 'main.py': `${APP}handler = Mangum(app)\n` })).toEqual([]);
    expect(await found({ 'serverless.yml': '', 'main.py': `${APP}app = Mangum(app)\n` })).toEqual([
      'main.py:4 error unsafe',
    ]);
  });

  it('is not deleted for sure where another file uses it, or the same one', async () => {
    const main = `${APP}handler = Mangum(app)\n`;
    expect(await found({ 'main.py': main, 'lambda_main.py': 'from main import handler\n' })).toEqual([
      'main.py:4 info unsafe',
    ]);
    expect(await found({ 'main.py': `${main}print(handler)\n` })).toEqual(['main.py:4 info']);
  });

  it('is judged by what the name is in the end', async () => {
    expect(await found({ 'main.py': `${APP}try:\n    app = Mangum(app)\nexcept ImportError:\n    pass\n` })).toEqual([
      'main.py:5 warning',
    ]);
    expect(await found({ 'main.py': `${APP}if __name__ == "__main__":\n    app = Mangum(app)\n` })).toEqual([]);
    const own =
      'from fastapi import FastAPI\nclass Mangum:\n    def __init__(self, app): ...\napp = FastAPI()\nhandler = Mangum(app)\n';
    expect(await found({ 'main.py': own })).toEqual([]);
  });
});
