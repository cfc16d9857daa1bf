import { directoryNode, programNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mongo: ImageDefinition = {
  repository: 'mongo',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('hand-over'),
    '/usr/bin/mongod': programNode('mongod', 190_000_000),
    '/usr/bin/mongosh': programNode('mongosh', 160_000_000),
    ...Object.fromEntries(['mongos', 'mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'mongostat', 'mongotop', 'bsondump'].map((name) => [`/usr/bin/${name}`, programNode(name, 100_000)])),
    ...withAccount(image, 'mongodb', 999, 999, '/data/db'),
    '/data': directoryNode({ db: directoryNode({}, { uid: 999, gid: 999 }), configdb: directoryNode({}, { uid: 999, gid: 999 }) }),
  }),
};
