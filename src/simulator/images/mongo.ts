import { directoryNode, programNode } from '../kernel/inode.ts';
import { layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const mongo: ImageDefinition = {
  repository: 'mongo',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('hand-over'),
    '/usr/bin/mongod': programNode('mongod', 190_000_000),
    '/usr/bin/mongosh': programNode('mongosh', 160_000_000),
    '/data': directoryNode({ db: directoryNode({}, { uid: 999, gid: 999 }), configdb: directoryNode({}, { uid: 999, gid: 999 }) }),
  }),
};
