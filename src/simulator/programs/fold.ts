import { decode } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const fold: Tool = {
  name: 'fold', usage: '[FILE]...', summary: 'Break long lines', options: [{ short: 'w', long: 'width', value: true }, { short: 's', long: 'spaces' }, { short: 'b' }],
  *run(p, call) {
    const width = Math.max(1, Number(call.options.value('w') ?? 80));
    return yield* eachInput(p, call, call.operands, function* (file) {
      const text = decode(yield* readAll(p, file));
      yield* p.write(1, text.split('\n').map((line) => {
        const parts: string[] = [];
        for (let rest = line; ; ) {
          if (rest.length <= width) return [...parts, rest].join('\n');
          const space = call.options.has('s') ? rest.lastIndexOf(' ', width - 1) + 1 : 0;
          parts.push(rest.slice(0, space || width));
          rest = rest.slice(space || width);
        }
      }).join('\n'));
    });
  },
};
