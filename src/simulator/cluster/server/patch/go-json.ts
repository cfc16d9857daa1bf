/**
 * A patched document as the server's JSON shows it: the patch library sorts the keys of what it took apart, and leaves
 * everything else as it was. Compact, with Go's escapes.
 */
import { isObject } from '../conform.ts';

/** Every list and object within a value. */
function parts(value: unknown, found: Set<unknown>): Set<unknown> {
  if (typeof value !== 'object' || value === null) return found;
  found.add(value);
  for (const item of Object.values(value)) parts(item, found);
  return found;
}

function arranged(patched: unknown, whole: ReadonlySet<unknown>): unknown {
  if (whole.has(patched)) return patched;
  if (Array.isArray(patched)) return patched.map((item) => arranged(item, whole));
  if (!isObject(patched)) return patched;
  return Object.fromEntries(Object.keys(patched).sort().map((key) => [key, arranged(patched[key], whole)]));
}

/** `original`: what the patch was applied to, in the server's own order; `patch`: a JSON patch, whose values come as they are. */
export const goJson = (patched: unknown, original: unknown, patch?: unknown): string =>
  JSON.stringify(arranged(patched, parts(patch, parts(original, new Set())))).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
