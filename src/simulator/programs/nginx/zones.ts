/** Zones of shared memory that nothing declares: of caches, and of limits. Nginx looks for them when all has been read. */
import { find, type Directive } from './config.ts';

const below = (block: readonly Directive[]): Directive[] => block.flatMap((one) => [one, ...below(one.block ?? [])]);

export function zoneMistake(config: readonly Directive[]): string | undefined {
  const http = find(config, 'http'), all = below(http?.block ?? []), zones = new Set(all.flatMap(({ name, args }) => (/_cache_path$/.test(name) ? args.filter((one) => one.startsWith('keys_zone=')).map((one) => `cache ${one.slice(10).split(':')[0]}`) : /^limit_(?:req|conn)_zone$/.test(name) ? args.filter((one) => one.startsWith('zone=')).map((one) => `limit ${one.slice(5).split(':')[0]}`) : name === 'zone' && args.length > 1 ? [`upstream ${args[0]}`] : [])));
  const cache = all.find(({ name, args: [zone = ''] }) => /^(?:proxy|fastcgi|scgi|uwsgi)_cache$/.test(name) && zone !== 'off' && !zone.includes('$') && !zones.has(`cache ${zone}`));
  if (http && cache) return `"${cache.name}" zone "${cache.args[0]}" is unknown in ${http.file}:${http.endLine ?? http.line}`;
  const used = all.flatMap(({ name, args }) => (name === 'limit_req' ? args.filter((one) => one.startsWith('zone=')).map((one) => `limit ${one.slice(5)}`) : name === 'limit_conn' ? [`limit ${args[0]}`] : name === 'zone' ? [`upstream ${args[0]}`] : []));
  const missing = used.find((one) => !zones.has(one));
  return missing === undefined ? undefined : `zero size shared memory zone "${missing.slice(missing.indexOf(' ') + 1)}"`;
}
