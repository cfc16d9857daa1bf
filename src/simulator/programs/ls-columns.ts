/** Names side by side, as ls lays them out. */

export interface Cell {
  text: string;
  /** Columns it takes on the screen. */
  width: number;
}

/** What two names stand apart at the least. */
const GAP = 2;
const TAB = 8;

/** White space from one column to another: tabs where they fit, unless colours are in the way. */
function indent(from: number, to: number, tabs: boolean): string {
  let out = '';
  while (from < to) {
    if (tabs && Math.floor(to / TAB) > Math.floor((from + 1) / TAB)) {
      out += '\t';
      from += TAB - (from % TAB);
    } else {
      out += ' ';
      from++;
    }
  }
  return out;
}

export interface Layout {
  width: number;
  /** Filled line by line (-x) instead of column by column. */
  across: boolean;
  tabs: boolean;
}

/** GNU's ls: every column as wide as it needs, in as few lines as fit. */
export function narrowColumns(cells: readonly Cell[], layout: Layout): string {
  for (let count = Math.min(cells.length, Math.max(1, Math.floor(layout.width / 3))); count > 0; count--) {
    const rows = Math.ceil(cells.length / count);
    const widths = columnWidths(cells, rows, count, layout.across);
    if (count === 1 || widths.reduce((sum, one) => sum + one, 0) - GAP < layout.width) return grid(cells, rows, widths, layout);
  }
  return '';
}

/** busybox's ls: all columns as wide as the widest name. */
export function evenColumns(cells: readonly Cell[], layout: Layout): string {
  const widest = Math.max(0, ...cells.map((cell) => cell.width)) + GAP;
  const count = Math.max(1, Math.floor(layout.width / widest));
  const rows = Math.ceil(cells.length / count);
  return grid(cells, rows, Array.from({ length: layout.across ? count : Math.ceil(cells.length / Math.max(1, rows)) }, () => widest), { ...layout, tabs: false });
}

function columnWidths(cells: readonly Cell[], rows: number, count: number, across: boolean): number[] {
  const widths: number[] = [];
  cells.forEach((cell, i) => {
    const column = across ? i % count : Math.floor(i / rows);
    widths[column] = Math.max(widths[column] ?? 3, cell.width + GAP);
  });
  return widths;
}

function grid(cells: readonly Cell[], rows: number, widths: readonly number[], { across, tabs }: Layout): string {
  let out = '';
  for (let row = 0; row < rows; row++) {
    let at = 0, start = 0;
    for (let column = 0; column < widths.length; column++) {
      const cell = cells[across ? row * widths.length + column : column * rows + row];
      if (!cell) break;
      out += indent(at, start, tabs) + cell.text;
      at = start + cell.width;
      start += widths[column]!;
    }
    out += '\n';
  }
  return out;
}
