import { describe, expect, it } from 'vitest';
import { dependsOn } from '../../src/deployment/framework.js';
import { Random } from '../support/random.js';

/** The pattern of @vercel/fs-detectors 7.7.3, dist/detect-framework.js. */
const asVercel = (text: string, name: string, version = '"(.+?)"'): boolean =>
  new RegExp(`"(dev)?(d|D)ependencies":\\s*{[^}]*"${name}":\\s*${version}[^}]*}`, 'm').test(text);

const PIECES = [
  '"dependencies": {', '"devDependencies":{', '"peerDependencies": {', '"next": "15"', '"next": ""', '"next":"', '"next":\n"1"', '"next": {', '"nextra": "1"',
  '}', '{', '"', ',', '\n', '"x": "y"', '"next": "1\n"', ' ',
]; // prettier-ignore

describe('a package among the dependencies of package.json', () => {
  it.each([
    ['{ "dependencies": { "next": "15.0.0" } }', true],
    ['{ "devDependencies": { "react": "19.0.0", "next": "15.0.0" } }', true],
    ['{ "peerDependencies": { "next": "15.0.0" } }', false],
    ['{ "dependencies": {}, "next": "15.0.0" }', false],
    ['{ "scripts": { "dependencies": { "next": "x" } } }', true],
  ])('%s', (text, expected) => {
    expect(dependsOn(text, 'next')).toBe(expected);
    expect(asVercel(text, 'next')).toBe(expected);
  });

  it('is found by one pass exactly where the pattern finds it', () => {
    const random = new Random(3);
    let found = 0;
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({ length: 1 + Math.floor(random.next() * 9) }, () => random.pick(PIECES)).join('');
      const expected = asVercel(text, 'next');
      expect(dependsOn(text, 'next'), text).toBe(expected);
      expect(dependsOn(text, 'next', '"\\^?1.*"'), text).toBe(asVercel(text, 'next', '"\\^?1.*"'));
      if (expected) found++;
    }
    expect(found).toBeGreaterThan(200);
  });
});
