/** Reading patches: unified, context and normal ones, each of several files. */

export interface Hunk {
  /** First line in the old and the new file, counted from one. */
  oldStart: number;
  newStart: number;
  /** Lines with ' ', '-' or '+' in front. */
  lines: { sign: ' ' | '-' | '+'; text: string }[];
  /** The last line of the old or the new file has no line feed. */
  oldOpen: boolean;
  newOpen: boolean;
}

export interface FilePatch {
  kind: 'unified' | 'context' | 'normal';
  /** As the headers name them; a normal one names none. */
  oldName: string | undefined;
  newName: string | undefined;
  /** What stands before the first hunk. */
  leading: string[];
  /** The line on which its header ends. */
  line: number;
  hunks: Hunk[];
}

const UNIFIED = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const NORMAL = /^(\d+)(?:,(\d+))?([acd])(\d+)(?:,(\d+))?$/;

const nameOf = (line: string): string => line.slice(4).replace(/\t.*$/, '').trimEnd();

export function parsePatch(text: string): FilePatch[] {
  const lines = text.replace(/\n$/, '').split('\n'), patches: FilePatch[] = [];
  let leading: string[] = [], at = 0;
  while (at < lines.length) {
    const line = lines[at]!, next = lines[at + 1] ?? '';
    const context = line.startsWith('*** ') && next.startsWith('--- ') && (lines[at + 2] ?? '').startsWith('***************');
    if (context || (line.startsWith('--- ') && next.startsWith('+++ '))) {
      leading.push(line, next);
      const patch: FilePatch = { kind: context ? 'context' : 'unified', oldName: nameOf(line), newName: nameOf(next), leading, line: at + 3, hunks: [] };
      patches.push(patch);
      at = context ? contextHunks(lines, at + 2, patch) : unifiedHunks(lines, at + 2, patch);
      leading = [];
    } else if (NORMAL.test(line)) {
      const patch: FilePatch = { kind: 'normal', oldName: undefined, newName: undefined, leading, line: at + 1, hunks: [] };
      patches.push(patch);
      at = normalHunks(lines, at, patch);
      leading = [];
    } else {
      leading.push(line);
      at++;
    }
  }
  return patches;
}

function unifiedHunks(lines: readonly string[], from: number, patch: FilePatch): number {
  let at = from;
  for (let head = UNIFIED.exec(lines[at] ?? ''); head; head = UNIFIED.exec(lines[at] ?? '')) {
    let old = Number(head[2] ?? 1), fresh = Number(head[4] ?? 1);
    const hunk: Hunk = { oldStart: Number(head[1]) + (old === 0 ? 1 : 0), newStart: Number(head[3]) + (fresh === 0 ? 1 : 0), lines: [], oldOpen: false, newOpen: false };
    for (at++; at < lines.length && (old > 0 || fresh > 0 || lines[at]!.startsWith('\\')); at++) {
      const line = lines[at]!, sign = (line[0] ?? ' ') as ' ' | '-' | '+';
      if (line.startsWith('\\')) markOpen(hunk);
      else {
        hunk.lines.push({ sign, text: line.slice(1) });
        if (sign !== '+') old--;
        if (sign !== '-') fresh--;
      }
    }
    patch.hunks.push(hunk);
  }
  return at;
}

function markOpen(hunk: Hunk): void {
  const sign = hunk.lines.at(-1)?.sign;
  if (sign !== '+') hunk.oldOpen = true;
  if (sign !== '-') hunk.newOpen = true;
}

function normalHunks(lines: readonly string[], from: number, patch: FilePatch): number {
  let at = from;
  for (let head = NORMAL.exec(lines[at] ?? ''); head; head = NORMAL.exec(lines[at] ?? '')) {
    const adds = head[3] === 'a', deletes = head[3] === 'd';
    const hunk: Hunk = { oldStart: Number(head[1]) + (adds ? 1 : 0), newStart: Number(head[4]) + (deletes ? 1 : 0), lines: [], oldOpen: false, newOpen: false };
    for (at++; at < lines.length && /^([<>] |---$|\\)/.test(lines[at]!); at++) {
      if (lines[at]!.startsWith('\\')) markOpen(hunk);
      else if (lines[at] !== '---') hunk.lines.push({ sign: lines[at]!.startsWith('<') ? '-' : '+', text: lines[at]!.slice(2) });
    }
    patch.hunks.push(hunk);
  }
  return at;
}

/** Old and new lines stand apart; what both have is left out of one of them where it has no changes. */
function contextHunks(lines: readonly string[], from: number, patch: FilePatch): number {
  let at = from;
  while (lines[at]?.startsWith('***************')) {
    const [, oldFirst = '1'] = /^\*\*\* (\d+)/.exec(lines[at + 1] ?? '') ?? [];
    const sides: string[][] = [[], []];
    at += 2;
    while (at < lines.length && !/^--- \d+/.test(lines[at]!)) sides[0]!.push(lines[at++]!);
    const [, newFirst = '1'] = /^--- (\d+)/.exec(lines[at] ?? '') ?? [];
    for (at++; at < lines.length && /^[ +!\\-] ?/.test(lines[at]!); at++) sides[1]!.push(lines[at]!);
    const hunk: Hunk = { oldStart: Number(oldFirst), newStart: Number(newFirst), lines: [], oldOpen: sides[0]!.at(-1)?.startsWith('\\') ?? false, newOpen: sides[1]!.at(-1)?.startsWith('\\') ?? false };
    const [old, fresh] = sides.map((side) => side.filter((line) => !line.startsWith('\\'))) as [string[], string[]];
    hunk.lines = woven(old, fresh);
    patch.hunks.push(hunk);
  }
  return at;
}

function woven(old: readonly string[], fresh: readonly string[]): Hunk['lines'] {
  const out: Hunk['lines'] = [];
  const one = old.length > 0 ? old : fresh.filter((line) => line.startsWith('  ')), two = fresh.length > 0 ? fresh : old.filter((line) => line.startsWith('  '));
  let i = 0, j = 0;
  while (i < one.length || j < two.length) {
    while (i < one.length && /^[-!]/.test(one[i]!)) out.push({ sign: '-', text: one[i++]!.slice(2) });
    while (j < two.length && /^[+!]/.test(two[j]!)) out.push({ sign: '+', text: two[j++]!.slice(2) });
    if (i < one.length && j < two.length) out.push({ sign: ' ', text: one[i]!.slice(2) });
    else if (i >= one.length && j >= two.length) break;
    i++;
    j++;
  }
  return out;
}
