import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** The image of every pod's sandbox: it sleeps until it is told to end. */
export const pause: ImageDefinition = {
  repository: 'pause',
  layers: (image) => layered(image, { '/pause': programNode('pause', 517_000) }),
};
