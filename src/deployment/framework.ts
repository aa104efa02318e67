import { frameworkFacts } from '../vercel/frameworks.data.js';
import type { FrameworkDetector, FrameworkFacts } from '../vercel/frameworks.js';
import { has } from '../vercel/versions.js';
import type { UnitFiles } from './files.js';

/** A framework and what made Vercel choose it. */
export interface DetectedFramework {
  slug: string | null;
  /** One clause, e.g. `requirements.txt contains "fastapi"`. */
  because: string;
  /** The file that decided, relative to the unit. */
  file: string | null;
}

/**
 * The framework that Vercel detects when the project is imported for the first time.
 *
 * Source: `detectFramework` in @vercel/fs-detectors 7.7.3 (dist/detect-framework.js) over the list of @vercel/frameworks.
 */
export function detectFramework(files: UnitFiles, cliVersion: string): DetectedFramework {
  const matches = new Map<string, { framework: FrameworkFacts; file: string | null; text: string | null }>();
  for (const framework of frameworkFacts) {
    if (!isKnownTo(framework.slug, cliVersion)) continue;
    const evidence = matchFramework(files.all, framework);
    if (evidence) matches.set(framework.slug, { framework, ...evidence });
  }
  // As in the original: over the list as it was before anything was removed.
  for (const { framework } of [...matches.values()]) {
    for (const slug of framework.supersedes ?? []) removeWithSuperseded(matches, slug);
  }
  for (const { framework, file, text } of matches.values()) {
    const because =
      file === null ? 'its files are there' : text === null ? `${file} exists` : `${file} contains "${text}"`;
    return { slug: framework.slug, because, file };
  }
  return {
    slug: null,
    because: 'no requirements.txt, pyproject.toml or Pipfile in the Root Directory contains "fastapi"',
    file: null,
  };
}

function isKnownTo(slug: string, cliVersion: string): boolean {
  if (slug === 'fastapi') return has(cliVersion, 'fastapi-preset');
  if (slug === 'python') return has(cliVersion, 'generic-python-preset');
  return true;
}

function removeWithSuperseded(matches: Map<string, { framework: FrameworkFacts }>, slug: string): void {
  const match = matches.get(slug);
  if (!match) return;
  matches.delete(slug);
  for (const superseded of match.framework.supersedes ?? []) removeWithSuperseded(matches, superseded);
}

interface Evidence {
  file: string | null;
  text: string | null;
}

function matchFramework(files: UnitFiles, framework: FrameworkFacts): Evidence | null {
  if (!framework.every && !framework.some) return null;
  let evidence: Evidence = { file: null, text: null };
  for (const detector of framework.every ?? []) {
    const found = matchDetector(files, detector);
    if (!found) return null;
    evidence = found;
  }
  if (framework.some) {
    let found: Evidence | null = null;
    for (const detector of framework.some) if ((found = matchDetector(files, detector))) break;
    if (!found) return null;
    evidence = found;
  }
  return evidence;
}

function matchDetector(files: UnitFiles, detector: FrameworkDetector): Evidence | null {
  const file = detector.path ?? 'package.json';
  if (!files.exists(file)) return null;
  const { matchPackage, matchContent } = detector;
  if (matchPackage === undefined && matchContent === undefined) return { file, text: null };
  if (!files.isFile(file)) return null;
  const text = files.read(file)?.text ?? '';
  if (matchPackage !== undefined) return dependsOn(text, matchPackage) ? { file, text: matchPackage } : null;
  const [, name, version] = DEPENDENCY.exec(matchContent!) ?? [];
  if (name !== undefined) return dependsOn(text, name, version) ? { file, text: name.replace(/\\/g, '') } : null;
  const match = new RegExp(matchContent!, 'm').exec(text);
  return match && { file, text: match[0].length <= 40 ? match[0] : matchContent! };
}

/** The form of patterns that ask package.json for a dependency: its name and its version, both as patterns. */
const DEPENDENCY = /^"\(dev\)\?\(d\|D\)ependencies":\\s\*\{\[\^}\]\*"((?:[^"\\]|\\.)+)":\\s\*(".+")\[\^}\]\*}$/;

/**
 * Whether the text of a package.json names a package among its dependencies, as Vercel asks with
 * `"(dev)?(d|D)ependencies":\s*{[^}]*"name":\s*"version"[^}]*}`. That pattern takes quadratic time on a hostile file; this
 * does the same in one pass.
 *
 * @param name pattern of the package's name
 * @param version pattern of the value, quotes included; it must not match over several lines
 */
export function dependsOn(text: string, name: string, version = '".+?"'): boolean {
  const tokens = new RegExp(`(\\})|"(?:dev)?[dD]ependencies":\\s*(\\{)|"${name}":\\s*(?=")`, 'g');
  // The shortest value leaves most room for the brace after it.
  const value = new RegExp(version.replace(/\.\*"$/, '.*?"'), 'y');
  let isOpen = false;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    if (match[1] !== undefined) isOpen = false;
    else if (match[2] !== undefined) isOpen = true;
    else if (isOpen) {
      value.lastIndex = match.index + match[0].length;
      if (value.test(text) && text.indexOf('}', value.lastIndex) >= 0) return true;
    }
  }
  return false;
}
