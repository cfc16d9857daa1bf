/** How Go's %#v shows what was decoded into an empty interface. */
/** @param mapType of what was decoded: not every library keeps keys of any type */
export function goSyntax(value: unknown, mapType = 'map[interface {}]interface {}'): string {
  const inside = (one: unknown): string => goSyntax(one, mapType);
  if (value === null || value === undefined) return 'interface {}(nil)';
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[]interface {}{${value.map(inside).join(', ')}}`;
  if (typeof value === 'object') return `${mapType}{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${inside(key)}:${inside(one)}`).join(', ')}}`;
  return String(value);
}
