/** The program that may be loaded apart: compose and the commands of swarms. */
import type { ProgramEntry } from '../../world.ts';
import { mainLater } from './main-later.ts';

export const dockerPlugins: ProgramEntry[] = [{ name: 'docker-compose', main: mainLater }];
