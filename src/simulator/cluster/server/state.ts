/** What all parts of the running server share. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Agenda } from '../../kernel/agenda.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Channel } from '../../kernel/blocking.ts';
import type { Store } from '../../store/store.ts';
import type { KubeletLocator } from '../node-api.ts';
import type { Json } from './conform.ts';
import type { ResourceIndex } from './discovery-index.ts';
import type { Recorder } from './managed-fields/record.ts';
import type { Identities } from './object-meta.ts';
import type { Registry } from './registry.ts';
import type { Resource } from './resources.ts';
import type { TableSource } from './tables/table.ts';
import type { VersionViews } from './views.ts';
import type { WatchEvent } from './watch.ts';

/** A collection that is brought up to date only when somebody looks. */
export interface LiveCollection {
  refresh(): void;
  /** Keeps it up to date until `closed`. */
  follow(closed: () => boolean): void;
}

export interface ServerState {
  readonly store: Store;
  readonly kernel: Kernel;
  readonly agenda: Agenda;
  readonly registry: Registry;
  readonly resources: ResourceIndex;
  readonly identities: Identities;
  readonly views: VersionViews;
  readonly recorder: Recorder;
  readonly kubelets: KubeletLocator;
  /** By collection, see LiveCollection. */
  readonly live: Map<string, LiveCollection>;
  /** host:port that discovery names. */
  readonly address: string;
  tableSource(resource: Resource, objects?: readonly KubernetesObject[]): TableSource;
  /** A watch whose start is forgotten: one ERROR event. */
  expiredWatch(revision: number): Channel<WatchEvent>;
  /** An object of that kind with nothing in it but metadata, as bookmarks are. */
  emptyObject(resource: Resource, metadata: Json): KubernetesObject;
}
