/** The line on the last row that a search, a command or a name is typed in. */
import type { Blocking } from '../../kernel/blocking.ts';
import { displayWidth } from '../format.ts';
import type { Pager } from './pager.ts';

/** Control characters as they show among what is typed. */
export const shown = (text: string): string => text.replace(/[\x00-\x1f\x7f]/g, (character) => (character === '\x1b' ? 'ESC' : `^${String.fromCharCode(character.charCodeAt(0) ^ 0x40)}`));

/** Lines of each kind that were typed before. */
export type Histories = Record<'search' | 'examine' | 'shell' | 'option', string[]>;

const LEFT = new Set(['\x1b[D', '\x1bOD', '\x1bh']), RIGHT = new Set(['\x1b[C', '\x1bOC', '\x1bl']), HOME = new Set(['\x1b[H', '\x1bOH', '\x1b[1~', '\x1b0']), END = new Set(['\x1b[F', '\x1bOF', '\x1b[4~', '\x1b$']);
const UP = new Set(['\x1b[A', '\x1bOA', '\x1bk']), DOWN = new Set(['\x1b[B', '\x1bOB', '\x1bj']), DELETE = new Set(['\x1b[3~', '\x1bx']);

/** Takes a line; undefined where it was broken off. @param modifiers keys that, pressed first, change the prompt and come back in front of the text */
export function* readLine(pager: Pager, mark: string, history: string[], modifiers: readonly (readonly [keys: string, words: string])[] = []): Blocking<string | undefined> {
  const chosen = new Set<number>();
  let text: string[] = [], at = 0, past = history.length;
  for (;;) {
    const prompt = modifiers.filter((_, i) => chosen.has(i)).map(([, words]) => words).join('') + mark;
    const behind = displayWidth(shown(text.slice(at).join('')));
    yield* pager.lastRow(prompt + shown(text.join('')), behind);
    let key = yield* pager.key();
    if (key === '\x1b') key += yield* pager.key();
    const sign = text.length === 0 ? modifiers.findIndex(([keys]) => keys.includes(key)) : -1;
    if (key === '\r' || key === '\n') {
      const line = text.join('');
      if (line !== '' && history.at(-1) !== line) history.push(line);
      return [...chosen].sort().map((i) => modifiers[i]![0][0]!).join('') + line;
    }
    if (key === '\x03' || key === '\x07') return undefined;
    if (sign >= 0) {
      // Who stays in his place does not look beyond the end.
      if (modifiers[sign]![0] === '\x0b') chosen.delete(modifiers.findIndex(([keys]) => keys.startsWith('*')));
      if (!chosen.delete(sign)) chosen.add(sign);
    }
    else if (key === '\x7f' || key === '\b') {
      if (text.length === 0) return undefined;
      if (at > 0) text.splice(--at, 1);
    } else if (key === '\x15') {
      if (text.length === 0) return undefined;
      [text, at] = [[], 0];
    } else if (key === '\x17' || key === '\x1b\x7f' || key === '\x1b\b') {
      const from = wordBefore(text, at);
      text.splice(from, at - from);
      at = from;
    } else if (LEFT.has(key)) at = Math.max(0, at - 1);
    else if (RIGHT.has(key)) at = Math.min(text.length, at + 1);
    else if (HOME.has(key)) at = 0;
    else if (END.has(key)) at = text.length;
    else if (key === '\x1bb') at = wordBefore(text, at);
    else if (key === '\x1bw') at = wordAfter(text, at);
    else if (DELETE.has(key)) text.splice(at, 1);
    else if (UP.has(key) || DOWN.has(key)) {
      const next = past + (UP.has(key) ? -1 : 1);
      if (next < 0 || next > history.length) yield* pager.p.write(1, '\x07');
      else [past, text] = [next, [...(history[next] ?? '')]];
      at = text.length;
    } else {
      const typed = [...(key === '\x16' ? yield* pager.key() : key)];
      text.splice(at, 0, ...typed);
      at += typed.length;
    }
  }
}

function wordBefore(text: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] === ' ') from--;
  while (from > 0 && text[from - 1] !== ' ') from--;
  return from;
}

function wordAfter(text: readonly string[], at: number): number {
  let to = at;
  while (to < text.length && text[to] !== ' ') to++;
  while (to < text.length && text[to] === ' ') to++;
  return to;
}
