import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { eachInput, LineReader, Output } from './lines.ts';
import { writeFile } from '../kernel/files.ts';
import { UsageError } from './options.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const uniq: Tool = {
  name: 'uniq', usage: '[INPUT [OUTPUT]]', summary: 'Drop repeated neighbouring lines',
  prepare: (words) => words.flatMap((word, i) => (/^-\d+$/.test(word) && !/^-[a-z]*[fsw]$/.test(words[i - 1] ?? '') ? ['-f', word.slice(1)] : [word])),
  options: [
    { short: 'c', long: 'count' }, { short: 'd', long: 'repeated' }, { short: 'D' }, { long: 'all-repeated', value: 'optional', words: [['none'], ['prepend'], ['separate']] }, { long: 'group', value: 'optional', words: [['prepend'], ['append'], ['separate'], ['both']] }, { short: 'u', long: 'unique' }, { short: 'i', long: 'ignore-case' },
    { short: 'f', long: 'skip-fields', value: true }, { short: 's', long: 'skip-chars', value: true }, { short: 'w', long: 'check-chars', value: true }, { short: 'z', long: 'zero-terminated' },
  ],
  *run(p, call) {
    const { options, operands } = call;
    // busybox has no -N for -f N.
    const number = call.flavour === 'busybox' ? p.argv.find((word, i, all) => /^-\d/.test(word) && !/^-[a-z]*[fsw]$/.test(all[i - 1] ?? '')) : undefined;
    if (number !== undefined) throw new UsageError(`invalid option -- '${number[1]}'`, `unrecognized option: ${number[1]}`, false, `-${number[1]}`);
    if (operands.length > 2 && call.flavour === 'gnu') {
      yield* complain(p, `uniq: extra operand ${quoted(p, operands[2]!)}\n${tryHelp('uniq')}`);
      return 1;
    }
    for (const [letter, what] of [['f', 'fields to skip'], ['s', 'bytes to skip'], ['w', 'bytes to compare']] as const) {
      if (options.has(letter) && !/^\d+$/.test(options.value(letter)!)) {
        yield* complain(p, call.flavour === 'gnu' ? `uniq: ${options.value(letter)}: invalid number of ${what}` : `uniq: invalid number '${options.value(letter)}'`);
        return 1;
      }
    }
    const shows = ['c', 'd', 'D', 'u', 'all-repeated'].some((name) => options.has(name));
    if (call.flavour === 'gnu' && options.has('group') && shows) throw new UsageError('--group is mutually exclusive with -c/-d/-D/-u');
    if (call.flavour === 'gnu' && options.has('c') && (options.has('D') || options.has('all-repeated'))) throw new UsageError('printing all duplicated lines and repeat counts is meaningless');
    const end = options.has('z') ? '\0' : '\n';
    const fields = new RegExp(`^(?:\\s*\\S+){0,${Number(options.value('f') ?? 0)}}`);
    const keyOf = (line: string): string => {
      let key = line.replace(fields, '').slice(Number(options.value('s') ?? 0));
      if (options.has('w')) key = key.slice(0, Number(options.value('w')));
      return options.has('i') ? key.toLowerCase() : key;
    };
    const all = options.has('D') || options.has('all-repeated'), groups = options.has('group');
    const around = groups ? options.value('group') ?? 'separate' : '';
    const separated = around === 'separate' || around === 'append' || ['prepend', 'separate'].includes(options.value('all-repeated') ?? '');
    let kept = '', first = true;
    const put = function* (out: Output, lines: readonly string[]): Blocking<void> {
      const repeated = lines.length > 1;
      if ((options.has('d') && !repeated) || (options.has('u') && repeated) || (all && !repeated)) return;
      const lead = around === 'append' || (around === 'both' && !first) ? '' : (separated || around === 'prepend' || around === 'both') && (!first || options.value('all-repeated') === 'prepend' || around === 'prepend' || around === 'both') ? end : '';
      first = false;
      const shown = all || groups ? lines : lines.slice(0, 1);
      const text = lead + shown.map((line) => `${options.has('c') ? `${String(lines.length).padStart(7)} ` : ''}${line}${end}`).join('') + (around === 'append' || around === 'both' ? end : '');
      if (operands[1] !== undefined && operands[1] !== '-') kept += text;
      else yield* out.add(text);
    };
    const status = yield* eachInput(p, call, operands.slice(0, 1), function* (file) {
      const reader = new LineReader(p, file, end), out = new Output(p);
      let lines: string[] = [], key = '';
      for (let line = yield* reader.line(); line !== undefined; line = reader.take() ?? (yield* out.pause(), yield* reader.line())) {
        const own = keyOf(line);
        if (lines.length > 0 && own === key) {
          lines.push(line);
          continue;
        }
        if (lines.length > 0) yield* put(out, lines);
        lines = [line];
        key = own;
      }
      if (lines.length > 0) yield* put(out, lines);
      yield* out.flush();
    });
    if (operands[1] !== undefined && operands[1] !== '-') {
      try {
        writeFile(p, operands[1], kept);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, `uniq: ${operands[1]}: ${error.strerror}`);
        return 1;
      }
    }
    return status;
  },
};
