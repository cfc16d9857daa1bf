/** Blanks what differs between two honest runs of one command. */
export function normalise(text: string): string;
