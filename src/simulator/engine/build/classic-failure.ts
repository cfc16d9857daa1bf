/** What ends a build of the classic builder: the words of its last message, and the exit status of a command that failed. */
export class ClassicFailure extends Error {
  readonly code: number | undefined;
  constructor(message: string, code?: number) {
    super(message);
    this.code = code;
  }
}
