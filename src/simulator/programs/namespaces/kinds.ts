/** The namespaces that nsenter and unshare name by a letter, and how each is changed. */
import { namespaceKinds, type NamespaceKind } from '../../kernel/namespace-links.ts';
import type { Namespaces } from '../../kernel/process.ts';
import type { Option } from '../options.ts';

export { namespaceKinds, type NamespaceKind };

/** Letters and long names of options (util-linux and busybox), in the order in which nsenter opens them. */
export const KINDS: readonly { kind: NamespaceKind; short: string; long: string }[] = [
  { kind: 'user', short: 'U', long: 'user' }, { kind: 'cgroup', short: 'C', long: 'cgroup' }, { kind: 'ipc', short: 'i', long: 'ipc' }, { kind: 'uts', short: 'u', long: 'uts' },
  { kind: 'net', short: 'n', long: 'net' }, { kind: 'pid', short: 'p', long: 'pid' }, { kind: 'mnt', short: 'm', long: 'mount' }, { kind: 'time', short: 'T', long: 'time' },
];

export const kindOptions: readonly Option[] = KINDS.map(({ short, long }) => ({ short, long, value: 'optional' }));

/** `ns` with the namespaces of these kinds from another. Nobody has a user or time namespace of its own here. */
export function withKinds(ns: Namespaces, from: Namespaces, kinds: readonly NamespaceKind[]): Namespaces {
  const changed = { ...ns };
  for (const kind of kinds) {
    if (kind === 'mnt') changed.mounts = from.mounts;
    if (kind === 'uts') changed.uts = from.uts;
    if (kind === 'net') changed.network = from.network;
    if (kind === 'pid') changed.pids = from.pids;
    if (kind === 'cgroup') changed.cgroup = from.cgroup;
    if (kind !== 'ipc') continue;
    delete changed.ipc;
    if (from.ipc) changed.ipc = from.ipc;
  }
  return changed;
}
