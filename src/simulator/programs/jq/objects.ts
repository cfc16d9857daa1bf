/**
 * jq's objects: they keep the order in which their keys came. A script's objects put keys that look like the indexes of an
 * array first, so a key that begins with a digit is kept with a mark before it, as is the one key that is none in a script.
 */

/** Half of a character: no JSON text has it. */
const MARK = '\udfff';

/** A key as it is kept. */
export function kept(key: string): string {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 0xdfff || key === '__proto__' ? MARK + key : key;
}

/** A kept key as it is shown. */
export const shown = (key: string): string => (key.charCodeAt(0) === 0xdfff ? key.slice(1) : key);

export const keysOf = (object: object): string[] => Object.keys(object).map(shown);

export const entriesOf = (object: object): [string, unknown][] => Object.entries(object).map(([key, value]) => [shown(key), value as unknown]);

export const objectOf = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => Object.fromEntries(entries.map(([key, value]) => [kept(key), value]));

export const hasKey = (object: object, key: string): boolean => Object.hasOwn(object, kept(key));

export const valueOf = (object: object, key: string): unknown => (hasKey(object, key) ? (object as Record<string, unknown>)[kept(key)] : null);

/** What `has`, `del` and the like go through: indexes of an array, keys of an object. */
export const placesIn = (value: object): (string | number)[] => (Array.isArray(value) ? [...value.keys()] : keysOf(value));

/** A place's value. */
export const at = (value: object, place: string | number): unknown => (typeof place === 'number' ? (value as unknown[])[place] : valueOf(value, place));

/** A string of a JSON text, and whether a colon makes it a key. */
const STRING = /"(?:[^"\\]|\\[\s\S])*"(?=(\s*:)?)/g;

/** Whether a text may have keys that have to be marked. */
const MARKED = /"(?:\d|__proto__|\\u)[^"]*"\s*:/;

/** A JSON text as jq reads it. @throws SyntaxError */
export function parseJson(text: string): unknown {
  if (!MARKED.test(text)) return JSON.parse(text) as unknown;
  return JSON.parse(text.replace(STRING, (word: string, colon: string | undefined) => (colon === undefined ? word : JSON.stringify(kept(JSON.parse(word) as string))))) as unknown;
}

/** A value with plain objects in it, as jq keeps it; the same one where nothing has to change. */
export const fromPlain = (value: unknown): unknown => withKeys(value, kept);

/** And back. */
export const toPlain = (value: unknown): unknown => withKeys(value, shown);

/** A value with all its keys changed; the same one where none is. */
export function withKeys(value: unknown, change: (key: string) => string): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => withKeys(item, change));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  const entries = Object.entries(value), changed = entries.map(([key, item]): [string, unknown] => [change(key), withKeys(item, change)]);
  return changed.some(([key, item], i) => key !== entries[i]![0] || item !== entries[i]![1]) ? Object.fromEntries(changed) : value;
}
