import { directoryNode, programNode, symlinkNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const redis: ImageDefinition = {
  repository: 'redis',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('redis-entrypoint'),
    '/usr/local/bin/redis-server': programNode('redis-server', 15_900_000),
    '/usr/local/bin/redis-cli': programNode('redis-cli', 7_200_000),
    '/usr/local/bin/redis-benchmark': programNode('redis-benchmark', 6_900_000),
    '/usr/local/bin/redis-sentinel': symlinkNode('redis-server'),
    '/data': directoryNode({}, { uid: 999, gid: 1000 }),
  }),
};
