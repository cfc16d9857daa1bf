import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { unpackedSize } from '../images/layers.ts';
import { changesBetween, layerBetween } from '../images/tree-changes.ts';

/** Bytes that the container has written, and those with its image. */
export function sizes(engine: Engine, record: ContainerRecord): { SizeRw: number; SizeRootFs: number } {
  const live = engine.containers.live(record.id);
  const now = live.fileSystem.snapshot();
  const own = changesBetween(live.imageTree, now).length === 0 ? 4096 : unpackedSize(layerBetween(live.imageTree, now).root);
  const manifest = record.manifest && engine.images.content.manifest(record.manifest.digest);
  return { SizeRw: own, SizeRootFs: own + (manifest ? engine.images.unpackedSize(manifest) : 0) };
}
