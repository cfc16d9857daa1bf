/** What a client of the SQL server and the server say to each other: a line of JSON each. */
import { JsonLines } from '../json-lines.ts';
import type { Result } from './database.ts';
import type { SqlFailure } from './errors.ts';
import type { Cluster } from './store.ts';

export interface Greeting {
  user: string;
  database: string;
  password?: string;
  application?: string;
  /** Through the socket of the same machine. */
  local: boolean;
}

/** Several statements that are sent as one are a transaction of their own. `data` are the lines of COPY … FROM STDIN. */
export type Question = { sql: string; data?: string } | { catalogue: true };

export interface Answer {
  /** The connection is refused. */
  fatal?: string;
  /** A password is wanted. */
  password?: boolean;
  version?: string;
  /** Of each statement; the failure is of the one behind them. */
  results?: Result[];
  failure?: SqlFailure;
  transaction?: 'no' | 'open' | 'failed';
  catalogue?: Cluster;
}

export class Line extends JsonLines<Greeting | Question | Answer> {}
