/** The lines that every export of an image shows, as it is put together. */
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import type { Exported } from './export.ts';
import type { Progress } from './progress.ts';

/** One line below a step, which takes so many ms. */
export function* exportLine(engine: Engine, progress: Progress, vertex: string, text: string, ms: number): Blocking<void> {
  const started = progress.status(vertex, text, {});
  yield* pause(engine.kernel.agenda, ms, 'build export');
  progress.status(vertex, text, { started, done: true });
}

/** `fresh`: bytes of layers that must be packed first. */
export function* exportLines(engine: Engine, progress: Progress, vertex: string, make: () => Exported, fresh = 0, inlineCache = false): Blocking<Exported> {
  const line = (text: string, ms: number): Blocking<void> => exportLine(engine, progress, vertex, text, ms);
  yield* line('exporting layers', 15 + fresh / 60_000);
  if (inlineCache) yield* line('preparing layers for inline cache', 5);
  const exported = make();
  for (const { manifest, config, attestation } of exported.parts) {
    yield* line(`exporting manifest ${manifest.digest}`, 3);
    yield* line(`exporting config ${config.digest}`, 3);
    if (attestation) yield* line(`exporting attestation manifest ${attestation.digest}`, 6);
  }
  if (exported.index) yield* line(`exporting manifest list ${exported.index.digest}`, 4);
  return exported;
}
