import { isObject } from '../conform.ts';

/** A value as Go's %v shows it: map[a:1 b:[x y]]. */
export function goMap(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goMap).join(' ')}]`;
  if (isObject(value)) return `map[${Object.keys(value).sort().map((key) => `${key}:${goMap(value[key])}`).join(' ')}]`;
  return value === null ? '<nil>' : String(value);
}
