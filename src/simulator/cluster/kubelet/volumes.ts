/** Volumes of a pod as file systems: what is mounted where, and which source is missing. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Volume } from '../../api/kubernetes/volume.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode } from '../../kernel/inode.ts';
import { quantity } from '../quantities.ts';
import { hostPath } from './host-path.ts';
import { FilesVolume, TOP, type Mountable } from './later-volume.ts';
import { MountError } from './mount-error.ts';
import type { NodeContext } from './node-context.ts';
import { configMapFiles, downwardFiles, projectedFiles, secretFiles, type VolumeFiles } from './volume-files.ts';

/** Sets up one volume. @throws MountError */
export function mountVolume(node: NodeContext, pod: Pod, volume: Volume, podAddress: string): Mountable {
  const files = volumeFiles(node, pod, volume, podAddress);
  if (files) return new FilesVolume(files, node.kernel.agenda.now, pod.spec.securityContext?.fsGroup);
  if (volume.hostPath) return hostPath(node, volume.name, volume.hostPath.path, volume.hostPath.type);
  if (volume.persistentVolumeClaim || volume.ephemeral) return claimVolume(node, pod, volume, volume.persistentVolumeClaim?.claimName ?? `${pod.metadata.name}-${volume.name}`);
  // Only drivers that registered with the kubelet mount anything; none is here.
  if (volume.csi) throw new MountError(`kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name ${volume.csi.driver} not found in the list of registered CSI drivers`);
  // emptyDir, and whatever else needs a place of its own.
  const gid = pod.spec.securityContext?.fsGroup ?? 0;
  const memory = volume.emptyDir?.medium === 'Memory';
  const fileSystem = new FileSystem(directoryNode({}, { mode: gid ? 0o2777 : 0o777, gid, mtime: node.kernel.agenda.now }), memory ? 'tmpfs' : 'ext4', memory ? 'tmpfs' : '/dev/vda1');
  if (memory) fileSystem.size = memorySize(node, pod, volume.emptyDir?.sizeLimit);
  return { fileSystem, base: TOP, readonly: false };
}

/** A volume in memory is as large as its limit, the pod's memory or the node's, whichever is least (calculateEmptyDirMemorySize). */
function memorySize(node: NodeContext, { spec }: Pod, sizeLimit: string | undefined): number {
  const limits = spec.containers.map(({ resources }) => resources?.limits?.['memory']);
  const ofPod = limits.every((limit) => limit !== undefined) ? limits.reduce((sum, limit) => sum + quantity(limit), 0) : Infinity;
  return Math.min(node.host.memory, ofPod, sizeLimit === undefined ? Infinity : quantity(sizeLimit));
}

/** The files of a volume that is made from API objects; undefined for the other sorts. */
export function volumeFiles(node: NodeContext, pod: Pod, volume: Volume, podAddress: string): VolumeFiles | undefined {
  if (volume.configMap) return configMapFiles(node, pod, volume.configMap.name ?? '', volume.configMap);
  if (volume.secret) return secretFiles(node, pod, volume.secret.secretName ?? '', volume.secret);
  if (volume.downwardAPI) return downwardFiles(node, pod, volume.downwardAPI, podAddress);
  if (volume.projected) return projectedFiles(node, pod, volume.projected, podAddress);
  return undefined;
}

function claimVolume(node: NodeContext, pod: Pod, volume: Volume, claimName: string): Mountable {
  const claim = node.informers.claims.get(pod.metadata.namespace, claimName);
  const persistent = claim?.spec.volumeName ? node.informers.volumes.get(undefined, claim.spec.volumeName) : undefined;
  if (!claim || !persistent) throw new MountError(`Unable to attach or mount volumes: unmounted volumes=[${volume.name}], unattached volumes=[], failed to process volumes=[${volume.name}]: error processing PVC ${pod.metadata.namespace}/${claimName}: ${claim ? 'PVC is not bound' : `failed to fetch PVC from API server: persistentvolumeclaims "${claimName}" not found`}`);
  const { hostPath: onNode, local } = persistent.spec;
  if (onNode) return hostPath(node, persistent.metadata.name, onNode.path, onNode.type);
  if (local) {
    if (!node.host.fileSystem.lookup(local.path.split('/').filter(Boolean))) throw new MountError(`MountVolume.NewMounter initialization failed for volume "${persistent.metadata.name}" : path "${local.path}" does not exist`);
    return hostPath(node, persistent.metadata.name, local.path);
  }
  return { fileSystem: node.remoteVolume(persistent), base: TOP, readonly: false };
}
