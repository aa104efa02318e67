import type { Decision } from '../result.js';
import { listOf } from '../words.js';
import type { CommandChoice, CommandSetting } from './shell/commands.js';
import type { EntrypointOutcome } from './entrypoint.js';

/**
 * Says in words how the entrypoint was chosen.
 *
 * @param display turns a path of the repository into one relative to the unit
 */
export function explainEntrypoint(outcome: EntrypointOutcome, display: (file: string) => string): Decision {
  const { entrypoint, search, tried, errorCode } = outcome;
  const answer = entrypoint ? `${display(entrypoint.file)}:${entrypoint.variable}` : 'none';
  const skipped = tried.filter((each) => each.variable === null).map((each) => display(each.file));
  const passedOver =
    skipped.length > 0 ? `; ${listOf(skipped, { max: 4 })} ${skipped.length === 1 ? 'has' : 'have'} none` : '';
  const because = (): string => {
    switch (entrypoint?.via) {
      case 'tool.vercel.entrypoint':
        return '[tool.vercel] entrypoint in pyproject.toml names it, which goes before every file';
      case 'project.scripts.app':
        return `[project.scripts] app in pyproject.toml names it, and none of the ${search.candidates.length} files that Vercel tries has an app`;
      case undefined:
        return errorCode === null || tried.length === 0
          ? `none of the ${search.candidates.length} files that Vercel tries is there`
          : `${listOf(
              tried.map((each) => display(each.file)),
              { max: 4 },
            )}: no top-level app`;
      default:
        return `it is the first of the ${search.candidates.length} files that Vercel tries with a top-level app${passedOver}`;
    }
  };
  return { topic: 'Entrypoint', answer, because: because() };
}

/** Says in words which command runs. */
export function explainCommand(kind: 'install' | 'build', { winner, shadowed }: CommandChoice): Decision {
  const topic = kind === 'install' ? 'Install command' : 'Build command';
  if (!winner) {
    const [first] = shadowed;
    const dead = first
      ? `${first.path.at(-1)} in ${first.path.length === 1 ? 'vercel.json' : 'pyproject.toml'} is not run for Python here`
      : 'no file sets one';
    return { topic, answer: kind === 'install' ? "Vercel's own" : 'none', because: dead };
  }
  const place = winner.path.length === 1 ? 'vercel.json' : placeOf(winner);
  const over = shadowed.length > 0 ? `, which goes before ${listOf(shadowed.map(placeOf), { max: 4 })}` : '';
  return { topic, answer: winner.command, because: `${place} sets it${over}` };
}

function placeOf({ path }: CommandSetting): string {
  return path.length === 1 ? `${path[0]} in vercel.json` : `[tool.vercel.scripts] ${path.at(-1)}`;
}
