import { tool } from '../../version.js';
import type { ProjectFiles } from './files.js';
import type { Step } from './step.js';
import { githubWorkflow, gitlabJob } from './templates.js';

const WORKFLOWS = '.github/workflows';
const GITLAB = '.gitlab-ci.yml';

/**
 * The check in continuous integration: of GitHub or GitLab, by the address of the remote repository or by what is there.
 *
 * @param path the directory to check, relative to the root of the repository; "" for the root
 */
export function workflowStep(files: ProjectFiles, path: string, isInstalled: boolean): Step {
  const host = hostOf(files);
  if (host === null) {
    const note = 'no sign of GitHub or GitLab; docs/integrations.md has recipes for other systems';
    return { kind: 'alone', file: 'continuous integration', note };
  }
  const isPlain = /^[\w./-]*$/.test(path);
  if (host === 'github') {
    for (const name of files.list(WORKFLOWS)) {
      const file = `${WORKFLOWS}/${name}`;
      if (files.read(file)?.includes(tool.name)) return { kind: 'there', file };
    }
    const file = `${WORKFLOWS}/${tool.name}.yml`;
    const after = githubWorkflow(path, isInstalled);
    if (files.has(file)) return { kind: 'alone', file, note: 'there is one of this name already', snippet: after };
    if (!isPlain)
      return { kind: 'alone', file, note: 'the name of the directory would have to be quoted', snippet: after };
    return { kind: 'write', file, before: null, after, note: 'a check of each push and pull request' };
  }
  const after = gitlabJob(path, isInstalled);
  if (files.read(GITLAB)?.includes(tool.name)) return { kind: 'there', file: GITLAB };
  if (files.has(GITLAB)) {
    return {
      kind: 'alone',
      file: GITLAB,
      note: 'where a job belongs among the others is for you to say',
      snippet: after,
    };
  }
  if (!isPlain)
    return { kind: 'alone', file: GITLAB, note: 'the name of the directory would have to be quoted', snippet: after };
  return { kind: 'write', file: GITLAB, before: null, after, note: 'a check of each push and merge request' };
}

/** Which host a repository is on: its remotes go before the files of another host. Git is not asked: its configuration is text. */
function hostOf(files: ProjectFiles): 'github' | 'gitlab' | null {
  const urls = [...(files.read('.git/config') ?? '').matchAll(/^\s*url\s*=\s*(.+)$/gm)].map(([, url]) => url!);
  for (const url of urls) {
    const [, host = ''] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)/.exec(url.trim()) ?? [];
    if (/(^|\.)github\./.test(`.${host}`)) return 'github';
    if (/gitlab/.test(host)) return 'gitlab';
  }
  if (files.has('.github')) return 'github';
  return files.has(GITLAB) ? 'gitlab' : null;
}
