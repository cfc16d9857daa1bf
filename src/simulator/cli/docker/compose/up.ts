/** docker compose up and create */
import { anyOf, WaitQueue, type Blocking } from '../../../kernel/blocking.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { statusOf } from '../container/attachment.ts';
import { copyFrames, copyRaw } from '../stream.ts';
import type { ContainerDetails } from '../container/types.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import { hijack } from '../container/attachment.ts';
import { progressMode, type ProgressMode } from '../buildx/progress-mode.ts';
import { progressOf, withStatus } from './display.ts';
import { inOrder } from './consistency.ts';
import { dependentsFirst } from './dependents-first.ts';
import { createAll, inParallel, stopContainer, warnOfOrphans, type ConvergeOptions } from './converge.ts';
import { ensureImages, type ImageOptions } from './images.ts';
import { enable, select } from './enable.ts';
import { startAll, waitForAll } from './start.ts';
import { LogWriter, WATCHER } from './logs.ts';
import type { Project, Service } from './model.ts';
import { observe, shortName, type Observed } from './observed.ts';
import type { Progress } from './progress.ts';
import { found } from './resources.ts';
import { checkServices } from './project-or-name.ts';
import { progressFlag } from './compose-flag.ts';
import { loadProject } from './project.ts';
import { followRules } from './watch-actions.ts';
import { enableWatch } from './watch.ts';

/** @throws CliError in the words of the project's model */
function existing(project: Project, name: string): string {
  if (!project.services[name]) throw new CliError(`no such service: ${name}: ${project.disabled[name] ? 'disabled' : 'not found'}`);
  return name;
}

/** `scale web=2`: its own words for the same. */
function replicasOf(specs: readonly string[], project: Project): Map<string, number> {
  return new Map(specs.map((spec) => {
    const [name = '', count] = spec.split(/=(.*)/s);
    if (count === undefined || name === '') throw new CliError(`invalid scale specifier: ${spec}`);
    if (!/^[-+]?\d+$/.test(count)) throw new CliError(`invalid scale specifier: can't parse replica value as int: ${spec}`);
    return [name, Number(count)];
  }).map(([name, count]) => {
    checkServices(project, [String(name)]);
    return [String(name), Number(count)];
  }));
}

export function scaleFlag(specs: readonly string[], project: Project): Map<string, number> {
  return new Map(specs.map((spec) => {
    const [name = '', count = ''] = spec.split(/=(.*)/s);
    if (count === '') throw new CliError(`invalid --scale option ${JSON.stringify(spec)}. Should be SERVICE=NUM`);
    if (!/^[-+]?\d+$/.test(count)) throw new CliError(`strconv.Atoi: parsing ${JSON.stringify(count)}: invalid syntax`);
    return [existing(project, name), Number(count)];
  }));
}

const flagOn = ({ flags }: Invocation, name: string): boolean => flags.has(name) && flags.bool(name);

const PULL_POLICIES = ['always', 'never', 'build', 'missing', 'if_not_present'];

/** Flags that exclude each other. @throws CliError */
function checkFlags(invocation: Invocation): void {
  const { flags } = invocation;
  const on = (name: string): boolean => flagOn(invocation, name);
  const attach = flags.has('attach') && flags.list('attach').length > 0;
  const fails = on('abort-on-container-failure'), stops = on('abort-on-container-exit') || (flags.has('exit-code-from') && flags.string('exit-code-from') !== '' && !fails);
  if (stops && fails) throw new CliError('--abort-on-container-failure cannot be combined with --abort-on-container-exit');
  if (on('wait') && (on('attach-dependencies') || stops || attach)) throw new CliError('--wait cannot be combined with --abort-on-container-exit, --attach or --attach-dependencies');
  if (on('build') && on('no-build')) throw new CliError('--build and --no-build are incompatible');
  if ((on('detach') || on('wait')) && (on('attach-dependencies') || stops || fails || attach || on('watch'))) throw new CliError(`--${on('wait') ? 'wait' : 'detach'} cannot be combined with --abort-on-container-exit, --abort-on-container-failure, --attach, --attach-dependencies or --watch`);
  if (on('no-recreate')) for (const other of ['renew-anon-volumes', 'force-recreate', 'always-recreate-deps']) if (on(other)) throw new CliError(other === 'renew-anon-volumes' ? '--no-recreate and --renew-anon-volumes are incompatible' : `--${other} and --no-recreate are incompatible`);
  if (on('no-build') && on('watch')) throw new CliError('--no-build and --watch are incompatible');
  if (attach && on('attach-dependencies')) throw new CliError('cannot combine --attach and --attach-dependencies');
}

/** @throws CliError */
export function checkPull(flags: Invocation['flags']): void {
  if (flags.changed('pull') && !PULL_POLICIES.includes(flags.string('pull'))) throw new CliError(`invalid --pull option ${JSON.stringify(flags.string('pull'))}`);
}

/** Values of flags that need the project. @throws CliError */
function checkValues(invocation: Invocation, project: Project): void {
  const { flags } = invocation;
  checkPull(flags);
  scaleFlag(flags.list('scale'), project);
  if (flags.has('exit-code-from') && flags.string('exit-code-from')) existing(project, flags.string('exit-code-from'));
  const unknown = flags.has('attach') ? flags.list('attach').filter((name) => !project.services[name]) : [];
  if (unknown.length > 0) throw new CliError(`cannot attach to services not included in up: ${unknown.join(', ')}`);
}

/** A build knows fewer ways to show itself. */
function buildProgress(invocation: Invocation, quiet: boolean): ProgressMode {
  const asked = progressFlag(invocation) || 'auto';
  return progressMode(invocation.p, asked === 'json' ? 'rawjson' : asked, quiet);
}

const convergeOptions = (invocation: Invocation, project: Project, { flags, args } = invocation): ConvergeOptions => ({
  named: args, forceRecreate: flags.bool('force-recreate') || flagOn(invocation, 'renew-anon-volumes'), recreateDependencies: flagOn(invocation, 'always-recreate-deps'), renewVolumes: flagOn(invocation, 'renew-anon-volumes'), noRecreate: flags.bool('no-recreate'), scale: scaleFlag(flags.list('scale'), project), removeOrphans: flags.bool('remove-orphans'), yes: flagOn(invocation, 'yes'),
  ...(flags.has('timeout') && flags.changed('timeout') && { timeout: flags.number('timeout') }),
});

export const imageOptions = (invocation: Invocation): ImageOptions => {
  const { flags } = invocation;
  const quiet = (flags.has('quiet-build') && flags.bool('quiet-build')) || (flags.has('quiet') && flags.bool('quiet'));
  return {
    build: flags.has('build') && flags.bool('build'), noBuild: flags.has('no-build') && flags.bool('no-build'), quietPull: flags.has('quiet-pull') && flags.bool('quiet-pull'), ...(flags.has('pull') && { pull: flags.string('pull') }), quiet,
    progress: buildProgress(invocation, quiet),
  };
};

export const up: Behaviour = {
  path: 'compose up',
  takes: [0],
  *run(invocation) {
    const { p, flags, args } = invocation;
    checkFlags(invocation);
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    enable(project, args);
    if (Object.keys(project.services).length === 0) throw new CliError('no service selected');
    checkValues(invocation, project);
    const detached = flags.bool('detach') || flags.bool('wait');
    const engine = engineOf(invocation);
    const wanted = args.length > 0 ? args : Object.keys(project.services);
    const services = flags.bool('no-deps') ? [...wanted] : inOrder(project.services, wanted);
    select(project, services);
    applyScale(project, scaleFlag(flags.list('scale'), project));
    const progress = progressOf(invocation);
    const options = convergeOptions(invocation, project);
    const prepare = function* (): Blocking<void> {
      yield* ensureImages(engine, project, services, progress, imageOptions(invocation));
      checkModels(project);
      yield* tellOfOrphans(invocation, engine, project);
      yield* createAll(engine, project, services, progress, options);
      if (detached && !flags.bool('no-start')) yield* startAll(engine, project, services, progress, { patience: flags.bool('wait') ? flags.number('wait-timeout') * 1000 : 0 });
      if (flags.bool('wait')) yield* waitForAll(engine, project, services, progress, flags.number('wait-timeout'));
    };
    yield* progress.during(flags.bool('no-start') ? 'create' : 'up', prepare());
    if (detached || flags.bool('no-start')) return 0;
    return yield* withStatus(p, yield* attached(invocation, engine, project, services, wanted, progress));
  },
};

/** How many containers the command line wants counts for whoever waits for them, too. */
function applyScale({ services }: Project, counts: ReadonlyMap<string, number>): void {
  for (const [name, scale] of counts) if (services[name]) services[name] = { ...services[name], scale };
}

/** What runs models is a plugin of its own, which is not here. @throws CliError */
function checkModels({ models, services }: Project): void {
  if (Object.values(services).some((one) => Object.keys(one.models ?? {}).some((name) => models[name]))) throw new CliError("'models' support requires Docker Model plugin");
}

/** Unless they go anyway, or nobody wants to know. */
export function* tellOfOrphans(invocation: Invocation, engine: Engine, project: Project): Blocking<void> {
  if (flagOn(invocation, 'remove-orphans') || /^(1|t|true|y|yes)$/i.test(project.environment.get('COMPOSE_IGNORE_ORPHANS') ?? '')) return;
  yield* warnOfOrphans(engine, project);
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
  const attached = attachedServices(invocation, project, wanted), counted = invocation.args.length > 0 ? new Set(invocation.args) : attached;
  const present = (yield* observe(engine, project.name)).filter((one) => services.includes(one.service));
  const shown = present.filter((one) => attached.has(one.service));
  // The end of what nobody asked for and nobody looks at is not waited for.
  const containers = present.filter((one) => counted.has(one.service));
  const writer = new LogWriter(p, { prefix: !flags.bool('no-log-prefix'), colour: !flags.bool('no-color'), timestamps: flags.bool('timestamps') });
  const names = shown.map((one) => shortName(project.name, one.name));
  for (const name of names) writer.register(name);
  if (flags.bool('watch')) {
    writer.register(WATCHER);
    const watching = { engine, project, progress, log: (text: string) => writer.line(WATCHER, text), prune: false };
    p.thread(followRules(watching, yield* enableWatch(watching, services, 'none of the selected services is configured for watch, see https://docs.docker.com/compose/how-tos/file-watch/')));
  }
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
    for (let over = false; !over; ) {
      const end = p.thread(statusOf(engine, container.Id, 'next-exit'));
      if (shown.includes(container)) {
        yield* attachTo(engine, container, name, writer);
      }
      const status = yield* end.join(), restarts = startsAgain(project.services[container.service]) && (yield* isRestarting(engine, container));
      if (counted.has(container.service)) yield* p.write(1, `${name} exited with code ${status}${restarts ? ' (restarting)' : ''}\n`);
      if (!restarts && counted.has(container.service)) {
        endings.push({ container, status });
        changed.wakeAll();
      }
      over = !restarts;
    }
  };
  const tasks = present.filter((one) => counted.has(one.service) || attached.has(one.service)).map((container) => p.thread(follow(container)));
  const starting = p.thread(startAll(engine, project, services, progress, { listener: (container) => writer.follower(`${shortName(project.name, container.name)} ->`) }));
  const over = (): boolean => interrupted > 0 || endings.length === containers.length || (abort && endings.length > 0) || (abortOnFailure && endings.some((one) => one.status !== 0)) || (starting.done && starting.error !== undefined);
  while (!over()) yield anyOf(changed.park, starting.ended.park);
  if (starting.error !== undefined) throw starting.error;
  if (interrupted > 0) for (const task of tasks) task.abort();
  if (endings.length < containers.length || abort || (abortOnFailure && endings.some((one) => one.status !== 0))) yield* stopAll(engine, project, withDependents(project, wanted), progress, interrupted > 0 ? '\x1b[2K\rGracefully Stopping... press Ctrl+C again to force' : 'Aborting on container exit...', flags);
  for (const task of tasks) task.abort();
  if (interrupted > 0) return 130;
  if (from !== '') return endings.find((one) => one.container.service === from)?.status ?? 0;
  // The first that ends decides, or the first that fails.
  if (abort) return endings[0]?.status ?? 0;
  return abortOnFailure ? endings.find((one) => one.status !== 0)?.status ?? 0 : 0;
}

/** By its policy, if it ends by itself. */
const startsAgain = (service: Service | undefined): boolean => /^(always|unless-stopped|on-failure)/.test(service?.restart ?? '') || service?.deploy?.restart_policy !== undefined;

/** It has ended, and its policy starts it again. */
function* isRestarting(engine: Engine, { Id }: Observed): Blocking<boolean> {
  const details = yield* found(engine.get<ContainerDetails>(`/containers/${Id}/json`));
  return details?.State.Status === 'restarting' || details?.State.Running === true;
}

/** Services whose output is shown: those of --attach, or all that want it, but for those of --no-attach. Where none is left, it is all. */
function attachedServices({ flags }: Invocation, { services }: Project, wanted: readonly string[]): ReadonlySet<string> {
  const named = flags.list('attach');
  const meant = named.length > 0 ? named : Object.keys(services).filter((name) => services[name]!.attach !== false && (wanted.includes(name) || flags.bool('attach-dependencies')));
  const left = meant.filter((name) => !flags.list('no-attach').includes(name));
  return new Set(left.length > 0 ? left : Object.keys(services));
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

/** The services, and those that depend on them. */
function withDependents({ services }: Project, names: readonly string[]): string[] {
  const found = new Set(names);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [name, { depends_on: wanted = {} }] of Object.entries(services)) if (Object.keys(wanted).some((one) => found.has(one))) found.add(name);
  }
  return [...found];
}

function* stopAll(engine: Engine, project: Project, services: readonly string[], progress: Progress, message: string, flags: Invocation['flags']): Blocking<void> {
  yield* engine.p.write(2, `${message}\n`);
  const containers = (yield* observe(engine, project.name)).filter((one) => services.includes(one.service));
  const timeout = flags.changed('timeout') ? flags.number('timeout') : undefined;
  yield* dependentsFirst(engine, project.services, (name) => inParallel(engine, containers.filter((one) => one.service === name), (container) => stopContainer(engine, container, progress, timeout, project)));
}

export const create: Behaviour = {
  path: 'compose create',
  takes: [0],
  *run(invocation) {
    const { p, args } = invocation;
    checkFlags(invocation);
    const project = yield* loadProject(invocation);
    checkServices(project, args);
    enable(project, args);
    checkValues(invocation, project);
    const engine = engineOf(invocation);
    const services = inOrder(project.services, args);
    const progress = progressOf(invocation);
    yield* progress.during('create', (function* () {
      yield* ensureImages(engine, project, services, progress, imageOptions(invocation));
      checkModels(project);
      yield* tellOfOrphans(invocation, engine, project);
      yield* createAll(engine, project, services, progress, convergeOptions(invocation, project));
    })());
    return 0;
  },
};

export const scale: Behaviour = {
  path: 'compose scale',
  takes: [1],
  *run(invocation) {
    const { p, args, flags } = invocation;
    const project = yield* loadProject(invocation);
    const counts = replicasOf(args, project);
    const engine = engineOf(invocation);
    const services = flags.bool('no-deps') ? [...counts.keys()] : inOrder(project.services, [...counts.keys()]);
    yield* tellOfOrphans(invocation, engine, project);
    const progress = progressOf(invocation);
    yield* progress.during('scale', (function* () {
      yield* createAll(engine, project, services, progress, { scale: counts });
      yield* startAll(engine, project, services, progress);
    })());
    return 0;
  },
};
