import { eachInput, LineReader, Output } from './lines.ts';
import { flags } from './options.ts';
import type { Tool } from './tool.ts';

export const cat: Tool = {
  name: 'cat', usage: '[FILE]...', summary: 'Print files one after the other',
  options: [{ short: 'n', long: 'number' }, { short: 'b', long: 'number-nonblank' }, { short: 'A', long: 'show-all' }, { short: 'E', long: 'show-ends' }, { short: 's', long: 'squeeze-blank' }, ...flags('uevtT')],
  *run(p, call) {
    const { options } = call;
    const plain = !['n', 'b', 'A', 'E', 's', 'e', 'v', 't', 'T'].some((name) => options.has(name));
    let number = 0, blanks = 0;
    return yield* eachInput(p, call, call.operands, function* (file) {
      if (plain) {
        for (;;) {
          const bytes = yield* file.read(65536);
          if (bytes.length === 0) return;
          yield* p.write(1, bytes);
        }
      }
      const reader = new LineReader(p, file), out = new Output(p);
      for (let line = yield* reader.line(); line !== undefined; line = reader.take() ?? (yield* out.flush(), yield* reader.line())) {
        blanks = line === '' ? blanks + 1 : 0;
        if (options.has('s') && blanks > 1) continue;
        const numbered = options.has('b') ? line !== '' : options.has('n');
        const ends = options.has('A') || options.has('E') || options.has('e') ? '$' : '';
        const body = options.has('A') || options.has('T') || options.has('t') ? line.replace(/\t/g, '^I') : line;
        yield* out.add(`${numbered ? `${String(++number).padStart(6)}\t` : ''}${body}${ends}${reader.terminated ? '\n' : ''}`);
      }
      yield* out.flush();
    });
  },
};
