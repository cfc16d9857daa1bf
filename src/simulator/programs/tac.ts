import { decodeExactly } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const tac: Tool = {
  name: 'tac', usage: '[FILE]...', summary: 'Print lines in reverse order', options: [{ short: 'b', long: 'before' }, { short: 's', long: 'separator', value: true }, { short: 'r', long: 'regex' }],
  *run(p, call) {
    const separator = call.options.value('s') ?? '\n', before = call.options.has('b');
    return yield* eachInput(p, call, call.operands, function* (file) {
      const text = decodeExactly(yield* readAll(p, file)), parts = text.split(separator);
      // The separator belongs to the end of each record, or with -b to its beginning.
      const records = parts.map((part, i) => (before ? (i > 0 ? separator : '') + part : part + (i < parts.length - 1 ? separator : '')));
      yield* p.write(1, records.reverse().join(''));
    });
  },
};
