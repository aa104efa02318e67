import appNotTopLevel from './app-not-top-level.js';
import buildCommandShadowed from './build-command-shadowed.js';
import cliTooOld from './cli-too-old.js';
import entrypointNotFound from './entrypoint-not-found.js';
import handlerClassShadowsApp from './handler-class-shadows-app.js';
import mountPublic from './mount-public.js';
import projectScriptsAppInvalid from './project-scripts-app-invalid.js';
import syntaxError from './syntax-error.js';
import toolVercelEntrypointInvalid from './tool-vercel-entrypoint-invalid.js';
import wrongEntrypointWins from './wrong-entrypoint-wins.js';
import type { RuleDefinition } from './define.js';

/** Every rule, in alphabetical order; a test compares the list with the files of this folder. */
export const rules: readonly RuleDefinition[] = [
  appNotTopLevel,
  buildCommandShadowed,
  cliTooOld,
  entrypointNotFound,
  handlerClassShadowsApp,
  mountPublic,
  projectScriptsAppInvalid,
  syntaxError,
  toolVercelEntrypointInvalid,
  wrongEntrypointWins,
];
