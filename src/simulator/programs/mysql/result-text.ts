/** Results as the client prints them: in a frame, a row a paragraph, or with tabs. */
import type { Result } from './session.ts';

type Table = Required<Pick<Result, 'columns' | 'rows'>>;

const width = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(one) ? 2 : 1), 0);

export function framed({ columns, rows }: Table, heading: boolean): string {
  const widths = columns.map(({ name, nullable }, i) => Math.max(heading ? width(name) : 0, nullable ? 4 : 0, ...rows.map((row) => width(row[i] ?? 'NULL'))));
  const rule = `+${widths.map((one) => '-'.repeat(one + 2)).join('+')}+\n`;
  const line = (cells: readonly string[], right: boolean): string => `|${cells.map((cell, i) => {
    const room = ' '.repeat(Math.max(0, widths[i]! - width(cell)));
    return right && columns[i]!.numeric ? ` ${room}${cell} ` : ` ${cell}${room} `;
  }).join('|')}|\n`;
  return rule + (heading ? line(columns.map(({ name }) => name), false) + rule : '') + rows.map((row) => line(row.map((cell) => cell ?? 'NULL'), true)).join('') + rule;
}

export function vertical({ columns, rows }: Table): string {
  const widest = Math.max(...columns.map(({ name }) => width(name)));
  return rows.map((row, i) => `*************************** ${i + 1}. row ***************************\n${row.map((cell, at) => `${' '.repeat(widest - width(columns[at]!.name))}${columns[at]!.name}: ${cell ?? 'NULL'}\n`).join('')}`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\\': '\\\\', '\0': '\\0' };

export function tabbed({ columns, rows }: Table, { heading, raw }: { heading: boolean; raw: boolean }): string {
  const cell = (text: string | null): string => (text === null ? 'NULL' : raw ? text : text.replace(/[\t\n\\\0]/g, (one) => ESCAPES[one]!));
  return (rows.length > 0 && heading ? `${columns.map(({ name }) => name).join('\t')}\n` : '') + rows.map((row) => `${row.map(cell).join('\t')}\n`).join('');
}
