/**
 * How much the `copy` operations of a JSON patch have made: each can double what there is, so that a few dozen would fill
 * any memory. The API server allows 3 MiB a patch; kubectl and kustomize, which allow anything, end of it.
 */
const LIMIT = 3 * 1024 * 1024;

/** Counts what is copied: true as soon as it is too much. What was measured is not measured again. */
export function copyCounter(): (value: unknown) => boolean {
  const known = new WeakMap<object, number>();
  let total = 0;
  const size = (value: unknown): number => {
    if (value === null || typeof value !== 'object') return (JSON.stringify(value) ?? 'null').length;
    const before = known.get(value);
    if (before !== undefined) return before;
    const sizes = Array.isArray(value) ? value.map((item: unknown) => size(item) + 1) : Object.entries(value).map(([key, item]) => JSON.stringify(key).length + 2 + size(item));
    const whole = sizes.reduce((sum, one) => sum + one, sizes.length > 0 ? 1 : 2);
    known.set(value, whole);
    return whole;
  };
  return (value) => (total += size(value)) > LIMIT;
}
