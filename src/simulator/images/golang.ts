import { directoryNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

export const golang: ImageDefinition = {
  repository: 'golang',
  layers: (image) => layered(image, {
    '/usr/local/go/bin/go': programNode('go', 14_000_000),
    '/usr/local/go/bin/gofmt': programNode('gofmt', 3_000_000),
    '/go': directoryNode({ bin: directoryNode(), src: directoryNode() }, { mode: 0o777 }),
  }),
};
