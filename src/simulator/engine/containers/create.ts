/** Creating a container: complete the configuration, make its volumes and its tree. */
import type { ContainerConfig, ContainerRecord, HostConfig } from '../../api/engine/containers.ts';
import type { ImageRunConfig } from '../../api/engine/images.ts';
import type { EndpointSettings } from '../../api/engine/networks.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, fileNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { stamp } from '../../kernel/stamp.ts';
import type { Engine } from '../engine.ts';
import { badRequest, internal, notFound } from '../http/errors.ts';
import type { PlatformImage } from '../images/images.ts';
import { overlay, type LayerTree } from '../images/layers.ts';
import type { CreateChecks } from './create-checks.ts';
import type { CreateRequest } from './create-request.ts';
import { completeConfig, completeHostConfig } from './defaults.ts';
import { linkLines } from './links.ts';
import { LiveContainer } from './live.ts';
import { planMounts, realizeMounts, requireSource, type PlannedMount } from './mount-points.ts';
import { validName } from './valid-name.ts';

/** The layer between an image and a container: places for the engine's own mounts. It does not count as the container's. */
const mountPoints = (now: number): LayerTree => ({
  removed: [],
  root: stamp(directoryNode({
    '.dockerenv': fileNode('', { mode: 0o755 }),
    dev: directoryNode({ console: fileNode('', { mode: 0o755 }), pts: directoryNode(), shm: directoryNode() }),
    etc: directoryNode({ hosts: fileNode('', { mode: 0o755 }), hostname: fileNode('', { mode: 0o755 }), 'resolv.conf': fileNode('', { mode: 0o755 }) }),
    proc: directoryNode(), sys: directoryNode(),
  }), now),
});

/** The image's environment with the request's over it, in the order of the request first. */
function mergeEnv(own: readonly string[], image: readonly string[]): string[] {
  const names = new Set(own.map((entry) => entry.split('=')[0]));
  return [...own, ...image.filter((entry) => !names.has(entry.split('=')[0]))];
}

/** The request over the image's configuration. A command of its own does not go with the image's, an entry point of its own drops the image's command. */
export function merge(request: Partial<ContainerConfig>, image: ImageRunConfig | undefined): Partial<ContainerConfig> {
  if (!image) return request;
  const ownEntrypoint = request.Entrypoint !== undefined && request.Entrypoint !== null && request.Entrypoint.length > 0;
  const ownCommand = request.Cmd !== undefined && request.Cmd !== null && request.Cmd.length > 0;
  const entrypoint = ownEntrypoint ? request.Entrypoint! : image.Entrypoint ?? null;
  const reset = ownEntrypoint && request.Entrypoint!.length === 1 && request.Entrypoint![0] === '';
  return {
    ...request,
    User: request.User || image.User || '',
    ...(image.ExposedPorts || request.ExposedPorts ? { ExposedPorts: { ...image.ExposedPorts, ...request.ExposedPorts } } : {}),
    Env: mergeEnv(request.Env ?? [], image.Env ?? []),
    Labels: { ...image.Labels, ...request.Labels },
    Entrypoint: reset ? null : entrypoint,
    Cmd: ownCommand ? request.Cmd! : ownEntrypoint ? null : image.Cmd ?? null,
    Healthcheck: mergeHealth(request.Healthcheck, image.Healthcheck),
    Volumes: image.Volumes || request.Volumes ? { ...image.Volumes, ...request.Volumes } : null,
    WorkingDir: request.WorkingDir || image.WorkingDir || '',
    StopSignal: request.StopSignal || image.StopSignal,
    Shell: request.Shell ?? image.Shell,
    OnBuild: request.OnBuild ?? image.OnBuild ?? null,
  };
}

function mergeHealth(own: ContainerConfig['Healthcheck'], image: ContainerConfig['Healthcheck']): ContainerConfig['Healthcheck'] {
  if (!own || Object.keys(own).length === 0) return image;
  if (!image) return own;
  return own.Test && own.Test.length > 0 ? { ...image, ...own } : { ...own, Test: image.Test };
}

function requireImage(engine: Engine, reference: string, platform: string, checks: CreateChecks | undefined): { id: string; image: PlatformImage } {
  const found = engine.images.require(reference);
  const image = platform === '' ? engine.images.bestImage(found.target) : engine.images.platformImage(found.target, checks!.normalisedPlatform(platform));
  if (!image) throw notFound(`image with reference ${reference} was found but does not provide the specified platform (${platform || 'linux/amd64'})`);
  return { id: found.target.digest, image };
}

export interface Created {
  record: ContainerRecord;
  warnings: string[];
}

/** What is asked for. */
export interface Asked {
  request: CreateRequest;
  platform: string;
  /** None for an ordinary request: it passes all of them. */
  checks?: CreateChecks;
}

/**
 * @param refusal of its log driver, by `loggingRefusal`
 * @throws ApiError; nothing is left behind then, but volumes that were made on the way
 */
export function createContainer(engine: Engine, name: string, { request, platform, checks }: Asked, refusal?: Error): Created {
  const { containers } = engine;
  const hostConfig = completeHostConfig(request.HostConfig);
  checks?.checkConflicts(request, hostConfig);
  checks?.checkConfig(request);
  for (const mount of hostConfig.Mounts ?? []) requireSource(engine, checks!.parseMount(mount));
  checks?.checkHostConfig(hostConfig, engine.host.cpus);
  checks?.bindToIds(hostConfig, (other) => engine.containers.find(other)?.id);
  const found = request.Image ? requireImage(engine, request.Image, platform, checks) : undefined;
  if (refusal) throw refusal;
  const id = engine.newId('container');
  const config = completeConfig(merge(request, found?.image.config.config), id);
  const path = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  if (path.length === 0) throw badRequest('no command specified');
  if (name !== '' && !validName(name)) throw badRequest(`Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
  checks?.checkSecurity(hostConfig);
  checks?.checkOthers(hostConfig, (other) => engine.containers.find(other) !== undefined);
  const networks = plannedNetworks(engine, hostConfig, request);
  const taken = containers.reserveName(name, id);
  try {
    const planned = planMounts(engine, config, hostConfig, checks);
    const listed = planned.filter((one) => !one.hidden);
    const imageTree = overlay(found ? engine.images.tree(found.image.manifest) : directoryNode(), mountPoints(engine.kernel.agenda.now));
    for (const { volume, point } of listed) if (volume?.anonymous && volume.ofConfig) checkPlace(imageTree, point.Destination, id);
    const mounts = realizeMounts(engine, listed);
    const live = new LiveContainer(id, new FileSystem(imageTree), imageTree, () => engine.now, hostConfig.LogConfig.Type !== 'none');
    if (hostConfig.NetworkMode === 'host') config.Hostname = request.Hostname || engine.host.ns.uts.hostname;
    const record: ContainerRecord = {
      id, name: taken, created: engine.now, image: found?.id ?? '', manifest: found && { mediaType: found.image.descriptor.mediaType, digest: found.image.descriptor.digest, size: found.image.descriptor.size, platform: { architecture: found.image.config.architecture, os: 'linux', ...(found.image.config.variant ? { variant: found.image.config.variant } : {}) } },
      path: path[0] ?? '', args: path.slice(1), config, hostConfig, mounts, networks, ports: {}, sandbox: '',
      state: { status: 'created', pid: 0, exitCode: 0, error: '', oomKilled: false }, restartCount: 0, execIds: [], everStarted: false,
    };
    checkWorkingDirectory(imageTree, config.WorkingDir, id);
    copyUp(engine, imageTree, listed, mounts);
    live.links = linkLines(engine, record);
    containers.add(record, live);
    containers.event(record, 'create');
    return { record, warnings: warnings(hostConfig, platform === '' ? found?.image : undefined) };
  } catch (error) {
    containers.releaseName(taken);
    throw error;
  }
}

/** An empty volume starts with what the image has at its place. */
function copyUp(engine: Engine, tree: DirectoryNode, planned: readonly PlannedMount[], mounts: readonly ContainerRecord['mounts'][number][]): void {
  mounts.forEach((point, i) => {
    if (point.Type !== 'volume' || !planned[i]!.copy || !point.Name) return;
    const node = at(tree, point.Destination);
    if (node?.kind === 'directory') engine.volumes.copyUp(point.Name, node);
  });
}

/** @throws 400 where a file is in its place, 500 where one is on the way */
function checkWorkingDirectory(tree: DirectoryNode, path: string, id: string): void {
  for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
    if (at(tree, path.slice(0, end))?.kind === 'file') throw internal(`lstat /var/lib/docker/rootfs/overlayfs/${id}${path}: not a directory`);
  }
  const node = path === '' ? undefined : at(tree, path);
  if (node && node.kind !== 'directory' && node.kind !== 'symlink') throw badRequest(`Cannot mkdir: ${path} is not a directory`);
}

/** A volume is a folder: it cannot lie over a file. @throws 500 */
function checkPlace(tree: DirectoryNode, path: string, id: string): void {
  const node = at(tree, path);
  if (node && node.kind !== 'directory' && node.kind !== 'symlink') throw internal(`cannot mount volume over existing file, file exists /var/lib/docker/rootfs/overlayfs/${id}${path}`);
}

function at(tree: DirectoryNode, path: string): Inode | undefined {
  let node: Inode | undefined = tree;
  for (const name of path.split('/').filter(Boolean)) node = node?.kind === 'directory' ? node.entries.get(name) : undefined;
  return node;
}

function warnings(config: HostConfig, image: PlatformImage | undefined): string[] {
  const exposed = Object.values(config.PortBindings).flat().length;
  const percent = Number(config['CpuPercent']) > 0;
  if (percent) config['CpuPercent'] = 0;
  const { os, architecture, variant } = image?.config ?? { os: 'linux', architecture: 'amd64', variant: undefined };
  return [
    ...(architecture === 'amd64' ? [] : [`The requested image's platform (${[os, architecture, ...(variant ? [variant] : [])].join('/')}) does not match the detected host platform (linux/amd64/v4) and no specific platform was requested`]),
    ...(percent ? ['linux does not support CPU percent. Percent discarded.'] : []),
    ...(config.NetworkMode === 'bridge' && (config.Links?.length ?? 0) > 0 ? ['Links on the default bridge network are deprecated and will be removed in a future release. Use a custom network instead.'] : []),
    ...(config.NetworkMode === 'host' && exposed > 0 ? ['Published ports are discarded when using host network mode'] : []),
  ];
}

export const noEndpoint = (given: Partial<EndpointSettings> | null | undefined): EndpointSettings => ({
  IPAMConfig: given?.IPAMConfig ?? null, Links: given?.Links ?? null, Aliases: given?.Aliases ?? null, DriverOpts: given?.DriverOpts ?? null, GwPriority: given?.GwPriority ?? 0,
  NetworkID: '', EndpointID: '', Gateway: '', IPAddress: '', MacAddress: given?.MacAddress ?? '', IPPrefixLen: 0, IPv6Gateway: '', GlobalIPv6Address: '', GlobalIPv6PrefixLen: 0, DNSNames: null,
});

/** Networks that the container will be put on when it starts; they need not exist yet. @throws 400 */
function plannedNetworks(engine: Engine, host: HostConfig, request: CreateRequest): Record<string, EndpointSettings> {
  const given = request.NetworkingConfig?.EndpointsConfig ?? {};
  if (host.NetworkMode.startsWith('container:')) return {};
  const names = new Set([host.NetworkMode, ...Object.keys(given)]);
  const networks: Record<string, EndpointSettings> = {};
  for (const name of names) {
    const settings = given[name] ?? (name === host.NetworkMode ? given['default'] : undefined);
    if (name === 'default') continue;
    const record = engine.networks.find(name);
    if (record) engine.networks.checkEndpoint(record, settings ?? undefined, `invalid config for network ${name}: `);
    networks[record?.Name ?? name] = noEndpoint(settings);
  }
  return networks;
}
