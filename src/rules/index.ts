import appNotTopLevel from './app-not-top-level.js';
import atexitNeverRuns from './atexit-never-runs.js';
import browserBinary from './browser-binary.js';
import buildCommandShadowed from './build-command-shadowed.js';
import bundleJunk from './bundle-junk.js';
import bundleTooLarge from './bundle-too-large.js';
import cleanupUnreachableWhileStreaming from './cleanup-unreachable-while-streaming.js';
import cliTooOld from './cli-too-old.js';
import clientTimeoutAboveDuration from './client-timeout-above-duration.js';
import customInstallCommand from './custom-install-command.js';
import dbConnectionPool from './db-connection-pool.js';
import devDepsInRequirements from './dev-deps-in-requirements.js';
import docsBehindPrefix from './docs-behind-prefix.js';
import entrypointNameClash from './entrypoint-name-clash.js';
import entrypointNotFound from './entrypoint-not-found.js';
import envFileReliance from './env-file-reliance.js';
import eventLoopAtImport from './event-loop-at-import.js';
import factoryEntrypoint from './factory-entrypoint.js';
import fireAndForgetWork from './fire-and-forget-work.js';
import frameworkNotDetected from './framework-not-detected.js';
import functionsAndBuilds from './functions-and-builds.js';
import functionsPatternUnmatched from './functions-pattern-unmatched.js';
import gitSshOrLocalPathDependency from './git-ssh-or-local-path-dependency.js';
import handlerClassShadowsApp from './handler-class-shadows-app.js';
import heavyDependency from './heavy-dependency.js';
import heavyShutdown from './heavy-shutdown.js';
import ignoredFileNeeded from './ignored-file-needed.js';
import ignoredPlatformConfig from './ignored-platform-config.js';
import importFromExcludedDirectory from './import-from-excluded-directory.js';
import importTimeNetwork from './import-time-network.js';
import inMemoryState from './in-memory-state.js';
import inProcessScheduler from './in-process-scheduler.js';
import incompatiblePinPy312 from './incompatible-pin-py312.js';
import invalidFunctionRuntime from './invalid-function-runtime.js';
import largeResponse from './large-response.js';
import legacyBuilds from './legacy-builds.js';
import localModuleShadowsDependency from './local-module-shadows-dependency.js';
import lockfileOutOfDate from './lockfile-out-of-date.js';
import longRunningHandler from './long-running-handler.js';
import mangumHandler from './mangum-handler.js';
import manifestInvalid from './manifest-invalid.js';
import manifestShadowed from './manifest-shadowed.js';
import markerExcludesTarget from './marker-excludes-target.js';
import missingAssetDirectory from './missing-asset-directory.js';
import missingSystemBinary from './missing-system-binary.js';
import missingSystemLibrary from './missing-system-library.js';
import modelDownloadAtStartup from './model-download-at-startup.js';
import mountPublic from './mount-public.js';
import mountedLifespanNotRun from './mounted-lifespan-not-run.js';
import multiprocessing from './multiprocessing.js';
import onEventIgnoredWithLifespan from './on-event-ignored-with-lifespan.js';
import packageInitImportsEntrypoint from './package-init-imports-entrypoint.js';
import pinnedBuilder from './pinned-builder.js';
import pipOnlyOptions from './pip-only-options.js';
import platformSpecificDependency from './platform-specific-dependency.js';
import preparedStatementsPooler from './prepared-statements-pooler.js';
import projectNotBuildable from './project-not-buildable.js';
import projectScriptsAppInvalid from './project-scripts-app-invalid.js';
import publicNotBundled from './public-not-bundled.js';
import pyprojectWithoutProjectTable from './pyproject-without-project-table.js';
import pythonVersionUnsupported from './python-version-unsupported.js';
import readOnlyFilesystem from './read-only-filesystem.js';
import removedPydanticApi from './removed-pydantic-api.js';
import removedStarletteApi from './removed-starlette-api.js';
import removedStdlibImport from './removed-stdlib-import.js';
import requiredEnvAtImport from './required-env-at-import.js';
import requirementWithoutName from './requirement-without-name.js';
import requirementsInclude from './requirements-include.js';
import requirementsUnparseable from './requirements-unparseable.js';
import rewriteChangesPath from './rewrite-changes-path.js';
import rootRelativeImport from './root-relative-import.js';
import serverRunOnImport from './server-run-on-import.js';
import shutdownLogging from './shutdown-logging.js';
import sigtermHandlerReplacesServer from './sigterm-handler-replaces-server.js';
import sourceOnlyDependency from './source-only-dependency.js';
import sqliteDatabase from './sqlite-database.js';
import staticServedByFunction from './static-served-by-function.js';
import stdlibShadowingDependency from './stdlib-shadowing-dependency.js';
import syntaxError from './syntax-error.js';
import tooManyFunctions from './too-many-functions.js';
import toolVercelEntrypointInvalid from './tool-vercel-entrypoint-invalid.js';
import trailingSlashLoop from './trailing-slash-loop.js';
import undeclaredDependency from './undeclared-dependency.js';
import unresolvedLocalImport from './unresolved-local-import.js';
import uploadBodyLimit from './upload-body-limit.js';
import vercelJsonInvalid from './vercel-json-invalid.js';
import websocketLimits from './websocket-limits.js';
import wrongEntrypointWins from './wrong-entrypoint-wins.js';
import type { RuleDefinition } from './define.js';

/** Every rule, in alphabetical order; a test compares the list with the files of this folder. */
export const rules: readonly RuleDefinition[] = [
  appNotTopLevel,
  atexitNeverRuns,
  browserBinary,
  buildCommandShadowed,
  bundleJunk,
  bundleTooLarge,
  cleanupUnreachableWhileStreaming,
  cliTooOld,
  clientTimeoutAboveDuration,
  customInstallCommand,
  dbConnectionPool,
  devDepsInRequirements,
  docsBehindPrefix,
  entrypointNameClash,
  entrypointNotFound,
  envFileReliance,
  eventLoopAtImport,
  factoryEntrypoint,
  fireAndForgetWork,
  frameworkNotDetected,
  functionsAndBuilds,
  functionsPatternUnmatched,
  gitSshOrLocalPathDependency,
  handlerClassShadowsApp,
  heavyDependency,
  heavyShutdown,
  ignoredFileNeeded,
  ignoredPlatformConfig,
  importFromExcludedDirectory,
  importTimeNetwork,
  inMemoryState,
  inProcessScheduler,
  incompatiblePinPy312,
  invalidFunctionRuntime,
  largeResponse,
  legacyBuilds,
  localModuleShadowsDependency,
  lockfileOutOfDate,
  longRunningHandler,
  mangumHandler,
  manifestInvalid,
  manifestShadowed,
  markerExcludesTarget,
  missingAssetDirectory,
  missingSystemBinary,
  missingSystemLibrary,
  modelDownloadAtStartup,
  mountPublic,
  mountedLifespanNotRun,
  multiprocessing,
  onEventIgnoredWithLifespan,
  packageInitImportsEntrypoint,
  pinnedBuilder,
  pipOnlyOptions,
  platformSpecificDependency,
  preparedStatementsPooler,
  projectNotBuildable,
  projectScriptsAppInvalid,
  publicNotBundled,
  pyprojectWithoutProjectTable,
  pythonVersionUnsupported,
  readOnlyFilesystem,
  removedPydanticApi,
  removedStarletteApi,
  removedStdlibImport,
  requiredEnvAtImport,
  requirementWithoutName,
  requirementsInclude,
  requirementsUnparseable,
  rewriteChangesPath,
  rootRelativeImport,
  serverRunOnImport,
  shutdownLogging,
  sigtermHandlerReplacesServer,
  sourceOnlyDependency,
  sqliteDatabase,
  staticServedByFunction,
  stdlibShadowingDependency,
  syntaxError,
  tooManyFunctions,
  toolVercelEntrypointInvalid,
  trailingSlashLoop,
  undeclaredDependency,
  unresolvedLocalImport,
  uploadBodyLimit,
  vercelJsonInvalid,
  websocketLimits,
  wrongEntrypointWins,
];
