/** Where the hunks of a patch fit, and what the file is after them. */
import type { Hunk } from './parse.ts';

export interface Applied {
  hunk: Hunk;
  /** Lines by which it was found away from its place; undefined where it does not fit. */
  offset: number | undefined;
  fuzz: number;
  /** The line, counted from one, at which it went into the new file. */
  at: number;
}

export interface Result {
  text: string;
  hunks: Applied[];
}

export const reversed = (hunk: Hunk): Hunk => ({
  oldStart: hunk.newStart, newStart: hunk.oldStart, oldOpen: hunk.newOpen, newOpen: hunk.oldOpen,
  lines: turned(hunk.lines),
});

/** What goes stands before what comes, as in any patch. */
function turned(lines: Hunk['lines']): Hunk['lines'] {
  const out: Hunk['lines'] = [], held: Hunk['lines'] = [];
  for (const { sign, text } of lines) {
    if (sign === '-') held.push({ sign: '+', text });
    else if (sign === '+') out.push({ sign: '-', text });
    else out.push(...held.splice(0), { sign, text });
  }
  return [...out, ...held];
}

/** @param most of the lines of context that may be passed over at either end @param anchored whether less context at one end means that end of the file */
export function applyHunks(text: string, hunks: readonly Hunk[], most: number, anchored = true): Result {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  let open = text !== '' && !text.endsWith('\n'), shift = 0, drift = 0, least = 0;
  const results: Applied[] = [];
  for (const hunk of hunks) {
    const place = find(lines, hunk, hunk.oldStart - 1 + shift + drift, least, most, anchored);
    if (!place) {
      results.push({ hunk, offset: undefined, fuzz: 0, at: 0 });
      continue;
    }
    const { at, fuzz, before, after } = place;
    const kept = hunk.lines.slice(before, hunk.lines.length - after), fresh = kept.filter(({ sign }) => sign !== '-'), old = kept.filter(({ sign }) => sign !== '+');
    const start = hunk.oldStart - 1 + shift;
    if (at + old.length >= lines.length) open = fresh.length > 0 || old.length === 0 ? hunk.newOpen : open;
    let line = at;
    lines.splice(at, old.length, ...kept.flatMap(({ sign, text: own }) => (sign === '-' ? (line++, []) : sign === '+' ? [own] : [lines[line++]!])));
    drift = at - before - start;
    results.push({ hunk, offset: at - before - start, fuzz, at: at - before + 1 });
    shift += fresh.length - old.length;
    least = at + fresh.length;
  }
  return { text: lines.length === 0 ? '' : lines.join('\n') + (open ? '' : '\n'), hunks: results };
}

function find(lines: readonly string[], hunk: Hunk, wanted: number, least: number, most: number, anchored: boolean): { at: number; fuzz: number; before: number; after: number } | undefined {
  const head = hunk.lines.findIndex(({ sign }) => sign !== ' '), tail = hunk.lines.toReversed().findIndex(({ sign }) => sign !== ' ');
  const context = Math.max(head, tail);
  for (let fuzz = 0; fuzz <= Math.min(most, context); fuzz++) {
    // With less context at one end the hunk belongs to that end of the file; fuzz takes from the longer one first.
    const before = Math.max(0, fuzz + head - context), after = Math.max(0, fuzz + tail - context);
    const old = hunk.lines.slice(before, hunk.lines.length - after).filter(({ sign }) => sign !== '+').map(({ text }) => text);
    const fits = (at: number): boolean => at >= least && at + old.length <= lines.length && old.every((line, i) => lines[at + i] === line) && (old.length > 0 || hunk.lines.length === 0 || at === wanted || lines.length === 0);
    const first = hunk.lines.filter(({ sign }) => sign !== '+').length;
    if (anchored && fuzz + head < context && hunk.oldStart <= 1) {
      if (fits(0) && (fuzz + tail >= context || first === lines.length)) return { at: 0, fuzz, before, after };
      continue;
    }
    if (anchored && fuzz + tail < context) {
      const end = lines.length - first;
      if (fits(end + before)) return { at: end + before, fuzz, before, after };
      continue;
    }
    for (let away = 0; away <= lines.length; away++) {
      const at = away === 0 ? [wanted] : [wanted + away, wanted - away], place = at.find((one) => fits(one + before));
      if (place !== undefined) return { at: place + before, fuzz, before, after };
    }
  }
  return undefined;
}
