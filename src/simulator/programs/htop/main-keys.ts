/** The keys of htop's list. */
import type { Blocking } from '../../kernel/blocking.ts';
import { COLUMNS } from './columns.ts';
import { helpScreen } from './help.ts';
import { byProgram, command, environment } from './info.ts';
import { moved, movedTop } from './key-names.ts';
import { family } from './list.ts';
import { killMenu, sortBy, sortMenu, userMenu } from './menus.ts';
import { refresh, reorder, roomOf, selectedRow, type Session } from './session.ts';
import { filter, search } from './typing.ts';

type Action = (session: Session) => Blocking<void> | void;

const SORTS: Readonly<Record<string, string>> = { P: 'PERCENT_CPU', M: 'PERCENT_MEM', T: 'TIME', N: 'PID' };

/** Real keys of htop that do nothing here, by what they are for. */
const ABSENT: Readonly<Record<string, string>> = { F2: 'Setup', S: 'Setup', C: 'Setup', tab: 'the I/O screen', a: 'CPU affinity', i: 'I/O priority', m: 'the merged command', x: 'the list of file locks', Y: 'the scheduling policy', O: 'hiding containers' };

/** What changes processes, which --readonly does not allow. */
const CHANGES = new Set(['F7', ']', 'F8', '[', 'F9', 'k']);

const ACTIONS: Readonly<Record<string, Action>> = {
  q: quit, F10: quit, '\x03': quit,
  F1: helpScreen, h: helpScreen, '?': helpScreen,
  F3: search, '/': search, F4: filter, '\\': filter,
  F5: toggleTree, t: toggleTree, F6: sortMenu, '<': sortMenu, ',': sortMenu, '>': sortMenu, '.': sortMenu,
  F7: (session) => renice(session, -1), ']': (session) => renice(session, -1), F8: (session) => renice(session, 1), '[': (session) => renice(session, 1),
  F9: killMenu, k: killMenu, u: userMenu, e: environment, w: command,
  l: (session) => byProgram(session, 'lsof'), s: (session) => byProgram(session, 'strace'),
  I: invert, H: ({ settings }) => void (settings.hideThreads = !settings.hideThreads), K: ({ settings }) => void (settings.hideKernel = !settings.hideKernel), p: ({ settings }) => void (settings.program = !settings.program), '#': ({ settings }) => void (settings.meters = !settings.meters),
  Z: (session) => void (session.paused = !session.paused), F: (session) => void (session.following = selectedRow(session)?.pid),
  ' ': tag, c: tagFamily, U: ({ tagged }) => tagged.clear(), '+': fold, '-': fold, '=': fold, '*': foldRoots,
  '^': (session) => void (session.left = 0), $: (session) => void (session.left = 5 * Math.max(0, Math.ceil((COLUMNS.reduce((sum, { title }) => sum + title.length, 0) + 40 - session.tty.columns) / 5))),
  left: (session) => void (session.left = Math.max(0, session.left - 5)), right: (session) => void (session.left += 5),
};

/** Keys after which the selection stays with its process, if it did before. */
const KEEPS = new Set(['F', 'F3', '/', 'F4', '\\', 'F5', 't', 'I', 'H', 'K', 'p', '#', 'Z', 'F7', ']', 'F8', '[']);

export function* obey(session: Session, key: string): Blocking<void> {
  const { settings } = session;
  session.message = '';
  if (/^\d$/.test(key)) return numbered(session, Number(key));
  session.digits = 0;
  const to = moved(key, session.selected, session.rows.length, roomOf(session));
  if (!KEEPS.has(key)) session.following = undefined;
  if (to !== undefined) Object.assign(session, { selected: to, top: movedTop(key, session.top, roomOf(session)) });
  else if (CHANGES.has(key) && settings.readonly) return;
  else if (SORTS[key]) sortBy(session, SORTS[key]);
  else if (Object.hasOwn(ACTIONS, key)) yield* ACTIONS[key]!(session) ?? [];
  else if (Object.hasOwn(ABSENT, key)) session.message = `htop: ${ABSENT[key]} is not simulated here`;
}

function quit(session: Session): void {
  session.done = true;
}

/** Digits that follow each other are the number of a process. */
function numbered(session: Session, digit: number): void {
  const find = (pid: number): number => session.rows.findIndex((row) => row.pid === pid);
  session.digits = session.digits * 10 + digit;
  if (find(session.digits) >= 0) session.selected = find(session.digits);
  if (session.digits > 9_999_999) session.digits = 0;
}

function toggleTree(session: Session): void {
  session.settings.tree = !session.settings.tree;
}

function invert(session: Session): void {
  const { sort, tree } = session.settings;
  if (tree) sort.treeUp = !sort.treeUp;
  else sort.listUp = !sort.listUp;
  reorder(session);
}

function tag(session: Session): void {
  const row = selectedRow(session);
  if (!row) return;
  if (!session.tagged.delete(row.pid)) session.tagged.add(row.pid);
  session.selected = Math.min(session.selected + 1, session.rows.length - 1);
}

function tagFamily(session: Session): void {
  const row = selectedRow(session);
  for (const pid of row ? family(session.all, row.pid) : []) session.tagged.add(pid);
}

/** Hides what descends from a process of the tree, or shows it again. */
function fold(session: Session): void {
  const row = selectedRow(session);
  if (!row || !session.settings.tree) return;
  if (!session.folded.delete(row.pid)) session.folded.add(row.pid);
  refresh(session, true);
}

/** All children of the roots at once. */
function foldRoots(session: Session): void {
  if (!session.settings.tree) return;
  const pids = new Set(session.all.map(({ pid }) => pid)), roots = new Set(session.all.filter(({ parent }) => !pids.has(parent)).map(({ pid }) => pid)), wanted = session.all.filter(({ parent }) => roots.has(parent)).map(({ pid }) => pid);
  const all = wanted.every((pid) => session.folded.has(pid));
  for (const pid of wanted) if (all) session.folded.delete(pid); else session.folded.add(pid);
  refresh(session, true);
}

function* renice(session: Session, by: number): Blocking<void> {
  const row = selectedRow(session), wanted = session.all.filter(({ pid }) => (session.tagged.size > 0 ? session.tagged.has(pid) : pid === row?.pid));
  for (const one of wanted) {
    if (session.p.uid !== 0 && (by < 0 || session.p.uid !== one.process.uid)) yield* session.p.write(1, '\x07');
    else one.nice = one.process.niceness = Math.max(-20, Math.min(19, (one.process.niceness ?? 0) + by));
  }
}
