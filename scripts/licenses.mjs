// The licenses of everything that a build contains, found through esbuild's list of inputs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {Iterable<string>} inputs paths of bundled files  @param {string[]} copied packages whose files are copied as they are */
export function thirdPartyLicenses(inputs, copied) {
  const names = new Set(copied);
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  const sections = [...names].sort().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `This package contains code of these packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
