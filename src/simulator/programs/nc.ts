import type { Blocking } from '../kernel/blocking.ts';
import { connect, listen } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';
import type { Socket } from '../kernel/socket.ts';
import { TransferError, within } from './http-client.ts';
import { complain, type Tool } from './tool.ts';
import { NC } from './usage-screens.ts';

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
      yield* complain(p, flavour === 'gnu' ? NC.trimEnd() : 'usage: nc [-lvz] [-p port] [-w timeout] host port');
      return 1;
    }
    const found = yield* resolve(p, host);
    if (!('addresses' in found)) {
      yield* complain(p, flavour === 'gnu' ? `nc: getaddrinfo for host "${host}" port ${port}: Name or service not known` : `nc: bad address '${host}'`);
      return 1;
    }
    const address = found.addresses[0]!;
    try {
      const limit = options.value('w');
      const socket = (yield* within(p, limit === undefined ? undefined : Number(limit) * 1000, 'connect', connect(p, address, Number(port)))).retain();
      if (options.has('v')) yield* complain(p, flavour === 'gnu' ? `Connection to ${host} (${address}) ${port} port [tcp/*] succeeded!` : `${host} (${address}:${port}) open`);
      if (!options.has('z')) return yield* converse(p, socket, true);
      socket.release();
      return 0;
    } catch (error) {
      const late = error instanceof TransferError;
      if (!late && (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE')) throw error;
      const reason = late ? 'Connection timed out' : error.strerror;
      if (options.has('v')) yield* complain(p, flavour === 'busybox' ? `nc: ${host} (${address}:${port}): ${reason}` : `nc: connect to ${host} (${address}) port ${port} (tcp) failed: ${reason}`);
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
