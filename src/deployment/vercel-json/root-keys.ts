import { nearestName } from '../../nearest.js';
import { KNOWN_ROOT_KEYS } from '../../vercel/config-root-keys.data.js';
import { configFault, displayPath, type ConfigFault } from './fault.js';

/** Keys of the root that no part of Vercel knows: the CLI passes over them, Git deployments stop at them. */
export function unknownRootKeys(config: Record<string, unknown>): ConfigFault[] {
  return Object.keys(config).flatMap((key) => {
    if (KNOWN_ROOT_KEYS.has(key)) return [];
    const meant = nearestName(key, KNOWN_ROOT_KEYS.keys());
    const isFree = meant !== null && !Object.hasOwn(config, meant);
    const place = displayPath([key]);
    return [
      configFault({
        code: 'unknown-key',
        path: [key],
        at: 'key',
        message:
          `${place} is not a setting of vercel.json. Vercel's CLI passes over it, and a deployment from Git is refused ` +
          'with "should NOT have additional property".',
        help: meant === null ? 'Remove it.' : `Write \`${meant}\`, or remove it.`,
        severity: 'warning',
        certainty: 'likely',
        remedy: isFree ? { kind: 'rename', to: meant, isSafe: false } : null,
      }),
    ];
  });
}
