import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippets } from '../support/editor-docs.js';

// A real client: headless Neovim, with the settings of docs, and the program as it is published.
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const hasNeovim = spawnSync('nvim', ['--version']).status === 0;
let folder: string;

beforeAll(() => {
  if (!existsSync(cli)) spawnSync(process.execPath, ['scripts/build.mjs', '--no-types'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'fvl-nvim-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lua that opens a project, and writes what it sees as JSON. */
const SCRIPT = `
local result = { steps = {} }
local function finish()
  local file = io.open(os.getenv('RESULT'), 'w')
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd('qa!')
end
local function codes(buffer)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, { code = each.code or each.user_data.lsp.code, line = each.lnum, column = each.col, severity = each.severity, source = each.source })
  end
  return found
end
local function wait(what, condition)
  if not vim.wait(60000, condition, 50) then error('timeout: ' .. what) end
end
local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
local function here()
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  return params
end
local function apply(title)
  for _, action in ipairs(request('textDocument/codeAction', here()) or {}) do
    if action.title:find(title, 1, true) then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
      return action
    end
  end
  error('no action: ' .. title)
end
local ok, problem = pcall(function()
  local buffer = vim.api.nvim_get_current_buf()
  wait('diagnostics', function() return #vim.diagnostic.get(buffer) > 0 end)
  result.opened = codes(buffer)
  local first = vim.diagnostic.get(buffer)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  result.hover = request('textDocument/hover', vim.lsp.util.make_position_params()).contents
  result.fix = apply('Delete').title
  wait('the finding to go away', function() return #vim.diagnostic.get(buffer) == 0 end)
  result.fixed = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  vim.cmd('silent undo')
  wait('the finding to come back', function() return #vim.diagnostic.get(buffer) > 0 end)
  apply('Ignore')
  result.ignored = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end)
if not ok then result.problem = tostring(problem) end
finish()
`;

function project(files: Record<string, string>): string {
  const directory = mkdtempSync(join(folder, 'project-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
}

function neovim(directory: string, file: string) {
  const [settings] = snippets('lua').filter((text) => text.includes('start_client'));
  const command = `cmd = { '${process.execPath}', '${cli}', 'lsp' }`;
  // The settings of the document, but for the program, which is the one that was just built.
  const init = settings!.replace(/cmd = \{[^}]*\}/, command);
  expect(init).not.toBe(settings);
  const script = join(directory, '..', 'script.lua');
  const settingsFile = join(directory, '..', 'settings.lua');
  const output = join(directory, '..', 'result.json');
  writeFileSync(script, SCRIPT);
  writeFileSync(settingsFile, init);
  rmSync(output, { force: true });
  const argv = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${settingsFile}`, '-c', `edit ${file}`];
  const run = spawnSync('nvim', [...argv, '-c', `luafile ${script}`], {
    cwd: directory,
    env: { ...process.env, RESULT: output, XDG_STATE_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder },
    encoding: 'utf8',
    timeout: 110_000,
  });
  if (!existsSync(output)) throw new Error(`Neovim wrote nothing: ${run.stdout}${run.stderr}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Record<string, unknown>;
}

describe('Neovim', () => {
  it('is there where CI runs', () => {
    if (process.env.CI) expect(hasNeovim).toBe(true);
  });

  it.skipIf(!hasNeovim)('shows findings, their rules, fixes and ignores them (needs nvim)', () => {
    const directory = project({
      'requirements.txt': 'fastapi\n',
      'main.py':
        'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/public", StaticFiles(directory="public"))\n',
      'public/index.html': '<p>hello</p>\n',
    });
    const result = neovim(directory, 'main.py');
    expect(result.problem).toBeUndefined();
    expect(result.opened).toEqual([
      {
        code: 'mount-public',
        line: 4,
        column: expect.any(Number),
        severity: expect.any(Number),
        source: 'fastapi-vercel-lint',
      },
    ]);
    expect(result.hover).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**mount-public**') });
    expect((result.fixed as string[]).join('\n')).not.toContain('app.mount');
    expect((result.ignored as string[]).join('\n')).toContain(
      '  # fastapi-vercel-lint: ignore[mount-public] -- reason',
    );
  });
});
