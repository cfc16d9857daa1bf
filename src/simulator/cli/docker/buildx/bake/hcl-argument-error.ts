/** A mistake in one argument of a function: its place is told, not the function's. */
export class ArgumentError extends Error {
  readonly index: number;

  constructor(index: number, message: string) {
    super(message);
    this.index = index;
  }
}
