/** Objects with gaps, read once for all clusters of a page: each cluster gets copies of what holds a gap and shares all else. */

/** Fills the gaps of a text. */
type Fill = (text: string) => string;

/** As objects.ts has them. */
export const GAPS = /\{(?:[tm]-?\d+|ip|node|ca64|ca)\}/g;

/** A copy with its gaps filled; what has none stays the same value. */
export type Template<T> = (fill: Fill) => T;

/** @returns undefined where nothing in `value` has a gap */
function filler(value: unknown): Template<unknown> | undefined {
  if (typeof value === 'string') return value.search(GAPS) >= 0 ? (fill) => fill(value) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).flatMap(([key, part]): [string, Template<unknown>][] => {
    const fillPart = filler(part);
    return fillPart ? [[key, fillPart]] : [];
  });
  if (parts.length === 0) return undefined;
  return (fill) => {
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    for (const [key, fillPart] of parts) copy[key] = fillPart(fill);
    return copy;
  };
}

/** Of a value that surely has a gap somewhere, as every object with a moment of creation has. */
export function template<T>(value: T): Template<T> {
  return (filler(value) ?? (() => value)) as Template<T>;
}
