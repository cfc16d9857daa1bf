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

/** Small tools live below /usr/bin; /bin leads there, as in every Debian since 2023. */
const toolsPart: Part = {
  name: 'tools',
  programs,
  files: () => Object.fromEntries([
    ...commandsOf('gnu').flatMap((name): [string, Inode][] => [[`/usr/bin/${name}`, programNode(name)], [`/bin/${name}`, programNode(name)]]),
    ...['apt', 'apt-cache', 'apt-get', 'dpkg'].map((name): [string, Inode] => [`/usr/bin/${name}`, programNode(name)]),
    ['/usr/bin/node', programNode('node', 98_000_000)],
    ['/usr/bin/openssl', programNode('openssl', 1_003_544)],
  ]),
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
