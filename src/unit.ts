import { modelDeployment, type Deployment, type Settings } from './deployment/model.js';
import { configuredAbove, neededRoot } from './deployment/app-location.js';
import { UnitFiles } from './deployment/files.js';
import { installedSources } from './deployment/manifests/installed-sources.js';
import { functionSettings } from './deployment/functions/settings.js';
import { existsOnVercel } from './deployment/disk/presence.js';
import { modelUpload, type Upload } from './deployment/bundle/upload.js';
import { functionBundles, type FunctionBundle } from './deployment/bundle/bundle.js';
import { UploadedRepository } from './deployment/bundle/uploaded-files.js';
import { importsFastApi, manifestNamingFastApi } from './deployment/units.js';
import { scriptFile } from './deployment/shell/script-file.js';
import { directoryOf, isInside, joinPath, relativeTo } from './files/paths.js';
import { FASTAPI_CLOSURE } from './packages/fastapi-closure.data.js';
import { providersOf } from './packages/distributions.js';
import { STDLIB_MODULES } from './packages/stdlib.data.js';
import { isTable } from './parser/document.js';
import { normalizeName } from './parser/requirements/pep508.js';
import type { Repository } from './files/repository.js';
import { findFastApiApps } from './program/search.js';
import type { ClosureInput } from './program/closure-input.js';
import { importClosure, type ReachedModule } from './program/closure.js';
import type { Module, Modules } from './program/modules.js';
import type { Execution } from './program/phases/phase.js';
import { Phases } from './program/phases/phases.js';
import { findRoutes, type RouteModel } from './program/routes/model.js';
import { mayHaveShutdownCode } from './program/shutdown/mentions.js';
import { exitHandlers, type ExitHandler } from './program/shutdown/exit-handlers.js';
import { shutdownRegions, type Region } from './program/shutdown/regions.js';

/** One Vercel project with its models, as rules see it. Models are built when they are first asked for. */
export class Unit {
  /** The files that reach Vercel; `repository` has all. */
  readonly files: UnitFiles;
  /** What of the unit does not reach Vercel. */
  readonly upload: Upload;
  readonly deployment: Deployment;
  /** The same as `root`, under the name that the program model uses. */
  readonly unitRoot: string;
  #reached: Map<string, ReachedModule> | undefined;
  #phases: Phases | undefined;
  #routes: RouteModel | undefined;
  #shutdown: readonly Region[] | undefined;
  #exitHandlers: readonly ExitHandler[] | undefined;
  #bundles: readonly FunctionBundle[] | undefined;
  #buildScript: ReadonlyMap<string, ReachedModule> | undefined;
  #declared: ReadonlySet<string> | undefined;

  /**
   * @param root Root Directory, relative to the repository root, POSIX; "" for the repository root itself
   */
  constructor(
    readonly root: string,
    readonly repository: Repository,
    readonly modules: Modules,
    readonly settings: Settings,
  ) {
    this.unitRoot = root;
    const all = new UnitFiles(repository, root);
    this.upload = repository.measure('model the upload', () => modelUpload(all));
    // Both views are one where nothing is left out.
    this.files = this.upload.hasRules
      ? new UnitFiles(new UploadedRepository(repository, root, this.upload), root, all)
      : all;
    this.deployment = repository.measure('model what Vercel builds', () =>
      modelDeployment(this.files, modules, settings),
    );
  }

  /**
   * The project's modules that Vercel imports, from every entrypoint, in breadth-first order. Where it finds no
   * entrypoint, from the file that is meant to be one.
   */
  get reached(): ReadonlyMap<string, ReachedModule> {
    return (this.#reached ??= this.repository.measure('model the imports', () => this.#closure()));
  }

  /** The modules that the build command runs, where it is a Python file of the project; empty where it is not. */
  get buildScript(): ReadonlyMap<string, ReachedModule> {
    return (this.#buildScript ??= this.#scriptClosure());
  }

  #scriptClosure(): ReadonlyMap<string, ReachedModule> {
    const { winner } = this.deployment.build;
    const path = winner && scriptFile(winner.command);
    const file = path?.endsWith('.py') ? joinPath(this.root, path) : null;
    if (file === null || !this.repository.isFile(file)) return new Map();
    // Python puts the directory of the script on sys.path, not the one that it is started in.
    return importClosure({ ...this.closureInput, unitRoot: directoryOf(file), entrypoint: file, isScript: true });
  }

  /** How big its functions become, each that differs from the others once. */
  get bundles(): readonly FunctionBundle[] {
    return (this.#bundles ??= this.repository.measure('model the size', () => functionBundles(this)));
  }

  /** The routes of the applications that Vercel starts. */
  get routes(): RouteModel {
    return (this.#routes ??= this.repository.measure('model the routes', () =>
      findRoutes(this.reached, this.#starts()),
    ));
  }

  #starts(): { module: Module; variable: string }[] {
    const { entrypoint, functions, services } = this.deployment;
    const all = [entrypoint, ...functions.map((each) => each.entrypoint), ...services.map((each) => each.entrypoint)];
    return all.flatMap((each) => {
      const module = each && this.reached.get(each.file)?.module;
      return module && !module.isBroken ? [{ module, variable: each.variable }] : [];
    });
  }

  /** When the code of the reached modules runs. */
  get phases(): Phases {
    return (this.#phases ??= this.repository.measure(
      'model the phases',
      () => new Phases(this.reached, () => this.routes),
    ));
  }

  /** What the app runs when it is stopped, and how long that takes. */
  get shutdown(): readonly Region[] {
    return (this.#shutdown ??= this.repository.measure('model the shutdown', () =>
      mayHaveShutdownCode(this.reached) ? shutdownRegions(this.reached, this.phases, this.exitHandlers) : [],
    ));
  }

  /** What the program registers for the end of its process: handlers of SIGTERM, and `atexit`. */
  get exitHandlers(): readonly ExitHandler[] {
    return (this.#exitHandlers ??= this.repository.measure('model the shutdown', () =>
      exitHandlers(this.reached, () => this.phases),
    ));
  }

  /**
   * The way in which the code at a UTF-16 offset of a reached module runs that matters most: what happens for sure goes first, then
   * what happens earlier. Null where it never runs on Vercel, and where nothing is seen to call it.
   */
  execution(module: Module, offset: number): Execution | null {
    return this.phases.executions(module, offset)[0] ?? null;
  }

  /** Whether a top-level module comes from the standard library or from a distribution that the project names, or FastAPI brings. */
  isInstalled(name: string): boolean {
    this.#declared ??= new Set(this.deployment.dependencies.map((each) => each.name));
    const distribution = normalizeName(name);
    return (
      STDLIB_MODULES.has(name) ||
      FASTAPI_CLOSURE.has(distribution) ||
      this.#declared.has(distribution) ||
      providersOf(name) !== null
    );
  }

  /** What the import closure of any file of the unit starts from. */
  get closureInput(): Omit<ClosureInput, 'entrypoint'> {
    return {
      repository: this.repository,
      modules: this.modules,
      unitRoot: this.root,
      installed: installedSources(this.deployment.discoveries, this.repository),
      isInstalled: (name) => this.isInstalled(name),
      existsOnVercel: (path) => existsOnVercel(this, '', path),
    };
  }

  /** Whether Vercel starts an app of this file, which is relative to the repository root. */
  isEntrypoint(file: string): boolean {
    return this.#entrypoints().has(file);
  }

  /** The files that Vercel starts, with the directories that their imports start from. */
  #entrypoints(): Map<string, string> {
    const { entrypoint, functions, services } = this.deployment;
    const starts = new Map<string, string>();
    if (entrypoint) starts.set(entrypoint.file, this.root);
    for (const each of functions) if (each.entrypoint) starts.set(each.entrypoint.file, this.root);
    // A service is a project of its own.
    for (const each of services) if (each.entrypoint) starts.set(each.entrypoint.file, each.root);
    return starts;
  }

  #closure(): Map<string, ReachedModule> {
    const starts = this.#entrypoints();
    if (starts.size === 0) {
      const presumed = this.#presumedEntrypoint();
      if (presumed !== null) starts.set(presumed, this.root);
    }
    const reached = new Map<string, ReachedModule>();
    for (const [file, root] of starts) {
      for (const [path, module] of importClosure({ ...this.closureInput, unitRoot: root, entrypoint: file })) {
        const known = reached.get(path);
        if (!known || (module.always && !known.always)) reached.set(path, module);
      }
    }
    // What is not uploaded is not imported. Where the app cannot do without it, that is a fault, and rules need the file.
    for (const [path, { always }] of reached) {
      if (!always && isInside(path, this.root) && this.upload.ignores(this.display(path))) reached.delete(path);
    }
    return reached;
  }

  /**
   * The file that is meant to be started when Vercel finds none, so that its other faults are found in the same run:
   * the one whose app is in a block, else the first that Vercel tries, else the one that makes a FastAPI app, unless that is the app of
   * another project.
   */
  #presumedEntrypoint(): string | null {
    const { search, mode } = this.deployment;
    if (mode !== 'preset' || !search) return null;
    const tried = search.tried
      .map(({ file }) => this.modules.load(file))
      .filter((module) => module?.isBroken === false);
    const module = tried.find((each) => each?.nestedApp) ?? tried[0];
    if (module) return module.file;
    const [app] = findFastApiApps(this);
    // An app that belongs to another Root Directory is to be judged there.
    const belongsHere = app && neededRoot(this, app) === null && configuredAbove(this, app) === null;
    return belongsHere ? app.module.file : null;
  }

  /** The code with which Vercel stops before it installs anything, in the order in which it looks; null where it does not. */
  get buildError(): string | null {
    const { config, vercelJson, errorCode } = this.deployment;
    if (config.errorCode !== null) return config.errorCode;
    const isRefused =
      isTable(vercelJson?.get('functions')) &&
      functionSettings(this.deployment, this.modules).keys.some(({ fate }) => fate === 'refused');
    return isRefused ? 'unused_function' : errorCode;
  }

  /** Whether there is any sign of FastAPI: in a manifest, in the configuration, or in the code that Vercel would start. */
  get usesFastApi(): boolean {
    const { framework, functions, services } = this.deployment;
    if (framework === 'fastapi') return true;
    const roots = [this.files.all, ...services.map((service) => new UnitFiles(this.repository, service.root))];
    if (roots.some((files) => manifestNamingFastApi(files) !== undefined)) return true;
    const isImportedIn = (file: string): boolean =>
      this.repository.isFile(file) && importsFastApi(this.repository.read(file)?.text ?? '');
    return (
      [...this.reached.values()].some(({ module }) => importsFastApi(module.source.text)) ||
      functions.some((each) => isImportedIn(each.file))
    );
  }

  /** Whether Vercel builds any Python from it, or tries to. */
  get buildsPython(): boolean {
    const { mode, builds, functions, services } = this.deployment;
    return mode === 'preset' || builds.length > 0 || functions.length > 0 || services.length > 0;
  }

  /** A path of this unit for a message: relative to its Root Directory, as Vercel's own messages name it. */
  display(file: string): string {
    return relativeTo(file, this.root);
  }
}
