import { latin1 } from '../kernel/bytes.ts';
import { eachInput, readAll } from './lines.ts';
import type { Tool } from './tool.ts';

export const strings: Tool = {
  name: 'strings', usage: '[FILE]...', summary: 'Print the printable parts of files', options: [{ short: 'n', long: 'bytes', value: true }, { short: 'a', long: 'all' }, { short: 'f', long: 'print-file-name' }, { short: 't', long: 'radix', value: true }, { short: 'o' }],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(p, call) {
    const { options } = call, radix = options.has('o') ? 'o' : options.value('t');
    const pattern = new RegExp(`[\\t -~]{${Number(options.value('n') ?? 4)},}`, 'g');
    return yield* eachInput(p, call, call.operands, function* (file, name) {
      const text = latin1(yield* readAll(p, file));
      const at = (offset: number): string => (radix === undefined ? '' : `${offset.toString({ o: 8, d: 10, x: 16 }[radix] ?? 10).padStart(7)} `);
      yield* p.write(1, [...text.matchAll(pattern)].map((match) => `${options.has('f') ? `${name}: ` : ''}${at(match.index)}${match[0]}\n`).join(''));
    });
  },
};
