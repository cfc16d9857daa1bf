/** nslookup, dig, host, getent, ping, nc, ip, ss: looking at the network. */
import type { Blocking } from '../kernel/blocking.ts';
import { connect, listen } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import { deliver } from '../kernel/network.ts';
import type { Process } from '../kernel/process.ts';
import { ask, candidates, resolve, resolverConfig, type DnsQuestion } from '../kernel/resolver.ts';
import type { Socket } from '../kernel/socket.ts';
import { complain, type Tool } from './tool.ts';

const isAddress = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text);
const reverseName = (address: string): string => `${address.split('.').reverse().join('.')}.in-addr.arpa`;

export const nslookup: Tool = {
  name: 'nslookup', usage: 'HOST [SERVER]', summary: 'Ask a name server', options: [{ long: 'type', value: true }, { long: 'debug' }],
  *run(p, { operands, flavour, options }) {
    const [name, given] = operands.filter((word) => !word.startsWith('-'));
    if (name === undefined) return 1;
    const config = resolverConfig(p);
    const server = given === undefined ? config.nameservers[0] ?? '127.0.0.1' : isAddress(given) ? given : yield* firstAddress(p, given);
    if (server === undefined) {
      yield* complain(p, `nslookup: couldn't get address for '${given}': not found`);
      return 1;
    }
    const type = (options.value('type')?.toUpperCase() ?? (isAddress(name) ? 'PTR' : 'A')) as DnsQuestion['type'];
    yield* p.write(1, flavour === 'gnu' ? `Server:\t\t${server}\nAddress:\t${server}#53\n\n` : `Server:\t\t${server}\nAddress:\t${server}:53\n\n`);
    return yield* lookUp(p, isAddress(name) ? reverseName(name) : name, server, type, flavour === 'gnu');
  },
};

function* firstAddress(p: Process, name: string): Blocking<string | undefined> {
  const found = yield* resolve(p, name);
  return 'addresses' in found ? found.addresses[0] : undefined;
}

function* lookUp(p: Process, name: string, server: string, type: DnsQuestion['type'], gnu: boolean): Blocking<number> {
  const config = resolverConfig(p);
  const tried = gnu ? candidates(name, config) : [name.replace(/\.$/, '')];
  for (const candidate of tried) {
    const answer = yield* ask(p, server, { name: candidate, type });
    if (!answer) {
      yield* p.write(1, gnu ? ';; connection timed out; no servers could be reached\n\n' : `;; connection timed out; no servers could be reached\n\n`);
      return 1;
    }
    if (answer.status === 'NXDOMAIN' && candidate !== tried.at(-1)) continue;
    if (answer.status === 'NXDOMAIN') {
      const line = `** server can't find ${candidate}: NXDOMAIN\n`;
      // busybox asks for A and AAAA and reports each.
      yield* p.write(1, gnu ? `${line}\n` : `${line}\n${line}\n`);
      return 1;
    }
    const authority = answer.authoritative ? '' : gnu || answer.answers.length > 0 ? 'Non-authoritative answer:\n' : '';
    const text = answer.answers.map((record) => (record.type === 'A' ? `Name:\t${record.name}\nAddress: ${record.data}\n` : record.type === 'CNAME' ? `${record.name}\tcanonical name = ${record.data}\n` : `${record.name}\t${record.type === 'PTR' ? 'name' : record.type.toLowerCase()} = ${record.data}\n`)).join('');
    yield* p.write(1, answer.answers.length > 0 ? `${authority}${text}${gnu ? '\n' : '\n\n'}` : gnu ? `*** Can't find ${name}: No answer\n\n` : `\n`);
    return answer.answers.length > 0 || !gnu ? 0 : 1;
  }
  return 1;
}

export const dig: Tool = {
  name: 'dig', only: 'gnu', usage: '[@SERVER] NAME [TYPE]', summary: 'Ask a name server', options: [{ short: 'x', value: true }, { short: 't', value: true }],
  *run(p, { operands, options }) {
    const at = operands.find((word) => word.startsWith('@'))?.slice(1);
    const short = operands.includes('+short');
    const words = operands.filter((word) => !/^[@+]/.test(word));
    const address = options.value('x');
    const name = address === undefined ? words[0] ?? '.' : reverseName(address);
    const type = (options.value('t') ?? words[1] ?? (address === undefined ? 'A' : 'PTR')).toUpperCase() as DnsQuestion['type'];
    const server = at === undefined ? resolverConfig(p).nameservers[0] ?? '127.0.0.1' : isAddress(at) ? at : yield* firstAddress(p, at);
    const answer = server === undefined ? undefined : yield* ask(p, server, { name: name.replace(/\.$/, ''), type });
    if (!answer) {
      yield* p.write(1, `;; communications error to ${server ?? at}#53: timed out\n;; no servers could be reached\n`);
      return 9;
    }
    const lines = answer.answers.map((record) => `${`${record.name}.`.padEnd(23)}\t${record.ttl}\tIN\t${record.type}\t${record.data}`);
    if (short) yield* p.write(1, answer.answers.map((record) => `${record.data}\n`).join(''));
    else yield* p.write(1, `\n; <<>> DiG 9.20.11 <<>> ${operands.join(' ')}\n;; global options: +cmd\n;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ${answer.status}, id: 4096\n;; flags: qr${answer.authoritative ? ' aa' : ''} rd ra; QUERY: 1, ANSWER: ${lines.length}, AUTHORITY: 0, ADDITIONAL: 0\n\n;; QUESTION SECTION:\n;${name}.\t\tIN\t${type}\n\n${lines.length > 0 ? `;; ANSWER SECTION:\n${lines.join('\n')}\n\n` : ''};; Query time: 0 msec\n;; SERVER: ${server}#53(${server}) (UDP)\n\n`);
    return 0;
  },
};

export const getent: Tool = {
  name: 'getent', usage: 'DATABASE KEY...', summary: 'Look up an entry of a system database',
  *run(p, { operands }) {
    const [database, ...keys] = operands;
    if (database !== 'hosts' && database !== 'ahosts') {
      yield* complain(p, `Unknown database: ${database ?? ''}\nTry \`getent --help' or \`getent --usage' for more information.`);
      return 1;
    }
    let status = 0;
    for (const key of keys) {
      const found = yield* resolve(p, key);
      if (!('addresses' in found)) status = 2;
      else for (const address of found.addresses) yield* p.write(1, `${address.padEnd(15)} ${key}\n`);
    }
    return status;
  },
};

export const ping: Tool = {
  name: 'ping', usage: 'HOST', summary: 'Send ICMP ECHO_REQUEST to a host', options: [{ short: 'c', value: true }, { short: 'i', value: true }, { short: 'w', value: true }, { short: 'W', value: true }, { short: 'q' }, { short: '4' }, { short: 's', value: true }],
  *run(p, { operands, options, flavour }) {
    const host = operands[0];
    if (host === undefined) return 1;
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

export const nc: Tool = {
  name: 'nc', aliases: ['netcat'], usage: '[OPTIONS] HOST PORT', summary: 'Connect to a port, or listen on one', options: [{ short: 'l' }, { short: 'p', value: true }, { short: 'z' }, { short: 'v' }, { short: 'w', value: true }, { short: 'k' }, { short: 'n' }, { short: 'q', value: true }, { short: 'N' }, { short: 'u' }],
  *run(p, { operands, options, flavour }) {
    if (options.has('u')) {
      yield* complain(p, 'nc: this simulator does not carry UDP by hand (-u)');
      return 1;
    }
    if (options.has('l')) {
      const server = listen(p, Number(options.value('p') ?? operands.at(-1)));
      const socket = yield* server.accept();
      return socket ? yield* converse(p, socket, false) : 1;
    }
    const [host, port] = operands;
    if (host === undefined || port === undefined) {
      yield* complain(p, 'usage: nc [-lvz] [-p port] [-w timeout] host port');
      return 1;
    }
    const found = yield* resolve(p, host);
    if (!('addresses' in found)) {
      yield* complain(p, flavour === 'gnu' ? `nc: getaddrinfo for host "${host}" port ${port}: Name or service not known` : `nc: bad address '${host}'`);
      return 1;
    }
    const address = found.addresses[0]!;
    try {
      const socket = (yield* connect(p, address, Number(port))).retain();
      if (options.has('v')) yield* complain(p, flavour === 'gnu' ? `Connection to ${host} (${address}) ${port} port [tcp/*] succeeded!` : `${host} (${address}:${port}) open`);
      if (!options.has('z')) return yield* converse(p, socket, true);
      socket.release();
      return 0;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
      if (flavour === 'busybox') yield* complain(p, `nc: ${host} (${address}:${port}): ${error.strerror}`);
      else if (options.has('v')) yield* complain(p, `nc: connect to ${host} (${address}) port ${port} (tcp) failed: ${error.strerror}`);
      return 1;
    }
  },
};

/** Copies standard input to the connection and the connection to standard output, until the other side ends. */
function* converse(p: Process, socket: Socket, retained: boolean): Blocking<number> {
  if (!retained) socket.retain();
  const sender = p.thread((function* () {
    for (let bytes = yield* p.read(0); bytes.length > 0; bytes = yield* p.read(0)) yield* socket.write(bytes);
    socket.finish();
  })());
  for (let bytes = yield* socket.read(65536); bytes.length > 0; bytes = yield* socket.read(65536)) yield* p.write(1, bytes);
  sender.abort();
  socket.release();
  return 0;
}

export const ip: Tool = {
  name: 'ip', usage: 'OBJECT', summary: 'Show interfaces, addresses and routes', stopAtOperand: true, options: [{ short: '4' }, { short: 'b' }, { short: 'o' }, { long: 'brief' }, { long: 'color', value: 'optional' }],
  *run(p, { operands }) {
    const [object = '', ...rest] = operands;
    const only = rest.find((word) => !['show', 'list', 'ls', 'dev'].includes(word));
    const interfaces = p.ns.network.interfaces.filter((one) => only === undefined || one.name === only);
    if (/^a(ddr(ess)?)?$/.test(object) || /^l(ink)?$/.test(object)) {
      let text = '';
      for (const one of interfaces) {
        const number = p.ns.network.interfaces.indexOf(one) + 1, loop = one.name === 'lo';
        text += `${number}: ${one.name}${loop ? '' : '@if2'}: <${loop ? 'LOOPBACK,UP,LOWER_UP' : 'BROADCAST,MULTICAST,UP,LOWER_UP'}> mtu ${loop ? 65536 : 1500} qdisc ${loop ? 'noqueue' : 'noqueue'} state ${loop ? 'UNKNOWN' : one.up ? 'UP' : 'DOWN'}${object.startsWith('l') ? ' mode DEFAULT' : ''} group default qlen 1000\n    link/${loop ? 'loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00' : `ether ${one.mac ?? '02:42:ac:11:00:02'} brd ff:ff:ff:ff:ff:ff`}\n`;
        if (!object.startsWith('l') && one.address) text += `    inet ${one.address}/${one.prefix ?? 24}${loop ? ' scope host lo' : ` brd ${one.address.replace(/\d+$/, '255')} scope global ${one.name}`}\n       valid_lft forever preferred_lft forever\n`;
      }
      yield* p.write(1, text);
      return 0;
    }
    if (/^r(oute)?$/.test(object)) {
      yield* p.write(1, interfaces.filter((one) => one.name !== 'lo' && one.address).map((one) => `${one.gateway ? `default via ${one.gateway} dev ${one.name} \n` : ''}${one.address!.replace(/\d+$/, '0')}/${one.prefix ?? 24} dev ${one.name} proto kernel scope link src ${one.address} \n`).join(''));
      return 0;
    }
    yield* complain(p, object === '' ? 'Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }' : `Object "${object}" is unknown, try "ip help".`);
    return object === '' ? 255 : 1;
  },
};

export const ss: Tool = {
  name: 'ss', aliases: ['netstat'], usage: '[OPTIONS]', summary: 'Show listening sockets', options: [...'tulnpaeo'].map((short) => ({ short })),
  *run(p, { name }) {
    const listeners = p.ns.network.listeners();
    const header = name === 'ss' ? 'State   Recv-Q  Send-Q   Local Address:Port    Peer Address:Port  Process\n' : 'Active Internet connections (only servers)\nProto Recv-Q Send-Q Local Address           Foreign Address         State       \n';
    yield* p.write(1, header + listeners.map((one) => (name === 'ss' ? `LISTEN  0       4096     ${`${one.address}:${one.port}`.padStart(18)}         0.0.0.0:*\n` : `${one.protocol}        0      0 ${`${one.address}:${one.port}`.padEnd(23)} 0.0.0.0:*               ${one.protocol === 'tcp' ? 'LISTEN' : ''}\n`)).join(''));
    return 0;
  },
};
