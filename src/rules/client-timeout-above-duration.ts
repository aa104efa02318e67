import { durationLimit } from '../deployment/functions/duration.js';
import { timeoutsOf } from '../program/requests/timeouts.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const APP = 'from fastapi import FastAPI\nfrom openai import OpenAI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'client-timeout-above-duration',
  summary: 'A client of a service waits longer by default than the function may run.',
  severity: 'info',
  isStrict: true,
  docs: docs.duration,
  fact: limits.duration,
  why: `The clients of some services wait very long for an answer where nothing else is said: those of OpenAI and Anthropic for ten minutes, and then they ask twice
more. A function on Vercel ends after ${limits.duration.figure} unless its \`maxDuration\` says otherwise (${asOf(limits.duration)}). When the service hangs, the client never raises its error: the function is
ended, and the request gets 504 FUNCTION_INVOCATION_TIMEOUT instead of an answer of the app. A shorter timeout lets the app handle it.`,
  examples: [
    {
      title: 'The default of the client',
      files: { 'requirements.txt': 'fastapi\nopenai\n', 'main.py': `${APP}client = OpenAI()\n` },
      findings: ['main.py:5:10-5:18 info'],
    },
    {
      title: 'A timeout that fits',
      files: { 'requirements.txt': 'fastapi\nopenai\n', 'main.py': `${APP}client = OpenAI(timeout=60)\n` },
      findings: [],
    },
  ],

  *check(unit) {
    const found = timeoutsOf(unit).flatMap(({ call, execution, seconds, byDefault }) => {
      const { file, source } = call.module;
      const limit = durationLimit(unit.deployment, unit.modules, execution.related()[0]?.file ?? file);
      // A timeout may also be given with each question.
      if (!byDefault || seconds <= limit.seconds || /\btimeout/.test(source.text)) return [];
      const range = source.range(call.call.startIndex, call.call.endIndex);
      const related = [...execution.related()];
      const finding: Finding = { file, range, message: '', help: '', confidence: 'likely', related };
      return [{ finding, limit, seconds, byDefault, name: call.call.childForFieldName('function')!.text }];
    });
    const [first] = found;
    if (!first) return;
    const { name, seconds, byDefault, limit } = first;
    const waits = Number.isFinite(seconds) ? `up to ${seconds} s for an answer` : 'for an answer without any limit';
    const again = byDefault.retries > 0 ? `, and then asks ${byDefault.retries} times more` : '';
    const because = limit.setBy !== null ? `as ${limit.setBy} says` : `the default, ${asOf(limits.duration)}`;
    yield asOne(
      found.map(({ finding }) => finding),
      'the same',
      {
        message: `\`${name}\` waits ${waits} by default${again}; Vercel ends the function after ${limit.seconds} s (${because}), so that the app cannot handle it when the service hangs.`,
        help: `Give it a limit that fits, such as \`${name}(${byDefault.setting})\`.`,
      },
    );
  },
});
