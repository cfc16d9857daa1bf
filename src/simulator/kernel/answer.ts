/**
 * An error that is an answer: it says no to what was asked, as servers do thousands of times, and nobody looks for the
 * line of the simulator that said so. An engine writes down the stack of everything that `Error` itself makes, which takes
 * longer than most of the questions.
 */
function Plain(this: Error, message: string): void {
  this.message = message;
}
Plain.prototype = Error.prototype;

export const AnswerError = Plain as unknown as new (message: string) => Error;
