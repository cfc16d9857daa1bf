/** Tells which files below some paths were made, written or removed, many small changes together. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { entriesOf, type Inode } from '../../../kernel/inode.ts';
import type { Process } from '../../../kernel/process.ts';

/** How often the folders are looked at, and how long nothing must have happened before changes are told, ms. */
const LOOK = 250, QUIET = 500;

type Seen = Map<string, string>;

function see(path: string, node: Inode, seen: Seen): void {
  seen.set(path, node.kind === 'directory' ? 'directory' : `${node.kind} ${node.mtime} ${node.kind === 'file' ? node.size : ''}`);
  if (node.kind === 'directory') for (const [name, child] of entriesOf(node)) see(`${path}/${name}`, child, seen);
}

function look(p: Process, paths: readonly string[]): Seen {
  const seen: Seen = new Map();
  for (const path of paths) {
    const node = lookup(p, path);
    if (node) see(path, node, seen);
  }
  return seen;
}

/** Hands each batch of changed paths on, for ever. */
export function* followChanges(p: Process, paths: readonly string[], tell: (changed: string[]) => Blocking<void>): Blocking<void> {
  let before = look(p, paths);
  const waiting = new Set<string>();
  for (let quiet = 0; ; ) {
    yield* p.sleep(LOOK);
    const now = look(p, paths);
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
    for (const path of changed) waiting.add(path);
    before = now;
    quiet = changed.length > 0 ? 0 : quiet + LOOK;
    if (waiting.size === 0 || quiet < QUIET) continue;
    const batch = [...waiting];
    waiting.clear();
    yield* tell(batch);
  }
}
