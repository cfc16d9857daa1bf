/** Images of servers and language runtimes whose files are few: each entry says what its main program is and where it lies. */
import { directoryNode, fileNode, programNode, symlinkNode, type Inode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';

/** A small script that only hands over to the command, run as a program. */
const entrypoint = (program: string): Inode => ({ ...fileNode('#!/bin/sh\nset -e\nexec "$@"\n', { mode: 0o755 }), program });

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

export const httpd: ImageDefinition = {
  repository: 'httpd',
  layers: (image) => layered(image, {
    '/usr/local/bin/httpd-foreground': { ...fileNode('#!/bin/sh\nset -e\nrm -f /usr/local/apache2/logs/httpd.pid\nexec httpd -DFOREGROUND "$@"\n', { mode: 0o755 }), program: 'httpd-foreground' },
    '/usr/local/apache2/bin/httpd': programNode('httpd', 2_300_000),
    '/usr/local/apache2/htdocs/index.html': fileNode('<html><body><h1>It works!</h1></body></html>\n'),
    '/usr/local/apache2/conf/httpd.conf': fileNode('ServerRoot "/usr/local/apache2"\nListen 80\nDocumentRoot "/usr/local/apache2/htdocs"\nErrorLog /proc/self/fd/2\nCustomLog /proc/self/fd/1 common\n'),
    '/usr/local/apache2/logs': directoryNode(),
  }),
};

export const node: ImageDefinition = {
  repository: 'node',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('node-entrypoint'),
    '/usr/local/bin/node': programNode('node', 118_000_000),
    '/usr/local/bin/nodejs': symlinkNode('node'),
    '/usr/local/bin/npm': programNode('npm', 2_900),
    '/usr/local/bin/npx': programNode('npx', 2_900),
    '/home/node': directoryNode({}, { uid: 1000, gid: 1000 }),
  }),
};

export const python: ImageDefinition = {
  repository: 'python',
  layers: (image) => layered(image, {
    '/usr/local/bin/python3': programNode('python3', 6_000_000),
    '/usr/local/bin/python': symlinkNode('python3'),
    '/usr/local/bin/pip': programNode('pip', 220),
    '/usr/local/bin/pip3': programNode('pip', 220),
  }),
};

export const postgres: ImageDefinition = {
  repository: 'postgres',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('postgres-entrypoint'),
    '/usr/local/bin/gosu': programNode('gosu', 2_300_000),
    '/usr/lib/postgresql/bin/postgres': programNode('postgres', 9_000_000),
    '/usr/local/bin/postgres': symlinkNode('/usr/lib/postgresql/bin/postgres'),
    '/usr/local/bin/psql': programNode('psql', 750_000),
    '/usr/local/bin/pg_isready': programNode('pg_isready', 100_000),
    '/var/lib/postgresql': directoryNode({ data: directoryNode({}, { uid: 999, gid: 999, mode: 0o1777 }) }, { uid: 999, gid: 999 }),
  }),
};

export const mysql: ImageDefinition = {
  repository: 'mysql',
  layers: (image) => layered(image, { '/usr/local/bin/docker-entrypoint.sh': entrypoint('mysql-entrypoint'), '/usr/sbin/mysqld': programNode('mysqld', 60_000_000), '/usr/bin/mysql': programNode('mysql', 7_000_000), '/var/lib/mysql': directoryNode({}, { uid: 999, gid: 999 }) }),
};

export const memcached: ImageDefinition = {
  repository: 'memcached',
  layers: (image) => layered(image, { '/usr/local/bin/docker-entrypoint.sh': entrypoint('memcached-entrypoint'), '/usr/local/bin/memcached': programNode('memcached', 500_000) }),
};

export const registry: ImageDefinition = {
  repository: 'registry',
  layers: (image) => layered(image, {
    '/entrypoint.sh': entrypoint('registry-entrypoint'),
    '/bin/registry': programNode('registry', 19_900_000),
    '/etc/docker/registry/config.yml': fileNode('version: 0.1\nlog:\n  fields:\n    service: registry\nstorage:\n  cache:\n    blobdescriptor: inmemory\n  filesystem:\n    rootdirectory: /var/lib/registry\nhttp:\n  addr: :5000\n  headers:\n    X-Content-Type-Options: [nosniff]\nhealth:\n  storagedriver:\n    enabled: true\n    interval: 10s\n    threshold: 3\n'),
    '/etc/distribution/config.yml': fileNode('version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: /var/lib/registry\nhttp:\n  addr: :5000\n'),
    '/var/lib/registry': directoryNode(),
  }),
};
