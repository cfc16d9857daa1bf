/** The commands of `docker image` that are typed every day. */
import type { Behaviour } from '../behaviour.ts';
import { inspect } from './inspect.ts';
import { ls } from './list.ts';
import { pull } from './pull.ts';
import { rm, tag } from './remove.ts';

export const imageCommands: Behaviour[] = [inspect, ls, pull, rm, tag];
