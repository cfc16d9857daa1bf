/** Three versions of a file, and of a tree, made one. */
import { linesOf, runs, type Run } from '../diff.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import type { Entry, Snapshot, Stages } from './objects.ts';
import type { Repository } from './repository.ts';

interface Hunk {
  /** Lines of the base that are replaced. */
  from: number;
  to: number;
  lines: string[];
}

function hunksOf(base: readonly string[], side: readonly string[]): Hunk[] {
  const out: Hunk[] = [];
  let at = 0, open: Hunk | undefined;
  for (const { kind, lines } of runs(base, side, (line) => line) as Run[]) {
    if (kind === ' ') {
      at += lines.length;
      open = undefined;
      continue;
    }
    if (!open) out.push((open = { from: at, to: at, lines: [] }));
    if (kind === '-') open.to = at += lines.length;
    else open.lines.push(...lines);
  }
  return out;
}

/** A side's lines in the place of base lines [from, to). */
function sideOf(base: readonly string[], hunks: readonly Hunk[], from: number, to: number): string[] {
  const out: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    out.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...out, ...base.slice(at, to)];
}

/** Common lines between two conflicts that are not worth parting them. */
const APART = 3;

/** A conflict, with the lines that both sides have taken out of it. */
function marked(ours: readonly string[], theirs: readonly string[], labels: readonly [string, string]): string[] {
  const parts: { same: string[]; ours: string[]; theirs: string[] }[] = [];
  for (const { kind, lines } of runs(ours, theirs, (line) => line)) {
    if (kind === ' ' && (parts.length === 0 || lines.length > APART)) parts.push({ same: lines, ours: [], theirs: [] });
    else {
      if (parts.length === 0) parts.push({ same: [], ours: [], theirs: [] });
      const last = parts.at(-1)!;
      if (kind !== '+') last.ours.push(...lines);
      if (kind !== '-') last.theirs.push(...lines);
    }
  }
  const trailing: string[] = [], last = parts.at(-1);
  while (last && last.ours.length > 0 && last.theirs.length > 0 && last.ours.at(-1) === last.theirs.at(-1)) {
    trailing.unshift(last.ours.pop()!);
    last.theirs.pop();
  }
  return [...parts.flatMap((part) => [...part.same, ...(part.ours.length + part.theirs.length > 0 ? [`<<<<<<< ${labels[0]}`, ...part.ours, '=======', ...part.theirs, `>>>>>>> ${labels[1]}`] : [])]), ...trailing];
}

const NO_END = '\n\\ No newline at end of file';

/** Whose lines are taken where both sides changed the same ones (-X). */
export type Favour = 'ours' | 'theirs';

/** The merged text, with marks where the sides disagree. */
export function mergeTexts(base: string, ours: string, theirs: string, labels: readonly [string, string], favour?: Favour): { text: string; conflict: boolean } {
  const lines = linesOf(base), left = hunksOf(lines, linesOf(ours)), right = hunksOf(lines, linesOf(theirs)), out: string[] = [];
  let at = 0, conflict = false;
  while (left.length > 0 || right.length > 0) {
    const first = Math.min(left[0]?.from ?? Infinity, right[0]?.from ?? Infinity);
    const mine: Hunk[] = [], yours: Hunk[] = [];
    let end = first;
    for (let grew = true; grew; ) {
      grew = false;
      for (const [from, into] of [[left, mine], [right, yours]] as const) {
        while (from[0] && from[0].from <= end) {
          end = Math.max(end, from[0].to);
          into.push(from.shift()!);
          grew = true;
        }
      }
    }
    out.push(...lines.slice(at, first));
    const one = sideOf(lines, mine, first, end), other = sideOf(lines, yours, first, end);
    if (yours.length === 0 || one.join('\n') === other.join('\n')) out.push(...one);
    else if (mine.length === 0) out.push(...other);
    else if (favour !== undefined) out.push(...(favour === 'ours' ? one : other));
    else {
      conflict = true;
      out.push(...marked(one, other, labels));
    }
    at = end;
  }
  out.push(...lines.slice(at));
  const whole = out.join('\n'), open = whole.endsWith(NO_END);
  return { text: out.length === 0 ? '' : open ? whole.slice(0, -NO_END.length) : `${whole.replaceAll(NO_END, '')}\n`, conflict };
}

export interface Merged {
  /** What the index and the work tree become. */
  snapshot: Snapshot;
  conflicts: Map<string, Stages>;
  /** Lines on the screen, in order. */
  told: string[];
}

export function mergeTrees(repository: Repository, base: Snapshot, ours: Snapshot, theirs: Snapshot, labels: readonly [string, string], favour?: Favour): Merged {
  const snapshot: Snapshot = new Map(), conflicts = new Map<string, Stages>(), told: string[] = [];
  const text = (entry: Entry | undefined): string => (entry ? decode(repository.read(entry.id)?.body ?? new Uint8Array()) : '');
  const same = (a: Entry | undefined, b: Entry | undefined): boolean => a?.id === b?.id && a?.mode === b?.mode;
  for (const path of [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].sort()) {
    const old = base.get(path), mine = ours.get(path), yours = theirs.get(path);
    const taken = same(mine, yours) || same(old, yours) ? mine : same(old, mine) ? yours : null;
    if (taken !== null) {
      if (taken) snapshot.set(path, taken);
      continue;
    }
    const stages: Stages = { ...(old ? { 1: old } : {}), ...(mine ? { 2: mine } : {}), ...(yours ? { 3: yours } : {}) };
    if (!mine || !yours) {
      conflicts.set(path, stages);
      snapshot.set(path, (mine ?? yours)!);
      const [gone, kept] = mine ? [labels[1], labels[0]] : [labels[0], labels[1]];
      told.push(`CONFLICT (modify/delete): ${path} deleted in ${gone} and modified in ${kept}.  Version ${kept} of ${path} left in tree.`);
      continue;
    }
    const merged = mergeTexts(text(old), text(mine), text(yours), labels, favour);
    told.push(`Auto-merging ${path}`);
    snapshot.set(path, { mode: mine.mode, id: repository.write('blob', encode(merged.text)) });
    if (!merged.conflict) continue;
    conflicts.set(path, stages);
    told.push(`CONFLICT (${old ? 'content' : 'add/add'}): Merge conflict in ${path}`);
  }
  return { snapshot, conflicts, told };
}
