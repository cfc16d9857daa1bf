/** The ephemeral volume controller: claims for the volumes of pods that ask for one of their own. */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { Recorder } from '../recorder.ts';
import { PERSISTENT_VOLUME_CLAIMS, PODS } from '../resources.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from './controller.ts';
import { controllerReference } from './owners.ts';
import { WorkQueue } from './work-queue.ts';

const asks = ({ metadata, spec }: Pod): boolean => metadata.deletionTimestamp === undefined && Boolean(spec.volumes?.some(({ ephemeral }) => ephemeral));

function start(context: ControllerContext): void {
  const client = context.client('ephemeral-volume-controller');
  const recorder = new Recorder(context.kernel, client, 'ephemeral_volume');
  const claims = client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
  const pods = client.informer<Pod>(PODS);
  const queue = new WorkQueue(context.kernel, 'ephemeral volume', (key) => {
    const pod = byKey(pods, key);
    if (!pod || !asks(pod)) return;
    for (const { name: volume, ephemeral } of pod.spec.volumes ?? []) {
      if (!ephemeral?.volumeClaimTemplate) continue;
      const name = `${pod.metadata.name}-${volume}`, held = claims.get(pod.metadata.namespace, name);
      const refuse = (words: string): void => {
        recorder.event(pod, 'Warning', 'FailedBinding', `ephemeral volume ${volume}: ${words}`);
        queue.addRateLimited(key);
      };
      if (held?.metadata.ownerReferences?.some(({ uid }) => uid === pod.metadata.uid)) continue;
      if (held) return refuse(`PVC ${pod.metadata.namespace}/${name} was not created for pod ${pod.metadata.namespace}/${pod.metadata.name} (pod is not owner)`);
      const { metadata = {}, spec } = ephemeral.volumeClaimTemplate;
      const claim = { metadata: { name, labels: metadata.labels, annotations: metadata.annotations, ownerReferences: [controllerReference(pod)] }, spec } as Partial<PersistentVolumeClaim>;
      try {
        client.create<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, pod.metadata.namespace, claim, because('a volume of its own', pod));
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
        return refuse(`create PVC ${name}: ${error.message}`);
      }
    }
  });
  pods.onChange(({ before, after }) => {
    if (after && !before && asks(after)) queue.add(keyOf(after));
  });
  claims.onChange(({ before, after }) => {
    const owner = !after && before!.metadata.ownerReferences?.find(({ kind, controller }) => kind === 'Pod' && controller);
    if (owner) queue.add(`${before!.metadata.namespace}/${owner.name}`);
  });
}

export const ephemeralvolume: ControllerEntry = { name: 'ephemeral-volume-controller', start };
