import { directoryNode, fileNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mysql: ImageDefinition = {
  repository: 'mysql',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('mysql-entrypoint'),
    '/usr/sbin/mysqld': programNode('mysqld', 60_000_000),
    '/usr/bin/mysql': programNode('mysql', 7_000_000),
    '/usr/bin/mysqladmin': programNode('mysqladmin', 7_000_000),
    '/usr/bin/mysqldump': programNode('mysqldump', 7_000_000),
    '/etc/my.cnf': fileNode('[mysqld]\nhost-cache-size=0\nskip-name-resolve\ndatadir=/var/lib/mysql\nsocket=/var/run/mysqld/mysqld.sock\nsecure-file-priv=/var/lib/mysql-files\nuser=mysql\n\npid-file=/var/run/mysqld/mysqld.pid\n[client]\nsocket=/var/run/mysqld/mysqld.sock\n\n!includedir /etc/mysql/conf.d/\n'),
    '/etc/mysql/conf.d': directoryNode(),
    '/docker-entrypoint-initdb.d': directoryNode(),
    '/var/run/mysqld': directoryNode({}, { uid: 999, gid: 999, mode: 0o1777 }),
    ...withAccount(image, 'mysql', 999, 999, '/var/lib/mysql', '/bin/bash'),
    '/var/lib/mysql': directoryNode({}, { uid: 999, gid: 999 }),
  }),
};
