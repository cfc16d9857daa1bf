/**
 * What libyaml says of a line that does not stand where it may, worked out from the columns of the lines above:
 * it is part of a text that goes on, or it closes collections and then belongs to none.
 */

interface Collection {
  column: number;
  kind: 'map' | 'seq';
}

const KEY = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s#&*!|>@`%"'{[,-][^#]*?|-[^\s#][^#]*?)\s*:(?:\s|$)/;

/** Collections that are open at the end of the lines, outermost first. */
function openAt(lines: readonly string[]): Collection[] {
  const open: Collection[] = [];
  let block = -1;
  for (const line of lines) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    let column = /^ */.exec(line)![0].length, rest = line.slice(column);
    if (block >= 0 && column > block) continue;
    block = -1;
    while (open.length > 0 && open.at(-1)!.column > column) open.pop();
    for (let dash = /^-(\s+|$)/.exec(rest); dash; dash = /^-(\s+|$)/.exec(rest)) {
      // A list in the column of its key has no level of its own.
      if (!open.some((one) => one.column === column)) open.push({ column, kind: 'seq' });
      column += dash[0].length;
      rest = rest.slice(dash[0].length);
    }
    const isKey = KEY.test(rest);
    if (isKey && !open.some((one) => one.column === column)) open.push({ column, kind: 'map' });
    if (/(?:^|\s)[|>][-+\d]*\s*(#.*)?$/.test(rest)) block = isKey ? column : (open.at(-1)?.column ?? 0);
  }
  return open;
}

/** The plain text that the lines end in could go on with a further line. */
function endsInPlainText(lines: readonly string[]): boolean {
  const last = [...lines].reverse().find((line) => line.trim() !== '') ?? '';
  if (/^\s*#|\s#/.test(last)) return false;
  const value = last.replace(/^[\s-]*(?:[^\s"'{[][^:]*:\s+)?/, '').trim();
  return value !== '' && !/^["'{[|>&*!]/.test(value) && !/:$/.test(value);
}

export interface Misplaced {
  words: string;
  /** The scanner finds it, not the parser. */
  scanner: boolean;
}

/** `line` counts from zero. Undefined: the columns are not what is wrong. */
export function misplaced(text: string, line: number): Misplaced | undefined {
  const lines = text.split('\n'), source = lines[line] ?? '', above = lines.slice(0, line);
  const plain = endsInPlainText(above);
  if (/^ *\t/.test(source)) return { words: plain ? 'found a tab character that violates indentation' : 'found character that cannot start any token', scanner: true };
  const column = /^ */.exec(source)![0].length, open = openAt(above);
  const closes = open.some((one) => one.column > column);
  while (open.length > 0 && open.at(-1)!.column > column) open.pop();
  const top = open.at(-1);
  const isKey = KEY.test(source.slice(column)), isEntry = /^\s*-(\s|$)/.test(source);
  if (!isKey && !isEntry) return undefined;
  const last = [...above].reverse().find((one) => one.trim() !== '') ?? '', lastColumn = /^ */.exec(last)![0].length;
  if (plain && isKey && column > lastColumn && top?.kind === 'map' && top.column === lastColumn && !KEY.test(last.slice(lastColumn)) && !/^-(\s|$)/.test(last.slice(lastColumn))) return { words: "could not find expected ':'", scanner: true };
  if (plain && isKey && !(top?.column === column) && !closes) return { words: 'mapping values are not allowed in this context', scanner: true };
  if (!top) return undefined;
  if (top.column === column && ((top.kind === 'map') === isKey)) return undefined;
  return { words: top.kind === 'map' ? 'did not find expected key' : "did not find expected '-' indicator", scanner: false };
}
