/** go-kit's log lines as JSON: keys sorted, with the place in the source that speaks. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { VERSION } from './types.ts';

const LEVELS = ['all', 'debug', 'info', 'warn', 'error', 'none'];

export class Log {
  readonly #p: Process;
  readonly #least: number;

  constructor(p: Process, level: string) {
    this.#p = p;
    this.#least = LEVELS.indexOf(level);
  }

  /** Whether the level is one. */
  get known(): boolean {
    return this.#least >= 0;
  }

  info = (caller: string, fields: object): Blocking<void> => this.#say('info', caller, fields);
  warn = (caller: string, fields: object): Blocking<void> => this.#say('warn', caller, fields);
  error = (caller: string, fields: object): Blocking<void> => this.#say('error', caller, fields);

  /** The first line of either program. */
  started = (caller: string, program: string): Blocking<void> => this.info(caller, { version: VERSION, commit: '', branch: '', goversion: 'gc / go1.26.9 / amd64', msg: `MetalLB ${program} starting version ${VERSION} (no build information)` });

  *#say(level: string, caller: string, fields: object): Blocking<void> {
    if (LEVELS.indexOf(level) < this.#least) return;
    const all = Object.entries({ caller, level, ts: strftime('%Y-%m-%dT%H:%M:%SZ', this.#p.now), ...fields }).sort(([a], [b]) => (a < b ? -1 : 1));
    yield* this.#p.write(1, `${JSON.stringify(Object.fromEntries(all))}\n`);
  }
}
