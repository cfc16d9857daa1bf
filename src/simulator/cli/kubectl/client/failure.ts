/** Everything that can go wrong, and how kubectl says it. */
import type { Status } from '../../../api/kubernetes/meta.ts';
import { AnswerError } from '../../../kernel/answer.ts';

/** A plain error: `error: …` in front, unless the text has it already. */
export class CommandError extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** A wrong use of the command: a hint at its help follows. */
export class UsageError extends CommandError {}

/** Ends with a status; what had to be said was said. */
export class SilentExit extends CommandError {
  constructor(status = 1) {
    super('', status);
  }
}

/** The command of a container ended with a status, which becomes kubectl's own. */
export class ExitStatusError extends CommandError {}

/** A printer failed in the middle; `shown` stands on the screen already. */
export class PrintFailure extends CommandError {
  readonly shown: string;
  constructor(message: string, shown: string) {
    super(message);
    this.shown = shown;
  }
}

/** kubectl gives up on the spot, with a line of its log. */
export class FatalLog extends CommandError {
  /** 'sorter.go:329' */
  readonly place: string;
  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}

/** The API server refused. */
export class ApiError extends AnswerError {
  readonly status: Status;
  constructor(status: Status) {
    super(status.message ?? '');
    this.status = status;
  }

  get reason(): string {
    return this.status.reason ?? '';
  }

  /** The same refusal, named after the file that led to it. */
  from(verb: string, source: string): ApiError {
    return source === '' ? this : new ApiError({ ...this.status, message: `error when ${verb} ${JSON.stringify(source)}: ${this.status.message ?? ''}` });
  }
}

/** No answer from the server at all; `message` is the whole line. */
export class ConnectionError extends Error {}

/** The kubeconfig does not hold what was asked for. */
export class ConfigurationError extends Error {}

/** No resource of that name: told without `error: ` in front. */
export class NoResourceError extends Error {}

/** Several failures of one command, told line by line. */
export class Failures extends Error {
  readonly errors: readonly Error[];
  /** Even one alone is told as a line among others, without `error: ` in front. */
  readonly lines: boolean;
  constructor(errors: readonly Error[], lines = false) {
    super(errors.length === 1 ? errors[0]!.message : `[${[...new Set(errors.map((error) => error.message))].join(', ')}]`);
    this.errors = errors;
    this.lines = lines;
  }
}

/** Several errors as one among others: those that files have of their own, where the objects in them have theirs. */
export const asOne = (errors: readonly Error[]): readonly Error[] => (errors.length > 1 ? [new Failures(errors)] : errors);

/** Throws what was collected while going on after errors. */
export function throwCollected(errors: readonly Error[]): void {
  if (errors.length === 1) throw errors[0]!;
  if (errors.length > 1) throw new Failures(errors);
}

export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.reason === 'NotFound';

/** Whether it is the learner's or the server's failure, not a bug of the simulator. */
export const isFailure = (error: unknown): error is Error =>
  error instanceof CommandError || error instanceof ApiError || error instanceof ConnectionError || error instanceof ConfigurationError || error instanceof NoResourceError || error instanceof Failures;

/** The same error with its source named. */
export const withSource = (error: Error, verb: string, source: string): Error =>
  error instanceof ApiError ? error.from(verb, source) : source === '' ? error : new CommandError(`error when ${verb} ${JSON.stringify(source)}: ${error.message}`);

/** How the failure reads on its own: complete, without a line's end. */
export function describeFailure(error: Error): string {
  if (error instanceof Failures) {
    if (error.lines) return error.errors.map(standardMessage).join('\n');
    const [first] = error.errors;
    // Of several one within another, only the outermost is taken apart.
    return error.errors.length === 1 && !(first instanceof Failures) ? describeFailure(first!) : (first instanceof Failures && error.errors.length === 1 ? first : error).errors.map(standardMessage).join('\n');
  }
  if (error instanceof ApiError && error.reason === 'Invalid') return invalid(error.status);
  if (error instanceof ConfigurationError) return `Error in configuration: ${error.message}`;
  if (error instanceof NoResourceError) return error.message;
  if (error instanceof ApiError || error instanceof ConnectionError) return standardMessage(error);
  if (error instanceof ExitStatusError || error.message === '') return error.message;
  return error.message.startsWith('error: ') ? error.message.replace(/\n$/, '') : `error: ${error.message}`;
}

/** What stands for an error in the middle of other text. */
export function standardMessage(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  if (error.reason === 'Unauthorized') return `error: You must be logged in to the server (${error.message})`;
  return error.reason ? `Error from server (${error.reason}): ${error.message}` : `Error from server: ${error.message}`;
}

function invalid(status: Status): string {
  const { details, message = '' } = status;
  if (!details) return message ? `The request is invalid: ${message}` : 'The request is invalid';
  const causes = [...new Set((details.causes ?? []).map((cause) => `${cause.field}: ${cause.message}`))];
  const named = details.kind || details.name;
  let subject = 'The request is invalid';
  if (named) subject = `The ${details.kind ?? ''} ${JSON.stringify(details.name ?? '')} is invalid`;
  else if (message && causes.length === 0) return `${subject}: ${message}`;
  if (causes.length === 0) return subject;
  return causes.length === 1 ? `${subject}: ${causes[0]}` : `${subject}: \n${causes.map((cause) => `* ${cause}`).join('\n')}`;
}
