/** COPY: rows as lines of text or CSV. */
import { SqlError } from './errors.ts';
import type { Column } from './scope.ts';
import type { Value } from './syntax.ts';
import { shown } from './types.ts';

export interface Form {
  format: 'text' | 'csv';
  header: boolean;
  delimiter?: string;
  /** What stands for NULL. */
  none?: string;
}

export function written(columns: readonly Column[], rows: readonly (readonly Value[])[], form: Form): string {
  const by = form.delimiter ?? (form.format === 'csv' ? ',' : '\t'), none = form.none ?? (form.format === 'csv' ? '' : '\\N');
  const field = (value: Value, type: string): string => {
    if (value === null) return none;
    const text = shown(value, type);
    if (form.format === 'csv') return text === '' || text === none || text.includes(by) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return text.replace(/[\\\n\r\t]/g, (one) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[one]!);
  };
  const lines = rows.map((row) => row.map((value, at) => field(value, columns[at]!.type)).join(by));
  return [...(form.header ? [columns.map(({ name }) => field(name, 'text')).join(by)] : []), ...lines].map((line) => `${line}\n`).join('');
}

/** Fields of each line. @throws SqlError */
export function readLines(text: string, columns: readonly Column[], form: Form, table: string): (string | null)[][] {
  const by = form.delimiter ?? (form.format === 'csv' ? ',' : '\t'), none = form.none ?? (form.format === 'csv' ? '' : '\\N');
  const rows = form.format === 'csv' ? csv(text, by, none) : text.replace(/\n\\\.(\n[\s\S]*)?$|^\\\.\n?$/, '').split('\n').filter((line, at, all) => !(line === '' && at === all.length - 1)).map((line) => line.split(by).map((one) => (one === none ? null : one.replace(/\\([nrt\\])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', '\\': '\\' })[letter]!))));
  const kept = form.header ? rows.slice(1) : rows;
  for (const [at, row] of kept.entries()) {
    const context = `COPY ${table}, line ${at + 1 + (form.header ? 1 : 0)}: "${row.map((one) => one ?? '').join(by)}"`;
    if (row.length > columns.length) throw new SqlError('22P04', 'extra data after last expected column', { context });
    if (row.length < columns.length) throw new SqlError('22P04', `missing data for column "${columns[row.length]!.name}"`, { context });
  }
  return kept;
}

function csv(text: string, by: string, none: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [], field = '', quoted = false, wasQuoted = false;
  const end = (): void => {
    row.push(!wasQuoted && field === none ? null : field);
    [field, wasQuoted] = ['', false];
  };
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!;
    if (quoted) {
      if (one === '"' && text[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
      else if (one === '"') quoted = false;
      else field += one;
    } else if (one === '"') [quoted, wasQuoted] = [true, true];
    else if (one === by) end();
    else if (one === '\n') {
      end();
      rows.push(row);
      row = [];
    } else if (one !== '\r') field += one;
  }
  if (quoted) throw new SqlError('22P04', 'unterminated CSV quoted field');
  if (field !== '' || row.length > 0) {
    end();
    rows.push(row);
  }
  return rows;
}
