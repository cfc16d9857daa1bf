/** What does not go together: locations, addresses and default servers that stand twice, upstreams without servers, ssl without a certificate; and names that two servers have. */
import { find, findAll, type Directive } from './config.ts';

const addressOf = ({ args: [address = ''] }: Directive): string => (/^\d+$/.test(address) ? `0.0.0.0:${address}` : /:\d+$/.test(address) ? address.replace(/^\*:/, '0.0.0.0:') : `${address}:80`);

const listensOf = (server: Directive): { address: string; directive: Directive }[] => findAll(server.block ?? [], 'listen').map((directive) => ({ address: addressOf(directive), directive }));

/** The first clash, as nginx words it. */
export function clashIn(config: readonly Directive[]): string | undefined {
  const http = find(config, 'http')?.block ?? [], servers = findAll(http, 'server'), defaults = new Set<string>();
  const empty = findAll(http, 'upstream').find(({ block }) => findAll(block ?? [], 'server').length === 0);
  if (empty) return `no servers are inside upstream in ${empty.file}:${empty.line}`;
  const formats = new Set(['combined', ...findAll(http, 'log_format').map(({ args }) => args[0])]), unformatted = logsIn(http).find(({ args: [path, format] }) => path !== 'off' && format !== undefined && !/^(if|buffer|gzip|flush)\b/.test(format) && !formats.has(format));
  if (unformatted) return `unknown log format "${unformatted.args[1]}" in ${unformatted.file}:${unformatted.line}`;
  for (const server of servers) {
    const seen = new Set<string>();
    for (const { address, directive } of listensOf(server)) {
      if (seen.has(address)) return `a duplicate listen ${address} in ${directive.file}:${directive.line}`;
      seen.add(address);
      if (!directive.args.includes('default_server')) continue;
      if (defaults.has(address)) return `a duplicate default server for ${address} in ${directive.file}:${directive.line}`;
      defaults.add(address);
    }
    const secret = listensOf(server).find(({ directive }) => directive.args.includes('ssl'))?.directive;
    if (secret && ![server.block ?? [], http].some((level) => find(level, 'ssl_certificate'))) return `no "ssl_certificate" is defined for the "listen ... ssl" directive in ${secret.file}:${secret.line}`;
    const certificate = find(server.block ?? [], 'ssl_certificate') ?? find(http, 'ssl_certificate');
    if (secret && certificate && ![server.block ?? [], http].some((level) => find(level, 'ssl_certificate_key'))) return `no "ssl_certificate_key" is defined for certificate "${certificate.args[0]}"`;
    const twice = twiceIn(server.block ?? []);
    if (twice) return twice;
  }
  return undefined;
}

const logsIn = (block: readonly Directive[]): Directive[] => block.flatMap((one) => (one.name === 'access_log' ? [one] : logsIn(one.block ?? [])));

function twiceIn(block: readonly Directive[]): string | undefined {
  const seen = new Set<string>();
  for (const one of findAll(block, 'location')) {
    const [modifier, name] = one.args.length === 1 ? ['', one.args[0]!] : [one.args[0]!.startsWith('~') ? one.args[0]! : one.args[0] === '=' ? '=' : '', one.args[1]!];
    if (!modifier.startsWith('~') && seen.has(modifier + name)) return `duplicate location "${name}" in ${one.file}:${one.line}`;
    seen.add(modifier + name);
    const inside = twiceIn(one.block ?? []);
    if (inside) return inside;
  }
  return undefined;
}

/** Names that a server before has already: they are left to it. */
export function sharedNames(config: readonly Directive[]): string[] {
  const seen = new Set<string>(), warnings: string[] = [];
  for (const server of findAll(find(config, 'http')?.block ?? [], 'server')) {
    const addresses = listensOf(server).map(({ address }) => address), names = find(server.block ?? [], 'server_name')?.args ?? [''];
    for (const address of addresses.length > 0 ? addresses : ['0.0.0.0:80']) for (const name of names) {
      if (seen.has(`${address} ${name}`)) warnings.push(`conflicting server name "${name}" on ${address}, ignored`);
      seen.add(`${address} ${name}`);
    }
  }
  return warnings;
}
