/** A small project, and what is known of our verdict where it is to differ from Python's. */
export interface ImportProject {
  name: string;
  /** Path to content; `requirements.txt` with `fastapi` is there unless it is given. */
  files: Record<string, string>;
  /** Why we say nothing although Python fails. */
  silent?: string;
  /** Why we report an error although Python loads the app. */
  fails?: string;
  /** A rule that has to be there for the verdict; the project is left out until it is. */
  needs?: string;
}

export const FASTAPI = 'from fastapi import FastAPI\n';
export const APP = `${FASTAPI}app = FastAPI()\n`;

type Rest = Omit<ImportProject, 'name' | 'files'>;

/** A project of several files. */
export function project(name: string, files: Record<string, string>, rest: Rest = {}): ImportProject {
  return { name, files, ...rest };
}

/** A project whose `main.py` begins with some lines, before the app is made. */
export function main(name: string, lines: string, files: Record<string, string> = {}, rest: Rest = {}): ImportProject {
  return { name, files: { 'main.py': `${lines}\n${APP}`, ...files }, ...rest };
}
