/** The image that `# syntax=docker/dockerfile:1` names. */
import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const dockerfileFrontend: ImageDefinition = {
  repository: 'docker/dockerfile',
  layers: (image) => layered(image, { '/bin/dockerfile-frontend': programNode('dockerfile-frontend', 34_000_000) }),
};
