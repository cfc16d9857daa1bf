import { complain, type Tool } from './tool.ts';

export const seq: Tool = {
  name: 'seq', usage: '[FIRST [INCREMENT]] LAST', summary: 'Print a sequence of numbers', stopAtOperand: true,
  options: [{ short: 's', long: 'separator', value: true }, { short: 'w', long: 'equal-width' }, { short: 'f', long: 'format', value: true }, ...Array.from('0123456789', (short) => ({ short, value: 'optional' as const }))],
  *run(p, { options, operands, flavour }) {
    // A negative number looks like an option.
    const negative = options.all.filter((one) => /^\d$/.test(one.name)).map((one) => `-${one.name}${one.value ?? ''}`);
    const words = [...negative, ...operands];
    const bad = words.find((word) => word === '' || Number.isNaN(Number(word)));
    if (bad !== undefined || words.length === 0 || words.length > 3) {
      yield* complain(p, bad !== undefined ? (flavour === 'gnu' ? `seq: invalid floating point argument: '${bad}'\nTry 'seq --help' for more information.` : `seq: invalid number '${bad}'`) : words.length === 0 ? "seq: missing operand\nTry 'seq --help' for more information." : `seq: extra operand '${words[3]}'\nTry 'seq --help' for more information.`);
      return 1;
    }
    const [first, step, last] = words.length === 1 ? [1, 1, Number(words[0])] : words.length === 2 ? [Number(words[0]), 1, Number(words[1])] : words.map(Number) as [number, number, number];
    const decimals = Math.max(...(words.length === 3 ? words.slice(0, 2) : words.length === 2 ? words.slice(0, 1) : []).map((word) => word.split('.')[1]?.length ?? 0), 0);
    const width = options.has('w') ? Math.max(first.toFixed(decimals).length, last.toFixed(decimals).length) : 0;
    const separator = options.value('s') ?? '\n';
    let text = '', empty = true;
    for (let i = 0; step > 0 ? first + i * step <= last + 1e-12 : step < 0 && first + i * step >= last - 1e-12; i++) {
      const value = (first + i * step).toFixed(decimals);
      const format = options.value('f');
      text += `${empty ? '' : separator}${format === undefined ? value.padStart(width, '0') : format.replace(/%0?(\d*)(?:\.(\d+))?[gf]/, (_, w: string, d: string | undefined) => (d === undefined ? String(Number(value)) : Number(value).toFixed(Number(d))).padStart(Number(w) || 0, format.includes('%0') ? '0' : ' '))}`;
      empty = false;
      if (text.length > 8192) {
        yield* p.write(1, text);
        text = '';
      }
    }
    yield* p.write(1, empty ? '' : `${text}\n`);
    return 0;
  },
};
