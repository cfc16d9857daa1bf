/** busybox's cal: the calendar of cal(1) as it once was, each line as wide as it comes out. */
import type { Blocking } from '../kernel/blocking.ts';
import { civil } from '../kernel/calendar.ts';
import type { Process } from '../kernel/process.ts';
import { centred, monthOf, widthOf, type MonthStyle } from './calendar-month.ts';
import { complain, type Invocation } from './tool.ts';

export function* busyboxCal(p: Process, { options, operands, name }: Invocation): Blocking<number> {
  const today = civil(p.now), numbers: number[] = [];
  for (const [i, word] of operands.entries()) {
    const most = operands.length === 2 && i === 0 ? 12 : 9999;
    const wrong = /^\d+$/.test(word) ? (Number(word) < 1 || Number(word) > most ? `number ${word} is not in 1..${most} range` : undefined) : `invalid number '${word}'`;
    if (wrong !== undefined) {
      yield* complain(p, `${name}: ${wrong}`);
      return 1;
    }
    numbers.push(Number(word));
  }
  const style = { wide: options.has('j'), monday: options.has('m'), withYear: true }, year = numbers.at(-1) ?? today.year;
  if (numbers.length === 1 || options.has('y')) yield* p.write(1, yearOf(year, { ...style, withYear: false }));
  else yield* p.write(1, `${monthOf(year, numbers.length === 2 ? numbers[0]! : today.month, style).map((line, i) => (i === 1 ? line : line.trim() === '' ? `${line} ` : line.trimEnd())).join('\n')}\n`);
  return 0;
}

function yearOf(year: number, style: MonthStyle): string {
  const across = style.wide ? 2 : 3, width = widthOf(style), whole = across * width + (across - 1) * 2;
  const rows: string[] = [centred(String(year), whole).padEnd(whole), ''];
  for (let month = 1; month <= 12; month += across) {
    const blocks = Array.from({ length: across }, (_, i) => monthOf(year, month + i, style));
    blocks[0]!.forEach((_, line) => {
      const text = blocks.map((one) => one[line]!.padEnd(width)).join('  ');
      rows.push(line < 2 ? text : text.trimEnd() || ' '.repeat(79));
    });
  }
  return `${rows.join('\n')}\n`;
}
