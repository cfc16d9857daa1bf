/** Prompts that were given with -P: `%` and a letter for a figure, `?x…:….` for what is shown only where the figure is known. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Told } from './prompt.ts';

/** What can be known of a place in a file, '' where it is not. */
function* figuresOf({ view, number, count, following }: Told): Blocking<(letter: string) => string> {
  const { source } = view, rows = yield* view.shown(), end = yield* view.atEnd(), known = source.ended || source.size !== undefined;
  const first = rows[0]?.line, last = rows.at(-1)?.line, middle = rows[Math.floor(rows.length / 2)]?.line;
  if (source.size !== undefined) yield* view.has(Infinity);
  const offset = source.offsets[(last ?? -1) + 1] ?? 0, lines = source.ended ? source.lines.length : undefined;
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const lineAt = (place: string): string => text(place === 't' ? (first ?? -1) + 1 : place === 'm' || place === 'j' ? (middle ?? -1) + 1 : (last ?? -1) + 1);
  const byteAt = (place: string): string => text(place === 't' ? source.offsets[first ?? 0] : place === 'm' || place === 'j' ? source.offsets[middle ?? 0] : offset);
  return (item) => {
    const [letter = '', place = ''] = item;
    switch (letter) {
      case 'f': case 'F': return letter === 'F' ? source.name.replace(/^.*\//, '') : source.name;
      case 'i': return String(number);
      case 'm': return count > 1 ? String(count) : '';
      case 'x': return following ?? '';
      case 'e': return end ? 'e' : '';
      case 'l': return lineAt(place);
      case 'L': return text(lines);
      case 'b': return byteAt(place);
      case 'B': case 's': return known ? String(source.bytes) : '';
      case 'p': return known && source.bytes > 0 ? String(Math.round((100 * Number(byteAt(place || 'b'))) / source.bytes)) : '';
      case 'P': return lines ? String(Math.floor((100 * Number(lineAt(place || 'b'))) / lines)) : '';
      default: return '';
    }
  };
}

/** Letters that a place on the screen follows. */
const PLACED = 'blpPcdD';

export function* expanded(prototype: string, told: Told, fresh: boolean): Blocking<string> {
  const figure = yield* figuresOf(told);
  let text = '', at = 0;
  /** For each condition around: whether its words are shown. */
  const open: boolean[] = [];
  const shows = (): boolean => open.every(Boolean);
  const item = (): string => {
    const letter = prototype[at++] ?? '', place = PLACED.includes(letter) && /[tbBmj]/.test(prototype[at] ?? '') ? prototype[at++]! : '';
    return letter + place;
  };
  while (at < prototype.length) {
    const character = prototype[at++]!;
    if (character === '\\') {
      if (shows()) text += prototype[at] ?? '';
      at++;
    } else if (character === '?') {
      const wanted = item();
      open.push(wanted === 'n' ? fresh : wanted === 'a' ? text !== '' : figure(wanted) !== '');
    } else if (character === ':' && open.length > 0) open.push(!open.pop()!);
    else if (character === '.' && open.length > 0) open.pop();
    else if (character === '%') {
      const wanted = item();
      if (wanted === 't') text = text.trimEnd();
      else if (shows()) text += wanted === 'T' ? 'file' : wanted === '%' ? '%' : figure(wanted) || '?';
    } else if (shows()) text += character;
  }
  return text;
}
