import { Errno } from '../kernel/errno.ts';
import { lookup, writeFile } from '../kernel/files.ts';
import { readOperand } from './named-input.ts';
import { linesOf } from './operand-lines.ts';
import { enoughFor, RandomSource, SourceEnded, sourceWords } from './random-source.ts';
import { nameShown } from './quoting.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const shuf: Tool = {
  name: 'shuf', usage: '[FILE]', summary: 'Shuffle lines', options: [{ short: 'n', long: 'head-count', value: true }, { short: 'e', long: 'echo' }, { short: 'i', long: 'input-range', value: true }, { short: 'r', long: 'repeat' }, { short: 'z', long: 'zero-terminated' }, { short: 'o', long: 'output', value: true }, { long: 'random-source', value: true }],
  *run(p, { options, operands, flavour }) {
    const asked = options.value('i'), range = /^(\d+)-(\d+)$/.exec(asked ?? '');
    const bad = options.value('n');
    if (bad !== undefined && !/^\d+$/.test(bad)) {
      yield* complain(p, flavour === 'gnu' ? `shuf: invalid line count: ${quoted(p, bad)}` : `shuf: invalid number '${bad}'`);
      return 1;
    }
    if (asked !== undefined && (!range || Number(range[1]) > Number(range[2]) + (flavour === 'gnu' ? 1 : 0))) {
      yield* complain(p, flavour === 'gnu' ? `shuf: invalid input range: ${quoted(p, asked)}` : `shuf: bad range '${asked}'`);
      return 1;
    }
    if (flavour === 'gnu' && !options.has('e') && operands.length > (range ? 0 : 1)) {
      yield* complain(p, `shuf: extra operand ${quoted(p, operands[range ? 0 : 1]!)}\n${tryHelp('shuf')}`);
      return 1;
    }
    const input = operands[0] ?? '-';
    if (!range && !options.has('e') && input !== '-' && !lookup(p, input)) {
      yield* complain(p, `shuf: ${flavour === 'gnu' ? nameShown(input!) : input}: No such file or directory`);
      return 1;
    }
    const lines = range ? Array.from({ length: Math.min(1e6, Number(range[2]) - Number(range[1]) + 1) }, (_, i) => String(Number(range[1]) + i)) : options.has('e') ? [...operands] : yield* linesOf(p, input);
    const count = Number(options.value('n') ?? Infinity), end = options.has('z') ? '\0' : '\n', source = options.value('random-source');
    let chosen: string[];
    try {
      const random = source === undefined ? p.kernel.random('shuf', `${p.pid} ${p.now}`) : new RandomSource(yield* readOperand(p, source, enoughFor(options.has('r') ? Math.min(count, 1e5) : Math.min(count, lines.length))));
      if (!options.has('r')) for (let i = 0; i < Math.min(count, lines.length); i++) {
        const j = i + random.int(lines.length - i);
        [lines[i], lines[j]] = [lines[j]!, lines[i]!];
      }
      chosen = options.has('r') && lines.length > 0 ? Array.from({ length: Math.min(count, 1e5) }, () => lines[random.int(lines.length)]!) : lines.slice(0, count);
    } catch (error) {
      if (!(error instanceof SourceEnded) && (!(error instanceof Errno) || error.code === 'EINTR')) throw error;
      yield* complain(p, error instanceof Errno ? `shuf: ${sourceWords(p, source!, error)}` : `shuf: ${quoted(p, source!)}: end of file`);
      return 1;
    }
    const text = chosen.map((line) => `${line}${end}`).join(''), target = options.value('o');
    if (target !== undefined) writeFile(p, target, text);
    else yield* p.write(1, text);
    return 0;
  },
};
