/** Variables of the database images' entry points: NAME, or NAME_FILE with the path of a file (a secret) that holds the value. */
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';

/** Both were given. */
export class BothGiven extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`both ${variable} and ${variable}_FILE are set (but are exclusive)`);
    this.variable = variable;
  }
}

/** @throws BothGiven */
export function secretVariable(p: Process, name: string): string | undefined {
  const value = p.env.get(name) || undefined, path = p.env.get(`${name}_FILE`) || undefined;
  if (value !== undefined && path !== undefined) throw new BothGiven(name);
  // As $(< file) of the shell reads it: without the newlines at the end, and nothing where there is no file.
  return value ?? (path === undefined || !lookup(p, path) ? undefined : readText(p, path).replace(/\n+$/, ''));
}
