/** Go's tabwriter with tabs of eight columns: `tabwriter.NewWriter(out, 1, 8, 1, '\t', 0)`. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = rows[0]!.map((_, i) => Math.ceil((Math.max(...rows.map((row) => row[i]!.length)) + 1) / 8) * 8);
  return rows.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : cell + '\t'.repeat(Math.ceil((widths[i]! - cell.length) / 8)))).join('')}\n`).join('');
}
