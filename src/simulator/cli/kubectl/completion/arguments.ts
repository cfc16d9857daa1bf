/** Completions of arguments: types, names, TYPE/NAME. What finds them is loaded with the first Tab. */
import type { Complete } from '../../shared/cobra/command.ts';
import { ofType, ofTypes } from './candidates.ts';

/** `get <TYPE> <NAME>…` and `get <TYPE>/<NAME>…`; where types are `allowed`, no others; where names come `once`, one of them. */
export const specifiedTypes = (allowed: readonly string[], once = false): Complete =>
  function* (invocation, toComplete) {
    return yield* ofTypes(invocation, toComplete, allowed, once);
  };

export const typeThenNames = specifiedTypes([]);

/** A name of one type. */
export const namesOf = (type: string): Complete =>
  function* (invocation, toComplete) {
    return yield* ofType(invocation, toComplete, type);
  };
