/** docker compose up and create */
import { anyOf, WaitQueue, type Blocking } from '../../../kernel/blocking.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { statusOf } from '../container/attachment.ts';
import { copyFrames, copyRaw } from '../stream.ts';
import type { ContainerDetails } from '../container/types.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { hijack } from '../container/attachment.ts';
import { progressMode } from '../buildx/progress-mode.ts';
import { inOrder } from './consistency.ts';
import { createAll, startAll, stopContainer, type ConvergeOptions } from './converge.ts';
import { ensureImages, type ImageOptions } from './images.ts';
import { enable } from './enable.ts';
import { LogWriter, streamLogs } from './logs.ts';
import type { Project } from './model.ts';
import { observe, shortName, type Observed } from './observed.ts';
import { Progress } from './progress.ts';
import { checkServices } from './project-or-name.ts';
import { composeFlag } from './find-files.ts';
import { loadProject } from './project.ts';

export function scaleFlag(specs: readonly string[], project: Project): Map<string, number> {
  return new Map(specs.map((spec) => {
    const [name = '', count = ''] = spec.split('=');
    if (!/^\d+$/.test(count)) throw new CliError(spec.includes('=') ? `invalid --scale option ${JSON.stringify(spec)}. Should be SERVICE=NUM` : `invalid scale specifier: ${spec}`);
    if (!project.services[name]) throw new CliError(`no such service: ${name}`);
    return [name, Number(count)];
  }));
}

const convergeOptions = ({ flags }: Invocation, project: Project): ConvergeOptions => ({
  forceRecreate: flags.bool('force-recreate'), noRecreate: flags.bool('no-recreate'), scale: scaleFlag(flags.list('scale'), project), removeOrphans: flags.bool('remove-orphans'),
  ...(flags.has('timeout') && flags.changed('timeout') && { timeout: flags.number('timeout') }),
});

export const imageOptions = (invocation: Invocation): ImageOptions => {
  const { p, flags } = invocation;
  const quiet = (flags.has('quiet-build') && flags.bool('quiet-build')) || (flags.has('quiet') && flags.bool('quiet'));
  return {
    build: flags.has('build') && flags.bool('build'), noBuild: flags.has('no-build') && flags.bool('no-build'), ...(flags.has('pull') && { pull: flags.string('pull') }), quiet,
    progress: progressMode(p, String(composeFlag(invocation, 'progress') ?? '') || 'auto', quiet),
  };
};

export const up: Behaviour = {
  path: 'compose up',
  checkArguments: () => undefined,
  notSimulated: ['watch', 'renew-anon-volumes'],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    enable(project, args);
    if (Object.keys(project.services).length === 0) throw new CliError('no service selected');
    const detached = flags.bool('detach') || flags.bool('wait');
    if (detached && (flags.bool('abort-on-container-exit') || flags.string('exit-code-from'))) throw new CliError('cannot combine --detach with --abort-on-container-exit or --exit-code-from');
    const engine = engineOf(invocation);
    const wanted = args.length > 0 ? args : Object.keys(project.services);
    const services = flags.bool('no-deps') ? [...wanted] : inOrder(project.services, wanted);
    const progress = new Progress(p, { attached: !detached });
    const options = convergeOptions(invocation, project);
    const prepare = function* (): Blocking<void> {
      yield* ensureImages(engine, project, services, progress, imageOptions(invocation));
      yield* createAll(engine, project, services, progress, options);
      if (detached && !flags.bool('no-start')) yield* startAll(engine, project, services, progress);
      if (flags.bool('wait')) yield* waitHealthy(engine, project, services, progress);
    };
    yield* progress.during('up', prepare());
    if (detached || flags.bool('no-start')) return 0;
    return yield* attached(invocation, engine, project, services, wanted, progress);
  },
};

/** --wait: until every container runs, or is healthy where it has a check. */
function* waitHealthy(engine: Engine, project: Project, services: readonly string[], progress: Progress): Blocking<void> {
  for (const container of (yield* observe(engine, project.name)).filter((one) => services.includes(one.service))) {
    const id = `Container ${container.name}`;
    yield* progress.event(id, 'Waiting');
    for (;;) {
      yield* engine.p.sleep(500);
      const { State } = yield* engine.get<ContainerDetails>(`/containers/${container.Id}/json`);
      if (State.Status === 'exited') throw new CliError(`container ${container.name} exited (${State.ExitCode})`);
      if (State.Health?.Status === 'unhealthy') throw new CliError(`container ${container.name} is unhealthy`);
      if (State.Running && (!State.Health || State.Health.Status === 'healthy')) break;
    }
    yield* progress.event(id, 'Healthy', 'done');
  }
}

interface Ending {
  container: Observed;
  status: number;
}

/** In the foreground: shows the output until all have ended or ^C comes. */
function* attached(invocation: Invocation, engine: Engine, project: Project, services: readonly string[], wanted: readonly string[], progress: Progress): Blocking<number> {
  const { p, flags } = invocation;
  const from = flags.string('exit-code-from');
  const abort = flags.bool('abort-on-container-exit') || from !== '', abortOnFailure = flags.bool('abort-on-container-failure');
  const containers = (yield* observe(engine, project.name)).filter((one) => services.includes(one.service));
  const shown = containers.filter((one) => isShown(invocation, project, one, wanted));
  const writer = new LogWriter(p, { prefix: !flags.bool('no-log-prefix'), colour: !flags.bool('no-color') });
  const names = shown.map((one) => shortName(project.name, one.name));
  for (const name of names) writer.register(name);
  yield* p.write(1, `Attaching to ${names.join(', ')}\n`);
  const changed = new WaitQueue();
  const endings: Ending[] = [];
  let interrupted = 0;
  p.handlers.set(SIGNALS.INT, () => {
    interrupted++;
    changed.wakeAll();
    return 'restart';
  });
  const follow = function* (container: Observed): Blocking<void> {
    const name = shortName(project.name, container.name);
    const end = p.thread(statusOf(engine, container.Id, 'next-exit'));
    if (shown.includes(container)) {
      if (container.State === 'running') yield* streamLogs(engine, container, name, writer, { follow: true });
      else yield* attachTo(engine, container, name, writer);
    }
    const status = yield* end.join();
    if (shown.includes(container)) yield* p.write(1, `${name} exited with code ${status}\n`);
    endings.push({ container, status });
    changed.wakeAll();
  };
  const tasks = containers.map((container) => p.thread(follow(container)));
  const starting = p.thread(startAll(engine, project, services, progress));
  const over = (): boolean => interrupted > 0 || endings.length === containers.length || (abort && endings.length > 0) || (abortOnFailure && endings.some((one) => one.status !== 0)) || (starting.done && starting.error !== undefined);
  while (!over()) yield anyOf(changed.park, starting.ended.park);
  if (starting.error !== undefined) throw starting.error;
  if (endings.length < containers.length || abort) yield* stopAll(engine, project, services, progress, interrupted > 0 ? '\x1b[2K\rGracefully Stopping... press Ctrl+C again to force' : 'Aborting on container exit...', flags);
  for (const task of tasks) task.abort();
  if (interrupted > 0) return 130;
  if (from !== '') return endings.find((one) => one.container.service === from)?.status ?? 0;
  return abort || abortOnFailure ? endings.find((one) => one.status !== 0)?.status ?? 0 : 0;
}

function isShown({ flags }: Invocation, project: Project, container: Observed, wanted: readonly string[]): boolean {
  if (flags.list('no-attach').includes(container.service) || project.services[container.service]?.attach === false) return false;
  if (flags.list('attach').length > 0) return flags.list('attach').includes(container.service);
  return wanted.includes(container.service) || flags.bool('attach-dependencies');
}

function* attachTo(engine: Engine, container: Observed, name: string, writer: LogWriter): Blocking<void> {
  const { Config } = yield* engine.get<ContainerDetails>(`/containers/${container.Id}/json`);
  const connection = yield* hijack(engine, `/containers/${container.Id}/attach`, { query: { stream: true, stdout: true, stderr: true } });
  connection.retain();
  const follower = writer.follower(name);
  try {
    if (Config.Tty) yield* copyRaw(engine.p, connection);
    else yield* copyFrames(engine.p, connection, (_stream, bytes) => follower.push(bytes));
    yield* follower.end();
  } finally {
    connection.release();
  }
}

function* stopAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, message: string, flags: Invocation['flags']): Blocking<void> {
  yield* engine.p.write(2, `${message}\n`);
  const containers = (yield* observe(engine, project.name)).filter((one) => services.includes(one.service));
  const timeout = flags.changed('timeout') ? flags.number('timeout') : undefined;
  for (const container of containers.reverse()) yield* stopContainer(engine, container, progress, timeout);
}

export const create: Behaviour = {
  path: 'compose create',
  checkArguments: () => undefined,
  *run(invocation) {
    const { p, args } = invocation;
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    enable(project, args);
    const engine = engineOf(invocation);
    const services = inOrder(project.services, args);
    const progress = new Progress(p);
    yield* progress.during('create', (function* () {
      yield* ensureImages(engine, project, services, progress, imageOptions(invocation));
      yield* createAll(engine, project, services, progress, convergeOptions(invocation, project));
    })());
    return 0;
  },
};

export const scale: Behaviour = {
  path: 'compose scale',
  checkArguments: (args) => (args.length === 0 ? 'requires at least 1 argument' : undefined),
  *run(invocation) {
    const { p, args, flags } = invocation;
    const project = yield* loadProject(invocation);
    const counts = scaleFlag(args, project);
    const engine = engineOf(invocation);
    const services = flags.bool('no-deps') ? [...counts.keys()] : inOrder(project.services, [...counts.keys()]);
    const progress = new Progress(p);
    yield* progress.during('scale', (function* () {
      yield* createAll(engine, project, services, progress, { scale: counts });
      yield* startAll(engine, project, services, progress);
    })());
    return 0;
  },
};
