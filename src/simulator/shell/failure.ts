/** How commands end other than by their status. */
import { Errno } from '../kernel/errno.ts';
import { Interrupted } from '../kernel/process.ts';

/** Leaves the shell with a status (`exit`, `set -e`, a fatal error). */
export class ShellExit extends Error {
  readonly status: number;
  /** A failure has ended the shell, of a parameter that is not set. */
  readonly failed: boolean;
  readonly unset: boolean;
  constructor(status: number, failure?: Failure) {
    super(`exit ${status}`);
    this.status = status & 255;
    this.failed = failure !== undefined;
    this.unset = failure?.unset === true;
  }
}

/**
 * An expansion or an assignment that cannot be done. The message is printed, the rest of the line is dropped;
 * `fatal` ones also end a shell that is not interactive.
 */
export class Failure extends Error {
  readonly status: number;
  readonly fatal: boolean;
  /** About a parameter that is not set: `bash -c` then ends with 127. */
  readonly unset: boolean;
  /** The message has been printed. */
  said = false;
  constructor(message: string, { status = 1, fatal = false, unset = false }: { status?: number; fatal?: boolean; unset?: boolean } = {}) {
    super(message);
    this.status = status;
    this.fatal = fatal;
    this.unset = unset;
  }
}

/** More was asked for than a shell can hold. It has been filled until then, which took its time. */
export class OutOfMemory extends Failure {
  constructor(message: string) {
    super(message, { status: 2, fatal: true });
  }
}

/** What ash says where bash says more. */
export function ashWords(message: string, dash: boolean): string {
  if (dash && message.includes('division by 0')) return `arithmetic expression: division by zero: "${message.replace(/: division by 0.*$/s, '')}"`;
  if (dash && message.includes('(error token is')) return `arithmetic expression: expecting primary: "${message.replace(/: [a-z ]+(: [a-z ]+)? \(error token is.*$/s, '')}"`;
  if (message.includes('recursion level')) return 'expression recursion loop detected';
  if (message.includes('(error token is')) return message.includes('division by 0') ? 'divide by zero' : message.includes('exponent less than 0') ? 'exponent less than 0' : 'arithmetic syntax error';
  return message.replace(/unbound variable$/, 'parameter not set').replace(/(cannot unset: )?readonly variable$/, 'is read only').replace(/^\$(?=[\d!])/, '');
}

/** A failed system call, but not one that a signal interrupted. */
export const isErrno = (error: unknown): error is Errno => error instanceof Errno && !(error instanceof Interrupted);
