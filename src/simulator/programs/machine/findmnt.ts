/** util-linux' findmnt: what is mounted, as a tree, a list, or the one that is asked for. */
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { displayWidth } from '../format.ts';
import { absolutePath } from '../node-facts.ts';
import { complain, type Tool } from '../tool.ts';

interface Row {
  target: string;
  source: string;
  fstype: string;
  options: string;
  /** The mount that its place is in. */
  parent?: Row | undefined;
}

function rowsOf({ ns }: Process): Row[] {
  const rows: Row[] = [];
  for (const { fileSystem, path, readonly, options } of ns.mounts.list()) {
    const inside = (one: Row): boolean => one.target !== path && (one.target === '/' || path.startsWith(`${one.target}/`));
    rows.push({ target: path, source: fileSystem.source, fstype: fileSystem.type, options: `${readonly ? 'ro' : 'rw'},${options ?? 'relatime'}`, parent: rows.filter(inside).sort((a, b) => b.target.length - a.target.length)[0] });
  }
  return rows;
}

const COLUMNS = ['TARGET', 'SOURCE', 'FSTYPE', 'OPTIONS'] as const;
type Column = (typeof COLUMNS)[number];
const cell = (row: Row, column: Column): string => row[column.toLowerCase() as Lowercase<Column>];

/** The rows in the order of the tree, each with the lines that lead to it. */
function drawn(rows: readonly Row[], isTree: boolean): { row: Row; lead: string }[] {
  if (!isTree) return rows.map((row) => ({ row, lead: '' }));
  const near = (row: Row): Row | undefined => {
    let parent = row.parent;
    while (parent && !rows.includes(parent)) parent = parent.parent;
    return parent;
  };
  const below = (parent: Row | undefined, lead: string): { row: Row; lead: string }[] => rows.filter((row) => near(row) === parent).flatMap((row, i, all) => {
    const last = i === all.length - 1;
    return [{ row, lead: parent ? `${lead}${last ? '└─' : '├─'}` : '' }, ...below(row, parent ? `${lead}${last ? '  ' : '│ '}` : '')];
  });
  return below(undefined, '');
}

export const findmnt: Tool = {
  name: 'findmnt', only: 'gnu', usage: '[DEVICE|MOUNTPOINT]', summary: 'Find a mounted file system', version: 'findmnt from util-linux 2.38.1',
  options: [['n', 'noheadings'], ['l', 'list'], ['r', 'raw'], ['J', 'json'], ['P', 'pairs'], ['u', 'notruncate'], ['R', 'submounts'], ['a', 'ascii'], ['k', 'kernel'], ['f', 'first-only'], ['D', 'df'], ['v', 'nofsroot'], ['A', 'all']].map(([short, long]) => ({ short: short!, long: long! })).concat([['o', 'output'], ['t', 'types'], ['T', 'target'], ['M', 'mountpoint'], ['S', 'source'], ['O', 'options']].map(([short, long]) => ({ short: short!, long: long!, value: true }))),
  *run(p, { options, operands }) {
    const has = (letter: string): boolean => options.has(letter), columns = (options.value('o')?.toUpperCase().split(',') ?? COLUMNS) as Column[], strange = columns.find((column) => !COLUMNS.includes(column)), absent = ['D', 'O'].find(has);
    if (strange !== undefined || absent !== undefined) {
      yield* complain(p, strange === undefined ? `findmnt: -${absent}: not simulated here` : /^(ID|PARENT|MAJ:MIN|FSROOT|UUID|LABEL|SIZE|USED|AVAIL|USE%|VFS-OPTIONS|FS-OPTIONS|PROPAGATION|TID|FREQ|PASSNO)$/.test(strange) ? `findmnt: ${strange}: not simulated here` : `findmnt: unknown column: ${strange}`);
      return 1;
    }
    const all = rowsOf(p), [word] = operands, place = options.value('M') ?? word, file = options.value('T'), types = options.value('t')?.split(','), source = options.value('S');
    let rows = all.filter((row) => (types === undefined || (types[0]!.startsWith('no') ? ![types[0]!.slice(2), ...types.slice(1)].includes(row.fstype) : types.includes(row.fstype))) && (source === undefined || row.source === source));
    if (place !== undefined) {
      const path = absolutePath(p, place).replace(/(?<=.)\/$/, ''), found = rows.findLast(({ target }) => target === path) ?? (has('M') ? undefined : rows.find((row) => row.source === place));
      const under = (row: Row | undefined): boolean => row !== undefined && (row === found || under(row.parent));
      rows = found === undefined ? [] : has('R') ? rows.filter(under) : [found];
    } else if (file !== undefined) {
      const path = absolutePath(p, file), holds = ({ target }: Row): boolean => target === '/' || path === target || path.startsWith(`${target}/`);
      rows = lookup(p, path) ? rows.filter(holds).sort((a, b) => b.target.length - a.target.length).slice(0, 1) : [];
    }
    if (has('f')) rows = rows.slice(0, 1);
    if (rows.length === 0) return 1;
    if (has('J')) yield* p.write(1, `${JSON.stringify({ filesystems: tree(rows, undefined, columns) }, null, 3)}\n`);
    else if (has('P')) yield* p.write(1, rows.map((row) => `${columns.map((column) => `${column}="${cell(row, column)}"`).join(' ')}\n`).join(''));
    else yield* p.write(1, table(drawn(rows, !has('l') && !has('r')), columns, !has('n'), has('r')));
    return 0;
  },
};

function table(rows: readonly { row: Row; lead: string }[], columns: readonly Column[], headed: boolean, raw: boolean): string {
  const cells = rows.map(({ row, lead }) => columns.map((column) => (column === 'TARGET' ? lead : '') + cell(row, column))), withHead = [[...columns], ...cells], all = headed ? withHead : cells;
  // Headings that are not shown are as wide.
  const widths = columns.map((_, i) => (raw ? 0 : Math.max(...withHead.map((one) => displayWidth(one[i]!)))));
  return all.map((one) => `${one.map((text, i) => (i === columns.length - 1 ? text : text + ' '.repeat(Math.max(0, widths[i]! - displayWidth(text))))).join(' ')}\n`).join('');
}

/** What -J writes: file systems below others stand in them. */
function tree(rows: readonly Row[], parent: Row | undefined, columns: readonly Column[]): object[] {
  return rows.filter((row) => (row.parent && rows.includes(row.parent) ? row.parent : undefined) === parent).map((row) => {
    const children = tree(rows, row, columns);
    return { ...Object.fromEntries(columns.map((column) => [column.toLowerCase(), cell(row, column)])), ...(children.length > 0 ? { children } : {}) };
  });
}
