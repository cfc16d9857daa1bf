/** Which server and which location a request belongs to. */
import type { HttpRequest } from '../http-server.ts';
import { find, findAll, type Directive } from './config.ts';
import type { Variables } from './variables.ts';

export function portsOf(server: Directive): number[] {
  const listens = findAll(server.block ?? [], 'listen').filter(({ args }) => !args[0]!.startsWith('unix:'));
  return listens.length === 0 ? [80] : listens.map(({ args }) => Number(/(?:^|:)(\d+)$/.exec(args[0]!)?.[1] ?? 80));
}

/** Exact names, then the longest wildcard in front, then the longest at the end, then regular expressions in order. */
export function serverFor(servers: readonly Directive[], request: HttpRequest, variables: Variables): Directive[] {
  const host = (request.head.headers.host ?? '').replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase(), candidates = servers.filter((server) => portsOf(server).includes(request.port));
  const names = candidates.flatMap((server) => (find(server.block!, 'server_name')?.args ?? []).map((name) => ({ server, name })));
  const longest = (found: typeof names): (typeof names)[number] | undefined => found.sort((a, b) => b.name.length - a.name.length)[0];
  const front = names.filter(({ name }) => (name.startsWith('*.') && host.endsWith(name.slice(1))) || (name.startsWith('.') && (host === name.slice(1) || host.endsWith(name))));
  const end = names.filter(({ name }) => name.endsWith('.*') && host.startsWith(name.slice(0, -1)));
  const pattern = (): (typeof names)[number] | undefined => names.find(({ name }) => {
    const match = name.startsWith('~') ? new RegExp(name.slice(1).replace(/\(\?P</g, '(?<')).exec(host) : null;
    if (match) variables.caught(match);
    return match !== null;
  });
  const found = names.find(({ name }) => name.toLowerCase() === host) ?? longest(front) ?? longest(end) ?? pattern();
  const server = found?.server ?? candidates.find((one) => findAll(one.block!, 'listen').some(({ args }) => args.includes('default_server') || args.includes('default'))) ?? candidates[0];
  // $server_name is the first name of the server, whichever was meant.
  variables.serverName = find(server?.block ?? [], 'server_name')?.args[0] ?? '';
  return server?.block ?? [];
}

/** Exact match, then the longest prefix with the locations in it, then regular expressions in order (unless the prefix says ^~). */
export function chooseLocation(scope: readonly Directive[], path: string, variables: Variables): Directive | undefined {
  const locations = findAll(scope, 'location').filter(({ args }) => !args[0]!.startsWith('@'));
  const exact = locations.find(({ args }) => args[0] === '=' && args[1] === path);
  if (exact) return exact;
  const prefixes = locations.filter(({ args }) => (args.length === 1 || args[0] === '^~') && path.startsWith(args.at(-1)!)).sort((a, b) => b.args.at(-1)!.length - a.args.at(-1)!.length);
  if (prefixes[0]?.args[0] === '^~') return prefixes[0];
  const asked = locations.find(({ args, block }) => (args.length === 1 || args[0] === '^~') && args.at(-1) === `${path}/` && block?.some(({ name }) => name === 'proxy_pass'));
  const pattern = locations.find(({ args }) => {
    const match = /^~\*?$/.test(args[0]!) ? new RegExp(args[1]!, args[0] === '~*' ? 'i' : '').exec(path) : null;
    if (match) variables.caught(match);
    return match !== null;
  });
  const chosen = pattern ?? (prefixes[0]?.args.at(-1) === path ? prefixes[0] : asked ?? prefixes[0]);
  const inner = chosen?.block && chooseLocation(chosen.block, path, variables);
  return inner ? { ...inner, block: [...inner.block!, ...chosen.block!.filter(({ name }) => name !== 'location' && !find(inner.block!, name))] } : chosen;
}
