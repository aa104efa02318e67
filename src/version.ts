import { readFileSync } from 'node:fs';

/** Filled in by scripts/build.mjs; absent when run from the sources. */
declare const __TOOL_VERSION__: string | undefined;
declare const __ISSUES_URL__: string | undefined;

interface PackageFacts {
  version: string;
  bugs?: { url: string };
}

const fromSources =
  typeof __TOOL_VERSION__ === 'string'
    ? null
    : (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as PackageFacts);

/** The name and version that every machine format carries. */
export const tool: { readonly name: string; readonly version: string } = {
  name: 'fastapi-vercel-lint',
  version: fromSources?.version ?? (__TOOL_VERSION__ as string),
};

/** Where faults of the tool itself are reported: the `bugs` entry of package.json, null until there is one. */
export const issuesUrl: string | null = (fromSources ? fromSources.bugs?.url : __ISSUES_URL__) || null;
