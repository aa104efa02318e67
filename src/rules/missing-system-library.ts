import { atMostLikely } from '../diagnostic.js';
import { missingLibraries, type MissingLibrary } from '../deployment/missing-libraries.js';
import { thenRelock } from '../deployment/manifests/dependency-facts.js';
import { writtenDependency } from '../deployment/manifests/written-dependency.js';
import { withContainerImage } from '../deployment/ways-out.js';
import { addExtra, renameRequirement } from '../fix/requirement-edits.js';
import { mentions } from '../program/processes/presence.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { listOf } from '../words.js';
import { asOne, defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'missing-system-library',
  summary: 'The app imports a package that needs a library of the system, which a function on Vercel does not have.',
  severity: 'warning',
  docs: docs.containerImages,
  fact: limits.systemPackages,
  why: `Some packages load a library that is installed on the machine: cairo, Pango, libGL, ODBC. Python functions on Vercel run on a minimal Amazon Linux 2023 without them, so the import fails
("ImportError: libGL.so.1: cannot open shared object file", "OSError: no library called "cairo-2" was found"), and with it the app. For most there is a package that brings all that it needs. Each entry was read in
the wheel, or in the source; what wheels bring themselves is not reported, and neither is a library that the project brings.`,
  fixes: `Safe where another package, or an extra, has the same modules with all that they need: \`opencv-python-headless\`, \`psycopg[binary]\`, \`pyvips[binary]\`. Unsafe where the app uses the windows of
OpenCV (\`cv2.imshow\`), which a function cannot show. None where another package requires the first one too.`,
  examples: [
    {
      title: 'OpenCV with windows',
      files: {
        'requirements.txt': 'fastapi\nopencv-python==4.14.0.94\n',
        'main.py': `import cv2\n${APP}`,
      },
      findings: ['main.py:1:1-1:11 warning'],
      fixed: { 'requirements.txt': 'fastapi\nopencv-python-headless==4.14.0.94\n' },
    },
    {
      title: 'psycopg without its library',
      files: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "psycopg[pool]>=3.2"]\n',
        'main.py': `import psycopg\n${APP}`,
      },
      findings: ['main.py:1:1-1:15 warning'],
      fixed: {
        'pyproject.toml':
          '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi", "psycopg[binary,pool]>=3.2"]\n',
      },
    },
    {
      title: 'PDF files in a request',
      files: {
        'requirements.txt': 'fastapi\nweasyprint\n',
        'main.py': `${APP}\n\n@app.get("/invoice")\ndef invoice():\n    from weasyprint import HTML\n\n    return HTML(string="<p>Hello</p>").write_pdf()\n`,
      },
      findings: ['main.py:8:5-8:32 warning'],
    },
    {
      title: 'Packages with all that they need, a library in the project, and an import that may fail',
      files: {
        'requirements.txt':
          'fastapi\nopencv-python-headless\npsycopg[binary]\nsoundfile\npython-magic\npyzbar\ncairosvg\n',
        'main.py': `import cv2\nimport magic\nimport psycopg\nimport soundfile\nfrom pyzbar.pyzbar import decode\n\ntry:\n    import cairosvg\nexcept OSError:\n    cairosvg = None\n\n${APP}`,
        'lib/libzbar.so.0': '',
      },
      findings: [],
    },
  ],

  *check(unit) {
    // Two packages with the same modules, of which others require one, are one fault.
    const byModule = new Map<string, MissingLibrary[]>();
    for (const each of missingLibraries(unit)) {
      const [module = ''] = each.fact.modules;
      byModule.set(module, [...(byModule.get(module) ?? []), each]);
    }
    for (const group of byModule.values()) yield judge(unit, group);
  },
});

function judge(unit: Unit, group: readonly MissingLibrary[]): Finding {
  const [{ fact, places }] = group as [MissingLibrary];
  const names = listOf(
    group.map((each) => each.fact.name),
    { max: 3 },
  );
  const findings = places.map(({ module, statement: { start, end }, consequence }): Finding => {
    return {
      file: module.file,
      range: module.source.range(start, end),
      severity: 'warning',
      confidence: atMostLikely(consequence.confidence),
      related: [...consequence.related],
      message: `The import of ${names} loads \`${fact.library}\`, which a Python function on Vercel does not have: it fails with ${fact.exception} ${consequence.when}. Functions have ${limits.systemPackages.figure} (${asOf(limits.systemPackages)}).`,
      help: [...new Set(group.map((each) => help(unit, each)))].join(' '),
    };
  });
  const [{ message, help: words }] = findings as [Finding];
  const fixes = group.flatMap((each) => fixOf(unit, each) ?? []);
  const fix = fixes.length === group.length ? fixes[0]! : null;
  const edits = fixes.flatMap((each) => each.edits);
  return {
    ...asOne(findings, `${names} is imported here too`, { message, help: words }),
    ...(fix && { fix: { ...fix, edits } }),
  };
}

function help({ deployment }: Unit, { fact, dependency, requirers }: MissingLibrary): string {
  const { instead, replacement, extra } = fact;
  const others =
    requirers.length > 0
      ? ` ${listOf(requirers, { max: 3 })} ${requirers.length > 1 ? 'require' : 'requires'} ${fact.name} too.`
      : '';
  const relock = dependency && (replacement ?? extra) !== undefined ? thenRelock(dependency) : '';
  const image = (replacement ?? extra) === undefined ? ` ${withContainerImage(deployment)}` : '';
  return `${instead}${relock}${others}${image}`;
}

/** What opens windows, and waits for their keys. */
const WINDOWS =
  /\bcv2\.(?:imshow|namedWindow|waitKey|destroyAllWindows|destroyWindow|createTrackbar|setMouseCallback|selectROI)\b/;

function fixOf(unit: Unit, { fact, dependency, requirers }: MissingLibrary): Fix | null {
  const written = dependency && writtenDependency(dependency, unit.files);
  const source = written && unit.files.all.repository.read(written.dependency.file);
  // What another package requires stays beside it.
  if (!source || requirers.length > 0 || !written.isFromIndex) return null;
  const { replacement, extra } = fact;
  if (replacement !== undefined) {
    const edits = renameRequirement(source, written.dependency, replacement);
    const safety = mentions(unit.reached, WINDOWS) ? 'unsafe' : 'safe';
    return edits && { safety, title: `use ${replacement}`, edits };
  }
  const edits = extra === undefined ? null : addExtra(source, written.dependency, extra);
  return edits && { safety: 'safe', title: `use ${fact.name}[${extra!}]`, edits };
}
