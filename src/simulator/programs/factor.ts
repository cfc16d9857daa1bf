import { linesOf } from './operand-lines.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const factor: Tool = {
  name: 'factor', usage: '[NUMBER]...', summary: 'Print the prime factors of numbers',
  *run(p, { operands, flavour }) {
    let status = 0;
    for (const word of operands.length > 0 ? operands : (yield* linesOf(p, '-')).flatMap((line) => line.split(/\s+/).filter(Boolean))) {
      if (!/^\+?\d+$/.test(word) || Number(word) > Number.MAX_SAFE_INTEGER) {
        yield* complain(p, flavour === 'gnu' ? `factor: ${quoted(p, word)} is not a valid positive integer` : `factor: invalid number '${word}'`);
        status = 1;
        continue;
      }
      let left = Number(word);
      const factors: number[] = [];
      for (let divisor = 2; divisor * divisor <= left; divisor += divisor === 2 ? 1 : 2) {
        if (divisor % 10_001 === 0) yield* p.compute(0.05);
        while (left % divisor === 0) {
          factors.push(divisor);
          left /= divisor;
        }
      }
      if (left > 1) factors.push(left);
      yield* p.write(1, `${Number(word)}:${factors.map((one) => ` ${one}`).join('')}\n`);
    }
    return status;
  },
};
