import { directoryNode, programNode, symlinkNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import type { CatalogueImage } from './catalogue.ts';
import { isAlpine, layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

/** User and group that its Dockerfiles make; on Alpine 999 is a group already. */
const REDIS = 999;
const groupOf = (image: CatalogueImage): number => (isAlpine(image) ? 1000 : REDIS);

export const redis: ImageDefinition = {
  repository: 'redis',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('redis-entrypoint'),
    '/usr/local/bin/redis-server': programNode('redis-server', 15_900_000),
    '/usr/local/bin/redis-cli': programNode('redis-cli', 7_200_000),
    '/usr/local/bin/redis-benchmark': programNode('redis-benchmark', 6_900_000),
    '/usr/local/bin/redis-sentinel': symlinkNode('redis-server'),
    '/data': directoryNode({}, { uid: REDIS, gid: groupOf(image) }),
    ...withAccount(image, 'redis', REDIS, groupOf(image), '/data'),
  }),
};
