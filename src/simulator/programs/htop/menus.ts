/** htop's menus beside the list: what to sort by, which signal to send, whose processes to show. */
import type { Blocking } from '../../kernel/blocking.ts';
import { signalName, SIGNALS } from '../../kernel/signals.ts';
import { userName } from '../accounts.ts';
import { COLUMNS } from './columns.ts';
import { moved, movedTop } from './key-names.ts';
import { arrange, draw, key, labelled, refresh, roomOf, selectedRow, type Session, type Side } from './session.ts';

/** The item that is chosen; undefined where none is. While it is open the list stays with its process. */
function* pick(session: Session, side: Side, label: string): Blocking<number | undefined> {
  const before = session.following;
  session.following ??= selectedRow(session)?.pid;
  try {
    for (;;) {
      yield* draw(session, { side, last: labelled([['Enter', label], ['Esc', 'Cancel ']]) });
      const pressed = yield* key(session);
      if (pressed === 'enter') return side.selected;
      if (pressed === 'escape' || pressed === 'q' || pressed === 'F10' || pressed === '\x03') return undefined;
      if (pressed !== undefined) side.top = movedTop(pressed, side.top ?? 0, roomOf(session));
      if (pressed !== undefined) side.selected = moved(pressed, side.selected, side.items.length, roomOf(session)) ?? typed(side, pressed);
      refresh(session);
    }
  } finally {
    session.following = before;
  }
}

/** The first item that begins with the letter. */
function typed({ items, selected }: Side, letter: string): number {
  const found = letter.length === 1 ? items.findIndex((item) => item.trim().toLowerCase().startsWith(letter.toLowerCase())) : -1;
  return found < 0 ? selected : found;
}

export function* sortMenu(session: Session): Blocking<void> {
  const { settings: { sort, tree } } = session, current = tree ? sort.tree : sort.list;
  const chosen = yield* pick(session, { title: 'Sort by', items: COLUMNS.map(({ name }) => name), selected: COLUMNS.findIndex(({ name }) => name === current), width: 14 }, 'Sort   ');
  if (chosen !== undefined) sortBy(session, COLUMNS[chosen]!.name);
}

export function sortBy(session: Session, name: string): void {
  const { settings: { sort, tree } } = session, up = !COLUMNS.find((column) => column.name === name)!.largeFirst;
  if (tree) Object.assign(sort, { tree: name, treeUp: up });
  else Object.assign(sort, { list: name, listUp: up });
}

/** So long it says that it sends, ms. */
const SENDING = 500;

/** As kill -l counts them, with their second names; the last are those of real time. */
const SIGNAL_ITEMS: readonly (readonly [number, string])[] = [
  [0, 'Cancel'],
  ...Array.from({ length: SIGNALS.SYS }, (_, i) => i + 1).flatMap((number): [number, string][] => [[number, `SIG${signalName(number)}`], ...(number === SIGNALS.ABRT ? [[number, 'SIGIOT'] as [number, string]] : number === SIGNALS.IO ? [[number, 'SIGPOLL'] as [number, string]] : [])]),
  ...Array.from({ length: 31 }, (_, i): [number, string] => [34 + i, i === 0 ? 'SIGRTMIN' : `SIGRTMIN+${i}`]),
];

/** Sends a signal to what is tagged, else to what is selected. */
export function* killMenu(session: Session): Blocking<void> {
  const row = selectedRow(session);
  if (!row) return;
  const chosen = yield* pick(session, { title: 'Send signal:', items: SIGNAL_ITEMS.map(([number, name]) => `${String(number).padStart(2)} ${name}`), selected: SIGNAL_ITEMS.findIndex(([number]) => number === SIGNALS.TERM), width: 14 }, 'Send   ');
  const signal = chosen === undefined ? 0 : SIGNAL_ITEMS[chosen]![0];
  if (signal === 0) return;
  yield* draw(session, { title: 'Sending...' });
  for (const { pid, process } of session.all.filter(({ pid }) => (session.tagged.size > 0 ? session.tagged.has(pid) : pid === row.pid))) {
    if (session.p.uid !== 0 && session.p.uid !== process.uid) yield* session.p.write(1, '\x07');
    else process.signal(signal);
    session.tagged.delete(pid);
  }
  yield* session.p.sleep(SENDING);
}

export function* userMenu(session: Session): Blocking<void> {
  const users = [...new Set(session.all.map(({ process }) => process.uid))].map((uid) => ({ uid, name: userName(session.p, uid) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen = yield* pick(session, { title: 'Show processes of:', items: ['All users', ...users.map(({ name }) => name)], selected: users.findIndex(({ uid }) => uid === session.settings.user) + 1, width: 19 }, 'Show   ');
  if (chosen === undefined) return;
  session.settings.user = users[chosen - 1]?.uid;
  arrange(session);
}
