/** The commands of `docker container` that are typed every day. */
import type { Behaviour } from '../behaviour.ts';
import { create } from './create.ts';
import { exec } from './exec.ts';
import { inspect } from './inspect.ts';
import { kill, pause, restart, rm, stop, unpause } from './lifecycle.ts';
import { ls } from './list.ts';
import { logs } from './logs.ts';
import { run } from './run.ts';
import { start } from './start.ts';

export const containerCommands: Behaviour[] = [create, exec, inspect, kill, logs, ls, pause, restart, rm, run, start, stop, unpause];
