import { mebibytes } from '../words.js';
import type { Size } from './data.js';

/**
 * A size that has to be told from a limit: where both would read the same, with as many decimals as it takes.
 *
 * @param limits the limits in bytes
 */
export function exactText(bytes: number, limits: readonly number[]): string {
  const text = mebibytes(bytes);
  const isLike = (write: (value: number) => string): boolean =>
    limits.some((limit) => limit !== bytes && write(limit) === write(bytes));
  if (!isLike(mebibytes)) return text;
  const [power, unit] = text.endsWith('GiB') ? [30, 'GiB'] : [20, 'MiB'];
  for (const digits of [1, 2, 3]) {
    const write = (value: number): string => `${(value / 2 ** power).toFixed(digits)} ${unit}`;
    if (!isLike(write)) return write(bytes);
  }
  return `${Math.round(bytes).toLocaleString('en')} bytes`;
}

/** Whether the ends of a size are further apart than what one reads. */
export function isUncertain({ bytes, low, high }: Size): boolean {
  return mebibytes(low) !== mebibytes(high) || mebibytes(low) !== mebibytes(bytes);
}

/** @returns `about 412 MiB`, or `412 MiB` for a size that is known */
export function aboutText(size: Size): string {
  return maybeAbout(size.bytes, isUncertain(size));
}

/** @returns `about 53 MiB` for an estimate, `53 MiB` for what is known */
export function maybeAbout(bytes: number, isEstimated: boolean): string {
  const text = mebibytes(bytes);
  return isEstimated && /^[1-9]|^0\./.test(text) ? `about ${text}` : text;
}

/** @returns `between 380 and 450 MiB`; empty for a size that is known */
export function bandText(size: Size): string {
  if (!isUncertain(size)) return '';
  const [low, high] = [mebibytes(size.low), mebibytes(size.high)];
  if (!/^[1-9]|^0\./.test(low)) return `up to ${high}`;
  const [number, unit] = low.split(' ');
  return `between ${high.endsWith(` ${unit}`) ? number : low} and ${high}`;
}

/** @returns `12%`, or `under 1%` */
export function shareText(bytes: number, whole: number): string {
  if (!(whole > 0) || !(bytes > 0)) return '0%';
  const share = (100 * bytes) / whole;
  return share < 1 ? 'under 1%' : `${Math.min(100, Math.round(share))}%`;
}

/** @returns `1 package`, `10,000 packages` */
export function countText(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** Shortens a name in its middle, since both ends tell names apart. */
export function shortName(name: string, length = 80): string {
  if (name.length <= length) return name;
  const characters = [...name];
  if (characters.length <= length) return name;
  const half = Math.floor((length - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
