import type { Primitive } from './primitives.js';
import { DATABASES } from './primitives/databases.data.js';
import { FILES } from './primitives/files.data.js';
import { HTTP } from './primitives/http.data.js';
import { MESSAGING } from './primitives/messaging.data.js';
import { PYTHON } from './primitives/python.data.js';
import { SCHEDULERS } from './primitives/schedulers.data.js';
import { TELEMETRY } from './primitives/telemetry.data.js';

/** The calls whose time is known; a library is added by a line in the file of its subject. */
export const PRIMITIVES: readonly Primitive[] = [
  ...PYTHON,
  ...SCHEDULERS,
  ...HTTP,
  ...DATABASES,
  ...MESSAGING,
  ...TELEMETRY,
  ...FILES,
];
