import { directoryNode, programNode, symlinkNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const postgres: ImageDefinition = {
  repository: 'postgres',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('postgres-entrypoint'),
    '/usr/local/bin/gosu': programNode('gosu', 2_300_000),
    '/usr/lib/postgresql/bin/postgres': programNode('postgres', 9_000_000),
    '/usr/local/bin/postgres': symlinkNode('/usr/lib/postgresql/bin/postgres'),
    '/usr/local/bin/psql': programNode('psql', 750_000),
    '/usr/local/bin/pg_isready': programNode('pg_isready', 100_000),
    ...Object.fromEntries(['pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'createdb', 'dropdb', 'createuser', 'dropuser', 'vacuumdb', 'pgbench'].map((name) => [`/usr/local/bin/${name}`, programNode(name, 100_000)])),
    '/docker-entrypoint-initdb.d': directoryNode(),
    ...withAccount(image, 'postgres', 999, 999, '/var/lib/postgresql', '/bin/bash'),
    '/var/lib/postgresql': directoryNode({ data: directoryNode({}, { uid: 999, gid: 999, mode: 0o1777 }) }, { uid: 999, gid: 999 }),
  }),
};
