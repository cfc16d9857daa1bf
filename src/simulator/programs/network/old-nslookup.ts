/** nslookup of busybox before 1.29: it asks as every other program does, by /etc/hosts and the search list, and names what it finds by asking back. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { ask, resolve, resolverConfig } from '../../kernel/resolver.ts';
import { isAddress, reverseName } from '../name-servers.ts';
import { complain } from '../tool.ts';

export function* oldNslookup(p: Process): Blocking<number> {
  const [name, given, ...rest] = p.argv.slice(1);
  if (name === undefined || rest.length > 0) {
    yield* complain(p, 'BusyBox v1.28.4 (2018-05-22 17:00:17 UTC) multi-call binary.\n\nUsage: nslookup [HOST] [SERVER]\n\nQuery the nameserver for the IP address of the given HOST\noptionally using a specified DNS server');
    return 1;
  }
  const server = given ?? resolverConfig(p).nameservers[0] ?? '127.0.0.1';
  yield* p.write(1, `${title('Server:', server)}${yield* addressLines(p, [server])}\n`);
  const found = isAddress(name) ? { addresses: [name] } : yield* resolve(p, name);
  if (!('addresses' in found)) {
    yield* complain(p, `nslookup: can't resolve '${name}'`);
    return 1;
  }
  yield* p.write(1, `${title('Name:', name)}${yield* addressLines(p, found.addresses)}`);
  return 0;
}

const title = (what: string, name: string): string => `${what.padEnd(10)} ${name}\n`;

function* addressLines(p: Process, addresses: readonly string[]): Blocking<string> {
  let text = '';
  for (const [i, address] of addresses.entries()) text += `Address ${i + 1}: ${address}${yield* nameOf(p, address)}\n`;
  return text;
}

function* nameOf(p: Process, address: string): Blocking<string> {
  const [server] = resolverConfig(p).nameservers;
  const answer = server === undefined || !isAddress(address) ? undefined : yield* ask(p, server, { name: reverseName(address), type: 'PTR' });
  const name = answer?.answers.find(({ type }) => type === 'PTR')?.data.replace(/\.$/, '');
  return name === undefined ? '' : ` ${name}`;
}
