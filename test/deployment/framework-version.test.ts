import { describe, expect, it } from 'vitest';
import { installsAtLeast, type Framework } from '../../src/deployment/manifests/framework-version.js';
import { withDeployment } from '../support/model.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** What is known of the version, such as `newer likely` or `newer certain 1.2.0`. */
async function version(files: Record<string, string>, name: Framework = 'starlette', since = '1.0.0'): Promise<string> {
  return withDeployment({ 'main.py': APP, ...files }, (deployment) => {
    const found = installsAtLeast(deployment, name, since);
    if (found.kind !== 'newer') return found.kind;
    return ['newer', found.confidence, ...(found.version === null ? [] : [found.version])].join(' ');
  });
}

const requirements = (...lines: string[]) => ({ 'requirements.txt': [...lines, ''].join('\n') });
const pyproject = (more = '', ...dependencies: string[]) => ({
  'pyproject.toml': `[project]\nname = "a"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n${more}`,
});
const locked = (name: string, ...versions: string[]) =>
  versions.map((each) => `[[package]]\nname = "${name}"\nversion = "${each}"\n\n`).join('');

describe('Starlette 1.0 by requirements.txt', () => {
  it.each([
    ['newer likely', ['fastapi']],
    ['newer likely', ['fastapi[standard]']],
    ['newer likely', ['FastAPI >= 0.100']],
    ['newer likely', ['fastapi==0.133.0']],
    ['newer likely', ['fastapi~=0.110']],
    ['newer likely', ['fastapi!=0.140.0']],
    ['newer likely', ['fastapi<1']],
    ['newer likely', ['starlette']],
    ['newer certain 1.2.0', ['fastapi', 'starlette==1.2.0']],
    ['older', ['fastapi==0.132.1']],
    ['older', ['fastapi===0.115.0']],
    ['older', ['fastapi==0.115.*']],
    ['older', ['fastapi~=0.115.0']],
    ['older', ['fastapi<0.133']],
    ['older', ['fastapi<=0.132.1']],
    ['older', ['fastapi>=0.100,<0.120']],
    ['older', ['fastapi', 'starlette<1']],
    ['older', ['fastapi', 'starlette==0.46.2']],
    ['older', ['fastapi', 'starlette~=0.46.0']],
    ['newer likely', ['fastapi<=0.133.0']],
    ['newer likely', ['fastapi', 'starlette<2']],
  ])('%s for %j', async (expected, lines) => {
    expect(await version(requirements(...lines))).toBe(expected);
  });

  it('is not told where it comes from somewhere else', async () => {
    expect(await version(requirements('fastapi @ git+https://github.com/fastapi/fastapi'))).toBe('unknown');
    expect(await version(requirements('fastapi', '-c constraints.txt'))).toBe('unknown');
    expect(await version(requirements('--index-url https://packages.example.com/simple', 'fastapi'))).toBe('unknown');
  });

  it('is not told without a manifest, or without FastAPI in it', async () => {
    expect(await version({})).toBe('unknown');
    expect(await version(requirements('requests'))).toBe('unknown');
  });
});

describe('other distributions that require Starlette', () => {
  it.each([
    ['may hold it back where nothing is known of them', 'newer possible', ['prometheus-fastapi-instrumentator']],
    ['do not where their newest release was seen with it', 'newer likely', ['sse-starlette']],
    ['do not with a pin that was seen with it', 'newer likely', ['sse-starlette==2.1.3']],
    ['may with an older pin', 'newer possible', ['sse-starlette==1.6.5']],
    ['may bring it themselves', 'newer possible', []],
  ])('%s', async (_, expected, others) => {
    const own = others.length > 0 ? ['fastapi', ...others] : ['mcp'];
    expect(await version(requirements(...own))).toBe(expected);
  });
});

describe('pyproject.toml', () => {
  it('with a lock file is decided by that', async () => {
    const manifest = pyproject('', 'fastapi');
    expect(await version({ ...manifest, 'uv.lock': locked('starlette', '1.3.1') })).toBe('newer certain 1.3.1');
    expect(await version({ ...manifest, 'uv.lock': locked('starlette', '0.52.1') })).toBe('older');
    expect(await version({ ...manifest, 'uv.lock': locked('starlette', '0.52.1', '1.0.0') })).toBe('unknown');
    expect(await version({ ...manifest, 'uv.lock': locked('requests', '2.0.0') })).toBe('unknown');
    const pylock = 'lock-version = "1.0"\n[[packages]]\nname = "starlette"\nversion = "0.52.1"\n';
    expect(await version({ ...manifest, 'pylock.toml': pylock })).toBe('older');
  });

  it.each([
    ['a constraint', 'constraint-dependencies = ["starlette<1"]'],
    ['an override', 'override-dependencies = ["fastapi==0.110.0"]'],
    ['a date', 'exclude-newer = "2025-01-01T00:00:00Z"'],
    ['the oldest releases', 'resolution = "lowest-direct"'],
  ])('is not told with %s', async (_, setting) => {
    expect(await version(pyproject(`[tool.uv]\n${setting}\n`, 'fastapi'))).toBe('unknown');
  });

  it('is told with a constraint on something else', async () => {
    const setting = '[tool.uv]\nconstraint-dependencies = ["requests<3"]\n';
    expect(await version(pyproject(setting, 'fastapi'))).toBe('newer likely');
  });

  it('is not told for a source of its own', async () => {
    const source = '[tool.uv.sources]\nfastapi = { git = "https://github.com/fastapi/fastapi" }\n';
    expect(await version(pyproject(source, 'fastapi'))).toBe('unknown');
  });
});

describe('an install command', () => {
  const vercel = (installCommand: string) => ({ 'vercel.json': JSON.stringify({ installCommand }) });

  it('that installs something else leaves it open', async () => {
    expect(await version({ ...requirements('fastapi'), ...vercel('pip install -r other.txt') })).toBe('unknown');
  });

  it('that installs the manifest admits the same, and what it does besides is not followed', async () => {
    const own = vercel('pip install -r requirements.txt');
    expect(await version({ ...requirements('fastapi'), ...own })).toBe('newer possible');
    expect(await version({ ...requirements('fastapi==0.110.0'), ...own })).toBe('older');
  });
});

describe('FastAPI itself', () => {
  it.each([
    ['newer likely', ['fastapi']],
    ['newer certain 0.135.0', ['fastapi==0.135.0']],
    ['older', ['fastapi==0.128.0']],
  ])('%s for %j', async (expected, lines) => {
    expect(await version(requirements(...lines), 'fastapi', '0.129.0')).toBe(expected);
  });
});

describe('pydantic 2', () => {
  it.each([
    ['newer likely', ['fastapi']],
    ['newer likely', ['fastapi', 'pydantic>=1.8']],
    ['newer likely', ['fastapi==0.100.0']],
    ['newer certain 2.5.0', ['fastapi', 'pydantic==2.5.0']],
    ['older', ['fastapi', 'pydantic<2']],
    ['older', ['fastapi', 'pydantic==1.10.13']],
    ['older', ['fastapi==0.99.1']],
    ['older', ['fastapi~=0.95.0']],
    ['newer possible', ['fastapi', 'openai==1.3.0']],
    ['newer likely', ['fastapi==0.130.0', 'openai==1.3.0']],
  ])('%s for %j', async (expected, lines) => {
    expect(await version(requirements(...lines), 'pydantic', '2.0')).toBe(expected);
  });
});
