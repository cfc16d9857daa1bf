/** help: its pages are read when somebody asks for one. */
import type { BuiltinEntry } from './builtin.ts';
import { help } from './help-pages.ts';

export const helpEntry: BuiltinEntry = { name: 'help', run: help, usage: 'help [-dms] [pattern ...]' };
