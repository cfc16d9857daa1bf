/** RUN: a program in the file system of the image that is being built. */
import { encode } from '../../kernel/bytes.ts';
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, fileNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { Mounts } from '../../kernel/mounts.ts';
import { NetworkNamespace } from '../../kernel/network.ts';
import { PidNamespace, type Namespaces } from '../../kernel/process.ts';
import type { Engine } from '../engine.ts';
import { ContainerHop, Bridge } from '../network/bridge.ts';
import { resolveUser, UnknownUser } from '../runtime/accounts.ts';
import { StartError } from '../runtime/oci-error.ts';
import { Output } from '../runtime/output.ts';
import { ulimitsByLetter } from '../runtime/ulimits.ts';
import { startProcess } from '../runtime/process-task.ts';
import { managedFileSystem, mountRoot, tmpfs, type MountSpec } from '../runtime/rootfs.ts';

export interface RunSpec {
  argv: string[];
  env: Map<string, string>;
  cwd: string;
  user: string;
  mounts: MountSpec[];
  network: 'default' | 'host' | 'none';
  extraHosts: readonly { name: string; address: string }[];
  ulimits?: readonly { name: string; soft: number; hard: number }[];
  shmSize?: number;
}

export interface RunResult {
  /** Why it did not end well: 'exit code: 3'. */
  failure?: string;
  tree: DirectoryNode;
}

/** Runs a command over `tree`. What it writes to stdout and stderr goes to `log`. */
export function* runStep(engine: Engine, tree: DirectoryNode, spec: RunSpec, log: (stream: 1 | 2, bytes: Uint8Array) => void): Blocking<RunResult> {
  const fileSystem = new FileSystem(tree);
  const network = spec.network === 'host' ? engine.host.ns.network : new NetworkNamespace('build');
  const ns: Namespaces = { mounts: new Mounts(fileSystem), network, pids: new PidNamespace(engine.host.ns.pids), uts: { hostname: 'buildkitsandbox' }, cgroup: { path: '/', ...(spec.ulimits?.length && { ulimits: ulimitsByLetter(spec.ulimits.map(({ name, soft, hard }) => ({ Name: name, Soft: soft, Hard: hard }))) }) } };
  const bridge = spec.network === 'default' ? joinBridge(engine, network) : undefined;
  const managed = managedFileSystem({ hosts: `127.0.0.1\tlocalhost buildkitsandbox\n::1\tlocalhost ip6-localhost ip6-loopback\n${spec.extraHosts.map(({ name, address }) => `${address}\t${name}\n`).join('')}`, hostname: 'buildkitsandbox\n', resolvConf: hostResolver(engine) }, engine.now);
  try {
    mountRoot(engine.kernel, ns, engine.hardware, managed, spec.mounts, spec.shmSize);
    const account = resolveUser(ns.mounts, spec.user);
    const env = new Map(spec.env);
    if (!env.has('HOME')) env.set('HOME', account.home);
    const output = new Output((stream, bytes) => log(stream === 'stdout' ? 1 : 2, bytes));
    const task = startProcess(engine.kernel, ns, { argv: spec.argv, env, cwd: spec.cwd, account, tty: false, stdin: false }, output);
    const ended = new WaitQueue();
    let over = false;
    task.onEnd(() => {
      over = true;
      ended.wakeAll();
    });
    try {
      yield* ended.until(() => over);
    } finally {
      if (!over) task.process.signal(9, true);
    }
    removeMountPoints(fileSystem, tree, spec.mounts, engine.now);
    const status = task.process.status ?? 0;
    return { ...(status === 0 ? {} : { failure: `exit code: ${status}` }), tree: fileSystem.snapshot() };
  } catch (error) {
    if (error instanceof UnknownUser) return { failure: error.message, tree };
    if (!(error instanceof StartError)) throw error;
    log(2, encode(`runc run failed: unable to start container process: error during container init: ${error.message}\n`));
    return { failure: 'exit code: 1', tree };
  } finally {
    bridge?.leave();
  }
}

/** A step has an address on the default bridge while it runs. */
function joinBridge(engine: Engine, network: NetworkNamespace): { leave: () => void } | undefined {
  const record = engine.networks.find('bridge');
  const bridge: Bridge | undefined = record && engine.networks.bridge(record);
  const address = bridge?.allocate();
  if (!bridge || !address) return undefined;
  const mac = engine.macAddress(`build ${address}`);
  const member = { container: 'build', endpoint: '', name: 'build', address, mac, namespace: network, dnsNames: [] };
  bridge.members.set(address, member);
  network.interfaces.push({ name: 'eth0', address, prefix: bridge.subnet.prefix, mac, gateway: bridge.gateway, up: true });
  network.hops.push(new ContainerHop(engine.host.ns.network, () => [bridge]));
  return { leave: () => bridge.leave(member) };
}

function hostResolver(engine: Engine): string {
  const { node } = engine.host.ns.mounts.locate('/etc/resolv.conf');
  return node?.kind === 'file' ? String.fromCharCode(...node.data.subarray(0, node.size)) : '';
}

const FIXED = ['/proc', '/dev', '/sys', '/etc/resolv.conf', '/etc/hostname', '/etc/hosts'];

/** Files and folders that were made only to mount over do not belong to the layer. */
function removeMountPoints(fileSystem: FileSystem, before: DirectoryNode, mounts: readonly MountSpec[], now: number): void {
  const held = new FileSystem(before);
  for (const path of [...FIXED, ...mounts.map((mount) => mount.path)]) {
    for (const parts = path.split('/').filter(Boolean); parts.length > 0; parts.pop()) {
      if (held.lookup(parts) !== undefined) {
        restore(fileSystem, held, parts);
        break;
      }
      const node: Inode | undefined = fileSystem.lookup(parts);
      if (!node || (node.kind === 'directory' ? node.entries.size > 0 : node.kind !== 'file' || node.size > 0)) break;
      fileSystem.remove(parts, now);
    }
  }
}

/** A folder whose entries are as they were is the one that it was. */
function restore(fileSystem: FileSystem, held: FileSystem, parts: readonly string[]): void {
  const node = fileSystem.lookup(parts), old = held.lookup(parts);
  if (node === old || node?.kind !== 'directory' || old?.kind !== 'directory' || node.entries.size !== old.entries.size) return;
  for (const [name, child] of node.entries) if (old.entries.get(name) !== child) return;
  if (parts.length > 0) fileSystem.put(parts, old, old.mtime);
}

/** What `--mount=type=tmpfs` gives. */
export const emptyTmpfs = (now: number): FileSystem => tmpfs(0o1777, now);

/** A file system with one file, for secrets. */
export const oneFile = (name: string, content: Uint8Array, mode: number, now: number): FileSystem => new FileSystem(directoryNode({ [name]: fileNode(content, { mode, mtime: now }) }), 'tmpfs', 'tmpfs');
