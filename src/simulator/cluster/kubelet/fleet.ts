/** All kubelets of the cluster: one watch for all of them, which hands each pod to its node. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { KubeletApi } from '../node-api.ts';
import { DELAYS } from '../delays.ts';
import { NodeAgent } from './api.ts';
import type { Kubelet } from './kubelet.ts';
import type { KubeletInformers } from './node-context.ts';
import { byNode } from '../pods.ts';

/** What `sources` found; a pod's volumes stay while its status changes. */
const found = { configMap: new WeakMap<object, string[]>(), secret: new WeakMap<object, string[]>() };
const NOTHING: string[] = [];

/** Which objects of a kind a pod's volumes and variables come from: 'namespace/name'. */
function sources(pod: Pod, kind: 'configMap' | 'secret'): string[] {
  const { volumes } = pod.spec;
  if (!volumes) return NOTHING;
  let names = found[kind].get(volumes);
  if (!names) found[kind].set(volumes, (names = readSources(pod, kind)));
  return names;
}

function readSources(pod: Pod, kind: 'configMap' | 'secret'): string[] {
  const names = (pod.spec.volumes ?? []).flatMap((volume) => {
    const projected = volume.projected?.sources ?? [];
    if (kind === 'configMap') return [volume.configMap?.name, ...projected.map(({ configMap }) => configMap?.name)];
    return [volume.secret?.secretName, ...projected.map(({ secret }) => secret?.name)];
  });
  return [...new Set(names.filter((name): name is string => name !== undefined))].map((name) => `${pod.metadata.namespace}/${name}`);
}

export class Fleet {
  readonly #kernel: Kernel;
  readonly #informers: KubeletInformers;
  readonly #kubelets = new Map<string, Kubelet>();
  readonly #agents = new Map<string, NodeAgent>();

  constructor(kernel: Kernel, informers: KubeletInformers) {
    this.#kernel = kernel;
    this.#informers = informers;
    const { pods, nodes, configMaps, secrets } = informers;
    pods.addIndex('node', byNode);
    pods.addIndex('configMap', (pod) => (pod.spec.nodeName ? sources(pod, 'configMap') : []));
    pods.addIndex('secret', (pod) => (pod.spec.nodeName ? sources(pod, 'secret') : []));
    pods.onChange(({ before, after }) => this.#podChanged(before, after));
    nodes.onChange(({ after }) => {
      if (after) this.#kubelets.get(after.metadata.name)?.nodeChanged(after);
    });
    configMaps.onChange(({ key, before, after }) => this.#sourceChanged('configMap', (after ?? before)!.metadata, key));
    secrets.onChange(({ key, before, after }) => this.#sourceChanged('secret', (after ?? before)!.metadata, key));
  }

  add(kubelet: Kubelet): void {
    this.#kubelets.set(kubelet.node.name, kubelet);
    this.#agents.set(kubelet.node.name, new NodeAgent(kubelet));
  }

  get(node: string): Kubelet | undefined {
    return this.#kubelets.get(node);
  }

  list(): Iterable<Kubelet> {
    return this.#kubelets.values();
  }

  /** The kubelet's API of a node; undefined while it does not answer. */
  readonly locate = (node: string): KubeletApi | undefined => (this.#kubelets.get(node)?.stopped ? undefined : this.#agents.get(node));

  #podChanged(before: Pod | undefined, after: Pod | undefined): void {
    const name = (after ?? before)!.spec.nodeName;
    if (name) this.#kubelets.get(name)?.podChanged(before, after);
  }

  /** Mounted volumes follow within the kubelet's sync period. */
  #sourceChanged(index: 'configMap' | 'secret', { namespace, name }: { namespace?: string; name: string }, key: string): void {
    const pods = [...this.#informers.pods.byIndex(index, `${namespace}/${name}`)];
    for (const { metadata, spec } of pods) {
      const kubelet = this.#kubelets.get(spec.nodeName!);
      const after = DELAYS.volumeRefresh * (0.5 + 0.5 * this.#kernel.random('volume refresh', `${metadata.uid}/${key}/${this.#kernel.agenda.now}`).next());
      this.#kernel.agenda.after(after, `volumes of ${metadata.name}`, () => kubelet?.workers.get(metadata.uid)?.refreshVolumes());
    }
  }
}
