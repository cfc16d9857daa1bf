/** --sbom: the image that would write the bill of materials is asked for before all others. */
import type { SolveRequest } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { BaseError, resolveBase } from './bases.ts';
import type { Progress } from './progress.ts';
import { SolveFailure } from './solve-failure.ts';
import { OWN_PLATFORM } from './stage-state.ts';

/** @throws SolveFailure where it cannot be had, or could be: running it is not simulated */
export function* resolveScanner(engine: Engine, progress: Progress, { sbom, pull = false }: SolveRequest): Blocking<void> {
  if (sbom === undefined) return;
  const name = normalised(withDefaultTag(parseReference(sbom))), vertex = progress.start(`resolve image config for docker-image://${name}`);
  try {
    yield* resolveBase(engine, sbom, pull, OWN_PLATFORM);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    const reason = error.message.slice(`${sbom}: `.length);
    progress.finish(vertex, { error: reason.replace(`failed to resolve source metadata for ${name}: `, '') });
    throw new SolveFailure(reason, undefined, vertex);
  }
  progress.finish(vertex);
  throw new SolveFailure(`running ${name} for a bill of materials is not simulated here`, undefined, vertex);
}
