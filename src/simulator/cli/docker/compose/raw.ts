/** Values as they come from a YAML file, before anything is known of their types. */

export type Raw = Record<string, unknown>;

export const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
/** With the keys of every mapping in it in order. */
export function sortedThrough(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedThrough);
  return isMap(value) ? sorted(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sortedThrough(one)]))) : value;
}

export const text = (value: unknown): string => String(value ?? '');
export const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : value === undefined || value === null ? [] : [text(value)]);
export const truth = (value: unknown): boolean => value === true || value === 'true';

export const sorted = <T>(map: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A list of KEY=value or a mapping; a key without a value is null. */
export function pairs(value: unknown): Record<string, string | null> {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === null ? null : text(item)]));
  return Object.fromEntries(list(value).map((item) => {
    const equals = item.indexOf('=');
    return equals < 0 ? [item, null] : [item.slice(0, equals), item.slice(equals + 1)];
  }));
}
