/** htop's screens about one process: its environment, its command, and what other programs would say of it. */
import type { Blocking } from '../../kernel/blocking.ts';
import { access, lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { commandText, type Row } from './columns.ts';
import { moved } from './key-names.ts';
import { filled, painted, type Piece } from './look.ts';
import { contextOf, key, labelled, selectedRow, show, type Labels, type Session } from './session.ts';

const LABELS: Labels = [['F3', 'Search '], ['F4', 'Filter '], ['F5', 'Refresh'], ['Esc', 'Done   ']];
const TRACE_LABELS: Labels = [['F3', 'Search '], ['F4', 'Filter '], ['F8', 'AutoScroll '], ['F9', 'Stop Tracing   '], ['Esc', 'Done   ']];

function* screen(session: Session, title: string, heading: string, lines: readonly string[], labels = LABELS): Blocking<void> {
  const { tty } = session;
  let selected = 0;
  for (;;) {
    const room = Math.max(1, tty.rows - 3), top = Math.max(0, selected - room + 1);
    const rows = lines.slice(top, top + room).map((line, i): Piece[] => (top + i === selected ? painted([[line, 'plain']], 'selected', tty.columns) : [[line, 'plain']]));
    yield* show(session, [[[title, 'meter']], filled([[heading, 'header']], tty.columns, 'header'), ...rows], filled(labelled(labels), tty.columns, 'bar'));
    const pressed = yield* key(session);
    if (pressed === 'q' || pressed === 'escape' || pressed === 'F10' || pressed === '\x03') return;
    if (pressed !== undefined) selected = moved(pressed, selected, lines.length, room) ?? selected;
  }
}

const about = (session: Session, row: Row, what: string): string => `${what} of process ${row.pid} - ${commandText(row, contextOf(session))}`;

export function* environment(session: Session): Blocking<void> {
  const row = selectedRow(session);
  if (!row) return;
  const readable = session.p.uid === 0 || session.p.uid === row.process.uid;
  yield* screen(session, about(session, row, 'Environment'), '', readable ? [...row.process.env].map(([name, value]) => `${name}=${value}`) : ['Could not read process environment.']);
}

export function* command(session: Session): Blocking<void> {
  const row = selectedRow(session);
  if (!row) return;
  const text = commandText(row, contextOf(session)), { columns } = session.tty;
  yield* screen(session, about(session, row, 'Command'), '', Array.from({ length: Math.max(1, Math.ceil(text.length / columns)) }, (_, i) => text.slice(i * columns, (i + 1) * columns)));
}

const installed = (p: Process, name: string): boolean => (p.env.get('PATH') ?? '').split(':').some((folder) => lookup(p, `${folder || '.'}/${name}`)?.kind === 'file' && access(p, `${folder || '.'}/${name}`, 'x'));

/** lsof and strace do the work, where they are installed. */
export function* byProgram(session: Session, name: 'lsof' | 'strace'): Blocking<void> {
  const row = selectedRow(session);
  if (!row) return;
  const line = installed(session.p, name) ? `htop: what ${name} says is not simulated here` : `Could not execute '${name}'. Please make sure it is available in your $PATH.`;
  if (name === 'lsof') yield* screen(session, `Snapshot of files open in process ${row.pid} - ${commandText(row, contextOf(session))}`, '   FD TYPE    MODE DEVICE           SIZE     OFFSET       NODE  NAME', [line]);
  else yield* screen(session, about(session, row, 'Trace'), '', [line], TRACE_LABELS);
}
