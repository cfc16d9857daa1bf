/** The image that buildx makes builders of. */
import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const buildkit: ImageDefinition = {
  repository: 'moby/buildkit',
  layers: (image) => layered(image, { '/usr/bin/buildkitd': programNode('buildkitd', 62_000_000), '/usr/bin/buildctl': programNode('buildctl', 31_000_000) }),
};
