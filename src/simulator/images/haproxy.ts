import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const haproxy: ImageDefinition = {
  repository: 'haproxy',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('haproxy-entrypoint'),
    '/usr/local/sbin/haproxy': programNode('haproxy', 14_000_000),
    '/usr/local/etc/haproxy': directoryNode(),
    ...withAccount(image, 'haproxy', 99, 99, '/var/lib/haproxy'),
  }),
};
