/** What every controller is given, and how it is listed in the registry. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { CertificateAuthority } from '../certificate-authority.ts';
import type { Client, Informer, WriteOptions } from '../client.ts';
import type { KubeletLocator } from '../node-api.ts';

export interface ControllerContext {
  /** Signs certificates. */
  readonly authority: CertificateAuthority;
  readonly kernel: Kernel;
  /** A client that writes under the component's name. */
  client(actor: string): Client;
  /** When a node's kubelet last renewed its lease, ms since the epoch; undefined for a node without one. */
  heartbeat(node: string): number | undefined;
  /** Calls `listener` when a kubelet falls silent. Renewals are not written each ten seconds; their absence is told instead. */
  onSilence(listener: (node: string) => void): void;
  /** For what controllers read from nodes directly (metrics). */
  readonly kubelet: KubeletLocator;
  /** Every resource that the server can list, for controllers of all kinds (namespace, garbage collector). */
  readonly resources: () => readonly { group: string; version: string; resource: string; kind: string; namespaced: boolean; verbs: readonly string[] }[];
}

export interface ControllerEntry {
  /** As `--controllers` of kube-controller-manager names it. */
  readonly name: string;
  readonly start: (context: ControllerContext) => void;
}

/** 'namespace/name', or the name alone. */
export const keyOf = (object: KubernetesObject): string =>
  object.metadata.namespace ? `${object.metadata.namespace}/${object.metadata.name}` : object.metadata.name;

export function splitKey(key: string): { namespace: string | undefined; name: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { namespace: undefined, name: key } : { namespace: key.slice(0, slash), name: key.slice(slash + 1) };
}

export function byKey<T extends KubernetesObject>(informer: Informer<T>, key: string): T | undefined {
  const { namespace, name } = splitKey(key);
  return informer.get(namespace, name);
}

/** Options of a write: why, and for which object. */
export const because = (reason: string, object?: KubernetesObject): WriteOptions => ({
  cause: { reason, ...(object ? { object: `${object.apiVersion} ${object.kind} ${keyOf(object)}` } : {}) },
});
