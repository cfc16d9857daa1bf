import type { SourceRange } from '../../api/engine/build.ts';

/** A build that failed: what the client is told, with the excerpt to show. */
export class SolveFailure extends Error {
  readonly range: SourceRange | undefined;
  readonly vertex: string | undefined;
  /** Before anything was solved. */
  readonly early: boolean;
  /** Nothing read the file: neither checks nor other questions about it have an answer. */
  readonly isUnread: boolean = false;
  constructor(message: string, range?: SourceRange, vertex?: string, early = false) {
    super(message);
    this.range = range;
    this.vertex = vertex;
    this.early = early;
  }
}

export class UnreadFailure extends SolveFailure {
  override readonly isUnread = true;
}
