import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { displayWidth } from './format.ts';
import { mapLines } from './text-lines.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** Where tabs lead: every so many columns, or a list of columns. */
type Stops = (column: number) => number;

function stopsOf(text: string | undefined): Stops | undefined {
  if (text === undefined) return (column) => column + 8 - (column % 8);
  if (!/^[\d, ]+$/.test(text)) return undefined;
  const list = text.split(/[, ]/).map(Number);
  if (list.some((stop, i) => i > 0 && stop <= list[i - 1]!)) return undefined;
  if (list.length === 1 && list[0] === 0) return undefined;
  if (list.length === 1) return (column) => column + list[0]! - (column % list[0]!);
  return (column) => list.find((stop) => stop > column) ?? column + 1;
}

const withStops = function* (p: Process, call: Invocation, run: (stops: Stops) => Blocking<number>): Blocking<number> {
  const text = call.options.value('t'), stops = stopsOf(text);
  if (stops) return yield* run(stops);
  if (text !== undefined && /^0+$/.test(text)) yield* complain(p, call.flavour === 'gnu' ? `${call.name}: tab size cannot be 0` : `${call.name}: number ${text} is not in 1..4294967295 range`);
  else if (call.flavour === 'busybox') yield* complain(p, `${call.name}: invalid number '${text}'`);
  else if (/^[\d, ]+$/.test(text!)) yield* complain(p, `${call.name}: tab sizes must be ascending`);
  else yield* complain(p, `${call.name}: tab size contains invalid character(s): ${quoted(p, call.flavour === 'gnu' ? text!.replace(/^[\d, ]+/, '') : text!)}`);
  return 1;
};

export const expand: Tool = {
  name: 'expand', usage: '[FILE]...', summary: 'Turn tabs into spaces', options: [{ short: 't', long: 'tabs', value: true }, { short: 'i', long: 'initial' }],
  prepare: (words) => words.map((word) => (/^-\d[\d,]*$/.test(word) ? `-t${word.slice(1)}` : word)),
  run: (p, call) => withStops(p, call, (stops) => mapLines(p, call, (line) => {
    let column = 0, out = '', leading = true;
    for (const character of line) {
      leading &&= character === ' ' || character === '\t';
      if (character === '\t' && (leading || !call.options.has('i'))) {
        const to = stops(column);
        out += ' '.repeat(to - column);
        column = to;
      } else {
        out += character;
        column += displayWidth(character);
      }
    }
    return out;
  })),
};

export const unexpand: Tool = {
  name: 'unexpand', usage: '[FILE]...', summary: 'Turn spaces into tabs', options: [{ short: 't', long: 'tabs', value: true }, { short: 'a', long: 'all' }, { long: 'first-only' }],
  run: (p, call) => withStops(p, call, (stops) => {
    const all = (call.options.has('a') || call.options.has('t')) && !call.options.has('first-only');
    return mapLines(p, call, (line) => {
      let column = 0, out = '', leading = true;
      for (const part of line.match(/[ \t]+|[^ \t]+/g) ?? []) {
        if (!/^[ \t]/.test(part)) {
          out += part;
          column += displayWidth(part);
          leading = false;
          continue;
        }
        let end = column;
        for (const blank of part) end = blank === '\t' ? stops(end) : end + 1;
        out += leading || all ? tabbed(column, end, stops, part) : part;
        column = end;
      }
      return out;
    });
  }),
};

/** White space from one column to another with as many tabs as fit; a single space before a stop stays one. */
function tabbed(from: number, to: number, stops: Stops, original: string): string {
  if (original === ' ') return ' ';
  let out = '', column = from;
  for (let stop = stops(column); stop <= to; stop = stops(column)) {
    out += '\t';
    column = stop;
  }
  return out + ' '.repeat(to - column);
}
