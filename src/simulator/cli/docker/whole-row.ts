/** What a row is as a whole, for templates that print it so: under a key that is no column. */
export const WHOLE = Symbol('the whole row');

/** A mapping as Go prints it. */
export const goMap = (map: Readonly<Record<string, unknown>> | null | undefined): string => `map[${Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}:${String(value)}`).join(' ')}]`;
