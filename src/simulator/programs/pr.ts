import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

export const pr: Tool = {
  name: 'pr', only: 'gnu', usage: '[FILE]...', summary: 'Lay text out in pages and columns',
  options: [
    { long: 'pages', value: true }, { long: 'columns', value: true }, { short: 'a', long: 'across' }, { short: 'd', long: 'double-space' }, { short: 'D', long: 'date-format', value: true }, { short: 'e', long: 'expand-tabs', value: 'optional' }, { short: 'F', long: 'form-feed' }, { short: 'f' }, { short: 'h', long: 'header', value: true }, { short: 'J', long: 'join-lines' }, { short: 'l', long: 'length', value: true },
    { short: 'm', long: 'merge' }, { short: 'n', long: 'number-lines', value: 'optional' }, { short: 'N', long: 'first-line-number', value: true }, { short: 'o', long: 'indent', value: true }, { short: 'r', long: 'no-file-warnings' }, { short: 's', long: 'separator', value: 'optional' }, { short: 'S', long: 'sep-string', value: 'optional' }, { short: 't', long: 'omit-header' }, { short: 'T', long: 'omit-pagination' }, { short: 'w', long: 'width', value: true }, { short: 'W', long: 'page-width', value: true },
  ],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `--columns=${word.slice(1)}` : /^\+\d+(:\d+)?$/.test(word) ? `--pages=${word.slice(1)}` : word)),
  *run(p, call) {
    const { options, operands } = call;
    for (const [letter, what, least] of [['l', 'number of lines', 1], ['w', 'number of characters', 1], ['o', 'line offset', 0], ['columns', 'number of columns', 1]] as const) {
      const text = options.value(letter);
      if (text === undefined || (/^\d+$/.test(text) && Number(text) >= least)) continue;
      yield* complain(p, `pr: '${letter.length > 1 ? '--columns=COLUMN' : `-${letter} ${letter === 'o' ? 'MARGIN' : letter === 'l' ? 'PAGE_LENGTH' : 'PAGE_WIDTH'}`}' invalid ${what}: ${quoted(p, text)}${/^\d+$/.test(text) ? ': Numerical result out of range' : ''}`);
      return 1;
    }
    const files: { name: string; lines: string[] }[] = [];
    const status = yield* eachInput(p, call, operands, function* (file, name) {
      const text = decode(yield* readAll(p, file));
      files.push({ name, lines: text === '' ? [] : text.replace(/\n$/, '').split('\n') });
    });
    if (options.has('m')) yield* print(p, call, '', merged(call, files.map(({ lines }) => lines)));
    else for (const { name, lines } of files) yield* print(p, call, name, lines);
    return status;
  },
};

const columnsOf = ({ options }: Invocation): number => Number(options.value('columns') ?? 1);

/** Lines of text on a page: header and trailer take five each, on short pages there is neither. */
function pageOf({ options }: Invocation): { length: number; framed: boolean } {
  const length = Number(options.value('l') ?? 66), framed = !options.has('t') && !options.has('T') && length > 10;
  const own = framed ? length - 10 : length;
  return { length: options.has('d') ? Math.max(1, Math.floor(own / 2)) : own, framed };
}

function separatorOf({ options }: Invocation): string | undefined {
  if (options.has('S')) return options.value('S') ?? '';
  if (options.has('s')) return options.value('s') ?? '\t';
  return options.has('J') ? '\t' : undefined;
}

/** Pads with tabs as far as they go, as pr does between columns. */
function padded(text: string, from: number, to: number): string {
  let out = text, column = from + text.length;
  while (column < to) {
    const stop = column + 8 - (column % 8);
    if (stop <= to && (stop - column > 1 || stop < to)) {
      out += '\t';
      column = stop;
    } else {
      out += ' ';
      column++;
    }
  }
  return out;
}

function row(call: Invocation, cells: readonly string[], columns: number): string {
  const separator = separatorOf(call), whole = separator !== undefined && !call.options.has('w');
  const width = Math.floor((Number(call.options.value('w') ?? 72) - (columns - 1)) / columns);
  if (whole) return cells.join(separator);
  return cells.map((cell, i) => (i === cells.length - 1 ? cell.slice(0, width) : padded(cell.slice(0, width), i * (width + 1), (i + 1) * (width + 1)))).join('');
}

const merged = (call: Invocation, files: readonly (readonly string[])[]): string[] => Array.from({ length: Math.max(0, ...files.map((lines) => lines.length)) }, (_, i) => row(call, files.map((lines) => lines[i] ?? ''), files.length));

const untabbed = (line: string): string => line.split('\t').reduce((out, part) => `${out.padEnd(out.length + 8 - (out.length % 8))}${part}`);

/** The rows of a page: columns are filled one after the other, on the last page evenly; with -a the rows are. */
function rowsOf(call: Invocation, lines: readonly string[]): string[] {
  const columns = columnsOf(call);
  if (columns === 1) return [...lines];
  const count = Math.ceil(lines.length / columns), full = Math.floor(lines.length / columns), more = lines.length % columns;
  const starts = Array.from({ length: columns + 1 }, (_, i) => i * full + Math.min(i, more));
  return Array.from({ length: count }, (_, i) => row(call, call.options.has('a') ? lines.slice(i * columns, (i + 1) * columns) : Array.from({ length: columns }, (_, column) => (starts[column]! + i < starts[column + 1]! ? lines[starts[column]! + i]! : undefined)).filter((cell) => cell !== undefined), columns));
}

function* print(p: Process, call: Invocation, name: string, given: readonly string[]): Blocking<void> {
  const { options } = call, { length, framed } = pageOf(call), size = length * (options.has('m') ? 1 : columnsOf(call));
  const [, mark = '\t', digits = '5'] = /^(\D?)(\d*)$/.exec(options.value('n') ?? '') ?? [];
  const numbered = given.map((line, i) => (options.has('n') ? String(i + Number(options.value('N') ?? 1)).padStart(Number(digits || 5)).slice(-Number(digits || 5)) + (mark || '\t') : '') + line);
  const lines = options.has('e') ? numbered.map(untabbed) : numbered;
  const [first = 1, last = Infinity] = (options.value('pages') ?? '1').split(':').map(Number), margin = ' '.repeat(Number(options.value('o') ?? 0));
  const node = name === '-' || name === '' ? undefined : lookup(p, name);
  const date = strftime(options.value('D') ?? '%F %H:%M', node?.mtime ?? p.now), title = options.value('h') ?? (name === '-' ? '' : name), feed = options.has('F') || options.has('f');
  for (let page = 1; (page - 1) * size < lines.length && page <= last; page++) {
    if (page < first) continue;
    const rows = rowsOf(call, lines.slice((page - 1) * size, page * size)), body = rows.map((line) => `${margin}${line}\n${options.has('d') ? '\n' : ''}`).join('');
    const room = Math.max(0, Number(options.value('w') ?? 72) - date.length - title.length - `Page ${page}`.length), left = Math.floor(room / 2);
    const header = `\n\n${margin}${date}${' '.repeat(left)}${title}${' '.repeat(room - left)}Page ${page}\n\n\n`;
    yield* p.write(1, framed ? header + body + (feed ? '\f' : '\n'.repeat(Math.max(0, length - rows.length) * (options.has('d') ? 2 : 1) + 5)) : body);
  }
}
