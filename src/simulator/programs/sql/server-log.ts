/** Lines of the server's log: log_line_prefix is '%m [%p] '. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';

/** Before the configuration is read, times are told in GMT. */
export const stamp = (p: Process, pid: number = p.pid, zone = 'UTC'): string => `${strftime('%Y-%m-%d %T', p.now)}.${String(Math.floor(p.now % 1000)).padStart(3, '0')} ${zone} [${pid}]`;

export type Level = 'LOG' | 'WARNING' | 'ERROR' | 'FATAL' | 'DETAIL' | 'HINT' | 'CONTEXT' | 'STATEMENT';

export function* serverLog(p: Process, words: string, level: Level = 'LOG', zone = 'UTC'): Blocking<void> {
  yield* p.write(2, `${stamp(p, p.pid, zone)} ${level}:  ${words.replaceAll('\n', '\n\t')}\n`);
}
