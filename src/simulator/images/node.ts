import { directoryNode, programNode, symlinkNode } from '../kernel/inode.ts';
import { withAccount } from './account.ts';
import { isAlpine, layered, type ImageDefinition } from './definition.ts';
import { entrypoint } from './entrypoint.ts';

export const node: ImageDefinition = {
  repository: 'node',
  layers: (image) => layered(image, {
    '/usr/local/bin/docker-entrypoint.sh': entrypoint('node-entrypoint'),
    '/usr/local/bin/node': programNode('node', 118_000_000),
    '/usr/local/bin/nodejs': symlinkNode('node'),
    '/usr/local/bin/npm': programNode('npm', 2_900),
    '/usr/local/bin/npx': programNode('npx', 2_900),
    ...(image.config.Env?.some((one) => one.startsWith('YARN_VERSION=')) ? { '/usr/local/bin/yarn': programNode('yarn', 1_000), '/usr/local/bin/yarnpkg': programNode('yarn', 1_000) } : {}),
    ...withAccount(image, 'node', 1000, 1000, '/home/node', isAlpine(image) ? '/bin/sh' : '/bin/bash'),
    '/home/node': directoryNode({}, { uid: 1000, gid: 1000 }),
  }),
};
