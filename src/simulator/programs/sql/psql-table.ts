/** Results as psql prints them: aligned, expanded, unaligned or as CSV. */
import type { Column } from './scope.ts';
import type { Value } from './syntax.ts';
import { isNumeric, shown } from './types.ts';

export interface TableStyle {
  format: 'aligned' | 'unaligned' | 'csv';
  tuplesOnly: boolean;
  expanded: boolean;
  separator: string;
  /** Shown for NULL. */
  none?: string;
  border?: number;
  /** Without the number of rows. */
  noFooter?: boolean;
}

export const PLAIN: TableStyle = { format: 'aligned', tuplesOnly: false, expanded: false, separator: '|' };

export interface Printed {
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
  title?: string;
  /** In place of the number of rows. */
  footer?: readonly string[];
}

const cell = (value: Value, type: string, { none = '' }: TableStyle): string => (value === null ? none : shown(value, type));

const width = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(one) ? 2 : 1), 0);
const padded = (text: string, to: number, right: boolean): string => (right ? ' '.repeat(Math.max(0, to - width(text))) + text : text + ' '.repeat(Math.max(0, to - width(text))));

function centred(text: string, to: number): string {
  const left = Math.floor((to - width(text)) / 2);
  return ' '.repeat(Math.max(0, left)) + padded(text, to - Math.max(0, left), false);
}

export const countLine = (count: number): string => `(${count} row${count === 1 ? '' : 's'})`;

export function tableText(table: Printed, style: TableStyle): string {
  if (style.format === 'csv') return csv(table, style);
  if (style.format === 'unaligned') return unaligned(table, style);
  return style.expanded ? expanded(table, style) : aligned(table, style);
}

function aligned({ columns, rows, title, footer }: Printed, style: TableStyle): string {
  const { tuplesOnly } = style, cells = rows.map((row) => row.map((value, index) => cell(value, columns[index]!.type, style).split('\n')));
  const widths = columns.map(({ name }, index) => Math.max(width(name), ...cells.flatMap((row) => row[index]!.map(width))));
  const lines: string[] = [];
  const whole = widths.reduce((sum, one) => sum + one + 3, -1);
  if (!tuplesOnly) {
    if (title !== undefined) lines.push(width(title) >= whole ? title : ' '.repeat(Math.floor((whole - width(title)) / 2)) + title);
    lines.push(columns.map(({ name }, index) => ` ${centred(name, widths[index]!)} `).join('|'), widths.map((one) => '-'.repeat(one + 2)).join('+'));
  }
  for (const row of cells) {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let at = 0; at < height; at++) lines.push(row.map((cell, index) => alignedCell(cell, at, widths[index]!, isNumeric(columns[index]!.type), index === row.length - 1)).join('|'));
  }
  if (!tuplesOnly && !(style.noFooter && !footer)) lines.push(...(footer ?? [countLine(rows.length)]));
  return `${lines.join('\n')}\n\n`;
}

/** One line of a cell; a further one below is announced by a plus. */
function alignedCell(cell: readonly string[], at: number, to: number, right: boolean, last: boolean): string {
  const text = cell[at] ?? '', more = at < cell.length - 1;
  if (last && !more) return ` ${right ? padded(text, to, true) : text}`;
  return ` ${padded(text, to, right)}${more ? '+' : ' '}`;
}

/** The line above a record: its number, and where the bar between names and values stands. */
function recordLine(number: number, names: number, values: number): string {
  let line = `-[ RECORD ${number} ]`, over = line.length - names;
  if (over < 0) line += '-'.repeat(-over);
  for (const mark of ['-', '+', '-']) if (over-- <= 0) line += mark;
  return line + '-'.repeat(Math.max(0, values - Math.max(0, over)));
}

function expanded({ columns, rows }: Printed, style: TableStyle): string {
  const { tuplesOnly } = style;
  if (rows.length === 0) return tuplesOnly ? '\n' : '(0 rows)\n\n';
  const names = Math.max(...columns.map(({ name }) => width(name)));
  const values = Math.max(...rows.flatMap((row) => row.map((value, index) => width(cell(value, columns[index]!.type, style)))), 0);
  const lines = rows.flatMap((row, number) => [
    ...(tuplesOnly ? [] : [recordLine(number + 1, names, values)]),
    ...row.map((value, index) => `${padded(columns[index]!.name, names, false)} | ${cell(value, columns[index]!.type, style)}`),
  ]);
  return `${lines.join('\n')}\n\n`;
}

function unaligned({ columns, rows, footer }: Printed, style: TableStyle): string {
  const { tuplesOnly, separator } = style;
  const lines = rows.map((row) => row.map((value, index) => cell(value, columns[index]!.type, style)).join(separator));
  const all = tuplesOnly ? lines : [columns.map(({ name }) => name).join(separator), ...lines, ...(footer ?? [countLine(rows.length)])];
  return all.map((line) => `${line}\n`).join('');
}

function csv({ columns, rows }: Printed, style: TableStyle): string {
  const { tuplesOnly } = style;
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => row.map((value, index) => quoted(cell(value, columns[index]!.type, style))).join(','));
  return [...(tuplesOnly ? [] : [columns.map(({ name }) => quoted(name)).join(',')]), ...lines].map((line) => `${line}\n`).join('');
}
