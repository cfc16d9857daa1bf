/** docker's plugins (compose, and the commands of swarms): a part of its own, since few pages need it at once. */
import { dockerPlugins } from '../cli/docker/registry-later.ts';
import { programNode } from '../kernel/inode.ts';
import type { Part } from '../world.ts';

export const dockerPluginsPart: Part = {
  name: 'docker plugins',
  programs: dockerPlugins,
  files: () => ({ '/usr/libexec/docker/cli-plugins/docker-compose': programNode('docker-compose', 62_000_000) }),
  start: () => {},
};
