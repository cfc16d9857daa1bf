/** The other commands of `docker image` but for build. */
import type { Behaviour } from '../behaviour.ts';
import { importImage, load, save } from './archive.ts';
import { history } from './history.ts';
import { prune } from './prune.ts';
import { push } from './push.ts';

export const seldomImageCommands: Behaviour[] = [history, importImage, load, prune, push, save];
