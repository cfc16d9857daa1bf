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
export function changeMode(mode: number, words: string, isDirectory: boolean, umask = 0o022, busybox = false): number | undefined {
  if (/^[0-7]{1,5}$/.test(words)) return parseInt(words, 8) > 0o7777 ? undefined : isDirectory && words.length < 5 ? parseInt(words, 8) | (mode & 0o6000) : parseInt(words, 8);
  for (const clause of words.split(',')) {
    const match = /^([ugoa]*)((?:[-+=](?:[ugo]|[rwxXst]*))+)$/.exec(clause);
    if (!match) return undefined;
    const who = match[1] === '' || match[1]!.includes('a') ? 'ugo' : match[1]!;
    // Without a name before the sign the umask keeps what it takes.
    const kept = match[1] === '' ? ~umask : ~0;
    for (const [, operator, permissions] of match[2]!.matchAll(/([-+=])([ugo]|[rwxXst]*)/g)) {
      const before = mode;
      for (const one of who as Iterable<'u' | 'g' | 'o'>) {
        const shift = SHIFTS[one];
        const bits = (bitsOf(permissions!, busybox && operator === '=' && /X/.test(permissions!) ? 0 : before, isDirectory) << shift) & kept;
        const special = permissions!.includes('s') && one !== 'o' ? (one === 'u' ? 0o4000 : 0o2000) : permissions!.includes('t') && one === 'o' && !(busybox && match[1] !== '' && !match[1]!.includes('a')) ? 0o1000 : 0;
        if (operator === '+') mode |= bits | special;
        else if (operator === '-') mode &= ~(bits | special);
        else {
          // A folder keeps what it hands on.
          const cleared = one === 'o' ? (who === 'ugo' || !busybox ? 0o1000 : 0) : isDirectory && !busybox ? 0 : one === 'u' ? 0o4000 : 0o2000;
          mode = (mode & ~(7 << shift) & ~cleared) | bits | special;
        }
      }
    }
  }
  return mode;
}

const SHIFTS = { u: 6, g: 3, o: 0 } as const;

/** What `rwx` letters, or the name of another class (`g=u`), stand for. */
function bitsOf(permissions: string, mode: number, isDirectory: boolean): number {
  if (permissions === 'u' || permissions === 'g' || permissions === 'o') return (mode >> SHIFTS[permissions]) & 7;
  let bits = 0;
  for (const letter of permissions) {
    if (letter === 'r') bits |= 4;
    if (letter === 'w') bits |= 2;
    if (letter === 'x' || (letter === 'X' && (isDirectory || (mode & 0o111) !== 0))) bits |= 1;
  }
  return bits;
}
