/** compose exec, run, attach, cp: what happens in a service's containers. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { anyName } from './random-name.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { checkTty, followSize, forwardSignals, hijack, waitFor } from '../container/attachment.ts';
import { cp as dockerCp } from '../container/copy.ts';
import { runExec, type ExecRequest } from '../container/exec.ts';
import { parsePublish } from '../container/ports.ts';
import type { ContainerDetails } from '../container/types.ts';
import { engineOf } from './dry-run.ts';
import { CliError } from '../errors.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { readVariables } from '../variable-files.ts';
import { joinStreams } from '../stream.ts';
import { isDryRun, progressOf, withStatus } from './display.ts';
import { inOrder } from './consistency.ts';
import { createAll, inParallel } from './converge.ts';
import { startAll, waitForDependencies } from './start.ts';
import { createBody } from './create-body.ts';
import { enable } from './enable.ts';
import { ensureImages, imageId } from './images.ts';
import { imageOf } from './identity.ts';
import type { Project, Service, ServicePort } from './model.ts';
import { observe, type Observed } from './observed.ts';
import { Progress } from './progress.ts';
import { checkServices, projectAndName } from './project-or-name.ts';
import { loadProject } from './project.ts';
import { lookAtResources, renewNetworks, renewVolumes } from './resources.ts';
import { shellWords } from './shell-words.ts';
import { checkPull, imageOptions, tellOfOrphans } from './up.ts';

/** @throws CliError where none runs */
export function* runningContainer(engine: Engine, name: string, service: string, index: number): Blocking<Observed> {
  const containers = (yield* observe(engine, name, { all: false })).filter((one) => one.service === service && (index <= 0 || one.number === index));
  if (containers.length === 0) throw new CliError(index <= 0 ? `service ${JSON.stringify(service)} is not running` : `service ${JSON.stringify(service)} is not running container #${index}`);
  return containers[0]!;
}

const exec: Behaviour = {
  path: 'compose exec',
  flags: { 'no-tty': { alsoNamed: ['no-TTY'] } },
  flagsFirst: true,
  takes: [2],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const container = yield* runningContainer(engine, name, args[0]!, flags.number('index'));
    const tty = !flags.bool('no-tty') && p.files.get(1)?.tty !== undefined && p.files.get(0)?.tty !== undefined;
    const attached = !flags.bool('detach');
    const screen = p.files.get(1)?.tty;
    const request: ExecRequest = {
      User: flags.string('user'), Privileged: flags.bool('privileged'), Tty: attached && tty, AttachStdin: attached, AttachStdout: attached, AttachStderr: attached, DetachKeys: '', Env: withEnvironment(p, flags.list('env')), WorkingDir: flags.string('workdir'), Cmd: args.slice(1),
      ...(tty && screen && { ConsoleSize: [screen.rows, screen.columns] as [number, number] }),
    };
    const { Id } = yield* engine.post<{ Id: string }>(`/containers/${container.Id}/exec`, { body: request });
    if (attached && isDryRun(invocation)) throw new CliError('interactive exec is not supported in dry-run mode');
    if (attached) return yield* runExec(engine, Id, request);
    yield* engine.post(`/exec/${Id}/start`, { body: { Detach: true, Tty: false } });
    return 0;
  },
};

/** @throws CliError */
function variablesFromFiles(p: Process, paths: readonly string[]): string[] {
  try {
    return paths.flatMap((path) => readVariables(p, path, true));
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** @throws CliError */
function publishedBy(specs: readonly string[]): ServicePort[] {
  try {
    return Object.entries(parsePublish(specs).bindings).flatMap(([port, all]) => all.map(({ HostIp, HostPort }) => ({ mode: 'ingress', target: Number(port.split('/')[0]), protocol: port.split('/')[1]!, ...(HostIp && { host_ip: HostIp }), ...(HostPort && { published: HostPort }) })));
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

/** What is added is no longer dropped, and the other way round. */
const capabilities = ({ cap_add = [], cap_drop = [] }: Service, added: readonly string[], dropped: readonly string[]): Pick<Service, 'cap_add' | 'cap_drop'> => ({
  cap_add: [...cap_add.filter((one) => !dropped.includes(one)), ...added], cap_drop: [...cap_drop.filter((one) => !added.includes(one)), ...dropped],
});

/** What is wrong with the flags by themselves comes before the project is read, apart from the labels. @throws CliError */
function checkRunFlags({ flags }: Invocation): void {
  if (flags.bool('service-ports') && flags.list('publish').length > 0) throw new CliError('--service-ports and --publish are incompatible');
  if (flags.string('entrypoint')) shellWords(flags.string('entrypoint'));
}

/** The service as the flags of `run` change it. */
function overridden({ p, flags, args }: Invocation, service: Service, tty: boolean, project: Project): Service {
  const environment = pairsToMap([...variablesFromFiles(p, flags.list('env-from-file')), ...withEnvironment(p, flags.list('env'))].map((pair) => (pair.includes('=') ? pair : `${pair}=${project.environment.get(pair) ?? service.environment?.[pair] ?? ''}`)));
  const published = publishedBy(flags.list('publish'));
  return {
    ...service, tty, stdin_open: flags.bool('interactive'), restart: undefined, scale: 1,
    ...(args.length > 1 && { command: [...args.slice(1)] }), ...(flags.changed('entrypoint') && { entrypoint: shellWords(flags.string('entrypoint')), command: [...args.slice(1)] }),
    ...(flags.string('user') && { user: flags.string('user') }), ...(flags.string('workdir') && { working_dir: flags.string('workdir') }), environment: { ...service.environment, ...environment },
    labels: { ...service.labels, ...pairsToMap(flags.list('label')) }, ports: flags.bool('service-ports') ? service.ports ?? [] : published,
    ...capabilities(service, flags.list('cap-add'), flags.list('cap-drop')),
    volumes: [...(service.volumes ?? []), ...flags.list('volume').map((spec) => {
      const [source = '', target = source, mode] = spec.split(':');
      return { type: /^[./]/.test(source) ? 'bind' : 'volume', source: source.startsWith('.') ? `${p.cwd}/${source}` : source, target, ...(mode === 'ro' && { read_only: true }) };
    })],
  };
}

const run: Behaviour = {
  path: 'compose run',
  flags: { 'no-tty': { alsoNamed: ['no-TTY'] }, volume: { alsoNamed: ['volumes'] }, label: { alsoNamed: ['labels'] } },
  flagsFirst: true,
  takes: [1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const name = args[0]!;
    checkRunFlags(invocation);
    const project = yield* loadProject(invocation);
    checkPull(flags);
    checkServices(project, [name]);
    enable(project, [name]);
    if (!flags.list('label').every((label) => label.includes('='))) throw new CliError('label must be set as KEY=VALUE');
    variablesFromFiles(p, flags.list('env-from-file'));
    const engine = engineOf(invocation);
    const detached = flags.bool('detach');
    const tty = !detached && !flags.bool('no-tty') && p.files.get(1)?.tty !== undefined && p.files.get(0)?.tty !== undefined;
    const changed = overridden(invocation, project.services[name]!, tty, project);
    const dependencies = flags.bool('no-deps') ? [] : inOrder(project.services, [name]).filter((one) => one !== name);
    const progress = progressOf(invocation);
    yield* tellOfOrphans(invocation, engine, project);
    yield* progress.during('run', (function* () {
      yield* progress.during('create', (function* () {
        yield* ensureImages(engine, project, dependencies, progress, imageOptions(invocation));
        yield* ownResources(engine, project, name, progress);
        yield* createAll(engine, project, [...dependencies], progress);
      })());
      if (dependencies.length > 0) yield* progress.during('start', startAll(engine, project, dependencies, progress));
    })());
    yield* ensureImages(engine, project, [name], progress, imageOptions(invocation));
    if (!flags.bool('no-deps')) yield* waitForDependencies({ engine, project, progress, containers: yield* observe(engine, project.name) }, name, project.services[name]!.depends_on ?? {});
    const { Id, service } = yield* createOneOff(invocation, engine, project, name, changed, flags.bool('quiet') ? new Progress(p, { display: 'quiet' }) : progress);
    if (!detached && isDryRun(invocation)) throw new CliError('interactive run is not supported in dry-run mode');
    return detached ? yield* detach(engine, Id) : yield* withStatus(p, yield* attach(invocation, engine, Id, service));
  },
};

function* createOneOff(invocation: Invocation, engine: Engine, project: Project, name: string, service: Service, progress: Progress): Blocking<{ Id: string; service: Service }> {
  const { p, flags } = invocation;
  const slug = anyName(p, `${project.name}/${name}`);
  const container = flags.string('name') || `${project.name}-${name}-run-${slug.slice(0, 12)}`;
  yield* progress.event(`Container ${container}`, 'Creating');
  const containers = yield* observe(engine, project.name);
  const body = createBody(project, name, service, containers, { name: container, oneOff: true, attachStdin: !flags.bool('detach') && flags.bool('interactive'), autoRemove: flags.bool('rm'), useAliases: flags.bool('use-aliases'), slug }, yield* imageId(engine, imageOf(project, name)));
  const { Id } = yield* engine.post<{ Id: string }>('/containers/create', { query: { name: container }, body });
  yield* progress.event(`Container ${container}`, 'Created', 'done');
  return { Id, service };
}

/** The networks and volumes of the service itself. */
function* ownResources(engine: Engine, project: Project, name: string, progress: Progress): Blocking<void> {
  const resources = yield* lookAtResources(engine, project, [name]);
  yield* renewNetworks(engine, project, resources, [], progress, undefined);
  yield* renewVolumes(engine, project, resources, [], progress);
}

function* detach(engine: Engine, id: string): Blocking<number> {
  yield* engine.post(`/containers/${id}/start`);
  yield* engine.p.write(1, `${id}\n`);
  return 0;
}

function* attach({ flags }: Invocation, engine: Engine, id: string, service: Service): Blocking<number> {
  const tty = service.tty === true, stdin = flags.bool('interactive');
  const connection = yield* hijack(engine, `/containers/${id}/attach`, { query: { stream: true, stdin: stdin || undefined, stdout: true, stderr: true } });
  const end = waitFor(engine, id, flags.bool('rm'));
  const streams = engine.p.thread(joinStreams(engine.p, connection, { stdin, stdout: true, stderr: true, tty, detachKeys: '' }));
  try {
    yield* engine.post(`/containers/${id}/start`);
  } catch (error) {
    streams.abort();
    throw error;
  }
  if (tty) followSize(engine, `/containers/${id}`);
  const { detached } = yield* streams.join();
  return detached ? 0 : yield* end.join();
}

const attachCommand: Behaviour = {
  path: 'compose attach',
  takes: [1],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const container = yield* runningContainer(engine, name, args[0]!, flags.number('index'));
    const { Config } = yield* engine.get<ContainerDetails>(`/containers/${container.Id}/json`);
    checkTty(p, !flags.bool('no-stdin'), Config.Tty === true);
    const stdin = !flags.bool('no-stdin') && Config.OpenStdin === true;
    const connection = yield* hijack(engine, `/containers/${container.Id}/attach`, { query: { stream: true, stdin: stdin || undefined, stdout: true, stderr: true } });
    if (Config.Tty) followSize(engine, `/containers/${container.Id}`);
    else if (flags.bool('sig-proxy')) forwardSignals(engine, container.Id);
    const end = waitFor(engine, container.Id, false);
    const { detached } = yield* joinStreams(p, connection, { stdin, stdout: true, stderr: true, tty: Config.Tty === true, detachKeys: flags.string('detach-keys') });
    return detached ? 0 : yield* end.join();
  },
};

const cp: Behaviour = {
  path: 'compose cp',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const { name } = yield* projectAndName(invocation);
    const engine = engineOf(invocation);
    const progress = progressOf(invocation);
    const [from = '', to = ''] = args;
    const ofService = (word: string): boolean => /^[^./][^:]*:/.test(word);
    const inside = ofService(from) ? 'from' : 'to';
    const [service = '', path = ''] = (inside === 'from' ? from : to).split(/:(.*)/s);
    if (ofService(from) && ofService(to)) throw new CliError('copying between services is not supported');
    if (!ofService(from) && !ofService(to)) throw new CliError('unknown copy direction');
    const index = flags.number('index');
    const all = (yield* observe(engine, name, { oneOff: flags.bool('all') && index === 0 })).filter((one) => one.service === service && (index === 0 || one.number === index)).sort((a, b) => b.Created - a.Created || b.number - a.number);
    if (all.length === 0) throw new CliError(index > 0 ? `service ${JSON.stringify(service)} is not running container #${index}` : `no container found for service ${JSON.stringify(service)}`);
    // Out of the newest, into every one.
    yield* progress.during('copy', inParallel(engine, inside === 'from' ? all.slice(0, 1) : all, function* (container) {
      const pair = inside === 'from' ? [`${container.Id}:${path}`, to] : [from, `${container.Id}:${path}`];
      const words = `${inside === 'from' ? `${container.name}:${path}` : from} to ${inside === 'from' ? to : `${container.name}:${path}`}`;
      yield* progress.event(container.name, 'Copying', 'working', words);
      yield* dockerCp.run({ ...invocation, args: pair, flags: quietly(invocation) });
      yield* progress.event(container.name, 'Copied', 'done', words);
    }));
    return 0;
  },
};

/** The flags that docker cp asks for, with its own report off. */
const quietly = (invocation: Invocation): Invocation['flags'] => Object.assign(Object.create(invocation.flags) as Invocation['flags'], {
  changed: (flag: string) => flag === 'quiet' || invocation.flags.changed(flag),
  bool: (flag: string) => flag === 'quiet' || (invocation.flags.has(flag) && invocation.flags.bool(flag)),
});

export const insideCommands: Behaviour[] = [attachCommand, cp, exec, run];
