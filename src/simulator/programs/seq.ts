import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { UsageError, type Parsed } from './options.ts';
import { formatPrintf } from './printf-format.ts';
import { complain, quoted, tryHelp, type Flavour, type Tool } from './tool.ts';

function mistake(p: Process, words: readonly string[], options: Parsed, flavour: Flavour): string | undefined {
  const gnu = flavour === 'gnu';
  if (words.length === 0) return gnu ? `missing operand\n${tryHelp('seq')}` : 'missing operand';
  if (words.length > 3) return gnu ? `extra operand ${quoted(p, words[3]!)}\n${tryHelp('seq')}` : `extra operand '${words[3]}'`;
  const bad = words.find((word) => word === '' || Number.isNaN(Number(word)));
  if (bad !== undefined) return gnu ? `invalid floating point argument: ${quoted(p, bad)}\n${tryHelp('seq')}` : `invalid number '${bad}'`;
  if (gnu && words.length === 3 && Number(words[1]) === 0) return `invalid Zero increment value: ${quoted(p, words[1]!)}\n${tryHelp('seq')}`;
  const format = options.value('f');
  if (format === undefined) return undefined;
  const directives = format.replace(/%%/g, '').match(/%[-+ #0']*\d*(?:\.\d*)?(.)?/g) ?? [];
  if (directives.length === 0) return `format ${quoted(p, format)} has no % directive`;
  if (directives.length > 1) return `format ${quoted(p, format)} has too many % directives`;
  const letter = directives[0]!.at(-1)!;
  return /[efgaEFGA]/.test(letter) ? undefined : `format ${quoted(p, format)} has unknown %${letter} directive`;
}

/** Whole numbers of any size. */
function* large(p: Process, words: readonly bigint[], options: Parsed): Blocking<number> {
  const [first, step, last] = words.length === 1 ? [1n, 1n, words[0]!] : words.length === 2 ? [words[0]!, 1n, words[1]!] : (words as [bigint, bigint, bigint]);
  const separator = options.value('s') ?? '\n', width = options.has('w') ? Math.max(String(first).length, String(last).length) : 0;
  let text = '', any = false;
  for (let value = first; step > 0n ? value <= last : step < 0n && value >= last; value += step) {
    text += `${any ? separator : ''}${String(value).padStart(width, '0')}`;
    any = true;
    if (text.length > 8192) {
      yield* p.write(1, text);
      text = '';
    }
  }
  yield* p.write(1, any ? `${text}\n` : '');
  return 0;
}

export const seq: Tool = {
  name: 'seq', usage: '[FIRST [INCREMENT]] LAST', summary: 'Print a sequence of numbers', stopAtOperand: true,
  options: [{ short: 's', long: 'separator', value: true }, { short: 'w', long: 'equal-width' }, { short: 'f', long: 'format', value: true }, ...Array.from('0123456789', (short) => ({ short, value: 'optional' as const }))],
  *run(p, { options, operands, flavour }) {
    // A negative number looks like an option.
    const negative = options.all.filter((one) => /^\d$/.test(one.name)).map((one) => `-${one.name}${one.value ?? ''}`);
    const words = [...negative, ...operands];
    if (flavour === 'busybox' && words.some((word) => word === '' || Number.isNaN(Number(word)))) throw new UsageError('');
    const wrong = mistake(p, words, options, flavour);
    if (wrong !== undefined) {
      yield* complain(p, `seq: ${wrong}`);
      return 1;
    }
    const [first, step, last] = words.length === 1 ? [1, 1, Number(words[0])] : words.length === 2 ? [Number(words[0]), 1, Number(words[1])] : words.map(Number) as [number, number, number];
    if (words.every((word) => /^[-+]?\d+$/.test(word)) && words.some((word) => word.length > 15) && !options.has('f')) return yield* large(p, words.map(BigInt), options);
    const decimals = Math.max(...(words.length === 3 ? words.slice(0, 2) : words.length === 2 ? words.slice(0, 1) : []).map((word) => word.split('.')[1]?.length ?? 0), 0);
    const width = options.has('w') ? Math.max(first.toFixed(decimals).length, last.toFixed(decimals).length) : 0;
    const separator = options.value('s') ?? '\n';
    let text = '', empty = true;
    for (let i = 0; step > 0 || (step === 0 && flavour === 'busybox') ? first + i * step <= last + 1e-12 : step < 0 && first + i * step >= last - 1e-12; i++) {
      const value = (first + i * step).toFixed(decimals);
      const format = options.value('f');
      text += `${empty ? '' : separator}${format === undefined ? value.padStart(width, '0') : formatPrintf(format, [Number(value)])}`;
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
