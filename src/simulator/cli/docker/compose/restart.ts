/** docker compose restart: services that want to be restarted with those that they depend on come along. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { dependenciesFirst } from './dependencies-first.ts';
import { inParallel } from './converge.ts';
import { runHooks } from './hooks.ts';
import type { Dependency, Service } from './model.ts';
import { observe } from './observed.ts';
import { waitForDependencies } from './start.ts';
import { doing, timeoutOf } from './scene.ts';

/** What a restart follows: dependencies with `restart: true`. */
const followed = ({ depends_on: wanted = {} }: Service): Record<string, Dependency> => Object.fromEntries(Object.entries(wanted).filter(([, { restart }]) => restart));

/** The services that are named, and all that follow them. */
function withDependents(services: Record<string, Service>, named: readonly string[]): string[] {
  const found = new Set(named);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [name, service] of Object.entries(services)) if (Object.keys(followed(service)).some((one) => found.has(one))) found.add(name);
  }
  return [...found];
}

export const restart = doing('restart', function* ({ engine, name, project, containers, progress }, invocation) {
  const { args, flags } = invocation, all = project && args.length > 0 && !flags.bool('no-deps') ? yield* observe(engine, name) : containers;
  const again = function* (service: string): Blocking<void> {
    const own = all.filter((one) => one.service === service), hooks = project?.services[service];
    if (project && hooks && !flags.bool('no-deps')) yield* waitForDependencies({ engine, project, progress, containers: all }, service, followed(hooks));
    yield* inParallel(engine, own, function* (container) {
      yield* runHooks(engine, container, hooks?.pre_stop);
      yield* progress.event(`Container ${container.name}`, 'Restarting');
      yield* engine.post(`/containers/${container.Id}/restart`, { query: { t: timeoutOf(invocation) } });
      yield* progress.event(`Container ${container.name}`, 'Started', 'done');
      yield* runHooks(engine, container, hooks?.post_start);
    });
  };
  if (!project) return yield* inParallel(engine, [...new Set(all.map((one) => one.service))], again);
  const services = project.services, wanted = args.length === 0 ? Object.keys(services) : flags.bool('no-deps') ? [...args] : withDependents(services, args);
  yield* dependenciesFirst(engine, wanted, (service) => Object.keys(followed(services[service] ?? {})), again);
});
