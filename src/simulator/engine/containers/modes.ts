/** What does not go together in a request for a container, or names no mode that Linux has: read before anything is looked up. All are 400. */
import type { ContainerConfig, HostConfig } from '../../api/engine/containers.ts';
import { badRequest, internal } from '../http/errors.ts';

const filled = (value: unknown): boolean => value !== undefined && value !== null && Object.keys(value as object).length > 0;

/** A container in another one's network has nothing of its own that belongs to a network. */
function checkBorrowedNetwork(config: Partial<ContainerConfig>, host: HostConfig): void {
  const mode = host.NetworkMode;
  if (mode !== 'container' && !mode.startsWith('container:')) return;
  if (mode.split(/:(.*)/s)[1] === '' || mode === 'container') throw badRequest('invalid network mode: invalid container format container:<name|id>');
  if (config.Hostname) throw badRequest('conflicting options: hostname and the network mode');
  if (filled(host.Links)) throw badRequest("conflicting options: container type network can't be used with links. This would result in undefined behavior");
  if (filled(host.Dns)) throw badRequest('conflicting options: dns and the network mode');
  if (filled(host.ExtraHosts)) throw badRequest('conflicting options: custom host-to-IP mapping and the network mode');
  if (filled(host.PortBindings) || host.PublishAllPorts) throw badRequest('conflicting options: port publishing and the container type network mode');
  if (filled(config.ExposedPorts)) throw badRequest('conflicting options: port exposing and the container type network mode');
}

export function checkConflicts(config: Partial<ContainerConfig>, host: HostConfig): void {
  checkBorrowedNetwork(config, host);
  if (host['UTSMode'] === 'host' && config.Hostname) throw badRequest('conflicting options: hostname and the UTS mode');
  if (host.NetworkMode === 'host' && filled(host.Links)) throw badRequest("conflicting options: host type networking can't be used with links. This would result in undefined behavior");
  if (!['', 'default'].includes(String(host['Isolation']))) throw badRequest(`invalid isolation (${String(host['Isolation'])}): linux only supports 'default'`);
  for (const [name, what] of [['IOMaximumIOps', 'IOPs'], ['IOMaximumBandwidth', 'bandwidth']] as const) if (Number(host[name]) > 0) throw badRequest(`invalid option: QoS maximum ${what} configuration is not supported on linux`);
  const shares = Number(host['CpuShares']);
  if (shares < 0) throw badRequest(`invalid CPU shares (${shares}): value must be a positive integer`);
}

/** Namespaces that a container shares with the host or with another container. */
export function checkNamespaces(host: HostConfig): void {
  const ipc = String(host['IpcMode']);
  if (!['', 'none', 'private', 'host', 'shareable'].includes(ipc) && !ipc.startsWith('container:')) throw badRequest(`invalid IPC mode: ${ipc}`);
  if (!['', 'host'].includes(host.PidMode) && !/^container:./.test(host.PidMode)) throw badRequest(`invalid PID mode: ${host.PidMode}`);
  if (host.ShmSize < 0) throw badRequest('SHM size can not be less than 0');
  for (const [mode, what, known] of [['UTSMode', 'UTS', ['', 'host']], ['CgroupnsMode', 'cgroup namespace', ['', 'private', 'host']]] as const) {
    if (!(known as readonly string[]).includes(String(host[mode]))) throw badRequest(`invalid ${what} mode: ${String(host[mode])}`);
  }
  const score = Number(host['OomScoreAdj']);
  if (score < -1000 || score > 1000) throw badRequest(`Invalid value ${score}, range for oom score adj is [-1000, 1000]`);
  if (String(host['Runtime']) !== 'runc' && String(host['Runtime']) !== 'io.containerd.runc.v2') throw badRequest(`unknown or invalid runtime name: ${String(host['Runtime'])}`);
  for (const target of Object.keys(host.Tmpfs ?? {})) if (/^\/+$/.test(target)) throw badRequest("invalid specification: destination can't be '/'");
  for (const target of Object.keys(host.Tmpfs ?? {})) if (!target.startsWith('/')) throw badRequest(`invalid mount path: '${target}' mount path must be absolute`);
}

/** no-new-privileges, label, apparmor, seccomp and writable-cgroups are what this engine can read. */
export function checkSecurity(host: HostConfig): void {
  for (const option of (host['SecurityOpt'] as string[] | null) ?? []) {
    if (option === 'no-new-privileges' || option === 'disable' || option === 'writable-cgroups') continue;
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(option) ?? /^([^:]*):(.*)$/s.exec(option) ?? [];
    if (!/[=:]/.test(option)) throw internal(`invalid --security-opt 1: ${JSON.stringify(option)}`);
    const known = key === 'no-new-privileges' || key === 'writable-cgroups' ? /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value) : ['label', 'apparmor', 'seccomp'].includes(key);
    if (!known) throw internal(`invalid --security-opt 2: ${JSON.stringify(option)}`);
  }
}

/** A container whose namespace is shared is remembered by its id: it may be renamed. */
export function bindToIds(host: HostConfig, idOf: (name: string) => string | undefined): void {
  for (const mode of ['PidMode', 'IpcMode', 'NetworkMode']) {
    const name = /^container:(.+)/s.exec(String(host[mode]))?.[1], id = name === undefined ? undefined : idOf(name);
    if (id !== undefined) host[mode] = `container:${id}`;
  }
}

/** Other containers that this one is bound to have to be there. */
export function checkOthers(host: HostConfig, present: (name: string) => boolean): void {
  for (const mode of [host.PidMode, String(host['IpcMode'])]) {
    const name = /^container:(.+)/s.exec(mode)?.[1];
    if (name === undefined) continue;
    if (!present(name)) throw badRequest(`No such container: ${name}`);
  }
  for (const link of host.Links ?? []) {
    const name = link.split(':')[0]!;
    if (link.split(':').length > 2) throw internal(`bad format for links: ${link}`);
    if (link === '') throw internal('empty string specified for links');
    if (name === '') throw badRequest('could not get container for : invalid name or ID supplied: ""');
    if (!present(name.replace(/^\//, ''))) throw badRequest(`could not get container for ${name}: No such container: ${name}`);
  }
}
