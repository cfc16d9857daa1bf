import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { DcMachine } from './dc/machine.ts';
import { LineReader, openOperand, readAll } from './lines.ts';
import { complain, type Tool } from './tool.ts';

export const dc: Tool = {
  name: 'dc', usage: '[OPTION] [file ...]', summary: 'Calculate in reverse-polish notation', version: 'dc (GNU bc 1.07.1) 1.4.1', only: 'gnu',
  options: [{ short: 'e', long: 'expression', value: true }, { short: 'f', long: 'file', value: true }, { short: 'h' }, { short: 'V' }],
  *run(p, { options, operands }) {
    if (options.has('V')) {
      yield* p.write(1, `${dc.version!}\n`);
      return 0;
    }
    const reader = new LineReader(p, p.file(0)), machine = new DcMachine(p, () => reader.line());
    const sources = [...options.all.flatMap(({ name, value }): [string, string][] => (name === 'e' || name === 'f' ? [[name, value!]] : [])), ...operands.map((path): [string, string] => ['f', path])];
    for (const [kind, value] of sources) {
      if (machine.over) return 0;
      if (kind === 'e') {
        yield* machine.run(value);
        continue;
      }
      try {
        yield* machine.run(decode(yield* readAll(p, openOperand(p, value))));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
        yield* complain(p, `dc: Could not open file ${value}`);
      }
    }
    if (sources.length > 0) return 0;
    // A text in brackets goes on over lines.
    let text = '';
    for (let line = yield* reader.line(); line !== undefined && !machine.over; line = yield* reader.line()) {
      text += `${line}\n`;
      const bare = text.replace(/#.*/g, '');
      if (bare.split('[').length > bare.split(']').length) continue;
      yield* machine.run(text);
      text = '';
    }
    return 0;
  },
};
