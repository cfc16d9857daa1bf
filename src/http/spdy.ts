/**
 * SPDY/3.1 as far as kubectl's port-forward speaks it inside of a websocket: streams that the client opens, data both
 * ways, pings. Header blocks are compressed with a dictionary that the protocol gives, one context for each direction.
 */
import { constants, createDeflate, createInflate, type Deflate, type Inflate } from 'node:zlib';

const WORDS = 'options head post put delete trace accept accept-charset accept-encoding accept-language accept-ranges age allow authorization cache-control connection content-base content-encoding content-language content-length content-location content-md5 content-range content-type date etag expect expires from host if-match if-modified-since if-none-match if-range if-unmodified-since last-modified location max-forwards pragma proxy-authenticate proxy-authorization range referer retry-after server te trailer transfer-encoding upgrade user-agent vary via warning www-authenticate method get status 200_OK version HTTP/1.1 url public set-cookie keep-alive origin';
const TEXT = '100101201202205206300302303304305306307402405406407408409410411412413414415416417502504505203 Non-Authoritative Information204 No Content301 Moved Permanently400 Bad Request401 Unauthorized403 Forbidden404 Not Found500 Internal Server Error501 Not Implemented503 Service UnavailableJan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec 00:00:00 Mon, Tue, Wed, Thu, Fri, Sat, Sun, GMTchunked,text/html,image/png,image/jpg,image/gif,application/xml,application/xhtml+xml,text/plain,text/javascript,publicprivatemax-age=gzip,deflate,sdchcharset=utf-8charset=iso-8859-1,utf-,*,enq=0.';

const counted = (text: string): Buffer => {
  const bytes = Buffer.from(text), length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

const DICTIONARY = Buffer.concat([...WORDS.split(' ').map((word) => counted(word.replace('_', ' '))), Buffer.from(TEXT)]);

const SYN_STREAM = 1, SYN_REPLY = 2, RST_STREAM = 3, PING = 6, GOAWAY = 7;
const FIN = 1;

export interface SpdyEvents {
  opened(stream: number, headers: Readonly<Record<string, string>>): void;
  data(stream: number, bytes: Uint8Array): void;
  /** The client has said all on this stream. */
  finished(stream: number): void;
  closed(): void;
}

export class SpdyServer {
  readonly #send: (bytes: Buffer) => void;
  readonly #events: SpdyEvents;
  readonly #inflate: Inflate = createInflate({ dictionary: DICTIONARY });
  readonly #deflate: Deflate = createDeflate({ dictionary: DICTIONARY });
  #rest = Buffer.alloc(0);
  /** Frames are handled one after the other: a header block needs those before it. */
  #turn: Promise<void> = Promise.resolve();

  constructor(send: (bytes: Buffer) => void, events: SpdyEvents) {
    this.#send = send;
    this.#events = events;
  }

  push(piece: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, piece]);
    while (this.#rest.length >= 8) {
      const length = this.#rest.readUIntBE(5, 3);
      if (this.#rest.length < 8 + length) return;
      const head = this.#rest.subarray(0, 8), body = Buffer.from(this.#rest.subarray(8, 8 + length));
      const control = (head[0]! & 0x80) !== 0, type = head.readUInt16BE(2), stream = head.readUInt32BE(0) & 0x7fffffff, flags = head[4]!;
      this.#rest = this.#rest.subarray(8 + length);
      this.#turn = this.#turn.then(() => (control ? this.#control(type, flags, body) : this.#data(stream, flags, body)));
    }
  }

  #data(stream: number, flags: number, body: Buffer): void {
    if (body.length > 0) this.#events.data(stream, new Uint8Array(body));
    if (flags & FIN) this.#events.finished(stream);
  }

  async #control(type: number, flags: number, body: Buffer): Promise<void> {
    if (type === PING) this.#frame(type, 0, body);
    else if (type === GOAWAY) this.#events.closed();
    else if (type === RST_STREAM) this.#events.finished(body.readUInt32BE(0) & 0x7fffffff);
    else if (type === SYN_STREAM) {
      const stream = body.readUInt32BE(0) & 0x7fffffff;
      const headers = headersOf(await through(this.#inflate, body.subarray(10)));
      const id = Buffer.alloc(4);
      id.writeUInt32BE(stream);
      this.#frame(SYN_REPLY, 0, Buffer.concat([id, await through(this.#deflate, Buffer.alloc(4))]));
      this.#events.opened(stream, headers);
      if (flags & FIN) this.#events.finished(stream);
    }
  }

  #frame(type: number, flags: number, body: Buffer): void {
    const head = Buffer.from([0x80, 3, 0, type, flags, 0, 0, 0]);
    head.writeUIntBE(body.length, 5, 3);
    this.#send(Buffer.concat([head, body]));
  }

  /** Data of a stream, and perhaps its end. */
  write(stream: number, bytes: Uint8Array, last: boolean): void {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(stream);
    head[4] = last ? FIN : 0;
    head.writeUIntBE(bytes.length, 5, 3);
    this.#send(Buffer.concat([head, bytes]));
  }
}

/** Sends a block through a context of compression that goes on afterwards. */
function through(context: Inflate | Deflate, block: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const take = (piece: Buffer): void => void pieces.push(piece);
    context.on('data', take);
    context.once('error', reject);
    context.write(block);
    context.flush(constants.Z_SYNC_FLUSH, () => setImmediate(() => {
      context.off('data', take);
      context.off('error', reject);
      resolve(Buffer.concat(pieces));
    }));
  });
}

function headersOf(block: Buffer): Record<string, string> {
  const headers: Record<string, string> = {};
  let at = 4;
  const text = (): string => {
    const length = block.readUInt32BE(at);
    at += 4 + length;
    return block.toString('utf8', at - length, at);
  };
  for (let left = block.readUInt32BE(0); left > 0; left--) headers[text()] = text();
  return headers;
}
