/** The persistent volume controller: binds claims to volumes, and volumes to claims. */
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer } from '../../client.ts';
import { isTerminal, specOf } from '../../pods.ts';
import { Recorder, referenceTo } from '../../recorder.ts';
import { PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, PODS, STORAGE_CLASSES } from '../../resources.ts';
import { timestamp } from '../../timestamps.ts';
import { BIND_COMPLETED, CLAIM_BOUND_BY, findVolume, isClaimedBy } from '../../volumes.ts';
import { because, byKey, keyOf, type ControllerContext } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';
import { expander } from './expander.ts';
import { claimsOf } from './pod-claims.ts';
import { recycle } from './recycler.ts';

/** pvclaimbinder-sync-period: claims that wait are looked at again. */
const RESYNC = 15_000;
const SELECTED_NODE = 'volume.kubernetes.io/selected-node';
const PROVISIONER = 'volume.kubernetes.io/storage-provisioner';
const BETA_PROVISIONER = 'volume.beta.kubernetes.io/storage-provisioner';
const NO_PROVISIONER = 'kubernetes.io/no-provisioner';

class PersistentVolumeBinder {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #claims: Informer<PersistentVolumeClaim>;
  readonly #volumes: Informer<PersistentVolume>;
  readonly #classes: Informer<StorageClass>;
  readonly #pods: Informer<Pod>;
  readonly #claimQueue: WorkQueue;
  readonly #volumeQueue: WorkQueue;
  /** Volumes that are being emptied. */
  readonly #recycling = new Set<string>();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('persistentvolume-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'persistentvolume-controller');
    this.#claims = this.#client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
    this.#volumes = this.#client.informer<PersistentVolume>(PERSISTENT_VOLUMES);
    this.#classes = this.#client.informer<StorageClass>(STORAGE_CLASSES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#pods.addIndex('claim', claimsOf, specOf);
    this.#claimQueue = new WorkQueue(context.kernel, 'persistent volume claim', (key) => this.#syncClaim(key));
    this.#volumeQueue = new WorkQueue(context.kernel, 'persistent volume', (key) => this.#syncVolume(key));
    const expand = expander(context);
    this.#claims.onChange(({ before, after }) => {
      if (before && after) expand(before, after);
      this.#claimQueue.add(keyOf((after ?? before)!));
      const volume = (after ?? before)!.spec.volumeName;
      if (volume) this.#volumeQueue.add(volume);
    });
    this.#volumes.onChange(({ before, after }) => {
      this.#volumeQueue.add((after ?? before)!.metadata.name);
      const claim = after?.spec.claimRef;
      if (claim) this.#claimQueue.add(`${claim.namespace}/${claim.name}`);
      else if (after) for (const one of this.#claims.list()) if (one.status.phase !== 'Bound') this.#claimQueue.add(keyOf(one));
    });
    for (const claim of this.#claims.list()) this.#claimQueue.add(keyOf(claim));
    for (const volume of this.#volumes.list()) this.#volumeQueue.add(volume.metadata.name);
  }

  // ---- claims ----

  #syncClaim(key: string): void {
    const claim = byKey(this.#claims, key);
    if (!claim || claim.metadata.deletionTimestamp) return;
    if (claim.metadata.annotations?.[BIND_COMPLETED] !== undefined) return this.#syncBound(claim);
    if (claim.spec.volumeName) return this.#bindNamed(claim);
    const reserved = [...this.#volumes.list()].find((volume) => volume.spec.claimRef && isClaimedBy(volume, claim));
    const delayed = this.#classes.get(undefined, claim.spec.storageClassName ?? '')?.volumeBindingMode === 'WaitForFirstConsumer' && claim.metadata.annotations?.[SELECTED_NODE] === undefined;
    const volume = reserved ?? (delayed ? undefined : this.#fitting(claim));
    if (volume) return this.#bind(volume, claim);
    this.#explain(claim, delayed);
    this.#claimQueue.add(key, RESYNC);
  }

  /** Those with the fewest access modes come first, however large they are; among them the smallest wins (findByClaim). */
  #fitting(claim: PersistentVolumeClaim): PersistentVolume | undefined {
    const modes = ({ spec }: PersistentVolume): number => spec.accessModes?.length ?? 0;
    const volumes = [...this.#volumes.list()];
    for (const count of new Set(volumes.map(modes).sort((a, b) => a - b))) {
      const found = findVolume(claim, volumes.filter((one) => modes(one) === count));
      if (found) return found;
    }
    return undefined;
  }

  #syncBound(claim: PersistentVolumeClaim): void {
    const volume = this.#volumes.get(undefined, claim.spec.volumeName ?? '');
    if (volume) return this.#bind(volume, claim);
    if (claim.status.phase === 'Lost') return;
    this.#client.updateStatus<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, { ...claim, status: { ...claim.status, phase: 'Lost' } }, because('its volume is gone', claim));
    this.#recorder.event(claim, 'Warning', 'ClaimLost', 'Bound claim has lost its PersistentVolume. Data on the volume is lost!');
  }

  /** The claim names its volume: it gets that one or waits for it. */
  #bindNamed(claim: PersistentVolumeClaim): void {
    const volume = this.#volumes.get(undefined, claim.spec.volumeName!);
    if (volume && (!volume.spec.claimRef || isClaimedBy(volume, claim))) return this.#bind(volume, claim);
    if (volume) this.#recorder.event(claim, 'Warning', 'FailedBinding', `volume "${volume.metadata.name}" already bound to a different claim.`);
    this.#claimQueue.add(keyOf(claim), RESYNC);
  }

  #explain(claim: PersistentVolumeClaim, delayed: boolean): void {
    const name = claim.spec.storageClassName ?? '';
    const storageClass = this.#classes.get(undefined, name);
    if (delayed) this.#explainDelay(claim);
    else if (name === '') this.#recorder.event(claim, 'Normal', 'FailedBinding', 'no persistent volumes available for this claim and no storage class is set');
    else if (!storageClass) this.#recorder.event(claim, 'Warning', 'ProvisioningFailed', `storageclass.storage.k8s.io "${name}" not found`);
    else if (storageClass.provisioner === NO_PROVISIONER) this.#recorder.event(claim, 'Warning', 'ProvisioningFailed', `no volume plugin matched name: ${NO_PROVISIONER}`);
    else this.#waitForProvisioner(claim, storageClass);
  }

  /** A claim that waits for its pod waits for the pod to be scheduled once there is one. */
  #explainDelay(claim: PersistentVolumeClaim): void {
    const waiting = [...this.#pods.byIndex('claim', keyOf(claim))].filter((pod) => !pod.spec.nodeName && !isTerminal(pod)).map(({ metadata }) => metadata.name).sort();
    if (waiting.length === 0) this.#recorder.event(claim, 'Normal', 'WaitForFirstConsumer', 'waiting for first consumer to be created before binding');
    else this.#recorder.event(claim, 'Normal', 'WaitForPodScheduled', `waiting for pod${waiting.length > 1 ? 's' : ''} ${waiting.join(',')} to be scheduled`);
  }

  /** Annotations tell the provisioner that the claim is its affair. */
  #waitForProvisioner(claim: PersistentVolumeClaim, storageClass: StorageClass): void {
    if (claim.metadata.annotations?.[PROVISIONER] !== storageClass.provisioner) {
      const annotations = { ...claim.metadata.annotations, [BETA_PROVISIONER]: storageClass.provisioner, [PROVISIONER]: storageClass.provisioner };
      this.#client.update<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, { ...claim, metadata: { ...claim.metadata, annotations } }, because('its class has a provisioner', claim));
    }
    this.#recorder.event(claim, 'Normal', 'ExternalProvisioning', `Waiting for a volume to be created either by the external provisioner '${storageClass.provisioner}' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.`);
  }

  /** Both sides, in four writes: the volume's reference and phase, the claim's volume and phase. */
  #bind(volume: PersistentVolume, claim: PersistentVolumeClaim): void {
    const reason = because('volume fits the claim', claim);
    let held = volume;
    if (held.spec.claimRef?.uid !== claim.metadata.uid) {
      const { kind, namespace, name, uid, apiVersion, resourceVersion } = referenceTo(claim);
      const annotations = held.spec.claimRef ? held.metadata.annotations : { ...held.metadata.annotations, [CLAIM_BOUND_BY]: 'yes' };
      held = this.#client.update<PersistentVolume>(PERSISTENT_VOLUMES, { ...held, metadata: { ...held.metadata, annotations }, spec: { ...held.spec, claimRef: { kind, namespace, name, uid, apiVersion, resourceVersion } } }, reason);
    }
    this.#setPhase(held, 'Bound');
    let bound = claim;
    if (bound.spec.volumeName !== held.metadata.name || bound.metadata.annotations?.[BIND_COMPLETED] === undefined) {
      const annotations = { ...bound.metadata.annotations, [BIND_COMPLETED]: 'yes', ...(bound.spec.volumeName ? {} : { [CLAIM_BOUND_BY]: 'yes' }) };
      bound = this.#client.update<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, { ...bound, metadata: { ...bound.metadata, annotations }, spec: { ...bound.spec, volumeName: held.metadata.name } }, reason);
    }
    if (bound.status.phase === 'Bound') return;
    const status = { ...bound.status, phase: 'Bound' as const, accessModes: held.spec.accessModes, capacity: held.spec.capacity };
    this.#client.updateStatus<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, { ...bound, status }, reason);
  }

  // ---- volumes ----

  #syncVolume(name: string): void {
    const volume = byKey(this.#volumes, name);
    if (!volume) return;
    const { claimRef } = volume.spec;
    if (!claimRef) return this.#setPhase(volume, 'Available');
    if (!claimRef.uid) return this.#setPhase(volume, 'Available');
    const claim = this.#claims.get(claimRef.namespace, claimRef.name ?? '');
    if (claim?.metadata.uid === claimRef.uid) {
      if (claim.metadata.annotations?.[BIND_COMPLETED] === undefined) this.#setPhase(volume, 'Bound');
      return;
    }
    if (volume.status.phase !== 'Released' && volume.status.phase !== 'Failed') this.#setPhase(volume, 'Released');
    this.#reclaim(name);
  }

  #reclaim(name: string): void {
    const volume = byKey(this.#volumes, name)!;
    if (volume.spec.persistentVolumeReclaimPolicy === 'Recycle') return this.#recycle(volume);
    if (volume.spec.persistentVolumeReclaimPolicy !== 'Delete' || volume.metadata.deletionTimestamp || volume.status.phase !== 'Released') return;
    const path = volume.spec.hostPath?.path;
    if (path !== undefined && !/^\/tmp\/.+/.test(path)) {
      return this.#failed(volume, 'VolumeFailedDelete', `host_path deleter only supports /tmp/.+ but received provided ${path}`);
    }
    this.#client.delete(PERSISTENT_VOLUMES, undefined, name, because('its claim is gone', volume));
  }

  #failed(volume: PersistentVolume, reason: string, message: string): void {
    const held = byKey(this.#volumes, volume.metadata.name);
    if (!held || (held.status.phase === 'Failed' && held.status.message === message)) return;
    const status = { ...held.status, phase: 'Failed' as const, message, lastPhaseTransitionTime: timestamp(this.#context.kernel.agenda.now) };
    this.#client.updateStatus<PersistentVolume>(PERSISTENT_VOLUMES, { ...held, status }, because('its data cannot be deleted', volume));
    this.#recorder.event(volume, 'Warning', reason, message);
  }

  /** What failed is tried again and again. */
  #recycle(volume: PersistentVolume): void {
    const { name, deletionTimestamp } = volume.metadata;
    if (this.#recycling.has(name) || deletionTimestamp) return;
    this.#recycling.add(name);
    recycle(this.#client, this.#recorder, volume, (problem) => {
      this.#recycling.delete(name);
      if (problem !== undefined) {
        this.#failed(volume, 'VolumeFailedRecycle', problem);
        this.#volumeQueue.add(name, RESYNC);
        return;
      }
      this.#recorder.event(volume, 'Normal', 'VolumeRecycled', 'Volume recycled');
      const held = byKey(this.#volumes, name);
      if (held) this.#unbind(held);
    });
  }

  /** As before it was bound: who named its claim keeps that. */
  #unbind({ metadata, spec, ...rest }: PersistentVolume): void {
    const { [CLAIM_BOUND_BY]: byUs, ...annotations } = metadata.annotations ?? {}, { claimRef, ...own } = spec;
    const kept = byUs === undefined && claimRef ? { claimRef: { ...claimRef, uid: undefined } } : {};
    const { annotations: _, ...meta } = metadata;
    const next = { ...rest, metadata: { ...meta, ...(Object.keys(annotations).length > 0 ? { annotations } : {}) }, spec: { ...own, ...kept } } as PersistentVolume;
    this.#setPhase(this.#client.update<PersistentVolume>(PERSISTENT_VOLUMES, next, because('it is empty again', next)), 'Available');
  }

  #setPhase(volume: PersistentVolume, phase: 'Available' | 'Bound' | 'Released'): void {
    if (volume.status.phase === phase) return;
    const status = { ...volume.status, phase, lastPhaseTransitionTime: timestamp(this.#context.kernel.agenda.now) };
    try {
      this.#client.updateStatus<PersistentVolume>(PERSISTENT_VOLUMES, { ...byKey(this.#volumes, volume.metadata.name) ?? volume, status }, because(`volume is ${phase.toLowerCase()}`, volume));
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }
}

/** Starts the controller, which then also takes up the claims and volumes that are there. */
export function* startBinder(context: ControllerContext): Blocking<void> {
  new PersistentVolumeBinder(context);
}
