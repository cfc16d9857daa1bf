/** What a client and the server say to each other: a line of JSON each. */
import { JsonLines } from '../json-lines.ts';
import type { SqlFailure } from './errors.ts';
import type { Result } from './session.ts';

export interface Greeting {
  user: string;
  password?: string;
  database?: string;
  /** Through the socket of the same machine. */
  local: boolean;
}

export type Question = { sql: string } | { stop: true };

export interface Answer {
  failure?: SqlFailure;
  result?: Result;
  /** Of a greeting that is answered. */
  connection?: number;
  version?: string;
  comment?: string;
  /** Seconds since the server started. */
  uptime?: number;
}

export class Line extends JsonLines<Greeting | Question | Answer> {}
