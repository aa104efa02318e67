/** What every command that looks at projects needs: one file to load, not one for each of its parts. */
export { bundle, configuration, inspect, lint } from './lint.js';
export { catalogue } from './suppress/catalogue.js';
