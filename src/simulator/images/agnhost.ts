import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** What Kubernetes' own tests and tutorials run: one program with many commands. */
export const agnhost: ImageDefinition = {
  repository: 'e2e-test-images/agnhost',
  layers: (image) => layered(image, { '/agnhost': programNode('agnhost', 51_000_000) }),
};
