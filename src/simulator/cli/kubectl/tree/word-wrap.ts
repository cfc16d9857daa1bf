/** Texts broken at blanks to fit a terminal, as kubectl breaks its help: at 120, 100 or 80 columns, or not at all. */
import type { Process } from '../../../kernel/process.ts';

/** How long a line may be on that stream; Infinity: as long as it likes. */
export function lineLimit(p: Process, fd: number): number {
  const columns = p.files.get(fd)?.tty?.columns ?? 0;
  return [120, 100, 80].find((limit) => columns >= limit) ?? Infinity;
}

/** A word that does not fit goes to the next line and takes none of the blanks before it along; a word as long as the limit stays where it is. */
export function wordWrap(text: string, limit: number): string {
  if (limit === Infinity) return text;
  return text.split('\n').map((line) => {
    let out = '', column = 0;
    for (const [, blanks = '', word = ''] of line.matchAll(/([^\S\xa0]*)((?:\S|\xa0)*)/g)) {
      if (word === '') {
        if (column + blanks.length <= limit) out += blanks;
        continue;
      }
      const length = [...word].length, breaks = column + blanks.length + Math.min(length, limit - 1) > limit;
      out += breaks ? `\n${word}` : blanks + word;
      column = breaks ? length : column + blanks.length + length;
    }
    return out;
  }).join('\n');
}
