// The licenses of everything that a build contains, found through esbuild's list of inputs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licenses of a build; each text once.
 *
 * @param {Iterable<string>} inputs paths of bundled files
 * @param {string[]} copied packages whose files are copied as they are
 */
export function thirdPartyLicenses(inputs, copied) {
  const sections = eachOnce([...new Set([...copied, ...packagesOf(inputs)])]).map(
    ([text, names]) => `${names.join('\n')}\n\n${text}\n`,
  );
  return `This package contains code of these packages.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * The licenses of everything in a script that is handed on by itself, as a comment for its start; each text once.
 *
 * @param {Iterable<string>} inputs paths of bundled files
 */
export function licenseComment(inputs) {
  const parts = eachOnce(packagesOf(inputs)).map(([text, names]) => `${names.join(', ')}\n\n${text}\n`);
  return parts.length > 0 ? `/*!\n${parts.join('\n').replaceAll('*/', '* /')}*/\n` : '';
}

/** @returns {[string, string[]][]} each text of a license with the packages that have it */
function eachOnce(packages) {
  const texts = new Map();
  for (const name of packages.sort()) {
    const { version, license, text } = licenseOf(name);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [...texts];
}

/** @returns {string[]} the packages that files are part of */
function packagesOf(inputs) {
  const names = new Set();
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[1]);
  }
  return [...names];
}

function licenseOf(name) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return { version, license, text };
}
