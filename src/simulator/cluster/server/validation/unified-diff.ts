/** A unified diff as Python's difflib makes it (the API server uses a port of that), with three lines of context. */

interface Match {
  a: number;
  b: number;
  size: number;
}

/** In long texts lines that come very often are no anchors. */
const AUTOJUNK_LENGTH = 200;

function positions(b: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  b.forEach((line, i) => {
    const list = found.get(line);
    if (list) list.push(i);
    else found.set(line, [i]);
  });
  if (b.length >= AUTOJUNK_LENGTH) {
    const most = Math.floor(b.length / 100) + 1;
    for (const [line, list] of found) if (list.length > most) found.delete(line);
  }
  return found;
}

function longest(a: readonly string[], b: readonly string[], at: ReadonlyMap<string, number[]>, aLow: number, aHigh: number, bLow: number, bHigh: number): Match {
  let best: Match = { a: aLow, b: bLow, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = aLow; i < aHigh; i++) {
    const next = new Map<number, number>();
    for (const j of at.get(a[i]!) ?? []) {
      if (j < bLow) continue;
      if (j >= bHigh) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
    }
    lengths = next;
  }
  while (best.a > aLow && best.b > bLow && a[best.a - 1] === b[best.b - 1]) best = { a: best.a - 1, b: best.b - 1, size: best.size + 1 };
  while (best.a + best.size < aHigh && best.b + best.size < bHigh && a[best.a + best.size] === b[best.b + best.size]) best.size++;
  return best;
}

function matches(a: readonly string[], b: readonly string[]): Match[] {
  const at = positions(b);
  const found: Match[] = [];
  const search = (aLow: number, aHigh: number, bLow: number, bHigh: number): void => {
    const match = longest(a, b, at, aLow, aHigh, bLow, bHigh);
    if (match.size === 0) return;
    if (aLow < match.a && bLow < match.b) search(aLow, match.a, bLow, match.b);
    found.push(match);
    if (match.a + match.size < aHigh && match.b + match.size < bHigh) search(match.a + match.size, aHigh, match.b + match.size, bHigh);
  };
  search(0, a.length, 0, b.length);
  return [...found, { a: a.length, b: b.length, size: 0 }];
}

/** A changed stretch: lines of `a` and of `b` that correspond. */
interface Change {
  a: [from: number, to: number];
  b: [from: number, to: number];
}

const CONTEXT = 3;

function hunks(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.a[0] - last.a[1] <= CONTEXT * 2) groups.at(-1)!.push(change);
    else groups.push([change]);
  }
  return groups;
}

const rangeText = (from: number, to: number): string => (to - from === 1 ? String(from + 1) : `${to === from ? from : from + 1},${to - from}`);

export function unifiedDiff(left: string, right: string): string {
  const a = left.split('\n'), b = right.split('\n');
  const changes: Change[] = [];
  let i = 0, j = 0;
  for (const match of matches(a, b)) {
    if (i < match.a || j < match.b) changes.push({ a: [i, match.a], b: [j, match.b] });
    i = match.a + match.size;
    j = match.b + match.size;
  }
  return hunks(changes).map((group) => hunk(group, a, b)).join('');
}

function hunk(group: readonly Change[], a: readonly string[], b: readonly string[]): string {
  const first = group[0]!, last = group.at(-1)!;
  const before = Math.min(CONTEXT, first.a[0], first.b[0]), after = Math.min(CONTEXT, a.length - last.a[1], b.length - last.b[1]);
  let text = `@@ -${rangeText(first.a[0] - before, last.a[1] + after)} +${rangeText(first.b[0] - before, last.b[1] + after)} @@\n`;
  let at = first.a[0] - before;
  for (const change of group) {
    for (; at < change.a[0]; at++) text += ` ${a[at]}\n`;
    for (; at < change.a[1]; at++) text += `-${a[at]}\n`;
    for (let n = change.b[0]; n < change.b[1]; n++) text += `+${b[n]}\n`;
  }
  for (const end = last.a[1] + after; at < end; at++) text += ` ${a[at]}\n`;
  return text;
}
