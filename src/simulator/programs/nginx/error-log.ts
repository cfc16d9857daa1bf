/** error_log: which logs a message of a level goes to. */
import type { Directive } from './config.ts';

const LEVELS = ['emerg', 'alert', 'crit', 'error', 'warn', 'notice', 'info', 'debug'];

/** Where the log goes as long as no configuration is read, and where none tells another place. */
export const DEFAULT_LOG = '/var/log/nginx/error.log';

/** Paths of the logs that take messages of this level: without a level a log takes errors and worse. */
export function pathsFor(logs: readonly Directive[], level: string): string[] {
  const taken = (least = 'error'): boolean => LEVELS.indexOf(level) <= LEVELS.indexOf(least.replace(/^debug_.*/, 'debug'));
  if (logs.length === 0) return taken() ? [DEFAULT_LOG] : [];
  return logs.filter(({ args }) => taken(args[1]) && !/^(syslog|memory):/.test(args[0]!)).map(({ args }) => args[0]!);
}
