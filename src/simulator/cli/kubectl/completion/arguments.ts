/** Completions of arguments: types, names, TYPE/NAME. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Complete, type Completions } from '../../shared/cobra/command.ts';
import { isFailure } from '../client/failure.ts';
import { groupResource } from '../client/mapper.ts';
import { Session } from '../session.ts';
import { names, prefixed } from './resources.ts';

const none: Completions = { candidates: [], directive: Directive.NoFileComp };
const done = (candidates: string[], directive: number = Directive.NoFileComp): Completions => ({ candidates, directive });

/** Resource types that can be listed, as `deployments.apps`. */
export function* types(session: Session, toComplete: string): Blocking<string[]> {
  try {
    const mapper = yield* session.mapper();
    const all = mapper.discovery.resources.filter((one) => one.verbs.includes('get') && mapper.preferredOf(one.group, one.kind)?.version === one.version);
    return prefixed([...new Set(all.map(groupResource))], toComplete);
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}

/** `get <TYPE> <NAME>…` and `get <TYPE>/<NAME>…`. */
export const typeThenNames: Complete = function* (invocation, toComplete) {
  return yield* specified(new Session(invocation), invocation.args, toComplete, []);
};

function* specified(session: Session, args: readonly string[], toComplete: string, allowed: readonly string[]): Blocking<Completions> {
  if (args.length === 0) {
    if (!toComplete.includes('/')) {
      // Of `pods,s` the last word is completed.
      const before = toComplete.slice(0, toComplete.lastIndexOf(',') + 1);
      const candidates = allowed.length > 0 ? prefixed(allowed, toComplete) : (yield* types(session, toComplete.slice(before.length))).map((type) => before + type);
      return done(candidates);
    }
    return yield* pairs(session, toComplete);
  }
  if (args.some((word) => word.includes('/'))) return toComplete.includes('/') ? yield* pairs(session, toComplete, args) : done(yield* types(session, toComplete), Directive.NoFileComp | Directive.NoSpace);
  const [type = '', ...given] = args;
  return done((yield* names(session, type, toComplete)).filter((name) => !given.includes(name)));
}

/** TYPE/NAME. */
function* pairs(session: Session, toComplete: string, given: readonly string[] = []): Blocking<Completions> {
  const type = toComplete.slice(0, toComplete.indexOf('/'));
  const found = (yield* names(session, type, toComplete.slice(type.length + 1))).map((name) => `${type}/${name}`);
  return done(found.filter((word) => !given.includes(word)));
}

/** The same for commands that take certain types only. */
export const specifiedTypes = (allowed: readonly string[]): Complete =>
  function* (invocation, toComplete) {
    return yield* specified(new Session(invocation), invocation.args, toComplete, allowed);
  };

/** Names of one type. */
export const namesOf = (type: string, many = false): Complete =>
  function* (invocation, toComplete) {
    if (!many && invocation.args.length > 0) return none;
    return done((yield* names(new Session(invocation), type, toComplete)).filter((name) => !invocation.args.includes(name)));
  };
