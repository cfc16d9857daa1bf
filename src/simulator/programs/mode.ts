import type { Inode } from '../kernel/inode.ts';

const letters = { file: '-', directory: 'd', symlink: 'l', device: 'c', socket: 's', fifo: 'p' } as const;

/** drwxr-xr-x. */
export function modeString(node: Inode): string {
  const triple = (bits: number, special: boolean, mark: string): string => {
    const x = (bits & 1) !== 0;
    return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${special ? (x ? mark : mark.toUpperCase()) : x ? 'x' : '-'}`;
  };
  const { mode } = node;
  return letters[node.kind] + triple(mode >> 6, (mode & 0o4000) !== 0, 's') + triple(mode >> 3, (mode & 0o2000) !== 0, 's') + triple(mode, (mode & 0o1000) !== 0, 't');
}

/** The mode that chmod's words make of `mode`: octal, or symbols such as u+x,go-w. undefined: not a mode. */
export function changeMode(mode: number, words: string, isDirectory: boolean): number | undefined {
  if (/^[0-7]{1,4}$/.test(words)) return parseInt(words, 8);
  for (const clause of words.split(',')) {
    const match = /^([ugoa]*)((?:[-+=][rwxXst]*)+)$/.exec(clause);
    if (!match) return undefined;
    const who = match[1] === '' || match[1]!.includes('a') ? 'ugo' : match[1]!;
    for (const [, operator, permissions] of match[2]!.matchAll(/([-+=])([rwxXst]*)/g)) {
      for (const one of who) {
        const shift = { u: 6, g: 3, o: 0 }[one as 'u' | 'g' | 'o'];
        let bits = 0;
        for (const letter of permissions!) {
          if (letter === 'r') bits |= 4;
          if (letter === 'w') bits |= 2;
          if (letter === 'x' || (letter === 'X' && (isDirectory || (mode & 0o111) !== 0))) bits |= 1;
        }
        const special = permissions!.includes('s') && one !== 'o' ? (one === 'u' ? 0o4000 : 0o2000) : permissions!.includes('t') && one === 'o' ? 0o1000 : 0;
        if (operator === '+') mode |= (bits << shift) | special;
        else if (operator === '-') mode &= ~((bits << shift) | special);
        else mode = (mode & ~(7 << shift)) | (bits << shift) | special;
      }
    }
  }
  return mode;
}
