import { programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const memcached: ImageDefinition = {
  repository: 'memcached',
  layers: (image) => layered(image, { '/usr/local/bin/docker-entrypoint.sh': entrypoint('memcached-entrypoint'), '/usr/local/bin/memcached': programNode('memcached', 500_000) }),
};
