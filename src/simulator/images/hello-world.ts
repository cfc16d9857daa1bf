import { directoryNode, programNode } from '../kernel/inode.ts';
import type { ImageDefinition } from './definition.ts';

/** One static program in an empty root. */
export const helloWorld: ImageDefinition = {
  repository: 'hello-world',
  layers: () => [directoryNode({ hello: programNode('hello', 10_072) })],
};
