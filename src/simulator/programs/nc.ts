import type { Blocking } from '../kernel/blocking.ts';
import { connect, listen } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';
import type { Socket } from '../kernel/socket.ts';
import { TransferError, within } from './http-client.ts';
import type { Parsed } from './options.ts';
import { complain, type Flavour, type Tool } from './tool.ts';
import { NC } from './usage-screens.ts';

export const nc: Tool = {
  name: 'nc', aliases: ['netcat'], usage: '[OPTIONS] HOST PORT', summary: 'Connect to a port, or listen on one', options: [{ short: 'l' }, { short: 'p', value: true }, { short: 'z' }, { short: 'v' }, { short: 'w', value: true }, { short: 'k' }, { short: 'n' }, { short: 'q', value: true }, { short: 'N' }, { short: 'u' }],
  *run(p, { operands, options, flavour }) {
    if (options.has('u')) {
      yield* complain(p, 'nc: this simulator does not carry UDP by hand (-u)');
      return 1;
    }
    const refusal = flavour === 'gnu' ? mistake(options, operands) : undefined;
    if (refusal !== undefined) {
      yield* complain(p, `nc: ${refusal}`);
      return 1;
    }
    if (options.has('l')) {
      const server = listen(p, Number(options.value('p') ?? operands.at(-1)));
      const socket = yield* server.accept();
      return socket ? yield* converse(p, socket, false) : 1;
    }
    const [host, port] = operands;
    if (host === undefined || port === undefined) {
      yield* complain(p, flavour === 'gnu' ? NC.trimEnd() : 'usage: nc [-lvz] [-p port] [-w timeout] host port');
      return 1;
    }
    const found = yield* resolve(p, host);
    if (!('addresses' in found)) {
      yield* complain(p, flavour === 'gnu' ? `nc: getaddrinfo for host "${host}" port ${port}: Name or service not known` : `nc: bad address '${host}'`);
      return 1;
    }
    let status = 1;
    for (const one of flavour === 'gnu' ? portsOf(port) : [Number(port)]) if ((yield* reach(p, { options, flavour }, host, found.addresses[0]!, one)) === 0) status = 0;
    return status;
  },
};

/** The ports of `80` or `20-25`. */
function portsOf(text: string): number[] {
  const [first = 0, last = first] = text.split('-').map(Number), from = Math.min(first, last);
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => from + i);
}

/** What is wrong with ports and times, as OpenBSD's nc says it. */
function mistake(options: Parsed, operands: readonly string[]): string | undefined {
  const seconds = options.value('w'), port = options.has('l') ? undefined : operands[1];
  if (seconds !== undefined && !/^\d+$/.test(seconds)) return `timeout invalid: ${seconds}`;
  if (options.has('l') && options.has('z')) return 'cannot use -z and -l';
  const here = options.has('l') ? options.value('p') ?? operands.at(-1) : undefined;
  if (here !== undefined && !/^\d+$/.test(here)) return 'getaddrinfo: Servname not supported for ai_socktype';
  if (options.has('n') && operands[0] !== undefined && port !== undefined && !/^[\d.]+$|:/.test(operands[0])) return `getaddrinfo for host "${operands[0]}" port ${port}: Name or service not known`;
  for (const one of port?.split('-') ?? []) {
    if (!/^\d+$/.test(one)) return `port number invalid: ${one}`;
    if (Number(one) > 65535) return `port number too large: ${one}`;
    if (Number(one) < 1) return `port number too small: ${one}`;
  }
  return undefined;
}

function* reach(p: Process, { options, flavour }: { options: Parsed; flavour: Flavour }, host: string, address: string, port: number): Blocking<number> {
  // A host that is given by its number is named once.
  const named = host === address ? host : `${host} (${address})`;
  try {
    const limit = options.value('w');
    const socket = (yield* within(p, limit === undefined ? undefined : Number(limit) * 1000, 'connect', connect(p, address, port))).retain();
    if (options.has('v')) yield* complain(p, flavour === 'gnu' ? `Connection to ${named} ${port} port [tcp/*] succeeded!` : `${host} (${address}:${port}) open`);
    if (!options.has('z')) return yield* converse(p, socket, true);
    socket.release();
    return 0;
  } catch (error) {
    const late = error instanceof TransferError;
    if (!late && (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE')) throw error;
    const reason = late ? 'Connection timed out' : error.strerror;
    if (options.has('v')) yield* complain(p, flavour === 'busybox' ? `nc: ${host} (${address}:${port}): ${reason}` : `nc: connect to ${named} port ${port} (tcp) failed: ${reason}`);
    return 1;
  }
}

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
