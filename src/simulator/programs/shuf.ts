import { linesOf } from './operand-lines.ts';
import type { Tool } from './tool.ts';

export const shuf: Tool = {
  name: 'shuf', usage: '[FILE]', summary: 'Shuffle lines', options: [{ short: 'n', long: 'head-count', value: true }, { short: 'e', long: 'echo' }, { short: 'i', long: 'input-range', value: true }, { short: 'r' }],
  *run(p, { options, operands }) {
    const range = /^(\d+)-(\d+)$/.exec(options.value('i') ?? '');
    const lines = range ? Array.from({ length: Math.min(1e6, Number(range[2]) - Number(range[1]) + 1) }, (_, i) => String(Number(range[1]) + i)) : options.has('e') ? [...operands] : yield* linesOf(p, operands[0] ?? '-');
    const random = p.kernel.random('shuf', `${p.pid} ${p.now}`);
    for (let i = lines.length - 1; i > 0; i--) {
      const j = random.int(i + 1);
      [lines[i], lines[j]] = [lines[j]!, lines[i]!];
    }
    yield* p.write(1, lines.slice(0, Number(options.value('n') ?? Infinity)).map((line) => `${line}\n`).join(''));
    return 0;
  },
};
