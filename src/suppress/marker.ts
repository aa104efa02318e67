import { tool } from '../version.js';

/** The name with which a suppression in a comment begins. */
export const MARKER = tool.name;

/** Whether a text may hold a suppression: the only thing that is asked of files without one. */
export function mentionsSuppression(text: string): boolean {
  return text.includes(MARKER);
}
