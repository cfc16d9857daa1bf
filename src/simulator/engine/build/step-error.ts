/** A step that failed, in BuildKit's words. */
export class StepError extends Error {}
