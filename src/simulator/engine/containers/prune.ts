/** POST /containers/prune. */
import type { Engine } from '../engine.ts';
import type { Filters } from '../http/filters.ts';
import { pruneUntil } from '../http/until.ts';
import { sizes } from './sizes.ts';

export function pruneContainers(engine: Engine, filters: Filters): { ContainersDeleted: string[] | null; SpaceReclaimed: number } {
  const until = pruneUntil(engine, filters);
  const deleted: string[] = [];
  let bytes = 0;
  for (const record of engine.containers.list()) {
    if (['running', 'paused', 'restarting'].includes(record.state.status)) continue;
    if (!filters.labels(record.config.Labels) || (until !== undefined && record.created > until)) continue;
    bytes += sizes(engine, record).SizeRw;
    engine.lifecycle.drop(record.id, false);
    deleted.push(record.id);
  }
  engine.events.emit('container', 'prune', '', { reclaimed: String(bytes) });
  return { ContainersDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: bytes };
}
