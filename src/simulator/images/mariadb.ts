import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mariadb: ImageDefinition = {
  repository: 'mariadb',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('hand-over'),
    '/usr/sbin/mariadbd': programNode('mariadbd', 26_000_000),
    '/usr/bin/mariadb': programNode('mariadb', 5_000_000),
    '/docker-entrypoint-initdb.d': directoryNode(),
    ...withAccount(image, 'mysql', 999, 999, '/home/mysql', '/bin/sh'),
    '/var/lib/mysql': directoryNode({}, { uid: 999, gid: 999 }),
  }),
};
