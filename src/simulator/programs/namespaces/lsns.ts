/** lsns: which namespaces there are, and who is in them. */
import type { Blocking } from '../../kernel/blocking.ts';
import { numberShown, processesShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { namespaceNumber } from '../../kernel/namespace-links.ts';
import { userName } from '../accounts.ts';
import { complain, type Tool } from '../tool.ts';
import { namespaceKinds, type NamespaceKind } from './kinds.ts';

interface Row { number: number; kind: NamespaceKind; members: Process[]; first: Process }

/** Columns by their name, which is their heading; `left` ones are text. */
const COLUMNS: Readonly<Record<string, { left?: true; of: (row: Row, reader: Process) => string }>> = {
  NS: { of: ({ number }) => String(number) }, TYPE: { left: true, of: ({ kind }) => kind }, PATH: { left: true, of: ({ first, kind }, reader) => `/proc/${numberShown(reader, first)}/ns/${kind}` }, NPROCS: { of: ({ members }) => String(members.length) },
  PID: { of: ({ first }, reader) => String(numberShown(reader, first)) }, PPID: { of: ({ first }, reader) => String(numberShown(reader, first.parent)) }, COMMAND: { left: true, of: ({ first }) => first.argv.join(' ') || first.comm },
  UID: { of: ({ first }) => String(first.uid) }, USER: { left: true, of: ({ first }, reader) => userName(reader, first.uid) }, NETNSID: { of: ({ kind }) => (kind === 'net' ? 'unassigned' : '') }, NSFS: { left: true, of: () => '' },
};

export const lsns: Tool = {
  name: 'lsns', only: 'gnu', usage: '[NAMESPACE]', summary: 'List namespaces', usageStatus: 1,
  options: [{ short: 'J', long: 'json' }, { short: 'l', long: 'list' }, { short: 'n', long: 'noheadings' }, { short: 'o', long: 'output', value: true }, { long: 'output-all' }, { short: 'p', long: 'task', value: true }, { short: 'r', long: 'raw' }, { short: 'u', long: 'notruncate' }, { short: 'W', long: 'nowrap' }, { short: 't', long: 'type', value: true }],
  *run(p, { options, operands }) {
    const refuse = function* (words: string): Blocking<number> {
      yield* complain(p, `lsns: ${words}`);
      return 1;
    };
    const kinds = options.values('t'), unknown = kinds.find((kind) => !(namespaceKinds as string[]).includes(kind)), [wanted] = operands, task = options.value('p');
    if (unknown !== undefined) return yield* refuse(`unknown namespace type: ${unknown}`);
    if (wanted !== undefined && !/^\d+$/.test(wanted)) return yield* refuse(`invalid namespace argument: '${wanted}'`);
    if (task !== undefined && !/^\d+$/.test(task)) return yield* refuse(`invalid PID argument: '${task}'`);
    const usual = options.has('output-all') ? Object.keys(COLUMNS) : ['NS', 'TYPE', 'NPROCS', 'PID', 'USER', ...(kinds.includes('net') ? ['NETNSID', 'NSFS'] : []), 'COMMAND'];
    const asked = options.value('o')?.toUpperCase(), names = asked === undefined ? usual : asked.startsWith('+') ? [...usual, ...asked.slice(1).split(',')] : asked.split(',');
    const strange = names.find((name) => !COLUMNS[name]);
    if (strange !== undefined) return yield* refuse(`unknown column: ${strange}`);
    const of = task === undefined ? undefined : processesShown(p).get(Number(task));
    const rows = namespaces(p).filter(({ kind, number, members }) => (kinds.length === 0 || kinds.includes(kind)) && (wanted === undefined || number === Number(wanted)) && (task === undefined || (of !== undefined && members.includes(of))));
    if (options.has('J')) yield* p.write(1, json(rows, names, p));
    else if (rows.length > 0) yield* p.write(1, table(rows, names, p, options.has('n'), options.has('r'), options.has('u') ? undefined : p.files.get(1)?.tty?.columns));
    return 0;
  },
};

/** Those of the processes whose /proc the reader may look into, by number. */
function namespaces(reader: Process): Row[] {
  const seen = [...processesShown(reader).values()].filter((process) => !process.ended && (reader.uid === 0 || reader.uid === process.uid));
  const rows = new Map<number, Row>();
  for (const process of seen) for (const kind of namespaceKinds) {
    const number = namespaceNumber(process.ns, kind), row = rows.get(number);
    if (row) row.members.push(process);
    else rows.set(number, { number, kind, members: [process], first: process });
  }
  return [...rows.values()].sort((a, b) => a.number - b.number);
}

function table(rows: readonly Row[], names: readonly string[], reader: Process, bare: boolean, raw: boolean, columns = Infinity): string {
  const lines = [...(bare ? [] : [names.slice()]), ...rows.map((row) => names.map((name) => COLUMNS[name]!.of(row, reader)))];
  if (raw) return lines.map((line) => `${line.map((cell) => cell.replaceAll(' ', '\\x20')).join(' ')}\n`).join('');
  const widths = names.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines.map((line) => `${line.map((cell, i) => (!COLUMNS[names[i]!]!.left ? cell.padStart(widths[i]!) : i === names.length - 1 ? cell : cell.padEnd(widths[i]!))).join(' ').slice(0, columns)}\n`).join('');
}

/** Numbers are numbers, what is empty is null. */
function json(rows: readonly Row[], names: readonly string[], reader: Process): string {
  const value = (name: string, row: Row): string | number | null => {
    const text = COLUMNS[name]!.of(row, reader);
    return text === '' ? null : /^\d+$/.test(text) ? Number(text) : text;
  };
  return `${JSON.stringify({ namespaces: rows.map((row) => Object.fromEntries(names.map((name) => [name.toLowerCase(), value(name, row)]))) }, null, 3)}\n`;
}
