import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { deliver, type NetworkInterface } from '../../kernel/network.ts';
import { parseAddress6 } from '../../kernel/ip6.ts';
import type { Process } from '../../kernel/process.ts';
import { ask, hostsEntries, resolve, resolverConfig, type Resolution } from '../../kernel/resolver.ts';
import { parseOptions, UsageError, type Parsed } from '../options.ts';
import { complain, type Tool } from '../tool.ts';

const USAGE = `
Usage
  ping [options] <destination>
`;

interface Plan {
  host: string;
  address: string;
  count: number;
  /** ms. */
  interval: number;
  size: number;
  quiet: boolean;
  numeric: boolean;
  /** How long an answer may take, and the whole of it, ms. */
  patience: number;
  deadline: number;
  dated: boolean;
  gnu: boolean;
}

export const ping: Tool = {
  name: 'ping', usage: 'HOST', summary: 'Send ICMP ECHO_REQUEST to a host', raw: true,
  *run(p, { operands: words, flavour }) {
    const gnu = flavour === 'gnu';
    const { options, operands } = readWords(words, gnu);
    const wrong = mistake(options, gnu);
    const host = operands.at(-1);
    if (!gnu && wrong === undefined && host === undefined) throw new UsageError('');
    if (wrong !== undefined || host === undefined) {
      yield* complain(p, wrong ?? 'ping: usage error: Destination address required');
      return gnu && wrong === undefined ? 1 : gnu && wrong!.includes('invalid option') ? 2 : 1;
    }
    if (!p.privileged && p.ns.cgroup.dropped?.has('NET_RAW')) {
      yield* complain(p, 'ping: permission denied (are you root?)');
      return 1;
    }
    const found = options.has('6') || host.includes(':') ? yield* resolve6(p, host) : yield* resolve(p, host);
    if (!found || !('addresses' in found)) {
      yield* complain(p, gnu ? `ping: ${host}: ${options.has('6') && /^[\d.]+$/.test(host) ? 'Address family for hostname not supported' : found && 'failure' in found && found.failure !== 'not-found' ? 'Temporary failure in name resolution' : 'Name or service not known'}` : `ping: bad address '${host}'`);
      return gnu ? 2 : 1;
    }
    const without = gnu ? noRoute(p, found.addresses[0]!) : undefined;
    if (without !== undefined) {
      yield* complain(p, `ping: connect: ${without}`);
      return 2;
    }
    return yield* echo(p, {
      host, address: found.addresses[0]!, count: Number(options.value('c') ?? Infinity), interval: Number(options.value('i') ?? 1) * 1000, size: Number(options.value('s') ?? 56), quiet: options.has('q'), numeric: options.has('n'),
      patience: Number(options.value('W') ?? 10) * 1000, deadline: Number(options.value('w') ?? Infinity) * 1000, dated: options.has('D'), gnu,
    });
  },
};

/** Why no packet can leave: no interface that is up leads there. */
function noRoute({ ns: { network: { interfaces } } }: Process, address: string): string | undefined {
  const up = interfaces.filter((one) => one.up);
  if (address.includes(':')) return up.some((one) => one.six || (one.name === 'lo' && address === '::1')) ? undefined : 'Cannot assign requested address';
  return up.some((one) => one.gateway !== undefined || isBehind(one, address)) ? undefined : 'Network is unreachable';
}

const isBehind = (one: NetworkInterface, address: string): boolean => one.address !== undefined && bits(one.address, one.prefix ?? 32) === bits(address, one.prefix ?? 32);

/** The first bits of an address, as a number. */
const bits = (address: string, prefix: number): number => Math.floor(address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) / 2 ** (32 - prefix));

/** Three requests for the neighbour's hardware address, one a second, and nobody has answered, ms. */
const NEIGHBOUR = 3060;

/** getaddrinfo(3), IPv6 addresses. */
function* resolve6(p: Process, host: string): Blocking<Resolution> {
  if (parseAddress6(host) !== undefined) return { addresses: [host] };
  const listed = hostsEntries(p, host).filter((address) => address.includes(':'));
  if (listed.length > 0) return { addresses: listed };
  for (const server of resolverConfig(p).nameservers) {
    const addresses = ((yield* ask(p, server, { name: host, type: 'AAAA' }))?.answers ?? []).filter(({ type }) => type === 'AAAA').map(({ data }) => data);
    if (addresses.length > 0) return { addresses };
  }
  return { failure: 'not-found' };
}

const VALUES = 'cIilmMpQsStTwWF';

function readWords(words: readonly string[], gnu: boolean): { options: Parsed; operands: string[] } {
  const letters = [...(gnu ? 'aAbBdDfhLnOqrRUvV346' : 'qA46')].map((short) => ({ short }));
  try {
    return parseOptions(words, [...letters, ...[...VALUES].map((short) => ({ short, value: true as const }))], { stopAtOperand: false });
  } catch (error) {
    if (error instanceof UsageError && gnu) throw new UsageError(`${error.gnu}\n${USAGE.trimEnd()}`);
    throw error;
  }
}

/** What is wrong with the values, in iputils' words. */
function mistake(options: Parsed, gnu: boolean): string | undefined {
  for (const [letter, most] of [['c', 2 ** 63], ['s', 65507], ['t', 255], ['l', 65536], ['w', 2 ** 31]] as const) {
    const value = options.value(letter);
    if (value === undefined) continue;
    if (!/^-?\d+$/.test(value)) return gnu ? `ping: invalid argument: '${value}'` : `ping: invalid number '${value}'`;
    const least = letter === 's' || letter === 't' || letter === 'w' ? 0 : 1;
    if (gnu && (Number(value) < least || Number(value) > most)) return `ping: invalid argument: '${value}': out of range: ${least} <= value <= ${letter === 'c' ? '9223372036854775807' : letter === 'w' ? '2147483647' : most}`;
  }
  const interval = options.value('i'), patience = options.value('W');
  if (interval !== undefined && !/^\d*\.?\d+$/.test(interval)) return gnu ? `ping: option argument contains garbage: ${interval}\nping: this will become fatal error in the future` : `ping: invalid number '${interval}'`;
  if (patience !== undefined && !/^\d*\.?\d+$/.test(patience)) return gnu ? `ping: option argument contains garbage: ${patience}\nping: this will become fatal error in the future` : `ping: invalid number '${patience}'`;
  return undefined;
}

/** From this delay on it is another network, ms, and the routers that lie between. */
const FAR = 5, ROUTERS = 8;

/** Three figures in all, as both pings round. */
const milliseconds = (time: number, gnu: boolean): string => (gnu ? (time >= 99.95 ? time.toFixed(0) : time >= 9.995 ? time.toFixed(1) : time >= 0.9995 ? time.toFixed(2) : time.toFixed(3)) : time.toFixed(3));

function* echo(p: Process, plan: Plan): Blocking<number> {
  const { host, address, count, interval, size, quiet, gnu } = plan;
  yield* p.write(1, `PING ${host} (${address})${gnu ? ` ${size}(${size + 28}) bytes of data.` : `: ${size} data bytes`}\n`);
  const started = p.now, times: number[] = [];
  // What waits for a neighbour's address that nobody answers for, and when it is given up.
  const neighbour = gnu ? p.ns.network.interfaces.find((one) => one.up && one.name !== 'lo' && isBehind(one, address)) : undefined;
  let pending: number[] = [], givenUp = Infinity, errors = 0, queue = 0;
  const pause = function* (ms: number): Blocking<void> {
    const end = p.now + ms;
    while (givenUp <= end && pending.length > 0) {
      yield* p.sleep(Math.max(0, givenUp - p.now));
      for (const number of quiet ? [] : pending) yield* p.write(1, `From ${neighbour!.address} icmp_seq=${number} Destination Host Unreachable\n`);
      errors += pending.length;
      pending = [];
      givenUp = Infinity;
      if (sent >= count) return;
    }
    yield* p.sleep(end - p.now);
  };
  let sent = 0, stopped = false, lastSent = started;
  p.handlers.set(2, () => {
    stopped = true;
    return 'interrupt';
  });
  try {
    while (sent < count && !stopped && p.now - started < plan.deadline) {
      // A port that nobody listens on still shows that the host is there.
      const distance = { delay: 0, routers: 0 }, way = deliver(p.ns.network, 'tcp', address, 0, distance);
      const reachable = way === 'refused' || typeof way === 'object';
      const time = 0.04 + p.kernel.random('ping', `${address} ${p.now}`).next() * 0.12 + (typeof way === 'object' ? way.delay * 2 : distance.delay * 2);
      const ttl = distance.delay < FAR ? 64 : 64 - ROUTERS - distance.routers;
      if (!gnu && way === 'unreachable' && !p.ns.network.interfaces.some((one) => one.up && one.gateway !== undefined)) {
        yield* complain(p, 'ping: sendto: Network is unreachable');
        return 1;
      }
      sent++;
      lastSent = p.now;
      if (reachable) {
        yield* p.sleep(time);
        times.push(time);
        const stamp = plan.dated && gnu ? `[${(p.now / 1000).toFixed(6)}] ` : '';
        if (!quiet) yield* p.write(1, gnu ? `${stamp}${size + 8} bytes from ${plan.numeric || host === address ? address : `${host} (${address})`}: icmp_seq=${sent} ttl=${ttl} time=${milliseconds(time, gnu)} ms\n` : `${size + 8} bytes from ${address}: seq=${sent - 1} ttl=${ttl} time=${milliseconds(time, gnu)} ms\n`);
      }
      else if (neighbour && way === 'unreachable') {
        pending.push(sent);
        queue = Math.max(queue, pending.length);
        if (givenUp === Infinity) givenUp = p.now + NEIGHBOUR;
      }
      const left = plan.deadline - (p.now - started);
      // The next one goes out an interval after this one, however long this one took.
      if (sent < count) yield* pause(Math.min(Math.max(0, lastSent + interval - p.now), left));
      else if (!reachable) yield* pause(Math.min(plan.patience, left));
    }
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EINTR') throw error;
  }
  yield* p.write(1, statistics(plan, sent, times, Math.round((times.length > 0 || gnu ? lastSent : p.now) - started), errors, queue));
  return times.length > 0 ? 0 : 1;
}

function statistics({ host, gnu }: Plan, sent: number, times: readonly number[], passed: number, errors: number, queue: number): string {
  const lost = ((sent - times.length) / Math.max(1, sent)) * 100, share = gnu && lost % 1 !== 0 ? String(Number(lost.toPrecision(6))) : String(Math.floor(lost));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length, deviation = Math.sqrt(Math.max(0, times.reduce((sum, time) => sum + time * time, 0) / times.length - mean * mean));
  const figures = [Math.min(...times), mean, Math.max(...times)].map((value) => value.toFixed(3)).join('/');
  const rates = times.length === 0 ? '' : gnu ? `rtt min/avg/max/mdev = ${figures}/${deviation.toFixed(3)} ms\n` : `round-trip min/avg/max = ${figures} ms\n`;
  return `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${times.length} ${gnu ? '' : 'packets '}received, ${errors > 0 ? `+${errors} errors, ` : ''}${share}% packet loss${gnu ? `, time ${passed}ms` : ''}\n${rates}${gnu && times.length === 0 ? errors > 0 && queue > 1 ? `pipe ${queue}\n` : '\n' : ''}`;
}
