/** `# syntax=`: the image of the frontend that is to read the file comes before all that the file names. */
import type { SolveRequest, SourceRange } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { BaseError, chainOf, fetchBase, resolveBase, type Base } from './bases.ts';
import type { BuildCache } from './cache.ts';
import { syntaxOf } from './dockerfile/directives.ts';
import type { Progress } from './progress.ts';
import { UnreadFailure } from './solve-failure.ts';
import { OWN_PLATFORM } from './stage-state.ts';

/** Images whose program reads Dockerfiles as the builder's own frontend does. */
const KNOWN = /^docker\.io\/docker\/dockerfile(-upstream)?[:@]/;

interface Surroundings {
  engine: Engine;
  cache: BuildCache;
  progress: Progress;
  request: SolveRequest;
}

/** The reference that the client names beside the file. */
export const askedFrontend = ({ buildArgs }: SolveRequest): string | undefined => buildArgs['BUILDKIT_SYNTAX']?.trim().split(' ')[0];

/** What the file itself asks for. @throws UnreadFailure */
export function* frontendOfFile(around: Surroundings, text: string): Blocking<Base | undefined> {
  const syntax = syntaxOf(text);
  return syntax && (yield* fetchFrontend(around, syntax.value, { start: syntax.line, end: syntax.line }));
}

/** @throws UnreadFailure where it cannot be had, or its program is none that is known */
export function* fetchFrontend({ engine, cache, progress, request }: Surroundings, reference: string, range?: SourceRange): Blocking<Base> {
  const name = nameOf(reference, range), metadata = progress.start(`resolve image config for docker-image://${name}`);
  let base: Base;
  try {
    base = yield* resolveBase(engine, reference, request.node !== undefined, OWN_PLATFORM);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const reason = error.message.slice(`${reference}: `.length);
    progress.finish(metadata, { error: reason.replace(`failed to resolve source metadata for ${name}: `, '') });
    throw new UnreadFailure(reason, range, metadata);
  }
  progress.finish(metadata);
  const shown = `${name}@${base.target.digest}`, vertex = progress.start(`docker-image://${shown}`);
  progress.status(vertex, `resolve ${shown}`, { started: engine.now, done: true });
  yield* fetchBase(engine, base, (id, state) => progress.status(vertex, id, state));
  progress.finish(vertex, cache.useBase(chainOf(engine, base)) ? { cached: true } : {});
  if (!KNOWN.test(name)) throw new UnreadFailure(`reading a file with ${name} is not simulated here`, range);
  return base;
}

function nameOf(reference: string, range?: SourceRange): string {
  try {
    return normalised(withDefaultTag(parseReference(reference)));
  } catch (error) {
    if (error instanceof ApiError) throw new UnreadFailure(`invalid context name ${reference}: ${error.message}`, range);
    throw error;
  }
}
