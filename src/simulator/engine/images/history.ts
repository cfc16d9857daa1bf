/** GET /images/{name}/history. */
import type { Engine } from '../engine.ts';
import type { Found } from './images.ts';
import { parseTime, repoTags } from './list.ts';

type Json = Record<string, unknown>;

/** Newest step first; the image's id and tags stand at the first one. */
export function imageHistory(engine: Engine, { target }: Found, platform?: string): Json[] {
  const { images } = engine;
  const image = platform ? images.platformImage(target, platform) : images.bestImage(target);
  if (!image) return [];
  const layers = [...image.manifest.layers];
  const steps = image.config.history.map((entry) => {
    const layer = entry.empty_layer ? undefined : layers.shift();
    return { Comment: entry.comment ?? '', Created: Math.floor(parseTime(entry.created) / 1000), CreatedBy: entry.created_by ?? '', Id: '<missing>', Size: (layer && images.content.get(layer.digest)?.layer?.unpacked) ?? 0, Tags: null as string[] | null };
  });
  steps.reverse();
  const tags = repoTags(images.namesOf(target.digest));
  // What was committed, or built step by step, knows the image below it.
  const parentOf = (digest: string): string | undefined => images.namesOf(digest).find((one) => one.parent)?.parent;
  for (let parent = parentOf(target.digest); parent !== undefined; parent = parentOf(parent)) {
    const below = images.find(parent);
    const start = below && steps[steps.length - (images.platformImage(below.target)?.config.history.length ?? 0)];
    if (!start) break;
    const own = repoTags(images.namesOf(parent));
    Object.assign(start, { Id: parent, Tags: own.length > 0 ? own : null });
  }
  if (steps[0]) Object.assign(steps[0], { Id: target.digest, Tags: tags.length > 0 ? tags : null });
  return steps;
}
