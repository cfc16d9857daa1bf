/** Structural equality of JSON values. Objects share what did not change, so equal parts are mostly identical. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !equal(a[i], b[i])) return false;
    return true;
  }
  const left = a as Record<string, unknown>, right = b as Record<string, unknown>;
  let count = 0;
  for (const key in left) {
    const value = left[key], other = right[key];
    if (value === undefined) continue;
    count++;
    if (value !== other && !equal(value, other)) return false;
  }
  for (const key in right) if (right[key] !== undefined) count--;
  return count === 0;
}

/** As API machinery's semantic equality: an absent list, map or struct equals an empty one. */
export function sameMap(a: Record<string, unknown> | undefined, b: Record<string, unknown> | undefined): boolean {
  return equal(a ?? {}, b ?? {});
}
