/** What a node's kubelet says of the images on it. */
import type { ContainerRuntime } from '../../api/cri.ts';
import type { ContainerImage } from '../../api/kubernetes/node.ts';

/** nodeStatusMaxImages. */
const MAX_IMAGES = 50;

/** Largest first, as the kubelet lists them. */
export const nodeImages = (runtime: ContainerRuntime): ContainerImage[] =>
  runtime.images().map(({ references, size }) => ({ names: references, sizeBytes: size })).sort((a, b) => (b.sizeBytes ?? 0) - (a.sizeBytes ?? 0)).slice(0, MAX_IMAGES);

const CONDITIONS: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  MemoryPressure: { True: ['KubeletHasInsufficientMemory', 'kubelet has insufficient memory available'], False: ['KubeletHasSufficientMemory', 'kubelet has sufficient memory available'] },
  DiskPressure: { True: ['KubeletHasDiskPressure', 'kubelet has disk pressure'], False: ['KubeletHasNoDiskPressure', 'kubelet has no disk pressure'] },
  PIDPressure: { False: ['KubeletHasSufficientPID', 'kubelet has sufficient PID available'] },
  Ready: { True: ['KubeletReady', 'kubelet is posting ready status'] },
};

/** Reason and message of a condition of the node. */
export const conditionWords = (type: string, status: string): readonly [string, string] | undefined => CONDITIONS[type]?.[status];
