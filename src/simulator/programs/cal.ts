/** cal and ncal as Debian has them: every line ends in two blanks, ncal's weeks are columns. */
import { civil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';
import type { Process } from '../kernel/process.ts';
import { busyboxCal } from './busybox-cal.ts';
import { centred, daysBefore, daysOf, monthOf, widthOf, type MonthStyle } from './calendar-month.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

const USAGE = 'Usage: cal [general options] [-jy] [[month] year]\n       cal [general options] [-j] [-m month] [year]\n       ncal -C [general options] [-jy] [[month] year]\n       ncal -C [general options] [-j] [-m month] [year]\n       ncal [general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]\n       ncal [general options] [-Jeo] [year]\nGeneral options: [-31] [-A months] [-B months] [-d yyyy-mm]';

export const cal: Tool = {
  name: 'cal', aliases: ['ncal'], usage: '[[MONTH] YEAR]', summary: 'Show a calendar', usageStatus: 64, hint: () => USAGE,
  options: [{ short: 'm', value: 'optional' }, { short: 'y' }, { short: '3' }, { short: '1' }, { short: 'j' }, { short: 'h' }, { short: 'A', value: true }, { short: 'B', value: true }, { short: 'd', value: true }, { short: 'C' }, { short: 'b' }, { short: 'M' }, { short: 'S' }, { short: 'N' }],
  // busybox's -m has no value: the week begins on Monday. Here it has the next word.
  *run(p, call) {
    const { options, name, flavour } = call;
    if (flavour === 'busybox') return yield* busyboxCal(p, call);
    const asked = askedFor(p, call);
    if (typeof asked === 'string') {
      yield* complain(p, asked === '' ? USAGE : `${name}: ${asked}`);
      return 64;
    }
    const { year, month } = asked, style: MonthStyle = { monday: options.has('M'), wide: options.has('j'), withYear: true };
    const layout = name === 'ncal' && !options.has('C') && !options.has('b') || options.has('N') ? columns : rows;
    const today = civil(p.now), shows = p.files.get(1)?.tty !== undefined && !options.has('h');
    const months = (first: number, count: number, withYear: boolean): string => layout(Array.from({ length: count }, (_, i) => {
      const at = first + i - 1;
      return { year: year + Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
    }), { ...style, withYear }, (text, one, day) => (shows && one.year === today.year && one.month === today.month && day === today.day ? `\x1b[7m${text}\x1b[27m` : text));
    if (month === undefined) {
      const across = style.wide ? 2 : 3, quarters = Array.from({ length: 12 / across }, (_, i) => months(1 + i * across, across, false));
      yield* p.write(1, `${centred(String(year), across * widthOf(style))}\n${quarters.join('\n')}`);
      return 0;
    }
    const before = Number(options.value('B') ?? (options.has('3') ? 1 : 0)), count = before + 1 + Number(options.value('A') ?? (options.has('3') ? 1 : 0)), across = style.wide ? 2 : 3;
    for (let done = 0; done < count; done += across) yield* p.write(1, (done > 0 ? '\n' : '') + months(month - before + done, Math.min(across, count - done), true));
    return 0;
  },
};

/** The month, or a whole year; or what is wrong, in words: none stand for the usage. */
function askedFor(p: Process, { options, operands }: Invocation): { year: number; month: number | undefined } | string {
  const today = civil(p.now), given = /^(\d+)-(\d+)$/.exec(options.value('d') ?? '');
  if (operands.length > 2) return '';
  const words = [...operands], asked = options.has('m') ? options.value('m') ?? words.shift() : undefined;
  const yearWord = words.at(-1), monthWord = asked ?? (words.length === 2 ? words[0] : undefined);
  if (yearWord !== undefined && !/^\d+$/.test(yearWord)) return `not a valid year ${yearWord}`;
  const year = yearWord === undefined ? (given ? Number(given[1]) : today.year) : Number(yearWord);
  if (year < 1 || year > 9999) return `year \`${yearWord}' not in range 1..9999`;
  if (monthWord === undefined) return { year, month: options.has('y') || yearWord !== undefined ? undefined : given ? Number(given[2]) : today.month };
  const named = MONTHS.findIndex((one) => one.toLowerCase().startsWith(monthWord.toLowerCase().slice(0, 3)) && monthWord.length >= 3) + 1;
  const month = /^\d+$/.test(monthWord) ? Number(monthWord) : named;
  return month >= 1 && month <= 12 ? { year, month } : `${monthWord} is neither a month number (1..12) nor a name`;
}

interface Month { year: number; month: number }
type Layout = (months: readonly Month[], style: MonthStyle, paint: (text: string, one: Month, day: number) => string) => string;

const rows: Layout = (months, style, paint) => {
  const blocks = months.map((one) => monthOf(one.year, one.month, style, (text, day) => paint(text, one, day))), width = widthOf(style) + 2;
  // What marks today takes no room.
  const padded = (text: string): string => text + ' '.repeat(Math.max(0, width - text.replace(/\x1b\[\d+m/g, '').length));
  return blocks[0]!.map((_, line) => `${blocks.map((one) => padded(one[line]!)).join('')}\n`).join('');
};

const columns: Layout = (months, style, paint) => {
  const cell = style.wide ? 4 : 3, first = style.monday ? 1 : 0, width = 6 * cell;
  const title = months.map(({ year, month }) => centred(`${MONTHS[month - 1]}${style.withYear ? ` ${year}` : ''}`, width + 4).padEnd(width + 4)).join('');
  const lines = Array.from({ length: 7 }, (_, row) => {
    const weekday = (row + first) % 7;
    const weeks = months.map((one) => {
      const { lead, shown } = daysOf(one.year, one.month), start = (lead - first + 7) % 7, before = style.wide ? daysBefore(one.year, one.month) : 0;
      return Array.from({ length: 6 }, (_week, week) => {
        const at = week * 7 + row - start, day = shown[at];
        return day === undefined ? ' '.repeat(cell) : ' '.repeat(1) + paint(String(style.wide ? before + at + 1 : day).padStart(cell - 1), one, day);
      }).join('');
    });
    return `${WEEKDAYS[weekday]!.slice(0, 2)}${weeks.join('  ')}\n`;
  });
  return `${title}\n${lines.join('')}`;
};
