/** htop's colours: what each part of the screen looks like, in the default scheme and in the one without colours (-C). */

/** Text and the part of the screen that it is. */
export type Piece = readonly [text: string, part: Part];

/** Parameters of SGR: with colours, without. */
const LOOKS = {
  plain: ['', ''], shadow: ['1;90', '2'], megabytes: ['36', '1'], gigabytes: ['32', '1'], tree: ['36', '1'], running: ['32', '1'], bad: ['1;31', '1'], nicer: ['32', '2'], keener: ['31', '1'],
  tagged: ['1;33', '1'], selected: ['30;46', '7'], followed: ['30;43', '7'], unfocused: ['30;47', '1'],
  header: ['30;42', '7'], sorted: ['30;46', '7'], key: ['', ''], bar: ['30;46', '7'], failed: ['31;46', '7;1'],
  tab: ['30;42', '7'], tabBorder: ['32;42', '7'], otherTab: ['30;44', '2'], otherTabBorder: ['34;44', '2'],
  meter: ['36', ''], value: ['1;36', '1'], good: ['1;32', '1'], one: ['1', '1'], five: ['1;36', ''], fifteen: ['36', '2'], bracket: ['1', '1'],
  nice: ['1;34', ''], user: ['32', '1'], system: ['31', '1'], used: ['32', '1'], buffers: ['1;34', ''], shared: ['35', ''], cache: ['33', ''], swap: ['31', '1'], helpKey: ['1;36', '1'], strong: ['1', '1'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type Part = keyof typeof LOOKS;

/** Characters of the parts of a bar: where there are no colours, they tell them apart. */
export const barCharacter = (index: number, colours: boolean): string => (colours ? '|' : '|#*@$%&.'[index % 8]!);

/** From column `start`, `width` columns of it. */
export function cut(pieces: readonly Piece[], width: number, start = 0): Piece[] {
  let at = 0;
  return pieces.map(([text, part]): Piece => {
    const characters = [...text], from = Math.max(0, start - at), to = Math.max(0, start + width - at);
    at += characters.length;
    return [characters.slice(from, to).join(''), part];
  });
}

export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, [text]) => sum + [...text].length, 0);

/** All of it as one part, to the full width. */
export const painted = (pieces: readonly Piece[], part: Part, width: number): Piece[] => [[pieces.map(([text]) => text).join('').padEnd(width), part]];

/** Filled up with blanks that look like `part`. */
export const filled = (pieces: readonly Piece[], width: number, part: Part = 'plain'): Piece[] => [...cut(pieces, width), [' '.repeat(Math.max(0, width - lengthOf(pieces))), part]];

/** As a terminal gets it. Control characters of command lines become question marks. */
export const written = (pieces: readonly Piece[], colours: boolean): string => pieces.map(([text, part]) => {
  const look = LOOKS[part][colours ? 0 : 1], clean = text.replace(/[\x00-\x1f\x7f]/g, '?');
  return look === '' || clean === '' ? clean : `\x1b[${look}m${clean}\x1b[m`;
}).join('');
