/** Config maps, secrets and the downward API in mounted volumes follow their objects (not through subPath mounts). */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { DownwardAPIVolumeFile, Volume } from '../../api/kubernetes/volume.ts';
import { valueOf } from './few.ts';
import { atomicTree } from './volume-files.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';
import { MountError } from './mount-error.ts';
import { volumeFiles } from './volumes.ts';

function showsField({ downwardAPI, projected }: Volume, path: RegExp): boolean {
  const shows = (items: readonly DownwardAPIVolumeFile[] | undefined): boolean => items?.some(({ fieldRef }) => fieldRef && path.test(fieldRef.fieldPath)) ?? false;
  return shows(downwardAPI?.items) || (projected?.sources?.some((source) => shows(source.downwardAPI?.items)) ?? false);
}

/** Whether files of a volume hold what is known only once the pod has its sandbox. */
export const showsAddress = (volume: Volume): boolean => showsField(volume, /^status\./);

/** Whether they hold labels or annotations, which change while the pod runs. */
export const showsMetadata = (volume: Volume): boolean => showsField(volume, /^metadata\.(labels|annotations)/);

export function refreshVolumes(node: NodeContext, pod: Pod, state: PodState, concerned: (volume: Volume) => boolean = () => true): void {
  const { now } = node.kernel.agenda;
  for (const volume of pod.spec.volumes ?? []) {
    const held = valueOf(state.volumes, volume.name);
    if (!held || !concerned(volume)) continue;
    try {
      const files = volumeFiles(node, pod, volume, pod.spec.hostNetwork ? node.address : state.sandbox?.address ?? '');
      if (!files) continue;
      const tree = atomicTree(files, now, pod.spec.securityContext?.fsGroup);
      for (const name of [...held.fileSystem.root.entries.keys()]) if (!tree.entries.has(name)) held.fileSystem.remove([name], now);
      for (const [name, inode] of tree.entries) held.fileSystem.put([name], inode, now);
    } catch (error) {
      // A source that is gone leaves the files as they are.
      if (!(error instanceof MountError)) throw error;
    }
  }
}
