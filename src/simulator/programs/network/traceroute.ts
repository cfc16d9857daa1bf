/** busybox' traceroute: the computers that a packet comes by, as far as there are any here: the gateway, that of the host, and where it goes. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readText } from '../../kernel/files.ts';
import { deliver } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';
import { ask, resolve, resolverConfig } from '../../kernel/resolver.ts';
import { reverseName } from '../name-servers.ts';
import { UsageError } from '../options.ts';
import { complain, type Tool } from '../tool.ts';
import { networkOf } from './links.ts';

const VALUES: Readonly<Record<string, string>> = { f: 'first', m: 'most', q: 'probes', w: 'wait' };

export const traceroute: Tool = {
  name: 'traceroute', only: 'busybox', usage: '[-46IFlnrv] HOST [BYTES]', summary: 'Trace the route to HOST',
  options: [...[...'46IFlnrv'].map((short) => ({ short })), ...[...'fmqptwsiz'].map((short) => ({ short, value: true as const }))],
  *run(p, { options, operands: [host, bytes = '46'] }) {
    if (host === undefined) throw new UsageError('');
    const wrong = Object.keys(VALUES).find((letter) => options.has(letter) && !/^\d+$/.test(options.value(letter)!)) ?? (/^\d+$/.test(bytes) ? undefined : '');
    if (wrong !== undefined) {
      yield* complain(p, `traceroute: invalid number '${wrong === '' ? bytes : options.value(wrong)}'`);
      return 1;
    }
    if (Number(bytes) < 46 || Number(bytes) > 32768) {
      yield* complain(p, `traceroute: number ${bytes} is not in 46..32768 range`);
      return 1;
    }
    const found = yield* resolve(p, host);
    if (!('addresses' in found)) {
      yield* complain(p, `traceroute: bad address '${host}'`);
      return 1;
    }
    const address = found.addresses[0]!, most = Number(options.value('m') ?? 30), probes = Number(options.value('q') ?? 3), wait = Number(options.value('w') ?? 3) * 1000, hops = wayTo(p, address);
    if (hops === undefined) {
      yield* complain(p, `traceroute: can't connect to remote host (${address}): Network is unreachable`);
      return 1;
    }
    yield* p.write(1, `traceroute to ${host} (${address}), ${most} hops max, ${bytes} byte packets\n`);
    for (let hop = Number(options.value('f') ?? 1); hop <= most; hop++) {
      const at = hops[hop - 1];
      yield* p.write(1, `${String(hop).padStart(2)}`);
      if (at !== undefined) yield* p.write(1, `  ${options.has('n') ? at : `${(yield* nameOf(p, at)) ?? at} (${at})`}`);
      for (let probe = 0; probe < probes; probe++) {
        const time = 0.004 + p.kernel.random('traceroute', `${at} ${p.now} ${probe}`).next() * 0.012 + 0.02 * (hop - 1);
        yield* p.sleep(at === undefined ? wait : time);
        yield* p.write(1, at === undefined ? '  *' : `  ${time.toFixed(3)} ms`);
      }
      yield* p.write(1, '\n');
      if (at === address) break;
    }
    return 0;
  },
};

/** Who answers on the way; where the target does not, nobody at the end. undefined: nothing leads there. */
function wayTo(p: Process, address: string): string[] | undefined {
  const { network } = p.ns, direct = network.interfaces.some((one) => one.up && one.address !== undefined && networkOf(one.address, one.prefix ?? 24) === networkOf(address, one.prefix ?? 24)), way = deliver(network, 'tcp', address, 0), answers = way === 'refused' || typeof way === 'object';
  if (network.owns(address) || direct) return answers ? [address] : [];
  const gateway = network.interfaces.find((one) => one.up && one.gateway !== undefined)?.gateway, host = p.ns.pids.root.processes.get(1)?.ns.network;
  if (gateway === undefined) return undefined;
  const beyond = host === undefined || host === network ? undefined : host.owns(address) ? address : host.interfaces.find((one) => one.gateway !== undefined)?.gateway;
  return beyond === address ? [address] : [gateway, ...(beyond === undefined ? [] : [beyond]), ...(answers ? [address] : [])];
}

/** The name of an address: of /etc/hosts, or as a name server tells it. */
function* nameOf(p: Process, address: string): Blocking<string | undefined> {
  const listed = (lookup(p, '/etc/hosts') ? readText(p, '/etc/hosts') : '').split('\n').map((line) => line.trim().split(/\s+/)).find(([first]) => first === address)?.[1];
  if (listed !== undefined) return listed;
  for (const server of resolverConfig(p).nameservers) {
    const answer = (yield* ask(p, server, { name: reverseName(address), type: 'PTR' }))?.answers.find(({ type }) => type === 'PTR');
    if (answer) return answer.data.replace(/\.$/, '');
  }
  return undefined;
}
