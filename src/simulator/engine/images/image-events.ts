/** What /events tells of images: their digest, a name, and their labels as long as they are there. */
import type { Engine } from '../engine.ts';

type Action = 'create' | 'import' | 'load' | 'save' | 'tag';

export function imageEvent(engine: Engine, action: Action, digest: string, name = digest): void {
  const { target } = engine.images.require(digest);
  engine.events.emit('image', action, digest, { ...engine.images.platformImage(target)?.config.config.Labels, name });
}
