import { directoryNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const rabbitmq: ImageDefinition = {
  repository: 'rabbitmq',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('hand-over'),
    '/opt/rabbitmq/sbin/rabbitmq-server': programNode('rabbitmq-server', 4_000),
    '/opt/rabbitmq/sbin/rabbitmqctl': programNode('rabbitmqctl', 1_000),
    '/var/lib/rabbitmq': directoryNode({}, { uid: 999, gid: 999 }),
  }),
};
