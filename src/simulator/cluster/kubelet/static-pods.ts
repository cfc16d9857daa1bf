/**
 * Static pods: the kubelet runs what the files in its manifest folder say, and shows each in the API by a mirror pod. Whoever
 * deletes a mirror pod gets it back; only the file ends the pod. The folder is looked at while some pod can reach it.
 */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { decode } from '../../kernel/bytes.ts';
import { contentOf, entriesOf } from '../../kernel/inode.ts';
import type { WriteOptions } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { PODS } from '../resources.ts';
import { lookup } from './host-lookup.ts';
import { HASH, MANIFESTS, podOf } from './manifest.ts';
import { loadYaml } from '../yaml/load.ts';
import { yaml } from '../yaml/readers.ts';
import type { NodeContext } from './node-context.ts';
import type { PodWorker } from './pod-worker.ts';

/** What the kubelet does for them. */
export interface StaticHost {
  readonly node: NodeContext;
  readonly stopped: boolean;
  readonly workers: Map<string, PodWorker>;
  /** Begins to run a mirror pod's containers. */
  run(mirror: Pod): void;
}

/** Whether a pod's containers can write to the manifest folder. */
export const reachesManifests = ({ spec }: Pod): boolean =>
  Boolean(spec.volumes?.some(({ hostPath }) => hostPath && (`${MANIFESTS}/`.startsWith(`${hostPath.path.replace(/\/+$/, '')}/`) || hostPath.path.startsWith(`${MANIFESTS}/`))));

const keyOf = ({ metadata }: Partial<Pod>): string => `${metadata!.namespace}/${metadata!.name}`;

/** A file as it was found; what it says is worked out when somebody asks. */
class ManifestFile {
  readonly text: string;
  #read: (() => Partial<Pod> | undefined) | undefined;
  #pod: Partial<Pod> | undefined;

  constructor(text: string, read: () => Partial<Pod> | undefined) {
    this.text = text;
    this.#read = read;
  }

  get pod(): Partial<Pod> | undefined {
    if (this.#read) this.#pod = this.#read();
    this.#read = undefined;
    return this.#pod;
  }
}

type Files = Map<string, ManifestFile>;

export class StaticPods {
  readonly #host: StaticHost;
  /** What each file said when it was last looked at. */
  #files: Files | undefined;
  /** Pods whose file is gone or says something else: they end, and what is to run next. */
  readonly #ending = new Map<string, Partial<Pod> | undefined>();
  #watching = false;

  constructor(host: StaticHost) {
    this.#host = host;
  }

  // ---- mirror pods ----

  mirrorChanged(before: Pod | undefined, after: Pod | undefined): void {
    if (after?.metadata.deletionTimestamp && !before?.metadata.deletionTimestamp) this.#soon(`deletes the mirror pod ${after.metadata.name}`, () => this.#delete(after));
    else if (before && !after && !this.#ending.has(keyOf(before))) this.#soon(`makes the mirror pod ${before.metadata.name} again`, () => this.#again(before));
  }

  #soon(what: string, act: () => void): void {
    this.#host.node.kernel.agenda.after(DELAYS.mirrorPod, `kubelet ${this.#host.node.name} ${what}`, () => {
      if (!this.#host.stopped) act();
    });
  }

  #delete({ metadata }: Pod): void {
    this.#attempt(() => this.#host.node.client.delete(PODS, metadata.namespace, metadata.name, { gracePeriodSeconds: 0, uid: metadata.uid, ...this.#because('it is only a mirror') }));
  }

  /** The containers ran on: the new mirror shows what the old one showed. */
  #again({ metadata, spec, status, apiVersion, kind }: Pod): void {
    const { name, namespace, labels, annotations, ownerReferences } = metadata;
    const worker = this.#host.workers.get(metadata.uid);
    const made = this.#create({ apiVersion, kind, metadata: { name, namespace, labels, annotations, ownerReferences } as Pod['metadata'], spec });
    if (!made) return;
    const shown = this.#attempt(() => this.#host.node.client.updateStatus<Pod>(PODS, { ...made, status }, this.#because('its containers ran on'))) ?? made;
    if (!worker) return;
    this.#host.workers.delete(metadata.uid);
    this.#host.workers.set(made.metadata.uid, worker);
    worker.pod = shown;
  }

  #create(pod: Partial<Pod>): Pod | undefined {
    return this.#attempt(() => this.#host.node.client.create<Pod>(PODS, pod.metadata!.namespace, pod, this.#because('a static pod has a mirror')));
  }

  #because(reason: string): WriteOptions {
    return { cause: { reason, object: `v1 Node ${this.#host.node.name}` } };
  }

  #attempt<T>(act: () => T): T | undefined {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      return undefined;
    }
  }

  // ---- manifests ----

  /** A pod came that can reach the folder. */
  watch(): void {
    this.#files ??= this.#read();
    if (this.#watching) return;
    this.#watching = true;
    const { kernel, name } = this.#host.node, { agenda } = kernel;
    kernel.task(`kubelet ${name} gets ready for manifests`, loadYaml(yaml));
    agenda.after(DELAYS.relist, `kubelet ${this.#host.node.name} looks at its manifests`, () => {
      this.#watching = false;
      if (!this.#host.stopped) this.#look();
      if ([...this.#host.workers.values()].some(({ pod, mode }) => (mode === 'syncing' || mode === 'terminating') && reachesManifests(pod))) this.watch();
    });
  }

  #read(): Files {
    const { node } = this.#host, { now } = node.kernel.agenda;
    const folder = lookup(node.host, MANIFESTS);
    const owner = { name: node.name, uid: node.informers.nodes.get(undefined, node.name)?.metadata.uid ?? '' };
    const files: Files = new Map();
    for (const [name, inode] of folder?.kind === 'directory' ? entriesOf(folder) : []) {
      if (inode.kind !== 'file' || name.startsWith('.')) continue;
      const held = this.#files?.get(name);
      const text = decode(contentOf(inode));
      files.set(name, held?.text === text ? held : new ManifestFile(text, () => podOf(text, `${MANIFESTS}/${name}`, owner, now)));
    }
    return files;
  }

  #look(): void {
    const before = this.#files!, now = this.#read();
    this.#files = now;
    for (const [name, { pod: old }] of before) {
      const pod = now.get(name)?.pod;
      if (!old || old.metadata!.annotations![HASH] === pod?.metadata!.annotations![HASH]) continue;
      this.#end(old, pod && keyOf(pod) === keyOf(old) ? pod : undefined);
      if (pod && keyOf(pod) !== keyOf(old)) this.#begin(pod);
    }
    for (const [name, { pod }] of now) if (pod && !before.get(name)?.pod) this.#begin(pod);
  }

  #begin(pod: Partial<Pod>): void {
    const made = this.#create(pod);
    if (made) this.#host.run(made);
  }

  #end(pod: Partial<Pod>, next: Partial<Pod> | undefined): void {
    const { namespace, name } = pod.metadata!;
    const mirror = this.#host.node.informers.pods.get(namespace, name);
    if (!mirror) return next && this.#begin(next);
    this.#ending.set(keyOf(pod), next);
    const worker = this.#host.workers.get(mirror.metadata.uid);
    if (worker) worker.removed();
    else this.ended(mirror);
  }

  /** Nothing of a static pod runs any more. */
  ended(pod: Pod): void {
    const key = keyOf(pod);
    if (!this.#ending.has(key)) return;
    const next = this.#ending.get(key);
    const mirror = this.#host.node.informers.pods.get(pod.metadata.namespace, pod.metadata.name);
    if (mirror) this.#delete(mirror);
    this.#ending.delete(key);
    if (next) this.#begin(next);
  }
}
