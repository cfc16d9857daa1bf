import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** One static program on nothing but certificates. */
const program = (name: 'controller' | 'speaker'): ImageDefinition => ({
  repository: `metallb/${name}`,
  layers: (image) => layered(image, { [`/${name}`]: programNode(`metallb-${name}`, 78_000_000) }),
});

export const metallbController = program('controller'), metallbSpeaker = program('speaker');
