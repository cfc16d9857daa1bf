/** Which containers have a health check, and when it begins and ends. */
import type { HealthConfig } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { setHealth } from './health-state.ts';
import { watchHealth } from './health-watch.ts';
import type { LiveContainer } from './live.ts';

/** Whether there is a check at all. */
const hasHealthCheck = (config: HealthConfig | undefined): config is HealthConfig => (config?.Test?.length ?? 0) > 0 && ['CMD', 'CMD-SHELL'].includes(config!.Test![0]!);

export function startHealthChecks(engine: Engine, id: string): void {
  const record = engine.containers.get(id)!;
  const check = record.config.Healthcheck;
  if (!hasHealthCheck(check)) return;
  const live = engine.containers.live(id);
  setHealth(engine, id, { Status: 'starting', FailingStreak: 0, Log: record.state.health?.Log ?? [] });
  live.health = engine.kernel.task('health check', watchHealth(engine, id, check));
}

export function stopHealthChecks(live: LiveContainer): void {
  live.health?.abort();
  live.health = undefined;
}
