/** The commands that few use: they are a program of their own, so that a page can load it when it is first run. */
import type { Behaviour } from './behaviour.ts';
import { composeCommands } from './compose/registry.ts';
import { swarmObjectCommands } from './swarm/registry.ts';

export const behavioursLater: Behaviour[] = [...composeCommands, ...swarmObjectCommands];
