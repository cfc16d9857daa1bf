import { textWidth } from '../width.ts';

/** Columns filled downwards, each as wide as the longest and two blanks. */
export function columnsOf(items: readonly string[], columns: number): string {
  const width = Math.max(...items.map(textWidth)) + 2;
  let perRow = Math.floor(columns / width);
  if (perRow > 1 && perRow * width === columns) perRow--;
  perRow = Math.max(1, perRow);
  const rows = Math.ceil(items.length / perRow);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let line = '';
    for (let at = row; at < items.length; at += rows) line += at + rows < items.length ? items[at]! + ' '.repeat(width - textWidth(items[at]!)) : items[at]!;
    out += `${line}\n`;
  }
  return out;
}
