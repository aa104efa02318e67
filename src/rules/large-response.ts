import { operationsOf, pathOf, placeWords } from '../deployment/disk/operations.js';
import type { FileOperation } from '../program/files/operations.js';
import { wholeResponses } from '../program/requests/whole-responses.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits, MAX_BODY_BYTES } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const REQUIREMENTS = { 'requirements.txt': 'fastapi\n' };
const { figure } = limits.responseBody;
const LARGE = 'x'.repeat(5_000_000);

export default defineRule({
  id: 'large-response',
  summary: 'A large file is sent as one piece.',
  severity: 'info',
  isStrict: true,
  docs: docs.functionLimits,
  fact: limits.responseBody,
  why: `The body of a response that is not streamed may have ${figure} (${asOf(limits.responseBody)}). A \`Response\` that is made of the whole content of a file is one piece, and takes the memory for all of
it. \`FileResponse\` and \`StreamingResponse\` send it piece by piece, which has no such limit: Vercel streams the responses of Python functions. A file that is the same for everybody is
best served by the CDN, from \`public/\`.`,
  examples: [
    {
      title: 'A whole file in memory',
      files: {
        ...REQUIREMENTS,
        'main.py':
          'from fastapi import FastAPI, Response\n\napp = FastAPI()\n\n\n@app.get("/data")\ndef data():\n    with open("data.csv", "rb") as file:\n        return Response(file.read(), media_type="text/csv")\n',
        'data.csv': LARGE,
      },
      findings: ['main.py:9:16-9:60 info'],
    },
    {
      title: 'A file that is streamed',
      files: {
        ...REQUIREMENTS,
        'main.py':
          'from fastapi import FastAPI\nfrom fastapi.responses import FileResponse\n\napp = FastAPI()\n\n\n@app.get("/data")\ndef data():\n    return FileResponse("data.csv")\n',
        'data.csv': LARGE,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const sizeOf = (read: FileOperation): number => {
      const path = read.action !== 'read' || read.place?.isPrefix || read.place?.assumed ? null : pathOf(read);
      return path !== null && unit.repository.isFile(path) ? unit.repository.size(path) : 0;
    };
    const reads = operationsOf(unit).filter((each) => sizeOf(each) > MAX_BODY_BYTES);
    const found = wholeResponses(unit, reads).map(({ read, call, execution }) => {
      const range = read.module.source.range(call.startIndex, call.endIndex);
      const related = [...execution.related()];
      const finding: Finding = { file: read.module.file, range, message: '', help: '', related };
      return { finding, bytes: sizeOf(read), name: placeWords(read) };
    });
    const [first] = found;
    if (!first) return;
    yield asOne(
      found.map(({ finding }) => ({ ...finding, confidence: 'possible' as const })),
      'sends a large file as one piece, too',
      {
        message: `This sends all of \`${first.name}\`, ${(first.bytes / 1e6).toFixed(1)} MB, as one piece; a response that is not streamed may have ${figure} on Vercel (${asOf(limits.responseBody)}).`,
        help: 'Return a `FileResponse`, which is streamed, or put the file into `public/`, so that the CDN serves it.',
      },
    );
  },
});
