/** URLs of other protocols than HTTP: the connection is made, telnet's bytes are passed on, and what is not simulated says so. */
import type { Blocking } from '../../kernel/blocking.ts';
import { connect } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { within, TransferError, type Url } from '../http-client.ts';
import { complain } from '../tool.ts';

type Fail = (status: number, words: string) => Blocking<number>;

export function* otherProtocol(p: Process, url: Url, { verbose, limit }: { verbose: boolean; limit: number | undefined }, fail: Fail): Blocking<number> {
  const start = p.now, found = yield* resolve(p, url.host);
  if (!('addresses' in found)) return yield* fail(6, `Could not resolve host: ${url.host}`);
  const address = found.addresses[0]!, say = (text: string): Blocking<void> => (verbose ? p.write(2, `${text}\n`) : p.write(2, ''));
  yield* say(`*   Trying ${address}:${url.port}...`);
  try {
    const socket = yield* within(p, limit, 'connect', connect(p, address, url.port, undefined));
    socket.retain();
    yield* say(`* Connected to ${url.host} (${address}) port ${url.port} (#0)`);
    try {
      if (url.scheme === 'telnet') return yield* relay(p, socket);
      yield* complain(p, `curl: this machine does not simulate ${url.scheme.toUpperCase()}`);
      return 1;
    } finally {
      socket.release();
    }
  } catch (error) {
    if (error instanceof TransferError) return yield* fail(28, `Connection timed out after ${Math.round(p.now - start)} milliseconds`);
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* say(`* connect to ${address} port ${url.port} failed: ${error.strerror}\n* Failed to connect to ${url.host} port ${url.port} after ${Math.round(p.now - start)} ms: Couldn't connect to server\n* Closing connection 0`);
    return yield* fail(7, `Failed to connect to ${url.host} port ${url.port} after ${Math.round(p.now - start)} ms: Couldn't connect to server`);
  }
}

/** Standard input goes there, what comes from there to standard output, until one of both ends. */
function* relay(p: Process, socket: { read: (length: number) => Blocking<Uint8Array>; write: (bytes: Uint8Array) => Blocking<number | void> }): Blocking<number> {
  const sender = p.thread((function* (): Blocking<void> {
    for (let bytes = yield* p.read(0); bytes.length > 0; bytes = yield* p.read(0)) yield* socket.write(bytes);
  })());
  for (let bytes = yield* socket.read(65_536); bytes.length > 0; bytes = yield* socket.read(65_536)) yield* p.write(1, bytes);
  if (!sender.done) sender.abort();
  return 0;
}
