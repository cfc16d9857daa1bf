/** A completion that is offered for the first argument only. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';

export const firstArgument = (complete: Complete): Complete =>
  function* (invocation, toComplete) {
    if (invocation.args.length > 0) return { candidates: [], directive: Directive.NoFileComp };
    return yield* complete(invocation, toComplete);
  };
