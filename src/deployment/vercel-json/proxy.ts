import { isTable } from '../../parser/document.js';
import { PYTHON_FRAMEWORKS } from '../../vercel/frameworks.js';
import { configFault, type ConfigFault, type ConfigSituation } from './fault.js';

/** `validateProxyConfig` of @vercel/fs-detectors 7.7.3. */
export function* proxyFaults(proxy: unknown): Generator<ConfigFault> {
  if (!isTable(proxy) || typeof proxy['entrypoint'] !== 'string' || proxy['entrypoint'] === '') return;
  const file = proxy['entrypoint'];
  const segments = file.split('/');
  const wrong = (message: string, help: string): ConfigFault =>
    configFault({ code: 'INVALID_PROXY_ENTRYPOINT', path: ['proxy', 'entrypoint'], message, help });
  const isOdd = file.startsWith('/') || file.includes('\\') || /[?#\u0000-\u001f]/.test(file);
  if (isOdd || segments.includes('.') || segments.includes('..')) {
    yield wrong(
      '`proxy.entrypoint` must be a path inside the Root Directory, without `.` and `..`; the deployment fails.',
      'Write it relative to the Root Directory, such as `proxy.ts`.',
    );
  } else if (/\.py$/.test(file) || !/\.(?:js|ts)$/.test(file) || file.endsWith('.d.ts')) {
    yield wrong(
      '`proxy.entrypoint` must be a `.js` or `.ts` file; Vercel takes no Python here, so the deployment fails.',
      'Remove `proxy`; middleware of FastAPI does the same in the app.',
    );
  }
  const { matcher } = proxy;
  const matchers: unknown[] = Array.isArray(matcher) ? matcher : matcher === undefined ? [] : [matcher];
  if (matchers.some((each) => typeof each === 'string' && each !== '' && !each.startsWith('/'))) {
    yield configFault({
      code: 'INVALID_PROXY_MATCHER',
      path: ['proxy', 'matcher'],
      message: '`proxy.matcher` must be a path that starts with `/`, or a list of them; the deployment fails.',
      help: 'Put a `/` before it.',
    });
  }
}

/**
 * What `validateProxy` of @vercel/fs-detectors 7.7.3 asks beyond its form: that the file is there, and of the language
 * of the app. Only for a proxy of the right form.
 */
export function* proxyFileFaults(proxy: unknown, { framework, isFile }: ConfigSituation): Generator<ConfigFault> {
  if (!isTable(proxy) || typeof proxy['entrypoint'] !== 'string' || !proxyFaults(proxy).next().done) return;
  const file = proxy['entrypoint'];
  if (file === '') return;
  const path = ['proxy', 'entrypoint'];
  if (!isFile(file)) {
    yield configFault({
      code: 'proxy_entrypoint_not_found',
      path,
      message: `\`proxy.entrypoint\` names \`${file}\`, which is not there, so the deployment fails.`,
      help: 'Write the path of the file relative to the Root Directory, or remove `proxy`.',
    });
  } else if (framework !== null && PYTHON_FRAMEWORKS.has(framework)) {
    yield configFault({
      code: 'proxy_runtime_mismatch',
      path,
      message: '`proxy` is JavaScript and the app is Python; Vercel asks for one language, so the deployment fails.',
      help: 'Remove `proxy`; middleware of FastAPI does the same in the app.',
    });
  }
}
