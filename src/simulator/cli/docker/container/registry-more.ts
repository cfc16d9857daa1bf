/** The other commands of `docker container`. */
import type { Behaviour } from '../behaviour.ts';
import { attach } from './attach.ts';
import { commit, diff, exportContainer, top } from './changes.ts';
import { cp } from './copy.ts';
import { port } from './port.ts';
import { stats } from './stats.ts';
import { update } from './update.ts';

export const seldomContainerCommands: Behaviour[] = [attach, commit, cp, diff, exportContainer, port, stats, top, update];
