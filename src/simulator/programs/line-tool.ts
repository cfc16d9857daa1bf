import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

/** rev, tac and nl share that they see all lines. */
export const lineTool = (name: string, summary: string, change: (lines: string[]) => string[]): Tool => ({
  name, summary, usage: '[FILE]...', options: [{ short: 'b', value: true }, { short: 'w', value: true }, { short: 's', value: true }],
  *run(p, call) {
    return yield* eachInput(p, call, call.operands, function* (file) {
      const text = decode(yield* readAll(p, file));
      if (text !== '') yield* p.write(1, change(text.replace(/\n$/, '').split('\n')).map((line) => `${line}\n`).join(''));
    });
  },
});
