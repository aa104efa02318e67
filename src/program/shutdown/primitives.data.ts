import type { Primitive } from './primitives.js';
import { DATABASES } from './primitives/databases.data.js';
import { HTTP } from './primitives/http.data.js';
import { PYTHON } from './primitives/python.data.js';
import { SCHEDULERS } from './primitives/schedulers.data.js';

/** The calls whose time is known; a library is added by a line in the file of its subject. */
export const PRIMITIVES: readonly Primitive[] = [...PYTHON, ...SCHEDULERS, ...HTTP, ...DATABASES];
