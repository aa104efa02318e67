/**
 * Is called around each step of a run, with its name, and returns what the step returns. Steps contain other steps: the rule that asks first for a
 * model runs the step that builds it.
 */
export type Measure = <T>(step: string, work: () => T) => T;
