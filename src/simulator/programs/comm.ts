import { openNull } from '../kernel/devices.ts';
import { Errno } from '../kernel/errno.ts';
import { LineReader, openOperand, Output } from './lines.ts';
import { cannotOpen, complain, quoted, tryHelp, type Tool } from './tool.ts';

export const comm: Tool = {
  name: 'comm', usage: 'FILE1 FILE2', summary: 'Compare two sorted files line by line', busyboxOptions: '123',
  options: [{ short: '1' }, { short: '2' }, { short: '3' }, { long: 'check-order' }, { long: 'nocheck-order' }, { long: 'output-delimiter', value: true }, { long: 'total' }, { short: 'z', long: 'zero-terminated' }],
  *run(p, call) {
    const { options, operands, flavour } = call;
    if (operands.length !== 2) {
      yield* complain(p, `comm: ${operands.length === 0 ? 'missing operand' : operands.length === 1 ? `missing operand after ${quoted(p, operands[0]!)}` : `extra operand ${quoted(p, operands[2]!)}`}\n${tryHelp('comm')}`);
      return 1;
    }
    const end = options.has('z') ? '\0' : '\n', by = options.value('output-delimiter') ?? '\t';
    const readers: LineReader[] = [];
    for (const name of operands) {
      try {
        readers.push(new LineReader(p, name === '-' ? (flavour === 'busybox' && !p.files.has(0) ? openNull() : p.file(0)) : openOperand(p, name).retain(), end));
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, cannotOpen(call, name, error));
        return 1;
      }
    }
    const shown = [!options.has('1'), !options.has('2'), !options.has('3')], counts = [0, 0, 0];
    const heads = [yield* readers[0]!.line(), yield* readers[1]!.line()], disordered = [false, false];
    const out = new Output(p), checks = flavour === 'gnu' && !options.has('nocheck-order');
    let unpaired = false;
    for (;;) {
      const [a, b] = heads;
      if (a === undefined && b === undefined) break;
      const column = b === undefined || (a !== undefined && a < b) ? 0 : a === undefined || b < a ? 1 : 2;
      unpaired ||= column < 2;
      counts[column]!++;
      if (shown[column]) yield* out.add(by.repeat(shown.slice(0, column).filter(Boolean).length) + (column === 1 ? b : a) + end);
      for (const side of column === 2 ? [0, 1] : [column]) {
        const before = heads[side]!;
        heads[side] = yield* readers[side]!.line();
        // GNU's comm finds the order wrong only once lines have differed.
        if (!checks || disordered[side] || heads[side] === undefined || heads[side]! >= before || !(unpaired || options.has('check-order'))) continue;
        disordered[side] = true;
        yield* out.flush();
        yield* complain(p, `comm: file ${side + 1} is not in sorted order`);
        if (options.has('check-order')) return 1;
      }
    }
    if (options.has('total')) yield* out.add(`${counts.join(by)}${by}total${end}`);
    yield* out.flush();
    if (!disordered.includes(true)) return 0;
    yield* complain(p, 'comm: input is not in sorted order');
    return 1;
  },
};
