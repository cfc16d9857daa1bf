/** --chmod: octal digits or chmod(1)'s letters. */

export type ChangeMode = (mode: number, isDirectory: boolean) => number;

const BITS: Record<string, number> = { r: 4, w: 2, x: 1 };
const WHO: Record<string, number> = { u: 6, g: 3, o: 0 };

/** @throws Error with BuildKit's words */
export function chmodOf(text: string): ChangeMode {
  if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777) return () => Number.parseInt(text, 8);
  if (/^\d/.test(text)) throw new Error(`invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
  const clauses = text.split(',').map((clause) => /^([ugoa]*)((?:[-+=][rwxXst]*)+)$/.exec(clause));
  if (clauses.some((clause) => clause === null)) throw new Error('invalid syntax');
  return (mode, isDirectory) => clauses.reduce((now, clause) => apply(now, clause![1]!, clause![2]!, isDirectory), mode & 0o7777);
}

function apply(mode: number, who: string, changes: string, isDirectory: boolean): number {
  const classes = who === '' || who.includes('a') ? ['u', 'g', 'o'] : [...who];
  let now = mode;
  for (const [, operator = '', letters = ''] of changes.matchAll(/([-+=])([rwxXst]*)/g)) {
    let bits = 0;
    for (const one of classes) {
      for (const letter of letters) {
        if (letter === 'X') bits |= isDirectory || (mode & 0o111) !== 0 ? 1 << WHO[one]! : 0;
        else if (letter === 's') bits |= one === 'u' ? 0o4000 : one === 'g' ? 0o2000 : 0;
        else if (letter === 't') bits |= 0o1000;
        else bits |= BITS[letter]! << WHO[one]!;
      }
      if (operator === '=') now &= ~(7 << WHO[one]!);
    }
    now = operator === '-' ? now & ~bits : now | bits;
  }
  return now;
}
