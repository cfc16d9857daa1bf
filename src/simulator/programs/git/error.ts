/** Said on standard error; git ends with the status. */
export class GitError extends Error {
  readonly status: number;
  constructor(message: string, status = 128) {
    super(message);
    this.status = status;
  }
}

/** What git says of a word that is neither a revision nor a file. */
export const ambiguous = (word: string): GitError =>
  new GitError(`fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
