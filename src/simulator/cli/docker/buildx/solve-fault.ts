import type { SolveError } from '../../../api/engine/build.ts';
import { CliError } from '../errors.ts';
import { sourceExcerpt } from './excerpt.ts';

/** What a check found to be a mistake. */
export class SolveFault {
  readonly message: string;
  readonly source: SolveError['error']['source'];

  constructor({ message, source }: SolveError['error']) {
    this.message = message;
    this.source = source;
  }

  /** As a check says it, the lines below the reason. */
  asCheck(): CliError {
    return new CliError(`ERROR: ${this.message}\n${this.source ? sourceExcerpt(this.source) : ''}`);
  }
}
