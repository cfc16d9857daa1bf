import { programNode, symlinkNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const python: ImageDefinition = {
  repository: 'python',
  layers: (image) => layered(image, {
    '/usr/local/bin/python3': programNode('python3', 6_000_000),
    '/usr/local/bin/python': symlinkNode('python3'),
    '/usr/local/bin/pip': programNode('pip', 220),
    '/usr/local/bin/pip3': programNode('pip', 220),
  }),
};
