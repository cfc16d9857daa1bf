/** What docker's commands throw; the style (style.ts) prints it. */

/** Ends the command with a text on standard error ('' prints nothing) and a status. */
export class CliError extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** The engine answered with an error. */
export class DaemonError extends CliError {
  readonly code: number;
  /** The engine's own words. */
  readonly reason: string;
  constructor(code: number, reason: string) {
    super(`Error response from daemon: ${reason}`);
    this.code = code;
    this.reason = reason;
  }
}

/** No engine answered. */
export class ConnectionError extends CliError {}

/** Wrong arguments: the message comes with 'Run … --help' below it and the status of a usage error. */
export class UsageError extends CliError {}

/** Ends the command with a status; whatever is to be said has been said. */
export const silently = (status: number): CliError => new CliError('', status);

/** A real thing that this simulator does not have. */
export const notSimulated = (what: string): CliError => new CliError(`docker: ${what} is not simulated here`);
