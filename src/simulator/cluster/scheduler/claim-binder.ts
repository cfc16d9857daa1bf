/** Binds the claims of a pod whose node is chosen: volumes are reserved, and the pod is bound when the claims are. */
import type { PersistentVolume, PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Client, Informer } from '../client.ts';
import { referenceTo } from '../recorder.ts';
import { PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, PODS } from '../resources.ts';
import { BIND_COMPLETED, CLAIM_BOUND_BY } from '../volumes.ts';

/** bindingWaitInterval of the volume binder: it looks once a second. */
const LOOK = 1000;
/** bindTimeoutSeconds: ten minutes. */
const TIMEOUT = 600_000;

export class ClaimBinder {
  readonly #kernel: Kernel;
  readonly #client: Client;
  readonly #claims: Informer<PersistentVolumeClaim>;
  readonly #pods: Informer<Pod>;

  constructor(kernel: Kernel, client: Client) {
    this.#kernel = kernel;
    this.#client = client;
    this.#claims = client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
    this.#pods = client.informer<Pod>(PODS);
  }

  bind(pod: Pod, node: string, volumes: readonly { claim: PersistentVolumeClaim; volume: PersistentVolume | undefined }[], done: () => void): void {
    for (const { claim, volume } of volumes) {
      if (volume) this.#reserve(claim, volume);
      else this.#provision(claim, node);
    }
    this.#await(pod, volumes.map(({ claim }) => claim), this.#kernel.agenda.now + TIMEOUT, done);
  }

  #reserve(claim: PersistentVolumeClaim, volume: PersistentVolume): void {
    const { kind, namespace, name, uid, apiVersion, resourceVersion } = referenceTo(claim);
    const annotations = { ...volume.metadata.annotations, [CLAIM_BOUND_BY]: 'yes' };
    this.#client.update<PersistentVolume>(PERSISTENT_VOLUMES, {
      ...volume, metadata: { ...volume.metadata, annotations }, spec: { ...volume.spec, claimRef: { kind, namespace, name, uid, apiVersion, resourceVersion } },
    }, { cause: { reason: 'reserve a volume for a pod', object: `v1 PersistentVolumeClaim ${namespace}/${name}` } });
  }

  #provision(claim: PersistentVolumeClaim, node: string): void {
    const annotations = { ...claim.metadata.annotations, 'volume.kubernetes.io/selected-node': node };
    this.#client.patch(PERSISTENT_VOLUME_CLAIMS, claim.metadata.namespace, claim.metadata.name, { metadata: { annotations } }, { cause: { reason: 'node chosen for a new volume', object: `v1 Node ${node}` } });
  }

  #await(pod: Pod, claims: readonly PersistentVolumeClaim[], until: number, done: () => void): void {
    this.#kernel.agenda.after(LOOK, `scheduler: are the claims of ${pod.metadata.name} bound`, () => {
      if (!this.#pods.get(pod.metadata.namespace, pod.metadata.name)) return;
      const bound = claims.every(({ metadata }) => {
        const now = this.#claims.get(metadata.namespace, metadata.name);
        return now?.spec.volumeName && now.metadata.annotations?.[BIND_COMPLETED] !== undefined;
      });
      if (bound) return done();
      if (this.#kernel.agenda.now < until) this.#await(pod, claims, until, done);
    });
  }
}
