/** Puts one compose file over another: mappings join, lists join where compose joins them, the rest is replaced. */

type Raw = Record<string, unknown>;

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists that are replaced as a whole. */
const replaced = new Set(['command', 'entrypoint', 'test']);

/** 'KEY=value' lists and mappings are the same thing. */
const pairKeys = new Set(['environment', 'labels', 'args', 'annotations', 'sysctls']);

function asMap(value: unknown): Raw {
  if (isMap(value)) return value;
  return Object.fromEntries((Array.isArray(value) ? value : []).map((item) => {
    const [key = '', rest] = String(item).split(/=(.*)/s);
    return [key, rest ?? null];
  }));
}

/** Where a mount or a network goes, to tell that a later entry replaces an earlier one. */
const targetOf = (value: unknown): string => (isMap(value) ? String(value.target ?? JSON.stringify(value)) : String(value).split(':')[1] ?? String(value));

export function merge(base: unknown, over: unknown, key = ''): unknown {
  if (over === undefined) return base;
  if (base === undefined || base === null) return over;
  if (over === null) return base;
  if (pairKeys.has(key)) return { ...asMap(base), ...asMap(over) };
  if (key === 'depends_on' && Array.isArray(base) !== Array.isArray(over)) return { ...dependencies(base), ...dependencies(over) };
  if (isMap(base) && isMap(over)) return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((name) => [name, merge(base[name], over[name], name)]));
  if (Array.isArray(base) && Array.isArray(over) && !replaced.has(key)) {
    if (key === 'volumes') return [...base.filter((one) => !over.some((other) => targetOf(other) === targetOf(one))), ...over];
    return [...base, ...over.filter((item) => !base.some((one) => JSON.stringify(one) === JSON.stringify(item)))];
  }
  return over;
}

const dependencies = (value: unknown): Raw => (isMap(value) ? value : Object.fromEntries((value as unknown[]).map((name) => [String(name), { condition: 'service_started' }])));
