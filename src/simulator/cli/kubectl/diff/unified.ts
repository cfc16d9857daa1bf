/** Unified differences of two texts, as `diff -u -N` prints them. */

type Edit = { kind: ' ' | '-' | '+'; line: string };

/** The shortest edit script (Myers), after what is equal at both ends. */
function edits(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0, end = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const same = (line: string): Edit => ({ kind: ' ', line });
  const left = a.slice(start, a.length - end), right = b.slice(start, b.length - end);
  const middle = left.length === 0 || right.length === 0 ? replaced(left, right) : (myers(left, right) ?? coarse(left, right));
  return a.slice(0, start).map(same).concat(middle, a.slice(a.length - end).map(same));
}

const replaced = (a: readonly string[], b: readonly string[]): Edit[] => a.map((line): Edit => ({ kind: '-', line })).concat(b.map((line): Edit => ({ kind: '+', line })));

/** Where more than this differs, the shortest script would take too long to find; diff makes shorter work of it as well. */
const MOST_EDITS = 1000;

/** What only one side has is set aside first; if that does not help, everything was replaced. */
function coarse(a: readonly string[], b: readonly string[]): Edit[] {
  const inA = new Set(a), inB = new Set(b);
  const script = myers(a.filter((line) => inB.has(line)), b.filter((line) => inA.has(line)));
  if (!script) return replaced(a, b);
  const out: Edit[] = [];
  let x = 0, y = 0;
  const aside = (): void => {
    for (; x < a.length && !inB.has(a[x]!); x++) out.push({ kind: '-', line: a[x]! });
    for (; y < b.length && !inA.has(b[y]!); y++) out.push({ kind: '+', line: b[y]! });
  };
  for (const edit of script) {
    aside();
    out.push(edit);
    if (edit.kind !== '+') x++;
    if (edit.kind !== '-') y++;
  }
  aside();
  return out;
}

/** undefined: it takes too many edits. */
function myers(a: readonly string[], b: readonly string[]): Edit[] | undefined {
  const most = a.length + b.length;
  let reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    if (d > MOST_EDITS) return undefined;
    const next = new Map(reach);
    trace.push(reach);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace, d);
    }
    reach = next;
  }
  return [];
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[], last: number): Edit[] {
  const result: Edit[] = [];
  let x = a.length, y = b.length;
  for (let d = last; d >= 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : (reach.get(before) ?? 0), fromY = fromX - before;
    while (x > Math.max(fromX, 0) && y > Math.max(d === 0 ? 0 : fromY, 0) && a[x - 1] === b[y - 1]) {
      result.push({ kind: ' ', line: a[x - 1]! });
      x--;
      y--;
    }
    if (d === 0) break;
    if (down) result.push({ kind: '+', line: b[--y]! });
    else result.push({ kind: '-', line: a[--x]! });
  }
  return result.reverse();
}

const lines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const range = (start: number, count: number): string => (count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`);

/** The hunks with three lines around; '' where the texts are equal. */
export function unifiedHunks(before: string, after: string, context = 3): string {
  const all = edits(lines(before), lines(after));
  const changed = all.flatMap((edit, index) => (edit.kind === ' ' ? [] : [index]));
  if (changed.length === 0) return '';
  const hunks: [number, number][] = [];
  for (const index of changed) {
    const last = hunks.at(-1);
    if (last && index - context <= last[1] + 1) last[1] = Math.min(index + context, all.length - 1);
    else hunks.push([Math.max(index - context, 0), Math.min(index + context, all.length - 1)]);
  }
  let at = 0, oldLine = 1, newLine = 1, text = '';
  for (const [from, to] of hunks) {
    for (; at < from; at++) {
      oldLine++;
      newLine++;
    }
    const part = all.slice(from, to + 1);
    const removed = part.filter(({ kind }) => kind !== '+').length, added = part.filter(({ kind }) => kind !== '-').length;
    text += `@@ -${range(oldLine, removed)} +${range(newLine, added)} @@\n${part.map(({ kind, line }) => `${kind}${line}\n`).join('')}`;
    oldLine += removed;
    newLine += added;
    at = to + 1;
  }
  return text;
}
