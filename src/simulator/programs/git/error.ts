/** Said on standard error; git ends with the status. */
export class GitError extends Error {
  readonly status: number;
  constructor(message: string, status = 128) {
    super(message);
    this.status = status;
  }
}

/** After the first path no option may stand. @throws GitError */
export function refuseLateOptions(typed: readonly string[] | undefined, path: string): void {
  const late = typed?.slice(typed.indexOf(path) + 1).find((word) => word.startsWith('-') && !/^(-q|--quiet|--(no-)?decorate.*)$/.test(word));
  if (late !== undefined) throw new GitError(`fatal: option '${late}' must come before non-option arguments`);
}

/** What git says of a word that is neither a revision nor a file. */
export const ambiguous = (word: string): GitError =>
  new GitError(`fatal: ambiguous argument '${word}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
