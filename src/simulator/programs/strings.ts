import { latin1 } from '../kernel/bytes.ts';
import { eachInput, openOperand, readAll } from './lines.ts';
import { Errno } from '../kernel/errno.ts';
import { UsageError } from './options.ts';
import { wrongNumber } from './busybox-number.ts';
import { complain, type Tool } from './tool.ts';

export const strings: Tool = {
  name: 'strings', usage: '[FILE]...', summary: 'Print the printable parts of files', options: [{ short: 'n', long: 'bytes', value: true }, { short: 'a', long: 'all' }, { short: 'f', long: 'print-file-name' }, { short: 't', long: 'radix', value: true }, { short: 'o' }],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(p, call) {
    const { options } = call, radix = options.has('o') ? 'o' : options.value('t');
    if (yield* wrongNumber(p, call, ['n'])) return 1;
    if (call.flavour === 'busybox' && /^0+$/.test(options.value('n') ?? '')) {
      yield* complain(p, `strings: number ${options.value('n')} is not in 1..2147483647 range`);
      return 1;
    }
    if (call.flavour === 'busybox' && !/^[odx]/.test(radix ?? 'o')) throw new UsageError('');
    const pattern = new RegExp(`[\\t -~]{${Number(options.value('n') ?? 4)},}`, 'g');
    let missing = 0;
    const operands: string[] = [];
    for (const path of call.operands) {
      try {
        if (path !== '-') openOperand(p, path);
        operands.push(path);
      } catch (error) {
        if (!(error instanceof Errno) || error.code !== 'ENOENT') operands.push(path);
        else {
          yield* complain(p, call.flavour === 'gnu' ? `strings: '${path}': No such file` : `strings: ${path}: ${error.strerror}`);
          missing = 1;
        }
      }
    }
    if (missing === 1 && operands.length === 0) return 1;
    const status = yield* eachInput(p, call, operands, function* (file, name) {
      const text = latin1(yield* readAll(p, file));
      const at = (offset: number): string => (radix === undefined ? '' : `${offset.toString({ o: 8, d: 10, x: 16 }[radix] ?? 10).padStart(7)} `);
      yield* p.write(1, [...text.matchAll(pattern)].map((match) => `${options.has('f') ? `${name}: ` : ''}${at(match.index)}${match[0]}\n`).join(''));
    });
    return status || missing;
  },
};
