import { wrongNumber } from './busybox-number.ts';
import { expression } from '../kernel/expression.ts';
import { compilePattern } from './regex.ts';
import { mapLines } from './text-lines.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const nl: Tool = {
  name: 'nl', usage: '[FILE]...', summary: 'Number lines',
  options: [
    { short: 'b', long: 'body-numbering', value: true }, { short: 'h', long: 'header-numbering', value: true }, { short: 'f', long: 'footer-numbering', value: true }, { short: 'd', long: 'section-delimiter', value: true }, { short: 'i', long: 'line-increment', value: true }, { short: 'l', long: 'join-blank-lines', value: true },
    { short: 'n', long: 'number-format', value: true }, { short: 'p', long: 'no-renumber' }, { short: 's', long: 'number-separator', value: true }, { short: 'v', long: 'starting-line-number', value: true }, { short: 'w', long: 'number-width', value: true },
  ],
  *run(p, call) {
    const { options } = call;
    const style = options.value('b') ?? 't', width = Number(options.value('w') ?? 6), separator = options.value('s') ?? '\t', format = options.value('n') ?? 'rn';
    for (const [letter, words] of call.flavour === 'busybox' ? [] : [['v', 'invalid starting line number'], ['i', 'invalid line number increment'], ['w', 'invalid line number field width']] as const) {
      const text = options.value(letter);
      if (text === undefined || /^-?\d+$/.test(text)) continue;
      yield* complain(p, `nl: ${words}: ${quoted(p, text)}`);
      return 1;
    }
    if (yield* wrongNumber(p, call, ['v', 'i', 'w'])) return 1;
    if (call.flavour === 'gnu') {
      const wrong = !['ln', 'rn', 'rz'].includes(format) ? `line numbering format: ${quoted(p, format)}` : (['h', 'f'] as const).flatMap((letter) => (/^[atn]$|^p/.test(options.value(letter) ?? 'n') ? [] : [`${letter === 'h' ? 'header' : 'footer'} numbering style: ${quoted(p, options.value(letter)!)}`]))[0];
      if (wrong !== undefined) yield* complain(p, `nl: invalid ${wrong}\n${tryHelp('nl')}`);
      else if (width < 1) yield* complain(p, `nl: invalid line number field width: ${quoted(p, options.value('w')!)}: Numerical result out of range`);
      if (wrong !== undefined || width < 1) return 1;
    }
    if (call.flavour === 'gnu' && !/^[atn]$|^p/.test(style)) {
      yield* complain(p, `nl: invalid body numbering style: ${quoted(p, style)}\n${tryHelp('nl')}`);
      return 1;
    }
    // busybox takes p for none.
    const pattern = style.startsWith('p') && call.flavour === 'gnu' ? expression(compilePattern(style.slice(1), 'G'), 'u') : undefined;
    let number = Number(options.value('v') ?? 1), blank = 0;
    const together = Number(options.value('l') ?? 1);
    return yield* mapLines(p, call, (line) => {
      blank = line === '' ? (blank % together) + 1 : 0;
      const numbered = pattern ? pattern.test(line) : (style === 'a' && (line !== '' || blank === together)) || (style === 't' && line !== '');
      // An unnumbered line keeps the room of a number and its separator.
      if (!numbered) return `${' '.repeat(width + separator.length)}${line}`;
      const digits = format === 'ln' ? String(number).padEnd(width) : String(number).padStart(width, format === 'rz' ? '0' : ' ');
      number += Number(options.value('i') ?? 1);
      return `${digits}${separator}${line}`;
    });
  },
};
