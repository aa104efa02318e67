import { INSTEAD_OF_LARGE_UPLOAD } from '../deployment/ways-out.js';
import { uploadLimits, type UploadLimit } from '../program/requests/upload-limits.js';
import { uploadRoutes, type UploadRoute } from '../program/requests/uploads.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits, MAX_BODY_BYTES } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const REQUIREMENTS = { 'requirements.txt': 'fastapi\npython-multipart\n' };
const APP = 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n';
const UPLOAD = '\n\n@app.post("/files")\nasync def save(file: UploadFile):\n    content = await file.read()\n';
const { figure } = limits.requestBody;

export default defineRule({
  id: 'upload-body-limit',
  summary: 'The app takes uploads that are larger than a request may be.',
  severity: 'warning',
  docs: docs.bodySize,
  fact: limits.requestBody,
  why: `The body of a request to a function may have ${figure} (${asOf(limits.requestBody)}), on every plan, and nothing in the project can raise that. Vercel answers a larger one itself, with 413
FUNCTION_PAYLOAD_TOO_LARGE, before the app sees it: a limit of 10 MB in the code is never reached, and its message is never shown. On your machine there is no such
limit. Large files go from the browser straight to a store, and the app gets their address.`,
  examples: [
    {
      title: 'A limit that is never reached',
      files: {
        ...REQUIREMENTS,
        'main.py': `${APP}MAX_FILE_SIZE = 10 * 1024 * 1024${UPLOAD}    if len(content) > MAX_FILE_SIZE:\n        raise HTTPException(413, "File too large")\n    return {"size": len(content)}\n`,
      },
      findings: ['main.py:9:8-9:36 warning'],
    },
    {
      title: 'A limit in words',
      files: {
        ...REQUIREMENTS,
        'main.py': `${APP}\n\n@app.post("/files", description="Takes files of up to 25 MB.")\nasync def save(file: UploadFile):\n    return {"size": file.size}\n`,
      },
      findings: ['main.py:6:33-6:62 warning'],
    },
    {
      title: 'Uploads of any size',
      files: { ...REQUIREMENTS, 'main.py': `${APP}${UPLOAD}    return {"size": len(content)}\n` },
      findings: ['main.py:6:11-6:19 info'],
    },
    {
      title: 'A limit that fits',
      files: {
        ...REQUIREMENTS,
        'main.py': `${APP}MAX_FILE_SIZE = 4 * 1024 * 1024${UPLOAD}    if len(content) > MAX_FILE_SIZE:\n        raise HTTPException(413, "File too large")\n    return {"size": len(content)}\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const routes = uploadRoutes(unit);
    if (routes.length === 0 || isKnown([...unit.reached.values()].map(({ module }) => module.source.text))) return;
    const all = uploadLimits(unit, routes);
    const large = all.filter(({ bytes }) => bytes > MAX_BODY_BYTES);
    if (large.length > 0) {
      yield ofLimits(large);
      return;
    }
    // A small limit in a function that any of them may use.
    if (all.some((each) => each.route === null)) return;
    const limited = new Set(all.map((each) => each.route));
    const open = routes.filter((each) => !limited.has(each));
    if (open.length > 0) yield ofRoutes(open);
  },
});

/** Whether somebody has written down that Vercel takes no more. */
function isKnown(texts: readonly string[]): boolean {
  return texts.some((text) => /\b4[.,]5\s?(?:MB|MiB)\b/i.test(text));
}

function ofLimits(large: readonly UploadLimit[]): Finding {
  const [worst, ...others] = [...large].sort((a, b) => b.bytes - a.bytes) as [UploadLimit, ...UploadLimit[]];
  const findings = [worst, ...others].map(({ module, node, execution }): Finding => {
    const range = module.source.range(node.startIndex, node.endIndex);
    return { file: module.file, range, message: '', help: '', related: [...(execution?.related() ?? [])] };
  });
  return {
    ...asOne(findings, 'allows more, too', {
      message: `The code lets uploads of up to ${inMegabytes(worst.bytes)} pass, but Vercel answers requests of more than ${figure} itself, with 413 FUNCTION_PAYLOAD_TOO_LARGE: the app never sees them (${asOf(limits.requestBody)}).`,
      help: `${INSTEAD_OF_LARGE_UPLOAD} Where small files are enough, set the limit to 4 MB, so that the app answers with its own message.`,
    }),
    confidence: 'likely',
  };
}

function ofRoutes(routes: readonly UploadRoute[]): Finding {
  const findings = routes.map(({ route: { file, range } }): Finding => ({ file, range, message: '', help: '' }));
  return {
    ...asOne(findings, 'takes files, too', {
      message: `This route takes files, and Vercel answers requests of more than ${figure} itself, with 413 FUNCTION_PAYLOAD_TOO_LARGE, before the app sees them (${asOf(limits.requestBody)}).`,
      help: `Small files are fine. ${INSTEAD_OF_LARGE_UPLOAD}`,
    }),
    severity: 'info',
    confidence: 'certain',
  };
}

function inMegabytes(bytes: number): string {
  const value = bytes / 1024 / 1024;
  return `${Number.isInteger(value) ? value : (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)} MB`;
}
