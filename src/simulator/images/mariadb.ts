import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mariadb: ImageDefinition = {
  repository: 'mariadb',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('mysql-entrypoint'),
    '/usr/local/bin/healthcheck.sh': programNode('mariadb-health', 12_000),
    '/usr/sbin/mariadbd': programNode('mysqld', 26_000_000),
    '/usr/bin/mariadb': programNode('mysql', 5_000_000),
    '/usr/bin/mariadb-admin': programNode('mysqladmin', 5_000_000),
    '/usr/bin/mariadb-dump': programNode('mysqldump', 5_000_000),
    '/etc/mysql/conf.d': directoryNode(),
    '/docker-entrypoint-initdb.d': directoryNode(),
    '/run/mysqld': directoryNode({}, { uid: 999, gid: 999, mode: 0o1777 }),
    ...withAccount(image, 'mysql', 999, 999, '/home/mysql', '/bin/sh'),
    '/var/lib/mysql': directoryNode({}, { uid: 999, gid: 999 }),
  }),
};
