/** How diff -y (and sdiff) and diff -c show what differs. */
import type { Run } from './diff.ts';
import { displayWidth } from './format.ts';

/** Headers bold, places cyan, what goes red, what comes green. */
export function coloured(text: string): string {
  return text.split('\n').map((line, i) => {
    const colour = /^(---|\+\+\+) /.test(line) && i < 2 ? '1' : /^(@@|\d)/.test(line) ? '36' : /^[-<]/.test(line) && line !== '---' ? '31' : /^[+>]/.test(line) ? '32' : '';
    return colour === '' ? line : `\x1b[${colour}m${line}\x1b[0m`;
  }).join('\n');
}

/** Two columns of half the width less the gap in the middle, by tab stops as GNU's diff counts them. */
export function sideBySide(all: readonly Run[], width: number, { suppress, left: leftOnly, expand = false }: { suppress: boolean; left: boolean; expand?: boolean }): string {
  const stop = expand ? 1 : 8, offset = Math.floor((width + stop + 3) / (2 * stop)) * stop;
  const half = Math.max(0, Math.min(offset - 3, width - offset)), column = half > 0 ? offset : width;
  let out = '';
  const row = (first: string | undefined, sign: string, second: string | undefined): void => {
    // A line feed that lacks at the end is all that differs: the mark leans to where it lacks.
    const whole = (line: string | undefined): string | undefined => (line === undefined ? undefined : tabs(line.replace(/\n\\ No newline at end of file$/, ''), expand)), left = whole(first), right = whole(second);
    const mark = sign === '|' && left === right ? (second!.length > first!.length ? '/' : '\\') : sign;
    const shown = cut(left ?? '', half);
    let at = displayWidth(shown), line = shown;
    const goTo = (target: number): void => {
      while (at < target) {
        const next = at + 8 - (at % 8);
        line += next <= target && !expand ? '\t' : ' ';
        at = next <= target && !expand ? next : at + 1;
      }
    };
    if (mark !== ' ') {
      goTo(Math.floor((half + column - 1) / 2));
      line += mark;
      at++;
    }
    if (right !== undefined && !(mark === ' ' && leftOnly)) {
      if (right !== '') goTo(column);
      line += cut(right, half);
    }
    out += `${line}\n`;
  };
  for (let i = 0; i < all.length; i++) {
    const { kind, lines } = all[i]!, next = all[i + 1];
    if (kind === ' ') {
      if (!suppress) for (const line of lines) row(line, leftOnly ? '(' : ' ', leftOnly ? undefined : line);
      continue;
    }
    const removed = kind === '-' ? lines : [], added = kind === '+' ? lines : next?.kind === '+' ? next.lines : [];
    if (kind === '-' && next?.kind === '+') i++;
    for (let n = 0; n < Math.max(removed.length, added.length); n++) row(removed[n], removed[n] === undefined ? '>' : added[n] === undefined ? '<' : '|', added[n]);
  }
  return out;
}

function tabs(line: string, expand: boolean): string {
  let out = '';
  for (const character of line) out += expand && character === '\t' ? ' '.repeat(8 - (displayWidth(out) % 8)) : character;
  return out;
}

function cut(line: string, width: number): string {
  let out = '', used = 0;
  for (const character of line) {
    used += character === '\t' ? 8 - (used % 8) : displayWidth(character);
    if (used > width) return out;
    out += character;
  }
  return out;
}

interface Row {
  kind: ' ' | '-' | '+' | '!';
  line: string;
  side: 'both' | 'left' | 'right';
}

export function contextDiff(all: readonly Run[], context: number): string {
  const rows: Row[] = [];
  for (let i = 0; i < all.length; i++) {
    const { kind, lines } = all[i]!, next = all[i + 1];
    if (kind === ' ') rows.push(...lines.map((line): Row => ({ kind, line, side: 'both' })));
    else if (kind === '-' && next?.kind === '+') {
      rows.push(...lines.map((line): Row => ({ kind: '!', line, side: 'left' })), ...next.lines.map((line): Row => ({ kind: '!', line, side: 'right' })));
      i++;
    } else rows.push(...lines.map((line): Row => ({ kind, line, side: kind === '-' ? 'left' : 'right' })));
  }
  let out = '';
  for (let at = 0; at < rows.length; ) {
    const change = rows.findIndex((row, i) => i >= at && row.kind !== ' ');
    if (change < 0) break;
    let end = change;
    for (let i = change; i < rows.length && i <= end + 2 * context + 1; i++) if (rows[i]!.kind !== ' ') end = i;
    const start = Math.max(at, change - context), stop = Math.min(rows.length, end + context + 1);
    out += '***************\n' + half(rows, start, stop, 'left', '***', ' ****') + half(rows, start, stop, 'right', '---', ' ----');
    at = stop;
  }
  return out;
}

function half(rows: readonly Row[], start: number, stop: number, side: 'left' | 'right', open: string, close: string): string {
  const counts = (row: Row): boolean => row.side === 'both' || row.side === side;
  const before = rows.slice(0, start).filter(counts).length, own = rows.slice(start, stop).filter(counts);
  const range = own.length <= 1 ? String(before + own.length) : `${before + 1},${before + own.length}`;
  // A side on which nothing changed shows its range alone.
  return `${open} ${range}${close}\n${own.some((row) => row.kind !== ' ') ? own.map(({ kind, line }) => `${kind} ${line}\n`).join('') : ''}`;
}
