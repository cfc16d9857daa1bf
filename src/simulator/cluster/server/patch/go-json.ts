/**
 * A patched document as the server's JSON shows it: the patch library sorts the keys of what it took apart, and leaves
 * everything else as it was. Compact, with Go's escapes.
 */
import { isObject } from '../conform.ts';

function arranged(patched: unknown, original: unknown): unknown {
  if (patched === original) return patched;
  if (Array.isArray(patched)) return patched.map((item, i) => arranged(item, Array.isArray(original) ? original[i] : undefined));
  if (!isObject(patched)) return patched;
  return Object.fromEntries(Object.keys(patched).sort().map((key) => [key, arranged(patched[key], isObject(original) ? original[key] : undefined)]));
}

/** `original`: what the patch was applied to, in the server's own order. */
export const goJson = (patched: unknown, original: unknown): string =>
  JSON.stringify(arranged(patched, original)).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
