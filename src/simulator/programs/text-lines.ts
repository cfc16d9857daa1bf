import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { eachInput, LineReader, Output } from './lines.ts';
import type { Invocation } from './tool.ts';

/** Goes through all operands line by line, writing what `change` makes of each; undefined drops it. With `keepEnd` a last line without a line feed stays without. */
export const mapLines = (p: Process, call: Invocation, change: (line: string) => string | undefined, separator = '\n', keepEnd = false): Blocking<number> =>
  eachInput(p, call, call.operands, function* (file) {
    const reader = new LineReader(p, file, separator), out = new Output(p);
    for (let line = yield* reader.line(); line !== undefined; line = reader.take() ?? (yield* out.pause(), yield* reader.line())) {
      const changed = change(line);
      if (changed !== undefined) yield* out.add(changed + (reader.terminated || !keepEnd ? separator : ''));
    }
    yield* out.flush();
  });
