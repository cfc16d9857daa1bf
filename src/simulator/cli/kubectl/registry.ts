/** The programs of this folder. */
import type { ProgramEntry } from '../../world.ts';
import { kubectl } from './main.ts';

export const programs: ProgramEntry[] = [{ name: 'kubectl', main: kubectl }];
