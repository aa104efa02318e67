import type { Decision } from '../result.js';
import { listOf } from '../words.js';
import { installedPythons } from '../vercel/pythons.js';
import type { Discovery } from './manifests/discovery.js';
import type { PythonChoice } from './python/version.js';

type Display = (file: string) => string;

/**
 * Says in words which manifest counts and which Python is taken.
 *
 * @param display turns a path of the repository into one relative to the unit
 */
export function explainPackages(
  { manifest, workspace, lock, ignored, faults, python }: Discovery,
  display: Display,
): Decision[] {
  const decisions: Decision[] = [
    {
      topic: 'Manifest',
      answer: manifest ? display(manifest.file) : 'none',
      because: manifest
        ? ignored.length > 0
          ? `it goes before ${listOf(ignored.map(({ file }) => display(file)))}, which ${ignored.length === 1 ? 'is' : 'are'} not read`
          : 'it is the nearest one'
        : 'no file that Vercel reads lists dependencies, so none are installed',
    },
  ];
  if (manifest && workspace && workspace !== manifest) {
    const because = `[tool.uv.workspace] there counts ${display(manifest.file)} among its members`;
    decisions.push({ topic: 'Workspace', answer: display(workspace.file), because });
  }
  if (manifest) {
    const because = lock
      ? 'it lies beside the manifest; what it pins is installed, whatever the manifest says'
      : 'versions are resolved anew at every deployment';
    decisions.push({ topic: 'Lock file', answer: lock ? display(lock.file) : 'none', because });
  }
  for (const { file, code, message } of faults.slice(0, 1)) {
    decisions.push({ topic: 'Fault', answer: code, because: `in ${display(file)}, ${message}` });
  }
  decisions.push({ topic: 'Python', answer: python.version, because: pythonReason(python, display) });
  return decisions;
}

function pythonReason({ outcome, source, requested, unreadable }: PythonChoice, display: Display): string {
  if (unreadable)
    return `"${unreadable.text}" in ${display(unreadable.file)} is no version specifier, so the default is taken`;
  if (!source) return 'no file asks for a version, so the default is taken';
  const place = `${source.kind === 'requires-python' ? 'requires-python in ' : ''}${display(source.file)}`;
  switch (outcome) {
    case 'chosen':
      return `${place} asks for ${quoted(source.text)}; of ${installedPythons.join(', ')} it is the first that fits`;
    case 'discontinued':
      return `${place} asks for ${requested}, at which the build stops`;
    default:
      return `${place} asks for ${requested ?? quoted(source.text)}, which Vercel does not have, so the default is taken`;
  }
}

function quoted(text: string): string {
  return text.split(/\r?\n/).join(' or ');
}
