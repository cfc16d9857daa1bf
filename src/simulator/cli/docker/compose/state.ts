/** compose start, stop, restart, pause, unpause, kill, rm, wait: what changes the state of containers that exist. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { statusOf } from '../container/attachment.ts';
import { engineOf } from './dry-run.ts';
import { CliError, silently } from '../errors.ts';
import { progressOf } from './display.ts';
import { asked } from './asked.ts';
import { inOrder } from './consistency.ts';
import { dependentsFirst } from './dependents-first.ts';
import { inParallel, stopContainer } from './converge.ts';
import { restart } from './restart.ts';
import { doing, sceneOf, timeoutOf, type Scene } from './scene.ts';
import { startAll, startContainer, waitForAll } from './start.ts';
import type { Project } from './model.ts';
import { observe, type Observed } from './observed.ts';
import type { Progress } from './progress.ts';
import { checkServices, projectAndName } from './project-or-name.ts';

/** Services dependents first; those that are in no file, after them. */
function* outward({ project, containers, engine }: Scene, act: (container: Observed) => Blocking<void>): Blocking<void> {
  const services = project ? { ...project.disabled, ...project.services } : {};
  const ofService = (service: string): Blocking<void> => inParallel(engine, containers.filter((one) => one.service === service), act);
  yield* dependentsFirst(engine, services, ofService);
  yield* inParallel(engine, containers.filter((one) => !services[one.service]), act);
}

/** Services whose profile is off are left alone. */
const switchedOn = (containers: readonly Observed[], project: Project | undefined): Observed[] => containers.filter((one) => !project || project.services[one.service] !== undefined);

const start = doing('start', function* (scene, { args, flags }) {
  const { engine, name, project, containers, progress } = scene;
  if (project) {
    const services = inOrder(project.services, args), [first] = services;
    if (first !== undefined && (yield* observe(engine, name)).length === 0) throw new CliError(`service ${JSON.stringify(first)} has no container to start`);
    yield* startAll(engine, project, services, progress);
    if (flags.bool('wait')) yield* waitForAll(engine, project, services, progress, flags.number('wait-timeout'));
  } else if (containers.length === 0) throw new CliError(`no container found for project ${JSON.stringify(name)}: not found`);
  else for (const container of containers) if (container.State !== 'running') yield* startContainer(engine, container, progress);
});

const stop = doing('stop', function* (scene, invocation) {
  const { project } = scene;
  scene.containers = switchedOn(scene.containers, project);
  yield* outward(scene, (container) => stopContainer(scene.engine, container, scene.progress, timeoutOf(invocation), project));
});


const isAlive = ({ State }: Observed): boolean => State === 'running' || State === 'paused';

const simple = (operation: string, after: string): Behaviour =>
  doing(operation, function* ({ engine, project, containers, progress }) {
    yield* inParallel(engine, switchedOn(containers, project).filter(isAlive), function* (container) {
      yield* engine.post(`/containers/${container.Id}/${operation}`);
      yield* progress.event(`Container ${container.name}`, after, 'done');
    });
  });

const pause = simple('pause', 'Paused');
const unpause = simple('unpause', 'Unpaused');

const kill: Behaviour = {
  path: 'compose kill',
  takes: [0],
  *run(invocation) {
    const { p, flags } = invocation;
    const { engine, project, containers, progress } = yield* sceneOf(invocation, true);
    const alive = (flags.bool('remove-orphans') ? containers : switchedOn(containers, project)).filter(isAlive);
    if (alive.length === 0) {
      yield* p.write(2, 'No container to kill\n');
      return 0;
    }
    yield* progress.during('kill', inParallel(engine, alive, function* (container) {
      const id = `Container ${container.name}`;
      yield* progress.event(id, 'Killing');
      try {
        yield* engine.post(`/containers/${container.Id}/kill`, { query: { signal: flags.string('signal') } });
      } catch (error) {
        if (error instanceof CliError) yield* progress.event(id, 'Error', 'error', 'Error while Killing');
        throw error;
      }
      yield* progress.event(id, 'Killed', 'done');
    }));
    return 0;
  },
};

const rm: Behaviour = {
  path: 'compose rm',
  takes: [0],
  *run(invocation) {
    const { p, flags } = invocation;
    const scene = yield* sceneOf(invocation);
    const { engine, progress } = scene;
    if (flags.bool('stop')) {
      scene.containers = switchedOn(scene.containers, scene.project);
      yield* progress.during('stop', outward(scene, (container) => stopContainer(engine, container, progress, undefined, scene.project)));
      scene.containers = (yield* sceneOf(invocation)).containers;
    }
    const stopped = switchedOn(ordered(scene), scene.project).filter((one) => one.State !== 'running' && one.State !== 'paused');
    if (stopped.length === 0) {
      yield* p.write(2, 'No stopped containers\n');
      return 0;
    }
    const names = stopped.map((one) => one.name).join(', ');
    if (flags.bool('force')) yield* p.write(1, `Going to remove ${names}\n`);
    else yield* confirmRemoval(p, `Going to remove ${names}`);
    yield* progress.during('remove', inParallel(engine, stopped, function* (container) {
      yield* progress.event(`Container ${container.name}`, 'Removing');
      yield* engine.delete(`/containers/${container.Id}`, { force: true, v: flags.bool('volumes') || undefined });
      yield* progress.event(`Container ${container.name}`, 'Removed', 'done');
    }));
    return 0;
  },
};

/** Whoever is not at a terminal is shown what would go; the answer comes from the input all the same. */
function* confirmRemoval(p: Process, message: string): Blocking<void> {
  if (!(yield* asked(p, message))) throw silently(0);
}

/** Newest first, as the engine lists them. */
const ordered = ({ containers }: Scene): Observed[] => [...containers].sort((a, b) => b.Created - a.Created || (a.name < b.name ? 1 : -1));

const wait: Behaviour = {
  path: 'compose wait',
  takes: [1],
  *run(invocation) {
    const { p } = invocation;
    const { name, project } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const containers = (yield* observe(engine, name, { all: false })).filter((one) => invocation.args.includes(one.service));
    if (containers.length === 0) throw new CliError(`no containers for project ${JSON.stringify(project?.name ?? name)}`);
    let last = 0;
    for (const container of containers) {
      last = yield* statusOf(engine, container.Id, undefined);
      yield* p.write(1, `container ${JSON.stringify(container.Id)} exited with status code ${last}\n`);
    }
    if (last !== 0) throw silently(last);
    return 0;
  },
};

export const stateCommands: Behaviour[] = [kill, pause, restart, rm, start, stop, unpause, wait];
