import type { ShellFunction } from '../shell.ts';
import { writeFunction } from '../syntax/command-text.ts';

/** A function as `declare -f` and `type` show it. */
export const functionText = (name: string, fn: ShellFunction): string => writeFunction(name, fn.body);
