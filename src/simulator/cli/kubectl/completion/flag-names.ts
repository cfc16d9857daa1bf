/** Completions of flags whose values are names of objects of a type. */
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { Session } from '../session.ts';
import { names } from './resources.ts';

export const flagNames = (type: string): Complete =>
  function* (invocation, toComplete) {
    return { candidates: yield* names(yield* Session.begin(invocation), type, toComplete), directive: Directive.NoFileComp };
  };
