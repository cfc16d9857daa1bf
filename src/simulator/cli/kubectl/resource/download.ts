/** A manifest from a web server: `kubectl apply -f http://…`. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { connect } from '../../../kernel/connect.ts';
import { ForeignProtocol, request } from '../../../kernel/request.ts';
import { Errno } from '../../../kernel/errno.ts';
import { HttpReader } from '../../../kernel/http1.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve } from '../../../kernel/resolver.ts';
import { CommandError, ConnectionError } from '../client/failure.ts';

interface Url {
  tls: boolean;
  host: string;
  name: string;
  port: number;
  path: string;
}

function parse(text: string): Url {
  const match = /^(https?):\/\/([^/:]+)(?::(\d+))?(\/.*)?$/.exec(text);
  if (!match) throw new CommandError(`the URL passed to filename ${JSON.stringify(text)} is not valid: parse ${JSON.stringify(text)}: invalid URL`);
  const tls = match[1] === 'https';
  return { tls, name: match[2]!, host: `${match[2]}${match[3] ? `:${match[3]}` : ''}`, port: Number(match[3] ?? (tls ? 443 : 80)), path: match[4] ?? '/' };
}

/** @throws ConnectionError, CommandError */
export function* download(p: Process, text: string): Blocking<string> {
  const url = parse(text);
  const answer = yield* resolve(p, url.name);
  if (!('addresses' in answer)) throw new ConnectionError(`Unable to connect to the server: dial tcp: lookup ${url.name}: no such host`);
  const { status, body } = yield* exchange(p, answer.addresses[0]!, url);
  if (status !== 200) throw new CommandError(`unable to read URL ${JSON.stringify(text)}, server reported ${status}, status code=${status}`);
  return body;
}

function* exchange(p: Process, address: string, url: Url): Blocking<{ status: number; body: string }> {
  try {
    const response: Response = yield* request(p, { address, port: url.port, tls: url.tls }, { method: 'GET', path: url.path, query: [], headers: { host: url.host } });
    return { status: response.status, body: typeof response.body === 'string' ? response.body : response.body instanceof Uint8Array ? decode(response.body) : JSON.stringify(response.body ?? '') };
  } catch (error) {
    if (error instanceof ForeignProtocol) return yield* overStream(p, address, url);
    if (error instanceof Errno && error.code === 'ECONNREFUSED') throw new ConnectionError(`The connection to the server ${url.host} was refused - did you specify the right host or port?`);
    if (error instanceof Errno) throw new ConnectionError(`Unable to connect to the server: dial tcp ${address}:${url.port}: ${error.goText}`);
    throw error;
  }
}

/** Plain HTTP/1 against a program that serves a byte stream. */
function* overStream(p: Process, address: string, url: Url): Blocking<{ status: number; body: string }> {
  const socket = (yield* connect(p, address, url.port)).retain();
  try {
    yield* socket.write(new Uint8Array([...`GET ${url.path} HTTP/1.0\r\nHost: ${url.host}\r\n\r\n`].map((character) => character.charCodeAt(0))));
    const reader = new HttpReader(socket);
    const head = yield* reader.head();
    if (!head) throw new ConnectionError('Unable to connect to the server: EOF');
    return { status: Number(head.start.split(' ')[1]), body: decode(yield* reader.body(head, true)) };
  } finally {
    socket.release();
  }
}
