/** Where vi's motions lead. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { LineEditor } from '../editor.ts';

export interface Target {
  readonly to: number;
  /** An operator takes the character there as well. */
  readonly inclusive: boolean;
}

type Class = 'blank' | 'word' | 'other';

const classOf = (character: string | undefined, big: boolean): Class => (character === undefined || /\s/.test(character) ? 'blank' : big || /[\p{L}\p{N}_]/u.test(character) ? 'word' : 'other');

function nextWord(characters: readonly string[], from: number, big: boolean): number {
  let at = from;
  const start = classOf(characters[at], big);
  while (at < characters.length && start !== 'blank' && classOf(characters[at], big) === start) at++;
  while (at < characters.length && classOf(characters[at], big) === 'blank') at++;
  return at;
}

function previousWord(characters: readonly string[], from: number, big: boolean): number {
  let at = from - 1;
  while (at > 0 && classOf(characters[at], big) === 'blank') at--;
  while (at > 0 && classOf(characters[at - 1], big) === classOf(characters[at], big)) at--;
  return Math.max(0, at);
}

function wordEnd(characters: readonly string[], from: number, big: boolean): number {
  let at = from + 1;
  while (at < characters.length && classOf(characters[at], big) === 'blank') at++;
  while (at + 1 < characters.length && classOf(characters[at + 1], big) === classOf(characters[at], big)) at++;
  return Math.min(at, Math.max(0, characters.length - 1));
}

function find(characters: readonly string[], from: number, key: string, wanted: string, count: number): number | undefined {
  const by = /[ft]/.test(key) ? 1 : -1;
  let at = from;
  for (let left = count; left > 0; left--) {
    do at += by;
    while (at >= 0 && at < characters.length && characters[at] !== wanted);
    if (at < 0 || at >= characters.length) return undefined;
  }
  return /[tT]/.test(key) ? at - by : at;
}

const PAIRS = '()[]{}';

function pair(characters: readonly string[], from: number): number | undefined {
  const start = characters.findIndex((character, index) => index >= from && PAIRS.includes(character)), place = PAIRS.indexOf(characters[start] ?? ' ');
  if (start < 0 || place < 0) return undefined;
  const own = PAIRS[place]!, other = PAIRS[place ^ 1]!, by = place % 2 === 0 ? 1 : -1;
  for (let at = start, depth = 0; at >= 0 && at < characters.length; at += by) {
    if (characters[at] === own) depth++;
    else if (characters[at] === other) depth--;
    if (depth === 0) return at;
  }
  return undefined;
}

const OPPOSITE: Readonly<Record<string, string>> = { f: 'F', F: 'f', t: 'T', T: 't' };

/** Keys of motions; those that need one read a character. Undefined where there is no such place. */
export function* motion(editor: LineEditor, key: string, count: number, from = editor.buffer.cursor): Blocking<Target | undefined> {
  const { buffer: { characters }, vi } = editor;
  const times = (step: (at: number) => number): number => {
    let at = from;
    for (let left = count; left > 0; left--) at = step(at);
    return at;
  };
  const place = (to: number | undefined, inclusive = false): Target | undefined => (to === undefined ? undefined : { to: Math.max(0, Math.min(characters.length, to)), inclusive });
  switch (key) {
    case 'h': case '\b': case '\x7f': return place(from - count);
    case 'l': case ' ': return place(from + count);
    case '0': return place(0);
    case '^': return place(Math.max(0, characters.findIndex((character) => !/\s/.test(character))));
    case '$': return place(characters.length - 1, true);
    case 'w': case 'W': return place(times((at) => nextWord(characters, at, key === 'W')));
    case 'b': case 'B': return place(times((at) => previousWord(characters, at, key === 'B')));
    case 'e': case 'E': return place(times((at) => wordEnd(characters, at, key === 'E')), true);
    case '|': return place(count - 1);
    case '%': return place(pair(characters, from), true);
    case '`': return place(vi.marks.get((yield* editor.nextCharacter()) ?? ''));
    case 'f': case 'F': case 't': case 'T': {
      vi.find = { key, character: (yield* editor.nextCharacter()) ?? '' };
      return place(find(characters, from, key, vi.find.character, count), /[ft]/.test(key));
    }
    case ';': case ',': {
      if (!vi.find) return undefined;
      const again = key === ';' ? vi.find.key : OPPOSITE[vi.find.key]!;
      return place(find(characters, from, again, vi.find.character, count), /[ft]/.test(again));
    }
    default: return undefined;
  }
}
