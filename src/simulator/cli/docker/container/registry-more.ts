/** The other commands of `docker container`. */
import type { Behaviour } from '../behaviour.ts';
import { attach } from './attach.ts';
import { commit, diff, exportContainer, top } from './changes.ts';
import { cp } from './copy.ts';
import { port } from './port.ts';
import { rename } from './rename.ts';
import { stats } from './stats.ts';
import { update } from './update.ts';
import { wait } from './wait.ts';

export const seldomContainerCommands: Behaviour[] = [attach, commit, cp, diff, exportContainer, port, rename, stats, top, update, wait];
