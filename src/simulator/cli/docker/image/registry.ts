/** The commands of `docker image` but for build. */
import type { Behaviour } from '../behaviour.ts';
import { importImage, load, save } from './archive.ts';
import { history } from './history.ts';
import { inspect } from './inspect.ts';
import { ls } from './list.ts';
import { pull, push } from './pull.ts';
import { prune, rm, tag } from './remove.ts';

export const imageCommands: Behaviour[] = [history, importImage, inspect, load, ls, prune, pull, push, rm, save, tag];
