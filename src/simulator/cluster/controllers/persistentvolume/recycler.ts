/** Recycling: a pod empties a volume that its claim has left, and the volume hears of all that happens to it (recyclerclient). */
import type { Event } from '../../../api/kubernetes/event.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { PersistentVolume } from '../../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Client } from '../../client.ts';
import { quantity } from '../../quantities.ts';
import type { Recorder } from '../../recorder.ts';
import { EVENTS, PODS } from '../../resources.ts';
import { because } from '../controller.ts';

const NAMESPACE = 'default';
const IMAGE = 'registry.k8s.io/build-image/debian-base:bookworm-v1.0.6';
const EMPTY = 'test -e /scrub && find /scrub -mindepth 1 -delete && test -z "$(ls -A /scrub)" || exit 1';
const GIB = 2 ** 30;
/** So many seconds for each GiB, and at least. */
const INCREMENT = 30, LEAST = { hostPath: 60, nfs: 300 };

/** The kinds of volumes that can be recycled. */
const sourceOf = ({ spec }: PersistentVolume): 'hostPath' | 'nfs' | undefined => (spec.hostPath ? 'hostPath' : spec.nfs ? 'nfs' : undefined);

function podFor(volume: PersistentVolume, source: 'hostPath' | 'nfs'): Partial<Pod> {
  const seconds = Math.floor(quantity(volume.spec.capacity?.['storage']) / GIB) * INCREMENT;
  return {
    apiVersion: 'v1', kind: 'Pod', metadata: { name: `recycler-for-${volume.metadata.name}`, namespace: NAMESPACE } as Pod['metadata'],
    spec: {
      activeDeadlineSeconds: Math.max(seconds, LEAST[source]), restartPolicy: 'Never', volumes: [{ name: 'vol', [source]: source === 'nfs' ? volume.spec.nfs : { path: volume.spec.hostPath!.path } }],
      containers: [{ name: 'pv-recycler', image: IMAGE, command: ['/bin/sh'], args: ['-c', EMPTY], volumeMounts: [{ name: 'vol', mountPath: '/scrub' }] }],
    } as Pod['spec'],
  };
}

/** Calls `done` with what went wrong, or with nothing. */
export function recycle(client: Client, recorder: Recorder, volume: PersistentVolume, done: (problem: string | undefined) => void): void {
  const source = sourceOf(volume), name = `recycler-for-${volume.metadata.name}`, why = because('a volume is to be emptied', volume);
  if (!source) return done('No recycler plugin found for the volume!');
  const stops = [
    client.informer<Pod>(PODS).onChange(({ before, after }) => {
      const { metadata, status } = (after ?? before)!;
      if (metadata.name !== name || metadata.namespace !== NAMESPACE) return;
      if (!after) finish('recycler pod was deleted');
      else if (status.phase === 'Succeeded') finish();
      else if (status.phase === 'Failed') finish(status.message || 'pod failed, pod.Status.Message unknown');
    }),
    client.informer<Event>(EVENTS).onChange(({ before, after }) => {
      if (!before && after?.involvedObject.name === name && after.metadata.namespace === NAMESPACE) recorder.event(volume, after.type as 'Normal' | 'Warning', 'RecyclerPod', `Recycler pod: ${after.message}`);
    }),
  ];
  const stop = (): void => stops.splice(0).forEach((one) => one());
  const remove = (): void => {
    try {
      client.delete(PODS, NAMESPACE, name, why);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  };
  const finish = (problem?: string): void => {
    stop();
    remove();
    done(problem === undefined ? undefined : `Recycle failed: failed to recycle volume: ${problem}`);
  };
  try {
    client.create<Pod>(PODS, NAMESPACE, podFor(volume, source), why);
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    stop();
    if (error.status.reason === 'AlreadyExists') remove();
    done(`Recycle failed: ${error.status.reason === 'AlreadyExists' ? 'old recycler pod found, will retry later' : `unexpected error creating recycler pod:  ${error.message}`}`);
  }
}
