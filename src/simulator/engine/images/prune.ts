/** POST /images/prune. */
import { untilMoment } from '../http/until.ts';
import type { Engine } from '../engine.ts';
import type { Filters } from '../http/filters.ts';
import { DANGLING } from './images.ts';
import { familiar, normalised, parseReference, withDefaultTag } from './reference.ts';
import type { Removal } from './remove.ts';

/** What containers keep from being pruned: the name that each was made with, or the digest where it was made from an id. */
function keptByContainers(engine: Engine): Set<string> {
  const kept = new Set<string>();
  for (const { image, config: { Image } } of engine.containers.list()) {
    kept.add(`${DANGLING}${image}`);
    if (image.startsWith(`sha256:${Image.replace(/^sha256:/, '')}`) || Image.endsWith(`@${image}`)) kept.add(image);
    else if (Image !== '') kept.add(normalised(withDefaultTag(parseReference(Image))));
  }
  return kept;
}

/** Images without a name, or (`dangling=false`) all that no container uses. */
export function pruneImages(engine: Engine, filters: Filters): { ImagesDeleted: Removal[] | null; SpaceReclaimed: number } {
  const { images } = engine;
  const onlyDangling = filters.boolean('dangling') ?? true;
  const until = Math.min(...filters.get('until').map((value) => untilMoment(engine, value, "invalid value for 'until' filter: ")));
  const kept = keptByContainers(engine);
  const removals: Removal[] = [];
  let bytes = 0;
  for (const record of images.list()) {
    const { digest } = record.target;
    if (kept.has(record.name) || (kept.has(digest) && images.namesOf(digest).length <= 1)) continue;
    if (onlyDangling && !record.name.startsWith(DANGLING)) continue;
    if (!filters.labels(images.platformImage(record.target)?.config.config.Labels) || record.taggedAt > until) continue;
    const isLast = images.namesOf(digest).length === 1;
    const size = isLast ? images.totalSize(record.target) : 0;
    const parts = isLast ? images.manifests(record.target).filter((one) => images.content.has(one.digest)).map((one) => one.digest) : [];
    images.unset(record.name, 'image pruned');
    const name = record.name.startsWith(DANGLING) ? digest : familiar(record.name);
    engine.events.emit('image', 'untag', digest, { name });
    removals.push({ Untagged: name });
    if (!isLast) continue;
    bytes += size;
    for (const part of new Set([digest, ...parts])) if (!images.content.has(part)) removals.push({ Deleted: part });
    engine.events.emit('image', 'delete', digest, { name });
  }
  return { ImagesDeleted: removals.length > 0 ? removals : null, SpaceReclaimed: bytes };
}
