// What the benchmark of a session needs of the linter's sources.
export { DiskHost, OverlayHost } from '../../src/files/host.js';
export { lint } from '../../src/lint.js';
export { Session } from '../../src/session/session.js';
