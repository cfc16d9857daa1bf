/** The shells as programs. */
import type { ProgramEntry } from '../world.ts';
import { shellMain } from './main.ts';

export const shells: ProgramEntry[] = [
  { name: 'bash', main: shellMain('bash') },
  { name: 'ash', main: shellMain('ash') },
  { name: 'dash', main: shellMain('ash', true) },
];
