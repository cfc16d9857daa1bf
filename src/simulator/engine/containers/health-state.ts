import type { ContainerRecord, HealthState } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';

/** Nobody looks any more: what was checked counts as unhealthy, and nobody is told. */
export const unwatched = ({ state }: ContainerRecord): HealthState | undefined => state.health && { ...state.health, Status: 'unhealthy' };

/** Writes down how healthy a container is; who listens hears of it when it changes. */
export const setHealth = (engine: Engine, id: string, health: HealthState): void => {
  const before = engine.containers.get(id)!;
  engine.containers.updateState(id, { health }, 'health checked');
  if (before.state.health && before.state.health.Status !== health.Status) engine.containers.event(before, `health_status: ${health.Status}`);
};
