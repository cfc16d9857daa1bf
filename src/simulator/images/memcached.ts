import { programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const memcached: ImageDefinition = {
  repository: 'memcached',
  layers: (image) => layered(image, { '/usr/local/bin/docker-entrypoint.sh': entrypoint('memcached-entrypoint'), '/usr/local/bin/memcached': programNode('memcached', 500_000), ...withAccount(image, 'memcache', 11211, 11211, '/home/memcache') }),
};
