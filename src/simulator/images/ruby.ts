import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const ruby: ImageDefinition = {
  repository: 'ruby',
  layers: (image) => layered(image, {
    '/usr/local/bin/ruby': programNode('ruby', 14_000),
    '/usr/local/bin/irb': programNode('irb', 600),
    '/usr/local/bin/gem': programNode('gem', 600),
    ...Object.fromEntries(['rake', 'erb'].map((name) => [`/usr/local/bin/${name}`, programNode(name, 100_000)])),
    '/usr/local/bin/bundle': programNode('bundle', 600),
  }),
};
