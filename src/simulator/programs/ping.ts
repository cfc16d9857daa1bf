import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { deliver } from '../kernel/network.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';
import { complain, type Tool } from './tool.ts';

export const ping: Tool = {
  name: 'ping', usage: 'HOST', summary: 'Send ICMP ECHO_REQUEST to a host', options: [{ short: 'c', value: true }, { short: 'i', value: true }, { short: 'w', value: true }, { short: 'W', value: true }, { short: 'q' }, { short: '4' }, { short: 's', value: true }],
  *run(p, { operands, options, flavour }) {
    const host = operands[0];
    if (host === undefined) return 1;
    if (p.ns.cgroup.dropped?.has('NET_RAW')) {
      yield* complain(p, 'ping: permission denied (are you root?)');
      return 1;
    }
    const found = yield* resolve(p, host);
    if (!('addresses' in found)) {
      yield* complain(p, flavour === 'gnu' ? `ping: ${host}: Name or service not known` : `ping: bad address '${host}'`);
      return flavour === 'gnu' ? 2 : 1;
    }
    return yield* echo(p, host, found.addresses[0]!, options.has('c') ? Number(options.value('c')) : Infinity, Number(options.value('i') ?? 1) * 1000, flavour === 'gnu', options.has('q'));
  },
};

function* echo(p: Process, host: string, address: string, count: number, interval: number, gnu: boolean, quiet: boolean): Blocking<number> {
  const size = gnu ? '56(84) bytes of data.' : '56 data bytes';
  yield* p.write(1, `PING ${host} (${address})${gnu ? '' : ':'} ${size}\n`);
  const started = p.now, times: number[] = [];
  let sent = 0, stopped = false;
  p.handlers.set(2, () => {
    stopped = true;
    return 'interrupt';
  });
  try {
    while (sent < count && !stopped) {
      // A port that nobody listens on still shows that the host is there.
      const way = deliver(p.ns.network, 'tcp', address, 0);
      const reachable = way === 'refused' || typeof way === 'object';
      const time = 0.04 + p.kernel.random('ping', `${address} ${p.now}`).next() * 0.12 + (typeof way === 'object' ? way.delay * 2 : 0);
      sent++;
      if (reachable) {
        yield* p.sleep(time);
        times.push(time);
        if (!quiet) yield* p.write(1, gnu ? `64 bytes from ${host === address ? address : `${host} (${address})`}: icmp_seq=${sent} ttl=64 time=${time.toFixed(3)} ms\n` : `64 bytes from ${address}: seq=${sent - 1} ttl=64 time=${time.toFixed(3)} ms\n`);
      }
      if (sent < count) yield* p.sleep(interval);
      else if (!reachable) yield* p.sleep(10_000);
    }
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EINTR') throw error;
  }
  const lost = Math.round(((sent - times.length) / Math.max(1, sent)) * 100);
  const min = Math.min(...times), max = Math.max(...times), mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const figures = [min, mean, max].map((value) => value.toFixed(3)).join('/');
  yield* p.write(1, `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${times.length} ${gnu ? '' : 'packets '}received, ${lost}% packet loss${gnu ? `, time ${Math.round(p.now - started)}ms` : ''}\n${times.length > 0 ? (gnu ? `rtt min/avg/max/mdev = ${figures}/0.012 ms\n` : `round-trip min/avg/max = ${figures} ms\n`) : ''}`);
  return times.length > 0 ? 0 : 1;
}
