/**
 * The lines that `log --graph` draws beside commits. A column is a line of work that waits for the commit named in it;
 * after a merge the columns spread, and where two wait for the same commit they run together again, a step a line.
 */
import type { Commit } from './objects.ts';

export class Graph {
  #columns: string[] = [];

  /** What parts a commit from the next: as wide as the next one needs. */
  padding({ id, parents }: Pick<Commit, 'id' | 'parents'>, known: (id: string) => boolean): string {
    const columns = this.#columns, old = columns.length + (columns.includes(id) ? 0 : 1);
    return columns.map(() => '| ').join('').padEnd(2 * (old + Math.max(0, parents.filter(known).length - 1)));
  }

  /** What stands before the first line of a commit, before each further line of its text, and the lines that follow it. */
  draw({ id, parents }: Pick<Commit, 'id' | 'parents'>, known: (id: string) => boolean): { head: string; body: string; after: string[] } {
    const old = this.#columns.includes(id) ? this.#columns : [...this.#columns, id], at = old.indexOf(id), shown = parents.filter(known);
    const next: string[] = [], mapping: number[] = [];
    const place = (wanted: string): void => {
      if (!next.includes(wanted)) next.push(wanted);
      mapping.push(next.indexOf(wanted));
    };
    for (const column of old) {
      if (column !== id) place(column);
      else for (const parent of shown) place(parent);
      if (column === id && shown.length === 0) mapping.push(-1);
    }
    this.#columns = next;
    const width = Math.max(old.length + Math.max(0, shown.length - 1), next.length) * 2;
    const head = old.map((_, i) => (i === at ? '* ' : '| ')).join('').padEnd(width);
    const after: string[] = [];
    if (shown.length > 1) after.push(old.map((_, i) => (i < at ? '| ' : i > at ? '\\ ' : `|${'\\ '.repeat(shown.length - 1)}`)).join('').padEnd(width));
    const lanes: number[] = [];
    mapping.forEach((target, i) => (lanes[i * 2] = target));
    after.push(...collapse(lanes, width));
    return { head, body: next.map(() => '| ').join('').padEnd(width), after };
  }
}

/** Lines in which every lane moves left until it is in its column. */
function collapse(start: readonly (number | undefined)[], width: number): string[] {
  let lanes = Array.from({ length: width }, (_, i) => start[i] ?? -1);
  const lines: string[] = [];
  while (lanes.some((target, i) => target >= 0 && target !== Math.floor(i / 2))) {
    const moved = new Array<number>(width).fill(-1);
    let horizontal = -1;
    lanes.forEach((target, i) => {
      if (target < 0) return;
      if (target * 2 === i) moved[i] = target;
      else if (moved[i - 1]! < 0) {
        moved[i - 1] = target;
        if (horizontal < 0) {
          horizontal = target;
          for (let j = target * 2 + 3; j < i - 2; j += 2) moved[j] = target;
        }
      } else if (moved[i - 1] !== target) moved[i - 2] = target;
    });
    const flat = (target: number, i: number): boolean => target === horizontal && i % 2 === 1 && moved.slice(i + 1).includes(target);
    lines.push(moved.map((target, i) => (target < 0 ? ' ' : target * 2 === i ? '|' : flat(target, i) ? '_' : '/')).join(''));
    lanes = moved.map((target, i) => (target >= 0 && target * 2 !== i && flat(target, i) ? -1 : target));
  }
  return lines;
}
