/** The programs of docker's command line. */
import type { ProgramEntry } from '../../world.ts';
import { main } from './main.ts';

export const dockerPrograms: ProgramEntry[] = [{ name: 'docker', main }];
