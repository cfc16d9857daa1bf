/** Where the lines of an inspected value break. */
import type { Value } from './language/scope.ts';

/** Columns on a screen: wide characters take two. */
export function width(text: string): number {
  let columns = 0;
  for (const c of text) columns += /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(c) ? 2 : 1;
  return columns;
}

/** Whether all fits on one line. */
export function isShort(output: readonly string[], start: number, base: string, breakLength: number, measure: (text: string) => number): boolean {
  let total = output.length + start;
  if (total + output.length > breakLength) return false;
  for (const one of output) total += measure(one);
  return total <= breakLength && !base.includes('\n');
}

/** Puts the elements of a long list in columns of even width. */
export function groupElements(output: string[], value: readonly Value[], indentation: number, breakLength: number, compact: number, more: boolean): string[] {
  const count = more ? output.length - 1 : output.length, lengths = output.slice(0, count).map(width);
  const total = lengths.reduce((sum, one) => sum + one + 2, 0), longest = Math.max(...lengths), widest = longest + 2;
  if (widest * 3 + indentation >= breakLength || !(total / widest > 5 || longest <= 6)) return output;
  const bias = Math.sqrt(widest - total / output.length), biased = Math.max(widest - 3 - bias, 1);
  const columns = Math.min(Math.round(Math.sqrt(2.5 * biased * count) / biased), Math.floor((breakLength - indentation) / widest), compact * 4, 15);
  if (columns <= 1) return output;
  const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...lengths.filter((_length, i) => i % columns === column)) + 2);
  const numbers = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value).slice(0, output.length).every((one) => typeof one === 'number' || typeof one === 'bigint') : false;
  const rows: string[] = [];
  for (let i = 0; i < count; i += columns) {
    const end = Math.min(i + columns, count), cells = output.slice(i, end).map((cell, j) => {
      const padding = widths[j]! + cell.length - lengths[i + j]!, last = i + j === end - 1;
      if (last) return numbers ? cell.padStart(padding - 2) : cell;
      return numbers ? `${cell}, `.padStart(padding) : `${cell}, `.padEnd(padding);
    });
    rows.push(cells.join(''));
  }
  if (more) rows.push(output[count]!);
  return rows;
}
