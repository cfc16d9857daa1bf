/** What a statement may be refused for, with the place in its text. */

export interface SqlFailure {
  message: string;
  /** SQLSTATE. */
  code: string;
  /** Offset in the text of the statement. */
  position?: number;
  detail?: string;
  hint?: string;
  context?: string;
}

export class SqlError extends Error {
  readonly failure: SqlFailure;

  constructor(code: string, message: string, more: Partial<SqlFailure> = {}) {
    super(message);
    this.failure = { message, code, ...more };
  }
}

/** Something that the real server has and this one does not. */
export const notSimulated = (what: string): SqlError => new SqlError('0A000', `${what} is not simulated here`);

/** A place, where it is known. */
export const placed = (position: number | undefined): Partial<SqlFailure> => (position === undefined ? {} : { position });
