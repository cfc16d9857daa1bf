import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** A small server that tells who asked and who answered; one static program and nothing else. */
export const whoami: ImageDefinition = {
  repository: 'traefik/whoami',
  layers: (image) => layered(image, { '/whoami': programNode('whoami-server', 6_300_000) }),
};
