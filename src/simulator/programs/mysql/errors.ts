/** What the server refuses a statement with: number, SQLSTATE and words. */
import type { Dialect } from './dialect.ts';

export interface SqlFailure {
  number: number;
  state: string;
  message: string;
}

export class SqlError extends Error {
  readonly failure: SqlFailure;

  constructor(number: number, state: string, message: string) {
    super(message);
    this.failure = { number, state, message };
  }
}

/** The server shows at most so many characters of the text that it did not understand. */
const NEAR = 80;

export const syntaxError = (text: string, at: number, { product }: Dialect): SqlError =>
  new SqlError(1064, '42000', `You have an error in your SQL syntax; check the manual that corresponds to your ${product} server version for the right syntax to use near '${text.slice(at, at + NEAR)}' at line ${text.slice(0, at).split('\n').length}`);

/** Something that the real server has and this one does not. */
export const notSimulated = (what: string): SqlError => new SqlError(1235, '42000', `${what} is not simulated here`);
