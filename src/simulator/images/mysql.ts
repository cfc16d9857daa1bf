import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mysql: ImageDefinition = {
  repository: 'mysql',
  layers: (image) => layered(image, { '/usr/local/bin/docker-entrypoint.sh': entrypoint('mysql-entrypoint'), '/usr/sbin/mysqld': programNode('mysqld', 60_000_000), '/usr/bin/mysql': programNode('mysql', 7_000_000), '/docker-entrypoint-initdb.d': directoryNode(), ...withAccount(image, 'mysql', 999, 999, '/var/lib/mysql', '/bin/bash'), '/var/lib/mysql': directoryNode({}, { uid: 999, gid: 999 }) }),
};
