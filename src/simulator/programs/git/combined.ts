/** The combined form of a patch: a file against two others at once, as `git diff` shows conflicts and `git show` merges. */
import { linesOf, runs } from '../diff.ts';
import type { Paint } from './command.ts';

interface Line {
  text: string;
  /** Bit j is set where parent j lacks the line. */
  lacking: number;
  /** Lines that stood before it, with the parents that have them. */
  lost: { text: string; parents: number }[];
}

const CONTEXT = 3;

/** The result's lines, and one more for what is lost at the end. */
function linesAgainst(parents: readonly (readonly string[])[], result: readonly string[]): Line[] {
  const lines: Line[] = [...result, ''].map((text) => ({ text, lacking: 0, lost: [] }));
  parents.forEach((parent, j) => {
    let at = 0, from = 0;
    for (const { kind, lines: part } of runs(parent, result, (line) => line)) {
      if (kind === '-') {
        // What an earlier parent has lost too is one line; what stands between two such goes between them.
        const { lost } = lines[at]!;
        let pending: Line['lost'] = [];
        for (const text of part) {
          const known = lost.findIndex((one, i) => i >= from && one.text === text);
          if (known < 0) {
            pending.push({ text, parents: 1 << j });
            continue;
          }
          lost[known]!.parents |= 1 << j;
          lost.splice(known, 0, ...pending);
          from = known + pending.length + 1;
          pending = [];
        }
        lost.push(...pending);
        from = lost.length;
        continue;
      }
      if (kind === '+') part.forEach((_, i) => (lines[at + i]!.lacking |= 1 << j));
      at += part.length;
      from = 0;
    }
  });
  return lines;
}

/** Stretches of lines that are shown: those where the parents do not all but one agree, with context. */
function stretches(lines: readonly Line[], all: number): [number, number][] {
  const marked = lines.map(({ lacking, lost }) => lacking !== 0 || lost.length > 0), out: [number, number][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!marked[i]) continue;
    let end = i + 1;
    for (let gap = 0; end + gap < lines.length && gap <= CONTEXT; ) {
      if (!marked[end + gap]) gap++;
      else [end, gap] = [end + gap + 1, 0];
    }
    const sides = new Set(lines.slice(i, end).flatMap(({ lacking, lost }) => [...(lacking === 0 ? [] : [lacking]), ...lost.map(({ parents }) => parents)]));
    if (sides.size > 1 || sides.has(all)) out.push([i, end]);
    i = end;
  }
  const wide: [number, number][] = [];
  for (const [from, to] of out) {
    const start = Math.max(0, from - CONTEXT), end = Math.min(lines.length - 1, to + CONTEXT), last = wide.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else wide.push([start, end]);
  }
  return wide;
}

/** @returns the hunks; empty where the result is one of the parents' in each of its parts */
export function combinedHunks(parents: readonly string[], result: string, paint: Paint): string {
  const lines = linesAgainst(parents.map(linesOf), linesOf(result)), all = (1 << parents.length) - 1, bits = parents.map((_, j) => 1 << j);
  const at = bits.map(() => 1);
  let out = '', done = 0;
  const counted = (from: number, to: number, bit: number): number => lines.slice(from, to).reduce((sum, { lacking, lost }, i) => sum + lost.filter(({ parents: who }) => who & bit).length + ((lacking & bit) === 0 && from + i < lines.length - 1 ? 1 : 0), 0);
  for (const [start, end] of stretches(lines, all)) {
    const tail = end === lines.length - 1 && lines[end]!.lost.length > 0 ? end + 1 : end;
    bits.forEach((bit, j) => (at[j]! += counted(done, start, bit)));
    const counts = bits.map((bit) => counted(start, tail, bit)), mark = '@'.repeat(parents.length + 1);
    out += `${paint('cyan', `${mark} ${bits.map((_, j) => `-${counts[j] === 0 ? at[j]! - 1 : at[j]},${counts[j]}`).join(' ')} +${end > start ? start + 1 : start},${end - start} ${mark}`)}\n`;
    for (let i = start; i < tail; i++) {
      const { text, lacking, lost } = lines[i]!;
      for (const one of lost) out += `${paint('red', bits.map((bit) => (one.parents & bit ? '-' : ' ')).join('') + one.text)}\n`;
      if (i < end) out += lacking === 0 ? `${'  '.padEnd(parents.length)}${text}${paint('plain', '')}\n` : `${paint('green', bits.map((bit) => (lacking & bit ? '+' : ' ')).join('') + text)}\n`;
    }
    bits.forEach((_, j) => (at[j]! += counts[j]!));
    done = tail;
  }
  return out;
}

/** A file of a combined patch. `ids`: of the parents, and of the result (none: of the work tree). */
export function combinedPatch(path: string, ids: readonly [string[], string | undefined], parents: readonly string[], result: string, paint: Paint): string {
  const text = combinedHunks(parents, result, paint), short = (id: string | undefined): string => (id ?? '0000000').slice(0, 7);
  return `${[`diff --cc ${path}`, `index ${ids[0].map(short).join(',')}..${short(ids[1])}`, ...(text === '' ? [] : [`--- a/${path}`, `+++ b/${path}`])].map((line) => `${paint('bold', line)}\n`).join('')}${text}`;
}
