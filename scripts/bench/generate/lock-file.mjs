// A uv.lock in the form that uv 0.10 writes: what the CLI reads of it does not depend on the names.

/** What the small project's pyproject.toml asks for. */
const DEPENDENCIES = ['fastapi', 'pydantic-settings', 'httpx'];
const REGISTRY = '{ registry = "https://pypi.org/simple" }';
const PYTHONS = ['cp312-cp312', 'cp313-cp313', 'cp314-cp314'];
const PLATFORMS = ['manylinux_2_28_x86_64', 'manylinux_2_28_aarch64', 'macosx_11_0_arm64', 'win_amd64'];

/** @returns a lock file of the project "shop" that is about `bytes` long */
export function lockFile(bytes) {
  const own = ownPackage();
  const parts = ['version = 1\nrevision = 3\nrequires-python = ">=3.12"\n'];
  let size = parts[0].length + own.length;
  for (let i = 0; size < bytes; i++) {
    const name = DEPENDENCIES[i] ?? `package-${i}`;
    const text = lockedPackage(name, i);
    parts.push(text);
    size += text.length;
  }
  return [...parts, own].join('\n');
}

function lockedPackage(name, i) {
  const wheels = PYTHONS.flatMap((python) =>
    PLATFORMS.map((platform) => file(`${name}-3.${i}.0-${python}-${platform}.whl`, i)),
  );
  return `[[package]]
name = "${name}"
version = "3.${i}.0"
source = ${REGISTRY}
dependencies = [
    { name = "package-${i + 1}" },
    { name = "package-${i + 2}", marker = "sys_platform != 'win32'" },
]
sdist = ${file(`${name}-3.${i}.0.tar.gz`, i)}
wheels = [
${wheels.map((wheel) => `    ${wheel},`).join('\n')}
]
`;
}

function file(name, i) {
  const hash = i.toString(16).padStart(64, '0');
  const url = `https://files.pythonhosted.org/packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${name}`;
  return `{ url = "${url}", hash = "sha256:${hash}", size = ${1000 + i}, upload-time = "2026-01-01T00:00:00Z" }`;
}

function ownPackage() {
  const list = (each) => DEPENDENCIES.map((name) => `    { name = "${name}"${each} },`).join('\n');
  return `[[package]]
name = "shop"
version = "0.1.0"
source = { virtual = "." }
dependencies = [
${list('')}
]

[package.metadata]
requires-dist = [
${list(', specifier = ">=1"')}
]
`;
}
