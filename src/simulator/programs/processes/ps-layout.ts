/** Which columns ps shows, in which order its rows stand, and how a line is filled. */
import type { Process } from '../../kernel/process.ts';
import { Mistake } from './mistake.ts';
import { BSD_LISTINGS, COLUMNS, type Column, type Sight } from './ps-columns.ts';
import type { PsRequest } from './ps-options.ts';

export interface Placed extends Column {
  name: string;
}

const placed = (name: string, header?: string, width?: number): Placed => {
  const column = COLUMNS[name];
  if (!column) throw new Mistake(`unknown user-defined format specifier "${name}"`);
  return { ...column, name, header: header ?? column.header, width: Math.max(width ?? column.width, header?.length ?? 0) };
};

const listing = (names: string): Placed[] => names.split(',').map((name) => placed(name));

/** @throws Mistake */
export function columnsOf(request: PsRequest): Placed[] {
  const own = request.formats.filter(({ how }) => how === 'o').flatMap(({ text }) => userDefined(text));
  const more = request.formats.filter(({ how }) => how === 'O').flatMap(({ text }) => userDefined(text));
  if (own.length > 0) return own;
  if (more.length > 0) return [placed('pid'), ...more, ...listing(request.bsd ? 'state,tname,cputime,command' : 'state,tname,time,command')];
  if (request.bsdShape !== undefined) {
    const names = BSD_LISTINGS[request.bsdShape];
    if (names === undefined) throw new Mistake(`this simulator does not have the listing of ps ${request.bsdShape}`);
    return listing(names);
  }
  return listing(systemV(request));
}

function systemV({ shape, bsd }: PsRequest): string {
  const full = shape.has('f'), long = shape.has('l');
  if (shape.has('y') && !long) throw new Mistake('modifier -y without format -l makes no sense');
  const either = full || long;
  const names = [
    shape.has('M') && 'label', long && !shape.has('y') && 'f', long && 's', full ? 'uid_hack' : long && 'uid', 'pid', shape.has('T') && 'spid', either && 'ppid', shape.has('j') && 'pgid', shape.has('j') && 'sid', shape.has('L') && 'lwp',
    shape.has('P') && 'psr', either && !shape.has('c') && 'c', shape.has('L') && full && 'nlwp', ...(shape.has('c') ? ['class', 'pri'] : long ? ['opri', 'ni'] : []), long && (shape.has('y') ? 'rss' : 'addr_1'), (shape.has('F') || long) && 'sz', long && 'wchan',
    shape.has('F') && !(long && shape.has('y')) && 'rss', shape.has('F') && !shape.has('P') && 'psr', full && 'stime', 'tname', ...(bsd ? [!long && 'stat', 'bsdtime', either ? 'cmd' : 'args'] : ['time', full ? 'cmd' : 'ucmd']),
  ];
  return names.filter(Boolean).join(',');
}

/** `pid,comm`, `pid=,args=WHAT`, `user:20`; one separator may be left over at the end. */
function userDefined(text: string): Placed[] {
  const items = text.replace(/[ ,\t\n]$/, '').split(/[ ,\t\n]/);
  if (items.includes('')) throw new Mistake('improper format list');
  return items.map((item) => {
    const [, name = '', width, heading] = /^([^=:]*)(?::([^=]*))?(?:=(.*))?$/s.exec(item)!;
    if (width !== undefined && !/^[1-9]\d*$/.test(width)) throw new Mistake('column widths must be unsigned decimal numbers');
    return placed(name, heading, width === undefined ? undefined : Number(width));
  });
}

/** @throws Mistake */
export function sorted(processes: readonly Process[], keys: readonly string[], sight: Sight): Process[] {
  const criteria = keys.flatMap((text) => text.split(',')).map((key) => {
    if (key === '') throw new Mistake('improper sort list');
    const column = COLUMNS[key.replace(/^[-+]/, '')];
    if (!column) throw new Mistake('unknown sort specifier');
    return { column, sign: key.startsWith('-') ? -1 : 1 };
  });
  return [...processes].sort((a, b) => {
    for (const { column, sign } of criteria) {
      const [x, y] = column.order ? [column.order(a, sight), column.order(b, sight)] : [column.value(a, sight), column.value(b, sight)];
      if (x !== y) return x < y ? -sign : sign;
    }
    return 0;
  });
}

/** Rows under their parents, each with what stands before its command. */
export function asForest(processes: readonly Process[], kind: 'lines' | 'indent'): { process: Process; lead: string }[] {
  const shown = new Set(processes), rows: { process: Process; lead: string }[] = [];
  const draw = (process: Process, lead: string, below: string): void => {
    rows.push({ process, lead });
    const children = processes.filter((one) => one.parent === process && one !== process);
    for (const [i, child] of children.entries()) {
      if (kind === 'indent') draw(child, `${below}  `, `${below}  `);
      else draw(child, `${below} \\_ `, `${below}${i < children.length - 1 ? ' |  ' : '    '}`);
    }
  };
  for (const process of processes) if (!process.parent || !shown.has(process.parent)) draw(process, '', '');
  return rows;
}

/** A cell that is too wide pushes the rest, which takes it back as soon as there is room. */
export function line(columns: readonly Placed[], cells: readonly string[], width: number): string {
  let text = '', place = 0;
  for (const [i, column] of columns.entries()) {
    const last = i === columns.length - 1, gap = i === 0 ? 0 : 1;
    const cell = last || (column.align !== 'rest' && column.align !== 'user') ? cells[i]! : fitted(cells[i]!, column);
    const space = place - text.length + gap + (column.align === 'right' ? column.width - cell.length : 0);
    text += ' '.repeat(Math.max(gap, space)) + cell;
    place += gap + column.width;
  }
  return text.slice(0, width);
}

const fitted = (cell: string, { align, width }: Column): string => (align === 'user' && cell.length > width ? `${cell.slice(0, width - 1)}+` : cell.slice(0, width));
