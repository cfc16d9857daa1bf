/** The commands of a swarm: swarm, node, service, stack, secret, config. */
import type { Behaviour } from '../behaviour.ts';
import { autolockCommands } from './autolock.ts';
import { swarmCommands } from './cluster.ts';
import { nodeCommands } from './nodes.ts';
import { serviceCommands } from './services.ts';
import { stackCommands } from './stacks.ts';
import { storedCommands } from './stored.ts';

export const swarmObjectCommands: Behaviour[] = [...nodeCommands, ...serviceCommands, ...stackCommands, ...storedCommands, ...swarmCommands, ...autolockCommands];
