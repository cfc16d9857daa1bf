/** Why a container could not be started: what its waiting state shows. */
export class StartFailure extends Error {
  readonly reason: string;
  /** When it makes sense to try again, ms since the epoch. */
  readonly retryAt: number | undefined;
  constructor(reason: string, message: string, retryAt?: number) {
    super(message);
    this.reason = reason;
    this.retryAt = retryAt;
  }
}
