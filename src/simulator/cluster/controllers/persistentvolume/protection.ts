/** Protection: a claim stays while a pod uses it, a volume while it is bound; and each claim says whether it is used. */
import type { PersistentVolume, PersistentVolumeClaim, PersistentVolumeClaimCondition } from '../../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { DELAYS } from '../../delays.ts';
import { isTerminal, specOf } from '../../pods.ts';
import { PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, PODS } from '../../resources.ts';
import { claimsOf, keepsClaim } from './pod-claims.ts';
import { timestamp } from '../../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';

const CLAIM_FINALIZER = 'kubernetes.io/pvc-protection';
const VOLUME_FINALIZER = 'kubernetes.io/pv-protection';

function startClaims(context: ControllerContext): void {
  const client = context.client('pvc-protection-controller');
  const claims = client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
  const pods = client.informer<Pod>(PODS);
  pods.addIndex('claim', claimsOf, specOf);
  const queue = new WorkQueue(context.kernel, 'claim protection', (key) => {
    const claim = byKey(claims, key);
    if (!claim) return;
    const users = [...pods.byIndex('claim', key)];
    if (claim.metadata.deletionTimestamp && !users.some((pod) => keepsClaim(pod, claim.metadata.name)) && claim.metadata.finalizers?.includes(CLAIM_FINALIZER)) {
      const left = claim.metadata.finalizers.filter((one) => one !== CLAIM_FINALIZER);
      client.patch(PERSISTENT_VOLUME_CLAIMS, claim.metadata.namespace, claim.metadata.name, { metadata: { finalizers: left.length > 0 ? left : null } }, because('no pod uses it', claim));
      return;
    }
    if (!claim.metadata.deletionTimestamp && !claim.metadata.finalizers?.includes(CLAIM_FINALIZER)) {
      client.patch(PERSISTENT_VOLUME_CLAIMS, claim.metadata.namespace, claim.metadata.name, { metadata: { finalizers: [...(claim.metadata.finalizers ?? []), CLAIM_FINALIZER] } }, because('its protection is missing', claim));
      return;
    }
    if (!claim.metadata.deletionTimestamp && claim.status.phase === 'Bound') noteUse(claim, users.some((pod) => !isTerminal(pod)));
  }, DELAYS.informer);

  const noteUse = (claim: PersistentVolumeClaim, used: boolean): void => {
    const status = used ? 'False' : 'True';
    if (claim.status.conditions?.find(({ type }) => type === 'Unused')?.status === status) return;
    const condition: PersistentVolumeClaimCondition = {
      type: 'Unused', status, reason: used ? 'PodUsingPVC' : 'NoPodsUsingPVC', message: used ? 'A pod is currently referencing this PVC' : 'No pods are currently referencing this PVC',
      lastProbeTime: null as unknown as string, lastTransitionTime: timestamp(context.kernel.agenda.now),
    };
    const conditions = [...(claim.status.conditions ?? []).filter(({ type }) => type !== 'Unused'), condition];
    client.updateStatus<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, { ...claim, status: { ...claim.status, conditions } }, because(used ? 'a pod uses it' : 'no pod uses it', claim));
  };

  claims.onChange(({ after }) => {
    if (after) queue.add(keyOf(after));
  });
  pods.onChange(({ before, after }) => {
    const was = before && !isTerminal(before), is = after && !isTerminal(after);
    if (was !== is || !before) for (const key of claimsOf((after ?? before)!)) queue.add(key);
  });
}

function startVolumes(context: ControllerContext): void {
  const client = context.client('pv-protection-controller');
  const volumes = client.informer<PersistentVolume>(PERSISTENT_VOLUMES);
  const queue = new WorkQueue(context.kernel, 'volume protection', (key) => {
    const volume = byKey(volumes, key);
    if (!volume) return;
    const { deletionTimestamp, finalizers = [] } = volume.metadata;
    const held = finalizers.includes(VOLUME_FINALIZER), wanted = deletionTimestamp ? held && volume.status.phase === 'Bound' : true;
    if (held === wanted) return;
    // Somebody took it off a volume that stays, or the volume goes and nothing is bound to it any more.
    const next = wanted ? [...finalizers, VOLUME_FINALIZER] : finalizers.filter((one) => one !== VOLUME_FINALIZER);
    client.patch(PERSISTENT_VOLUMES, undefined, key, { metadata: { finalizers: next.length > 0 ? next : null } }, because(wanted ? 'its protection is missing' : 'it is not bound', volume));
  });
  volumes.onChange(({ after }) => {
    if (after) queue.add(after.metadata.name);
  });
}

export const claimprotection: ControllerEntry = { name: 'persistentvolumeclaim-protection-controller', start: startClaims };
export const volumeprotection: ControllerEntry = { name: 'persistentvolume-protection-controller', start: startVolumes };
