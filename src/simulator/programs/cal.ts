import { civil, daysFromCivil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';
import { complain, type Tool } from './tool.ts';

export const cal: Tool = {
  name: 'cal', aliases: ['ncal'], usage: '[[MONTH] YEAR]', summary: 'Show a calendar', options: [{ short: 'm' }, { short: 'y' }, { short: '3' }, { short: '1' }, { short: 'j' }, { short: 'h' }, { short: 's' }],
  *run(p, { options, operands, name }) {
    const today = civil(p.now), [first, second] = operands;
    const year = Number(second ?? (options.has('m') || options.has('3') || first === undefined ? today.year : first)), month = second !== undefined ? Number(first) : first !== undefined && !options.has('y') && operands.length === 2 ? Number(first) : undefined;
    if (!(year >= 1 && year <= 9999)) {
      yield* complain(p, `${name}: year '${second ?? first}' not in range 1..9999`);
      return 1;
    }
    if (month !== undefined && !(month >= 1 && month <= 12)) {
      yield* complain(p, `${name}: ${first} is neither a month number (1..12) nor a name`);
      return 1;
    }
    const monday = options.has('m');
    if (options.has('y') || (first !== undefined && second === undefined)) yield* p.write(1, yearOf(year, monday));
    else if (options.has('3')) yield* p.write(1, beside([-1, 0, 1].map((step) => block(year, (month ?? today.month) + step, monday, true))));
    else yield* p.write(1, `${block(year, month ?? today.month, monday, true).map((line, i) => (i === 0 ? line.trimEnd() : i === 1 ? line : line.trimEnd().padEnd(i === 7 && line.trim() === '' ? 21 : 0))).join('\n')}\n`);
    return 0;
  },
};

/** Eight lines of 20 characters: title, weekdays, six weeks. */
function block(yearGiven: number, monthGiven: number, monday: boolean, withYear: boolean): string[] {
  const year = yearGiven + Math.floor((monthGiven - 1) / 12), month = ((((monthGiven - 1) % 12) + 12) % 12) + 1;
  const title = `${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
  const start = daysFromCivil(year, month, 1), count = daysFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - start;
  const lead = (civil(start * 86_400_000).weekday + (monday ? 6 : 0)) % 7;
  const names = [...WEEKDAYS.slice(monday ? 1 : 0), ...WEEKDAYS.slice(0, monday ? 1 : 0)].map((day) => day.slice(0, 2)).join(' ');
  const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_cell, day) => {
    const date = week * 7 + day - lead + 1;
    return date >= 1 && date <= count ? String(date).padStart(2) : '  ';
  }).join(' '));
  return [' '.repeat(Math.floor((20 - title.length) / 2)) + title, names, ...weeks];
}

const beside = (blocks: readonly string[][]): string => `${blocks[0]!.map((_, line) => blocks.map((one) => one[line]!.padEnd(20)).join('  ').trimEnd()).join('\n')}\n`;

function yearOf(year: number, monday: boolean): string {
  const rows = [0, 3, 6, 9].map((first) => beside([1, 2, 3].map((month) => block(year, first + month, monday, false))));
  return `${' '.repeat(30)}${year}\n${rows.join('\n')}`;
}
