/** mod_proxy's directives: which addresses go on to which servers. */
import { ConfigError, lastNamed, named, type Configuration, type Directive } from './config.ts';
import { patternOf } from './patterns.ts';

export interface Proxied {
  /** Where the request goes, without its query. */
  url: string;
  /** Answers that lead there are led back here. */
  back: { from: string; to: string }[];
}

const wrong = (at: Directive, words: string): ConfigError => new ConfigError(`AH00526: Syntax error on line ${at.line} of ${at.file}:\n${words}`);

/** @throws ConfigError */
export function checkProxies(directives: readonly Directive[], inLocation = false): void {
  for (const one of directives) {
    const name = one.name.toLowerCase(), words = one.args.filter((each) => !/^\w+=/.test(each));
    if (name === 'proxypass' || name === 'proxypassmatch') {
      const [path, url] = inLocation ? [undefined, words[0]] : words;
      if (!inLocation && (path === undefined || url === undefined)) throw wrong(one, 'ProxyPass|ProxyPassMatch needs a path when not defined in a location');
      if (url !== '!' && !/^\w+:/.test(url ?? '')) throw wrong(one, `${one.name} URL must be absolute!: ${url ?? ''}`);
      if (/^(?!https?:|balancer:|ws:)\w+:/.test(url ?? '')) throw new ConfigError(`httpd: ProxyPass to ${/^\w+/.exec(url!)![0]}: is not simulated here`);
    }
    if (one.block) checkProxies(one.block, /^location(match)?$/i.test(one.name));
  }
}

/** Whether an address lies at or under a path, as ProxyPass sees it: /api/ does not take /api. */
const under = (path: string, prefix: string): boolean => path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`) || (!prefix.endsWith('/') && path.startsWith(prefix));

/** The first ProxyPass that an address fits, those of its <Location> included. */
export function proxied(server: readonly Directive[], locations: readonly { prefix: string | undefined; block: readonly Directive[] }[], path: string): Proxied | undefined {
  const back = [...named(server, 'ProxyPassReverse').map(({ args: [to = '', from = ''] }) => ({ from, to })), ...locations.flatMap(({ prefix, block }) => named(block, 'ProxyPassReverse').map(({ args: [from = ''] }) => ({ from, to: prefix ?? '/' })))];
  for (const { prefix = '', block } of locations) {
    const url = lastNamed(block, 'ProxyPass')?.args[0];
    if (url !== undefined && url !== '!') return { url: url + path.slice(prefix.length), back };
  }
  for (const { name, args: [from = '', url = ''] } of server) {
    const kind = name.toLowerCase();
    const match = kind === 'proxypassmatch' ? patternOf(from).exec(path) : undefined;
    if (kind === 'proxypassmatch' ? !match : kind !== 'proxypass' || !under(path, from)) continue;
    if (url === '!') return undefined;
    return { url: match ? url.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '') : url + path.slice(from.length), back };
  }
  return undefined;
}

/** The members of balancer://NAME. */
export function membersOf({ directives }: Configuration, balancer: string): string[] {
  const inside = named(directives, 'Proxy').filter((one) => one.args[0]?.replace(/\/$/, '') === balancer).flatMap((one) => named(one.block ?? [], 'BalancerMember'));
  const outside = named(directives, 'BalancerMember').filter((one) => one.args[0]?.replace(/\/$/, '') === balancer).map((one) => ({ ...one, args: one.args.slice(1) }));
  return [...inside, ...outside].map((one) => one.args[0] ?? '').filter(Boolean);
}
