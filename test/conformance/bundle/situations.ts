/** What uv.lock says of a package. */
interface Standing {
  /** The value of `source`. */
  source: string;
  /** The end of the name of its wheel; null for a package that has none. */
  wheel: string | null;
  /** Why it is not installed on Vercel although the lock file has it. */
  marker?: string;
}

const PYPI = 'registry = "https://pypi.org/simple"';

/** The ways in which a package can be locked. */
export const STANDINGS = {
  pure: { source: PYPI, wheel: 'py3-none-any' },
  compiled: { source: PYPI, wheel: 'cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64' },
  abi3: { source: PYPI, wheel: 'cp39-abi3-manylinux_2_34_x86_64' },
  'newer-glibc': { source: PYPI, wheel: 'cp312-cp312-manylinux_2_35_x86_64' },
  'other-python': { source: PYPI, wheel: 'cp311-cp311-manylinux2014_x86_64' },
  windows: { source: PYPI, wheel: 'cp312-cp312-win_amd64' },
  sdist: { source: PYPI, wheel: null },
  index: { source: 'registry = "https://download.pytorch.org/whl/cpu"', wheel: 'cp312-cp312-manylinux_2_28_x86_64' },
  wheels: { source: 'registry = "../wheels"', wheel: 'py3-none-any' },
  git: { source: 'git = "https://github.com/acme/tools?rev=main#0123abcd"', wheel: null },
  url: { source: 'url = "https://acme.example.com/tools-1.0-py3-none-any.whl"', wheel: 'py3-none-any' },
  path: { source: 'path = "wheels/tools-1.0-py3-none-any.whl"', wheel: 'py3-none-any' },
  directory: { source: 'directory = "../tools"', wheel: null },
  editable: { source: 'editable = "../tools"', wheel: null },
  'not-installed': { source: PYPI, wheel: 'py3-none-any', marker: "sys_platform == 'win32'" },
} as const satisfies Record<string, Standing>;

export interface SituationPackage {
  name: string;
  /** null for one that is installed and in no lock file, as pip is. */
  standing: keyof typeof STANDINGS | null;
  /** What Vercel ships of it. */
  bytes: number;
}

/** All that decides over what becomes of a function. */
export interface Situation {
  /** The files of the project, in bytes. */
  project: number;
  packages: readonly SituationPackage[];
  /** Whether a command of the project installs the packages. */
  hasOwnInstall?: boolean;
  env?: { VERCEL_SUPPORT_LARGE_FUNCTIONS?: string; VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL?: string };
}

/** The packages of a situation that are on disk once uv has installed them. */
export function installed({ packages }: Situation): SituationPackage[] {
  return packages.filter(({ standing }) => standing !== 'not-installed');
}

/** Everything in a function, in bytes. */
export function totalOf(situation: Situation): number {
  return installed(situation).reduce((sum, { bytes }) => sum + bytes, situation.project);
}

/** The uv.lock of a situation. */
export function lockOf({ packages }: Situation): string {
  const locked = packages.flatMap(({ name, standing }) =>
    standing ? [{ name, ...(STANDINGS[standing] as Standing) }] : [],
  );
  const requires = locked.map(({ name, marker }) => {
    return `    { name = "${name}"${marker === undefined ? '' : `, marker = "${marker}"`} },\n`;
  });
  const blocks = locked.map(({ name, source, wheel }) => {
    const url = `https://files.pythonhosted.org/packages/0a/${name.replace(/-/g, '_')}-1.0-${wheel}.whl`;
    const wheels = wheel === null ? '' : `wheels = [\n    { url = "${url}", hash = "sha256:0a", size = 1000 },\n]\n`;
    return `\n[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { ${source} }\n${wheels}`;
  });
  return `version = 1
revision = 3
requires-python = "==3.12.*"

[[package]]
name = "shop"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
${requires.join('')}]
${blocks.join('')}`;
}
