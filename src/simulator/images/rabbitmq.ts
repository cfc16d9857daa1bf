import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const rabbitmq: ImageDefinition = {
  repository: 'rabbitmq',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('hand-over'),
    '/opt/rabbitmq/sbin/rabbitmq-server': programNode('rabbitmq-server', 4_000),
    '/opt/rabbitmq/sbin/rabbitmqctl': programNode('rabbitmqctl', 1_000),
    ...Object.fromEntries(['rabbitmq-diagnostics', 'rabbitmq-plugins', 'rabbitmq-queues', 'rabbitmq-upgrade'].map((name) => [`/opt/rabbitmq/sbin/${name}`, programNode(name, 100_000)])),
    ...withAccount(image, 'rabbitmq', 999, 999, '/var/lib/rabbitmq'),
    '/var/lib/rabbitmq': directoryNode({}, { uid: 999, gid: 999 }),
  }),
};
