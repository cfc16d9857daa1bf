/** The commands of `docker container`. */
import type { Behaviour } from '../behaviour.ts';
import { attach } from './attach.ts';
import { commit, diff, exportContainer, top } from './changes.ts';
import { cp } from './copy.ts';
import { create } from './create.ts';
import { exec } from './exec.ts';
import { inspect } from './inspect.ts';
import { kill, pause, rename, restart, rm, stop, unpause, wait } from './lifecycle.ts';
import { ls } from './list.ts';
import { logs } from './logs.ts';
import { port } from './port.ts';
import { run } from './run.ts';
import { start } from './start.ts';
import { stats } from './stats.ts';
import { update } from './update.ts';

export const containerCommands: Behaviour[] = [attach, commit, cp, create, diff, exec, exportContainer, inspect, kill, logs, ls, pause, port, rename, restart, rm, run, start, stats, stop, top, unpause, update, wait];
