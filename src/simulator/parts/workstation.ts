/** The learner's computer: shell, small tools, docker and its engine. The first bundle of a page. */
import { dockerPrograms } from '../cli/docker/registry.ts';
import { enginePart } from '../engine/part.ts';
import { programNode, type Inode } from '../kernel/inode.ts';
import { labPart } from '../lab/part.ts';
import { mirrorsPart } from '../mirrors/part.ts';
import { commandsOf, programs } from '../programs/registry.ts';
import { shells } from '../shell/registry.ts';
import type { Part } from '../world.ts';
import { dockerPluginsPart } from './docker-plugins.ts';

/** The small tools of the last computer that was set up, and when: one of the same moment has the same, which are copied before they are changed. */
let tools: { at: number; files: Record<string, Inode> } | undefined;

/** Small tools live below /usr/bin; /bin leads there, as in every Debian since 2023. */
function toolFiles(mtime: number): Record<string, Inode> {
  const common = commandsOf('gnu').map((name) => ({ name, node: programNode(name, undefined, { mtime }) }));
  return Object.fromEntries([
    ...['/usr/bin', '/bin'].flatMap((folder) => common.map(({ name, node }): [string, Inode] => [`${folder}/${name}`, node])),
    ...['apt', 'apt-cache', 'apt-get', 'dpkg'].map((name): [string, Inode] => [`/usr/bin/${name}`, programNode(name, undefined, { mtime })]),
    ['/usr/bin/node', programNode('node', 98_000_000, { mtime })],
    ['/usr/bin/openssl', programNode('openssl', 1_003_544, { mtime })],
  ]);
}

const toolsPart: Part = {
  name: 'tools',
  programs,
  files: ({ installedAt }) => (tools?.at === installedAt ? tools : (tools = { at: installedAt, files: toolFiles(installedAt) })).files,
  start: () => {},
};

const shellPart: Part = {
  name: 'shell',
  programs: shells,
  files: () => ({ '/bin/bash': programNode('bash', 1_265_648), '/usr/bin/bash': programNode('bash', 1_265_648), '/bin/dash': programNode('dash', 125_688), '/usr/bin/dash': programNode('dash', 125_688), '/bin/sh': programNode('dash', 125_688), '/usr/bin/sh': programNode('dash', 125_688) }),
  start: () => {},
};

const dockerPart: Part = {
  name: 'docker',
  programs: dockerPrograms,
  files: () => ({ '/usr/bin/docker': programNode('docker', 41_000_000) }),
  start: () => {},
};

export const workstationParts: readonly Part[] = [toolsPart, shellPart, enginePart, dockerPart, dockerPluginsPart, mirrorsPart, labPart];
