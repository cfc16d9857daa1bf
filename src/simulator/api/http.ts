/**
 * The message level of HTTP, as the Engine API and the Kubernetes API speak it inside the simulator: plain
 * objects, nothing serialised. src/http puts the same handlers behind real sockets.
 */
import type { Blocking, Channel } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';

export interface Request {
  /** GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS. */
  method: string;
  /** Path without the query, percent-decoding not done yet. */
  path: string;
  /** Query parameters in order, decoded; a name may come more than once. */
  query: [name: string, value: string][];
  /** Names in lower case. */
  headers: Record<string, string>;
  /** A JSON value where the content type is JSON (already parsed), bytes or text otherwise. */
  body?: unknown;
  /** Its length in bytes, where the sender knows it and saves making a body that is longer than any server reads. */
  size?: number;
  /** Streamed request body (a build context, a long upload). */
  upload?: OpenFile;
  /** Who is at the other end, as far as the transport knows (a client certificate, the socket's peer). */
  peer?: Peer;
}

export interface Peer {
  address?: string;
  /** Identity proven by the transport: user and groups of a client certificate. */
  certificate?: { user: string; groups: string[]; pem?: string };
}

export interface Response {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** A JSON value, text or bytes. Absent with `stream` and `hijack`. Never change it after it was handed over. */
  body?: unknown;
  /** A body that comes in pieces: JSON values (one a line on the wire), text or bytes. Close it to hang up. */
  stream?: Channel<unknown>;
  /** How a piece of `stream` is written on the wire, where its JSON alone would not be it. */
  line?: (piece: unknown) => string;
  /** An upgraded connection (attach, exec, port-forward): the client's end of a duplex byte stream. */
  hijack?: OpenFile;
  /** Written by hand onto a connection that was taken over: the server adds no headers of its own. */
  bare?: boolean;
}

/**
 * Answers a request. It runs in the client's task: if the client is killed, so is this; what must go on
 * regardless belongs into a task of the server's own.
 */
export type RequestHandler = (request: Request) => Blocking<Response>;

/** First value of a query parameter. */
export const queryValue = (request: Request, name: string): string | undefined => request.query.find((one) => one[0] === name)?.[1];
