/** All kubelets of the cluster: one watch for all of them, which hands each pod to its node. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Volume } from '../../api/kubernetes/volume.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { KubeletApi } from '../node-api.ts';
import { DELAYS } from '../delays.ts';
import { NodeAgent } from './api.ts';
import type { Kubelet } from './kubelet.ts';
import type { KubeletInformers } from './node-context.ts';
import { byNode, specOf } from '../pods.ts';

type SourceKind = 'configMap' | 'secret';

/** Which objects of a kind a pod's volumes come from: 'namespace/name'. Pods that follow one another mostly come from the same. */
function sourcesOf(kind: SourceKind): (pod: Pod) => string[] {
  let last: string[] = [];
  return ({ metadata: { namespace }, spec: { nodeName, volumes = [] } }) => {
    if (!nodeName) return [];
    const names: string[] = [];
    for (const volume of volumes) addNames(volume, kind, names);
    if (names.length !== last.length || names.some((name, i) => last[i] !== `${namespace}/${name}`)) last = [...new Set(names)].map((name) => `${namespace}/${name}`);
    return last;
  };
}

function addNames({ configMap, secret, projected }: Volume, kind: SourceKind, names: string[]): void {
  const own = kind === 'configMap' ? configMap?.name : secret?.secretName;
  if (own !== undefined) names.push(own);
  for (const source of projected?.sources ?? []) {
    const name = source[kind]?.name;
    if (name !== undefined) names.push(name);
  }
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
    pods.addIndex('node', byNode, specOf);
    pods.addIndex('configMap', sourcesOf('configMap'), specOf);
    pods.addIndex('secret', sourcesOf('secret'), specOf);
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
  #sourceChanged(index: SourceKind, { namespace, name }: { namespace?: string; name: string }, key: string): void {
    const pods = [...this.#informers.pods.byIndex(index, `${namespace}/${name}`)];
    for (const { metadata, spec } of pods) {
      const kubelet = this.#kubelets.get(spec.nodeName!);
      const after = DELAYS.volumeRefresh * (0.5 + 0.5 * this.#kernel.random('volume refresh', `${metadata.uid}/${key}/${this.#kernel.agenda.now}`).next());
      this.#kernel.agenda.after(after, `volumes of ${metadata.name}`, () => kubelet?.workers.get(metadata.uid)?.refreshVolumes());
    }
  }
}
