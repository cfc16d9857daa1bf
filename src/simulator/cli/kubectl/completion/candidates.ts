/** Candidates for arguments: types, names, TYPE/NAME. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Completions, type Invocation } from '../../shared/cobra/command.ts';
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

/** `get <TYPE> <NAME>…` and `get <TYPE>/<NAME>…`; where types are `allowed`, no others; where names come `once`, one of them. */
export function* ofTypes(invocation: Invocation, toComplete: string, allowed: readonly string[], once: boolean): Blocking<Completions> {
  const { args } = invocation;
  if (once && args.length > (args[0]?.includes('/') === false ? 1 : 0)) return none;
  return yield* specified(yield* Session.begin(invocation), args, toComplete, allowed);
}

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
  if (args[0]!.includes('/')) {
    if (toComplete.includes('/')) return yield* pairs(session, toComplete, args);
    const offered = allowed.length > 0 ? prefixed(allowed, toComplete) : yield* types(session, toComplete);
    return done(offered.map((type) => `${type}/`), Directive.NoFileComp | Directive.NoSpace);
  }
  const [type = '', ...given] = args;
  return done((yield* names(session, type, toComplete)).filter((name) => !given.includes(name)));
}

/** TYPE/NAME. */
function* pairs(session: Session, toComplete: string, given: readonly string[] = []): Blocking<Completions> {
  const type = toComplete.slice(0, toComplete.indexOf('/'));
  const found = (yield* names(session, type, toComplete.slice(type.length + 1))).map((name) => `${type}/${name}`);
  return done(found.filter((word) => !given.includes(word)));
}

/** A name of one type. */
export function* ofType(invocation: Invocation, toComplete: string, type: string): Blocking<Completions> {
  return invocation.args.length > 0 ? none : done(yield* names(yield* Session.begin(invocation), type, toComplete));
}
