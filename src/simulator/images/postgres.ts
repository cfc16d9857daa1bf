import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import type { CatalogueImage } from './catalogue.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

const programs = (image: CatalogueImage): string => `/usr/lib/postgresql/${image.config.Env?.find((one) => one.startsWith('PG_MAJOR='))?.slice(9) ?? '17'}/bin`;

export const postgres: ImageDefinition = {
  repository: 'postgres',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('postgres-entrypoint'),
    '/usr/local/bin/gosu': programNode('gosu', 2_300_000),
    ...Object.fromEntries([['postgres', 9_000_000], ['initdb', 200_000], ['pg_ctl', 80_000]].map(([name, size]) => [`${programs(image)}/${name}`, programNode(name as string, size as number)])),
    ...Object.fromEntries(['psql', 'pg_isready', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'createdb', 'dropdb', 'createuser', 'dropuser', 'vacuumdb', 'pgbench'].map((name) => [`/usr/bin/${name}`, programNode(name, 100_000)])),
    '/docker-entrypoint-initdb.d': directoryNode(),
    ...withAccount(image, 'postgres', 999, 999, '/var/lib/postgresql', '/bin/bash'),
    '/var/run/postgresql': directoryNode({}, { uid: 999, gid: 999, mode: 0o3777 }),
    '/var/lib/postgresql': directoryNode({ data: directoryNode({}, { uid: 999, gid: 999, mode: 0o1777 }) }, { uid: 999, gid: 999 }),
  }),
};
