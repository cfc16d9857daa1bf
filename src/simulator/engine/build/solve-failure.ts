import type { SourceRange } from '../../api/engine/build.ts';

/** A build that failed: what the client is told, with the excerpt to show. */
export class SolveFailure extends Error {
  readonly range: SourceRange | undefined;
  readonly vertex: string | undefined;
  constructor(message: string, range?: SourceRange, vertex?: string) {
    super(message);
    this.range = range;
    this.vertex = vertex;
  }
}
