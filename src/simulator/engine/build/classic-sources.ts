/** Where the classic builder takes images from: the bases of its stages, and what COPY --from names. */
import type { DirectoryNode } from '../../kernel/inode.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { pull, resolvePull, type Progress } from '../images/pull.ts';
import { familiar, parseReference, withDefaultTag } from '../images/reference.ts';
import { BaseError, resolveBase, stateOf } from './bases.ts';
import { ClassicFailure } from './classic-failure.ts';
import type { ClassicOptions } from './classic-options.ts';
import type { Dockerfile } from './dockerfile/stages.ts';
import { OWN_PLATFORM, StageState } from './stage-state.ts';

type Tell = (message: Progress) => void;

/** An image, pulled where it is not here or always has to be; pulled images keep their names. @throws ClassicFailure */
export function* baseState(engine: Engine, reference: string, options: ClassicOptions, tell: Tell): Blocking<StageState> {
  if (reference.toLowerCase() === 'scratch') return StageState.scratch();
  const platform = options.platform || OWN_PLATFORM;
  try {
    const base = yield* resolveBase(engine, reference, options.pull, platform);
    if (base.plan) yield* pull(engine, yield* resolvePull(engine, withDefaultTag(parseReference(reference)), platform, undefined), tell);
    return stateOf(engine, base);
  } catch (error) {
    if (error instanceof ApiError) throw new ClassicFailure(error.message);
    if (!(error instanceof BaseError)) throw error;
    if (/pull access denied/.test(error.message)) throw new ClassicFailure(`pull access denied for ${familiar(reference).replace(/:.*$/, '')}, repository does not exist or may require 'docker login'`);
    const reason = error.message.replace(/^.*?failed to resolve source metadata for \S+: /, ''), name = /failed to resolve source metadata for (\S+): /.exec(error.message)?.[1] ?? reference;
    throw new ClassicFailure(reason.startsWith('no match for platform') ? `no matching manifest for ${platform} in the manifest list entries: ${reason}` : reason === `${name}: not found` ? `failed to resolve reference ${JSON.stringify(name)}: ${reason}` : reason);
  }
}

/** The files that `COPY --from=NAME` copies from: an earlier stage by its name or number, or an image. @throws ClassicFailure */
export function* copySource(engine: Engine, name: string, file: Dockerfile, states: readonly StageState[], options: ClassicOptions, tell: Tell): Blocking<DirectoryNode> {
  const wrong = (reason: string): ClassicFailure => new ClassicFailure(`invalid from flag value ${name}: ${reason}`);
  const named = file.stages.findLastIndex((stage) => stage.index < states.length && stage.name === name.toLowerCase());
  if (named >= 0) return states[named]!.tree;
  if (/^[+-]?\d+$/.test(name)) {
    const index = Number(name);
    if (index === states.length) throw wrong('refers to current build stage');
    if (index < 0 || index > states.length) throw wrong('index out of bounds');
    return states[index]!.tree;
  }
  try {
    return (yield* baseState(engine, name, options, tell)).tree;
  } catch (error) {
    throw error instanceof ClassicFailure ? wrong(error.message) : error;
  }
}
