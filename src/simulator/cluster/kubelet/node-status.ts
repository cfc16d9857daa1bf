/** What a node's kubelet says of the images on it. */
import type { ContainerRuntime } from '../../api/cri.ts';
import type { ContainerImage } from '../../api/kubernetes/node.ts';

/** nodeStatusMaxImages. */
const MAX_IMAGES = 50;

/** Largest first, as the kubelet lists them. */
export const nodeImages = (runtime: ContainerRuntime): ContainerImage[] =>
  runtime.images().map(({ references, size }) => ({ names: references, sizeBytes: size })).sort((a, b) => (b.sizeBytes ?? 0) - (a.sizeBytes ?? 0)).slice(0, MAX_IMAGES);
