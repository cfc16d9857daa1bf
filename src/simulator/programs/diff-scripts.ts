/** diff -e and -n: what would turn the one file into the other, for ed and for RCS; and -D: both in one, for the preprocessor of C. */
import type { Run } from './diff.ts';

interface Change {
  /** Lines of the old file that are before it. */
  before: number;
  removed: string[];
  added: string[];
}

function changesOf(all: readonly Run[]): Change[] {
  const changes: Change[] = [];
  let line = 0;
  for (let i = 0; i < all.length; i++) {
    const { kind, lines } = all[i]!, next = all[i + 1];
    if (kind === ' ') {
      line += lines.length;
      continue;
    }
    const removed = kind === '-' ? lines : [], added = kind === '+' ? lines : next?.kind === '+' ? next.lines : [];
    if (kind === '-' && next?.kind === '+') i++;
    changes.push({ before: line, removed, added });
    line += removed.length;
  }
  return changes;
}

/** From the end, so that line numbers stay right. */
export const edScript = (all: readonly Run[]): string =>
  changesOf(all).toReversed().map(({ before, removed, added }) => {
    const place = removed.length === 0 ? String(before) : removed.length === 1 ? String(before + 1) : `${before + 1},${before + removed.length}`;
    return `${place}${removed.length === 0 ? 'a' : added.length === 0 ? 'd' : 'c'}\n${added.length > 0 ? `${added.join('\n')}\n.\n` : ''}`;
  }).join('');

export const rcsDiff = (all: readonly Run[]): string =>
  changesOf(all).map(({ before, removed, added }) => (removed.length > 0 ? `d${before + 1} ${removed.length}\n` : '') + (added.length > 0 ? `a${before + removed.length} ${added.length}\n${added.join('\n')}\n` : '')).join('');

/** Both files in one: with NAME defined it is the new one. */
export function conditional(all: readonly Run[], name: string): string {
  const whole = (lines: readonly string[]): string => lines.map((line) => `${line.replace(/\n\\ No newline at end of file$/, '')}\n`).join('');
  let out = '';
  for (let i = 0; i < all.length; i++) {
    const { kind, lines } = all[i]!, next = all[i + 1];
    if (kind === ' ') out += whole(lines);
    else if (kind === '+') out += `#ifdef ${name}\n${whole(lines)}#endif /* ${name} */\n`;
    else if (next?.kind === '+') {
      out += `#ifndef ${name}\n${whole(lines)}#else /* ${name} */\n${whole(next.lines)}#endif /* ${name} */\n`;
      i++;
    } else out += `#ifndef ${name}\n${whole(lines)}#endif /* ! ${name} */\n`;
  }
  return out;
}
