/** The container of a task: a service's specification as a create request. */
import type { FileReference, ServiceRecord, SwarmContainerSpec, TaskRecord } from '../../api/engine/swarm.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, fileNode } from '../../kernel/inode.ts';
import { createContainer } from '../containers/create.ts';
import { CREATE_CHECKS } from '../containers/create-checks.ts';
import type { CreateRequest } from '../containers/create-request.ts';
import { launch, seldomRefusal } from '../containers/start.ts';
import type { Engine } from '../engine.ts';
import { ApiError, internal, notFound } from '../http/errors.ts';
import { expandContainer, wordsOf, type TaskWords } from './task-template.ts';
import { pull, resolvePull } from '../images/pull.ts';
import { parseReference, withDefaultTag } from '../images/reference.ts';
import { fromBase64 } from '../registry/accounts.ts';
import type { MountSpec } from '../runtime/rootfs.ts';

/** Pulls the image where it is not here. @throws ApiError */
export function* fetchImage(engine: Engine, image: string): Blocking<void> {
  if (engine.images.find(image)) return;
  try {
    const plan = yield* resolvePull(engine, withDefaultTag(parseReference(image)), 'linux/amd64', undefined);
    yield* pull(engine, plan, () => {});
  } catch (error) {
    if (error instanceof ApiError && !image.includes('@')) throw error;
    throw notFound(`No such image: ${image.includes(':') ? image : `${image}:latest`}`);
  }
}

/** The names of a task: 'web.1.<id>', and 'web.<node>.<id>' of a global service. */
export const taskName = (service: ServiceRecord, task: TaskRecord): string => `${service.Spec.Name}.${task.Slot ?? task.NodeID}.${task.ID}`;

/** Creates it; returns its id. @throws ApiError */
export function createTaskContainer(engine: Engine, service: ServiceRecord, task: TaskRecord): string {
  const spec = task.Spec.ContainerSpec!;
  const name = taskName(service, task);
  const networks = networksOf(engine, service);
  const { Env, Hostname, Mounts } = filledIn(spec, wordsOf(service, task, name, engine.host.name));
  const request: CreateRequest = {
    Image: spec.Image, ...(spec.Command ? { Entrypoint: spec.Command } : {}), ...(spec.Args ? { Cmd: spec.Args } : {}), Env, User: spec.User, WorkingDir: spec.Dir, Hostname, Tty: spec.TTY, StopSignal: spec.StopSignal,
    Healthcheck: spec.Healthcheck as never,
    Labels: {
      ...spec.Labels, 'com.docker.swarm.node.id': task.NodeID ?? '', 'com.docker.swarm.service.id': service.ID, 'com.docker.swarm.service.name': service.Spec.Name, 'com.docker.swarm.task': '', 'com.docker.swarm.task.id': task.ID, 'com.docker.swarm.task.name': name,
    },
    HostConfig: {
      NetworkMode: networks[0] ?? 'default', Memory: task.Spec.Resources?.Limits?.MemoryBytes ?? 0, NanoCpus: task.Spec.Resources?.Limits?.NanoCPUs ?? 0, ReadonlyRootfs: spec.ReadOnly, Init: spec.Init, ExtraHosts: spec.Hosts?.map((entry) => entry.split(' ').reverse().join(':')),
      Mounts, CapAdd: spec.CapabilityAdd, CapDrop: spec.CapabilityDrop, GroupAdd: spec.Groups, Dns: spec.DNSConfig?.Nameservers, DnsSearch: spec.DNSConfig?.Search, DnsOptions: spec.DNSConfig?.Options,
      PortBindings: hostBindings(service), Sysctls: spec.Sysctls, Ulimits: spec.Ulimits, OomScoreAdj: spec.OomScoreAdj ?? 0, PidsLimit: task.Spec.Resources?.Limits?.Pids ?? 0,
      ...(spec.Privileges?.CredentialSpec && { SecurityOpt: [credentials(spec.Privileges.CredentialSpec)] }),
    },
    NetworkingConfig: { EndpointsConfig: Object.fromEntries(networks.map((one) => [one, { Aliases: one === 'ingress' ? null : [service.Spec.Name, `tasks.${service.Spec.Name}`] }])) },
  };
  const { record } = createContainer(engine, name, { request, platform: '', checks: CREATE_CHECKS });
  const live = engine.containers.live(record.id);
  live.extraMounts = [...filesOf(engine, spec.Secrets ?? [], 'secret'), ...filesOf(engine, spec.Configs ?? [], 'config')];
  return record.id;
}

const credentials = ({ File, Registry, Config }: NonNullable<NonNullable<SwarmContainerSpec['Privileges']>['CredentialSpec']>): string =>
  `credentialspec=${File ? `file://${File}` : Registry ? `registry://${Registry}` : `config://${Config}`}`;

/** A template that only this task's words make wrong turns the task down. @throws ApiError */
function filledIn(spec: SwarmContainerSpec, words: TaskWords): ReturnType<typeof expandContainer> {
  try {
    const filled = expandContainer(spec, words);
    const away = filled.Mounts?.find(({ Target = '' }) => !Target.startsWith('/'));
    if (away) throw new Error(`invalid mount target, must be an absolute path: ${away.Target}`);
    return filled;
  } catch (error) {
    throw internal((error as Error).message);
  }
}

/** @throws ApiError */
export function* startTaskContainer(engine: Engine, id: string): Blocking<void> {
  const record = engine.containers.get(id);
  if (!record) throw notFound(`No such container: ${id}`);
  launch(engine, id, yield* seldomRefusal(engine, record));
}

/** Ports of the host that a task takes for itself (mode=host). */
function hostBindings(service: ServiceRecord): Record<string, { HostIp: string; HostPort: string }[]> {
  const ports = (service.Endpoint.Ports ?? []).filter((port) => port.PublishMode === 'host');
  return Object.fromEntries(ports.map((port) => [`${port.TargetPort}/${port.Protocol ?? 'tcp'}`, [{ HostIp: '', HostPort: port.PublishedPort ? String(port.PublishedPort) : '' }]]));
}

function networksOf(engine: Engine, service: ServiceRecord): string[] {
  const own = (service.Spec.TaskTemplate.Networks ?? service.Spec.Networks ?? []).map((one) => engine.networks.find(one.Target)?.Name).filter((one) => one !== undefined);
  return [...own, ...(service.Endpoint.Ports?.some((port) => port.PublishMode === 'ingress') ? ['ingress'] : [])];
}

/** Secrets lie below /run/secrets in memory, configs where they are told to, '/<name>' by default. */
function filesOf(engine: Engine, references: readonly FileReference[], kind: 'secret' | 'config'): MountSpec[] {
  return references.flatMap((reference): MountSpec[] => {
    const { swarm } = engine;
    const record = kind === 'secret' ? swarm.secrets.find(reference.SecretID ?? '') : swarm.configs.find(reference.ConfigID ?? '');
    if (!record) return [];
    const name = reference.File?.Name ?? record.Spec.Name;
    const path = name.startsWith('/') ? name : kind === 'secret' ? `/run/secrets/${name}` : `/${name}`;
    const file = fileNode(fromBase64(record.Spec.Data ?? ''), { mode: reference.File?.Mode ?? 0o444, uid: Number(reference.File?.UID ?? 0), gid: Number(reference.File?.GID ?? 0), mtime: engine.now });
    return [{ path, fileSystem: new FileSystem(directoryNode({ file }), 'tmpfs', 'tmpfs'), base: ['file'], readonly: true, source: path }];
  });
}
