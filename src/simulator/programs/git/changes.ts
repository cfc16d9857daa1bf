/** What differs between two snapshots, renames found by how alike the contents are. */
import { encode } from '../../kernel/bytes.ts';
import type { Entry, Snapshot } from './objects.ts';

export interface Change {
  /** As --name-status has it; T: a link became a file or the other way round. */
  letter: 'A' | 'M' | 'D' | 'R' | 'T';
  path: string;
  /** Where it was before; the same path but for renames. */
  from: string;
  before: Entry | undefined;
  after: Entry | undefined;
  /** Of a rename, in percent. */
  alike: number;
}

/** The content of an entry of the snapshots that are compared. */
export type TextOf = (entry: Entry, path: string) => string;

/** Below this a file that went and one that came have nothing to do with each other. */
const ALIKE = 50;

export function changesBetween(from: Snapshot, to: Snapshot, textOf?: TextOf): Change[] {
  const out: Change[] = [];
  for (const path of [...new Set([...from.keys(), ...to.keys()])].sort()) {
    const before = from.get(path), after = to.get(path);
    if (before?.id === after?.id && before?.mode === after?.mode) continue;
    out.push({ letter: !before ? 'A' : !after ? 'D' : before.mode.slice(0, 3) !== after.mode.slice(0, 3) ? 'T' : 'M', path, from: path, before, after, alike: 0 });
  }
  return textOf ? withRenames(out, textOf) : out;
}

function withRenames(changes: readonly Change[], textOf: TextOf): Change[] {
  const gone = changes.filter(({ letter }) => letter === 'D'), come = changes.filter(({ letter }) => letter === 'A');
  const pairs = come.flatMap((after) => gone.map((before) => ({ before, after, alike: after.after!.id === before.before!.id ? 100 : likeness(textOf(before.before!, before.path), textOf(after.after!, after.path)) })));
  const same = (path: string, other: string): number => (path.split('/').pop() === other.split('/').pop() ? 1 : 0);
  pairs.sort((a, b) => b.alike - a.alike || same(b.before.path, b.after.path) - same(a.before.path, a.after.path));
  const renamed = new Map<Change, Change>(), used = new Set<Change>();
  for (const { before, after, alike } of pairs) {
    if (alike < ALIKE || used.has(before) || renamed.has(after)) continue;
    used.add(before);
    renamed.set(after, { ...after, letter: 'R', from: before.path, before: before.before, alike });
  }
  return changes.filter((one) => !used.has(one)).map((one) => renamed.get(one) ?? one);
}

/** Bytes of equal lines (long ones in pieces) against the size of the larger file, in percent. */
function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const pieces = (text: string): string[] => text.split(/(?<=\n)/).flatMap((line) => line.match(/[\s\S]{1,64}/g) ?? []);
  const counts = new Map<string, number>();
  for (const piece of pieces(one)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let copied = 0;
  for (const piece of pieces(other)) {
    const left = counts.get(piece) ?? 0;
    if (left > 0) copied += encode(piece).length;
    counts.set(piece, left - 1);
  }
  return Math.floor((copied * 100) / Math.max(encode(one).length, encode(other).length));
}

/** `dir/{old => new}/file`, as --stat and commit name a rename. */
export function renameName(from: string, to: string): string {
  const a = from.split('/'), b = to.split('/');
  let head = 0, tail = 0;
  while (head < Math.min(a.length, b.length) - 1 && a[head] === b[head]) head++;
  while (tail < Math.min(a.length, b.length) - Math.max(head, 1) && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (head === 0 && tail === 0) return `${from} => ${to}`;
  const middle = `{${a.slice(head, a.length - tail).join('/')} => ${b.slice(head, b.length - tail).join('/')}}`;
  return [...a.slice(0, head), middle, ...a.slice(a.length - tail)].join('/');
}

export const nameOf = ({ letter, from, path }: Change): string => (letter === 'R' ? renameName(from, path) : path);
