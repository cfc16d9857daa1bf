/** The paths of a set one by one, as conflicts tell them. */
import { compareElements, type FieldSet } from './field-set.ts';

/** Every path of the set, in the order in which the real iterator visits them: members, then what is below. */
export function* paths(set: FieldSet, prefix: readonly string[] = []): Generator<string[]> {
  const keys = [...set.children.keys()].sort(compareElements);
  for (const key of keys) if (set.children.get(key)!.member) yield [...prefix, key];
  for (const key of keys) yield* paths(set.children.get(key)!, [...prefix, key]);
}

/** A path as messages show it: '.spec.containers[name="c"].image'. */
export function showPath(path: readonly string[]): string {
  return path.map(showElement).join('');
}

/** Keys are texts and numbers; what else was given for one is written part by part. */
function showKey(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showKey).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value).map(([key, one]) => `${key}=${showKey(one)}`).join('');
}

function showElement(element: string): string {
  const rest = element.slice(2);
  if (element.startsWith('f:')) return `.${rest}`;
  if (element.startsWith('k:')) {
    const keys = JSON.parse(rest) as Record<string, unknown>;
    return `[${Object.keys(keys).map((key) => `${key}=${showKey(keys[key])}`).join(',')}]`;
  }
  return element.startsWith('v:') ? `[=${rest}]` : `[${rest}]`;
}
