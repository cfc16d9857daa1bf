/** A manifest from a web server: `kubectl apply -f http://…`. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { connect } from '../../../kernel/connect.ts';
import { ForeignProtocol, request } from '../../../kernel/request.ts';
import { Errno } from '../../../kernel/errno.ts';
import { HttpReader, statusLine } from '../../../kernel/http1.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve, unknownName } from '../../../kernel/resolver.ts';
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
  if (/^https?:\/\/(\/|$)/.test(text)) throw new ConnectionError('Unable to connect to the server: http: no Host in request URL');
  if (!match) throw new CommandError(`the URL passed to filename ${JSON.stringify(text)} is not valid: parse ${JSON.stringify(text)}: invalid URL`);
  if (Number(match[3] ?? 0) > 65_535) throw new ConnectionError(`Unable to connect to the server: dial tcp: address ${match[3]}: invalid port`);
  const tls = match[1] === 'https';
  return { tls, name: match[2]!, host: `${match[2]}${match[3] ? `:${match[3]}` : ''}`, port: Number(match[3] ?? (tls ? 443 : 80)), path: (match[4] ?? '/').replaceAll(' ', '%20') };
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** @throws ConnectionError, CommandError */
export function* download(p: Process, text: string): Blocking<string> {
  const url = parse(text);
  for (let tries = 3; ; tries--) {
    const { status, said, body } = yield* follow(p, url);
    if (status === 200) return body;
    if (status >= 500 && status < 600 && tries > 1) yield* p.sleep(1000);
    else throw new CommandError(`unable to read URL ${JSON.stringify(text)}, server reported ${said}, status code=${status}`);
  }
}

/** As net/http follows redirects: nine of them. */
function* follow(p: Process, first: Url): Blocking<Answer> {
  let url = first;
  for (let requests = 10; requests > 0; requests--) {
    const answer = yield* get(p, url), { status, location } = answer;
    if (!REDIRECTS.includes(status) || location === undefined) return answer;
    url = parse(location.startsWith('/') ? `http${url.tls ? 's' : ''}://${url.host}${location}` : location);
  }
  throw new ConnectionError('Unable to connect to the server: stopped after 10 redirects');
}

interface Answer {
  status: number;
  /** The status with its phrase. */
  said: string;
  body: string;
  location?: string;
}

function* get(p: Process, url: Url): Blocking<Answer> {
  const answer = yield* resolve(p, url.name);
  if (!('addresses' in answer)) throw new ConnectionError(`Unable to connect to the server: ${unknownName(p, url.name)}`);
  return yield* exchange(p, answer.addresses[0]!, url);
}

function* exchange(p: Process, address: string, url: Url): Blocking<Answer> {
  try {
    const response: Response = yield* request(p, { address, port: url.port, tls: url.tls }, { method: 'GET', path: url.path, query: [], headers: { host: url.host } });
    return { status: response.status, said: statusLine(response.status).replace('HTTP/1.1 ', ''), body: typeof response.body === 'string' ? response.body : response.body instanceof Uint8Array ? decode(response.body) : JSON.stringify(response.body ?? ''), location: response.headers?.location };
  } catch (error) {
    if (error instanceof ForeignProtocol) return yield* overStream(p, address, url);
    if (error instanceof Errno && error.code === 'ECONNREFUSED') throw new ConnectionError(`The connection to the server ${url.host} was refused - did you specify the right host or port?`);
    if (error instanceof Errno) throw new ConnectionError(`Unable to connect to the server: dial tcp ${address}:${url.port}: ${error.goText}`);
    throw error;
  }
}

/** Plain HTTP/1 against a program that serves a byte stream. */
function* overStream(p: Process, address: string, url: Url): Blocking<Answer> {
  const socket = (yield* connect(p, address, url.port)).retain();
  try {
    yield* socket.write(new Uint8Array([...`GET ${url.path} HTTP/1.0\r\nHost: ${url.host}\r\n\r\n`].map((character) => character.charCodeAt(0))));
    const reader = new HttpReader(socket);
    const head = yield* reader.head();
    if (!head) throw new ConnectionError('Unable to connect to the server: EOF');
    return { status: Number(head.start.split(' ')[1]), said: head.start.split(' ').slice(1).join(' '), body: decode(yield* reader.body(head, true)), location: head.headers.location };
  } finally {
    socket.release();
  }
}
