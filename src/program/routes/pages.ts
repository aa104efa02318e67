import type { Runtime } from '../interpreter/library.js';
import { argument, optionsOf, type Call } from '../interpreter/values.js';
import type { Router, Text } from './graph.js';

/** The pages of FastAPI, by the setting that moves them or switches them off. */
export const DEFAULT_PAGES = {
  openapi_url: '/openapi.json',
  docs_url: '/docs',
  swagger_ui_oauth2_redirect_url: '/docs/oauth2-redirect',
  redoc_url: '/redoc',
} as const;

/** Adds the pages that FastAPI gives an application. Source: `FastAPI.setup` of fastapi 0.142.2. */
export function addPages(router: Router, call: Call, runtime: Runtime): void {
  const page = (name: keyof typeof DEFAULT_PAGES): Text | null => {
    const path = DEFAULT_PAGES[name];
    const given = argument(call, name);
    if (!given) return { text: path, isAssumed: call.isOpen };
    const options = optionsOf(runtime.force(given.value));
    const texts = options.flatMap((each) => runtime.text(each) ?? []);
    const [text] = texts;
    if (options.every((each) => each.kind === 'constant' && !each.value) || text?.text === '') return null;
    // Where it is set in a way that cannot be told, it is most likely left where it is.
    return text
      ? { text: text.text, isAssumed: text.isAssumed || options.length > 1 }
      : { text: path, isAssumed: true };
  };
  const schema = page('openapi_url');
  if (!schema) return;
  const docs = page('docs_url');
  const redirect = docs && page('swagger_ui_oauth2_redirect_url');
  for (const each of [schema, docs, redirect, page('redoc_url')]) {
    if (!each) continue;
    router.entries.push({
      kind: 'page',
      methods: ['GET', 'HEAD'],
      path: each.text,
      isPrefixed: false,
      isAssumed: each.isAssumed || schema.isAssumed,
      module: call.at.module,
      node: call.node,
      endpoint: null,
    });
  }
}
