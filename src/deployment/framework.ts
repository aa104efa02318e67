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
  const { matchPackage } = detector;
  const pattern = matchPackage
    ? `"(dev)?(d|D)ependencies":\\s*{[^}]*"${matchPackage}":\\s*"(.+?)"[^}]*}`
    : detector.matchContent;
  if (pattern === undefined) return { file, text: null };
  if (!files.isFile(file)) return null;
  const text = files.read(file)?.text ?? '';
  // Cheap, and it spares hostile files the backtracking of the pattern.
  if (matchPackage && !text.includes(`"${matchPackage}"`)) return null;
  const match = new RegExp(pattern, 'm').exec(text);
  if (!match) return null;
  return { file, text: matchPackage ?? (match[0].length <= 40 ? match[0] : pattern) };
}
