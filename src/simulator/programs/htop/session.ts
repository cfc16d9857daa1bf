/** A running htop: what it looked at last, what is selected, and how that is drawn. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import type { Tty } from '../../kernel/tty.ts';
import { memoryInfo } from '../processes/figures.ts';
import { nextKey } from '../processes/keys.ts';
import { sample, type Sample } from '../processes/top-screen.ts';
import { COLUMNS, type ColumnContext, type Row } from './columns.ts';
import { keyName } from './key-names.ts';
import { ordered, rowsNow, selection } from './list.ts';
import { cut, filled, lengthOf, painted, written, type Piece } from './look.ts';
import { header } from './meters.ts';
import type { Settings } from './settings.ts';

/** Labels of keys in the last line. */
export type Labels = readonly (readonly [key: string, label: string])[];

/** A menu beside the list. */
export interface Side {
  title: string;
  items: readonly string[];
  selected: number;
  /** First item that is seen. */
  top?: number;
  width: number;
}

export interface Session {
  p: Process;
  tty: Tty;
  file: OpenFile;
  settings: Settings;
  before: Sample;
  after: Sample;
  /** Every process, in the order of the last look. */
  all: readonly Row[];
  rows: readonly Row[];
  selected: number;
  /** First row, first column that is seen. */
  top: number;
  left: number;
  /** The selection stays with this process. */
  following: number | undefined;
  tagged: Set<number>;
  folded: Set<number>;
  paused: boolean;
  /** Digits typed so far, as the number of a process. */
  digits: number;
  /** Stands in the last line until the next key. */
  message: string;
  done: boolean;
}

export const contextOf = ({ p, settings }: Session): ColumnContext => ({ reader: p, memory: memoryInfo(p).get('MemTotal') ?? 1, program: settings.program });

export const selectedRow = (session: Session): Row | undefined => session.rows[session.selected];

/** Leaves out what is not wanted; the order stays until the next look. */
export function arrange(session: Session): void {
  session.rows = selection(session.all, session.settings, contextOf(session));
  const followed = session.rows.findIndex(({ pid }) => pid === session.following);
  session.selected = followed >= 0 ? followed : Math.max(0, Math.min(session.selected, session.rows.length - 1));
}

/** Looks at the processes, if the last look is long enough ago. */
export function refresh(session: Session, now = false): void {
  const { p, settings } = session;
  if (session.paused || (!now && p.now - session.after.at < settings.delay)) return;
  session.before = session.after;
  session.after = sample(p);
  session.all = ordered(rowsNow(p, session.before, session.after, session.all), settings, contextOf(session), session.folded);
  arrange(session);
}

/** Puts what was seen in order again. */
export function reorder(session: Session): void {
  session.all = ordered(session.all, session.settings, contextOf(session), session.folded);
  arrange(session);
}

/** The next key by its name; undefined where none came before it was time to look again. */
export function* key({ p, file, settings }: Session): Blocking<string | undefined> {
  try {
    const pressed = yield* nextKey(p, file, settings.delay);
    return pressed === undefined ? undefined : keyName(pressed);
  } catch (error) {
    // The terminal has another size.
    if (error instanceof Errno && error.code === 'EINTR') return undefined;
    throw error;
  }
}

const MAIN: Labels = [['F1', 'Help  '], ['F2', 'Setup '], ['F3', 'Search'], ['F4', 'Filter'], ['F5', 'Tree  '], ['F6', 'SortBy'], ['F7', 'Nice -'], ['F8', 'Nice +'], ['F9', 'Kill  '], ['F10', 'Quit  ']];

const mainLabels = ({ settings }: Session): Labels => MAIN.map(([name, label]) => [name, name === 'F4' && settings.filter !== '' ? 'FILTER' : name === 'F5' && settings.tree ? 'List  ' : settings.readonly && /^F[789]$/.test(name) ? '      ' : label]);

export const labelled = (labels: Labels): Piece[] => labels.flatMap(([name, label]): Piece[] => [[name, 'key'], [label, 'bar']]);

/** Rows above the list: the meters between blank lines, the tabs. */
function above({ p, settings, all, before, after }: Session, columns: number): Piece[][] {
  if (!settings.meters) return [];
  return [[], ...header(p, settings, all, before, after, columns), [], [['  ', 'plain'], ['[', 'tabBorder'], ['Main', 'tab'], [']', 'tabBorder'], [' ', 'plain'], ['[', 'otherTabBorder'], ['I/O', 'otherTab'], [']', 'otherTabBorder']]];
}

function titles({ settings }: Session): Piece[] {
  const key = settings.tree ? settings.sort.tree : settings.sort.list, up = settings.tree ? settings.sort.treeUp : settings.sort.listUp;
  const arrow = settings.unicode ? (up ? '△' : '▽') : up ? '+' : '-';
  return COLUMNS.map(({ name, title }): Piece => (name === key ? [title.replace(/ $/, arrow), 'sorted'] : [title, 'header']));
}

function rowPieces(session: Session, row: Row, context: ColumnContext): Piece[] {
  const pieces = COLUMNS.flatMap((column) => column.pieces(row, context));
  return session.tagged.has(row.pid) ? pieces.map(([text]): Piece => [text, 'tagged']) : pieces;
}

/** Rows that the list has on the screen. */
export const roomOf = (session: Session): number => Math.max(1, session.tty.rows - above(session, session.tty.columns).length - 2);

/** Where a list of `count` begins so that the selected one is seen. */
const topOf = (top: number, selected: number, room: number, count: number): number => Math.max(0, Math.min(selected < top ? selected : selected >= top + room ? selected - room + 1 : top, Math.max(0, count - room)));

/** @param last the last line, where it is not that of the list; @param title stands in the place of the columns' titles; @param typing whether the cursor stands behind it */
export function* draw(session: Session, { side, last, title, typing = false }: { side?: Side; last?: readonly Piece[]; title?: string; typing?: boolean } = {}): Blocking<void> {
  const { tty, settings } = session, { columns } = tty, head = above(session, columns), room = roomOf(session), context = contextOf(session), start = side ? side.width + 1 : 0, width = Math.max(0, columns - start);
  session.top = topOf(session.top, session.selected, room, session.rows.length);
  const list = Array.from({ length: room }, (_, i): Piece[] => {
    const row = session.rows[session.top + i];
    if (!row) return [];
    const pieces = cut(rowPieces(session, row, context), width, session.left);
    return session.top + i === session.selected ? painted(pieces, side ? 'unfocused' : session.following !== undefined ? 'followed' : 'selected', width) : pieces;
  });
  const lines = [filled(title === undefined ? cut(titles(session), width, session.left) : [[title, 'header']], width, 'header'), ...list];
  const beside = side ? sideLines(side, room) : undefined;
  const bottom: readonly Piece[] = last ?? (session.message !== '' ? [[session.message, 'plain']] : labelled(mainLabels(session)));
  const all = [...head, ...lines.map((line, i): Piece[] => (beside ? [...beside[i]!, [' ', 'plain'], ...line] : line))].slice(0, tty.rows - 1);
  yield* show(session, all, session.message !== '' && !last ? bottom : filled(bottom, columns, 'bar'), settings.colours);
  if (typing) yield* session.p.write(1, `\x1b[${tty.rows};${Math.min(columns, lengthOf(bottom) + 1)}H\x1b[?25h`);
}

function sideLines(side: Side, room: number): Piece[][] {
  const { title, items, selected, width } = side, top = topOf(side.top ?? 0, selected, room, items.length);
  side.top = top;
  return [filled([[title, 'header']], width, 'header'), ...Array.from({ length: room }, (_, i) => filled([[items[top + i] ?? '', top + i === selected ? 'selected' : 'plain']], width, top + i === selected ? 'selected' : 'plain'))];
}

/** Lines from the top of the screen on, and the last one. */
export function* show({ p, tty, settings }: Session, lines: readonly (readonly Piece[])[], last: readonly Piece[], colours = settings.colours): Blocking<void> {
  const text = Array.from({ length: tty.rows - 1 }, (_, i) => `\x1b[${i + 1};1H${written(cut(lines[i] ?? [], tty.columns), colours)}${lengthOf(lines[i] ?? []) < tty.columns ? '\x1b[K' : ''}`);
  yield* p.write(1, `\x1b[?25l${text.join('')}\x1b[${tty.rows};1H${written(cut(last, tty.columns), colours)}${lengthOf(last) < tty.columns ? '\x1b[K' : ''}`);
}
