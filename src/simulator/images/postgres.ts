import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import type { CatalogueImage } from './catalogue.ts';
import { isAlpine, layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

const programs = (image: CatalogueImage): string => isAlpine(image) ? '/usr/local/bin' : `/usr/lib/postgresql/${image.config.Env?.find((one) => one.startsWith('PG_MAJOR='))?.slice(9) ?? '17'}/bin`;

/** User and group that its Dockerfiles make. */
const accountOf = (image: CatalogueImage): number => (isAlpine(image) ? 70 : 999);

export const postgres: ImageDefinition = {
  repository: 'postgres',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('postgres-entrypoint'),
    '/usr/local/bin/gosu': programNode('gosu', 2_300_000),
    ...Object.fromEntries([['postgres', 9_000_000], ['initdb', 200_000], ['pg_ctl', 80_000]].map(([name, size]) => [`${programs(image)}/${name}`, programNode(name as string, size as number)])),
    ...Object.fromEntries(['psql', 'pg_isready', 'pg_dump', 'pg_dumpall', 'pg_restore', 'pg_basebackup', 'createdb', 'dropdb', 'createuser', 'dropuser', 'vacuumdb', 'pgbench'].map((name) => [`/usr/bin/${name}`, programNode(name, 100_000)])),
    '/docker-entrypoint-initdb.d': directoryNode(),
    ...withAccount(image, 'postgres', accountOf(image), accountOf(image), '/var/lib/postgresql', '/bin/bash'),
    '/var/run/postgresql': directoryNode({}, { uid: accountOf(image), gid: accountOf(image), mode: 0o3777 }),
    '/var/lib/postgresql': directoryNode({ data: directoryNode({}, { uid: accountOf(image), gid: accountOf(image), mode: 0o1777 }) }, { uid: accountOf(image), gid: accountOf(image) }),
  }),
};
