/** The commands of `docker compose`. */
import type { Behaviour } from '../behaviour.ts';
import { config } from './config.ts';
import { checked } from './display.ts';
import { down } from './down.ts';
import { insideCommands } from './inside.ts';
import { logs } from './logs.ts';
import { lookCommands } from './look.ts';
import { produceCommands } from './produce.ts';
import { snapshotCommands } from './snapshot.ts';
import { stateCommands } from './state.ts';
import { create, scale, up } from './up.ts';
import { watch } from './watch.ts';

export const composeCommands: Behaviour[] = [config, create, down, logs, scale, up, watch, ...insideCommands, ...lookCommands, ...produceCommands, ...snapshotCommands, ...stateCommands].map(checked);
