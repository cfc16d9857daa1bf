/** --progress=rawjson: what BuildKit tells, one JSON object a line. */
import type { SolveStatus } from '../../../api/engine/build.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { rfc3339Nano } from '../../../kernel/calendar.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Display } from './display.ts';

const time = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : rfc3339Nano(ms));

export class RawDisplay implements Display {
  readonly #p: Process;

  constructor(p: Process) {
    this.#p = p;
  }

  *update(): Blocking<void> {}

  *finish(): Blocking<void> {}

  *tell({ vertexes, statuses, logs, warnings }: SolveStatus): Blocking<void> {
    const line = {
      vertexes: vertexes?.map(({ digest, inputs, name, started, completed, cached, error }) => ({ digest, ...(inputs.length > 0 ? { inputs } : {}), name, started: time(started), completed: time(completed), ...(cached ? { cached } : {}), ...(error === undefined ? {} : { error }) })),
      statuses: statuses?.map(({ id, vertex, total, current, timestamp, started, completed }) => ({ id, vertex, ...(total > 0 ? { total } : {}), current, timestamp: time(timestamp), started: time(started), completed: time(completed) })),
      logs: logs?.map(({ vertex, stream, data, timestamp }) => ({ vertex, stream, data: toBase64(data), timestamp: time(timestamp) })),
      warnings: warnings?.map(({ vertex, level, short, detail, url }) => ({ vertex, level, short: toBase64(encode(short)), detail: detail.map((one) => toBase64(encode(one))), url })),
    };
    yield* this.#p.write(2, `${JSON.stringify(line)}\n`);
  }
}
