/** The commands of `docker system`, `docker inspect` and `docker version`. */
import type { Behaviour } from '../behaviour.ts';
import { df } from './df.ts';
import { events } from './events.ts';
import { info } from './info.ts';
import { inspect } from './inspect.ts';
import { containerPrune, systemPrune } from './prune.ts';
import { version } from './version.ts';

export const systemCommands: Behaviour[] = [containerPrune, df, events, info, inspect, systemPrune, version];
