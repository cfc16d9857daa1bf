/** What is typed in htop's last line: a search, which goes to what it finds, and a filter, which leaves out the rest. */
import type { Blocking } from '../../kernel/blocking.ts';
import { commandText } from './columns.ts';
import { matches } from './list.ts';
import { arrange, contextOf, draw, key, labelled, refresh, type Session } from './session.ts';

/** Goes to the next row that matches, from `from` on in steps of `step`, around the end; false where there is none. */
function find(session: Session, text: string, from: number, step: 1 | -1): boolean {
  const { rows } = session, context = contextOf(session);
  for (let i = 0; i < rows.length; i++) {
    const at = (from + i * step + rows.length * 2) % rows.length;
    if (!matches(commandText(rows[at]!, context), text)) continue;
    session.selected = at;
    session.following = rows[at]!.pid;
    return true;
  }
  session.following = undefined;
  return false;
}

export function* search(session: Session): Blocking<void> {
  let text = '', found = true;
  for (;;) {
    yield* draw(session, { typing: true, last: [...labelled([['F3', 'Next  '], ['S-F3', 'Prev   '], ['Esc', 'Cancel ']]), ['  ', 'key'], [' Search: ', 'bar'], [text, found ? 'bar' : 'failed']] });
    const pressed = yield* key(session);
    if (pressed === 'F3' || pressed === 'shift F3') {
      if (text !== '') find(session, text, session.selected + (pressed === 'F3' ? 1 : -1), pressed === 'F3' ? 1 : -1);
    } else if (pressed === 'backspace' || (pressed !== undefined && isText(pressed))) {
      text = pressed === 'backspace' ? text.slice(0, -1) : text + pressed;
      found = find(session, text, 0, 1);
    } else if (pressed !== undefined) return;
    refresh(session);
  }
}

export function* filter(session: Session): Blocking<void> {
  for (;;) {
    yield* draw(session, { typing: true, last: [...labelled([['Enter', 'Done  '], ['Esc', 'Clear ']]), ['  ', 'key'], [' Filter: ', 'bar'], [session.settings.filter, 'bar']] });
    const pressed = yield* key(session);
    if (pressed === 'backspace' || (pressed !== undefined && isText(pressed))) {
      session.settings.filter = pressed === 'backspace' ? session.settings.filter.slice(0, -1) : session.settings.filter + pressed;
      arrange(session);
      if (pressed !== 'backspace') find(session, session.settings.filter, 0, 1);
    } else if (pressed !== undefined) {
      if (pressed === 'escape') session.settings.filter = '';
      arrange(session);
      return;
    }
    refresh(session);
  }
}

/** Names of keys have several letters, or none that can be seen. */
const isText = (key: string): boolean => [...key].length === 1 && key >= ' ';
