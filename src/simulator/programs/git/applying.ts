/** Patches upon snapshots: what apply and am have in common. */
import { encode } from '../../kernel/bytes.ts';
import { applyHunks, reversed } from '../patch/apply.ts';
import { parsePatch, type FilePatch, type Hunk } from '../patch/parse.ts';
import { GitError } from './error.ts';
import type { Snapshot } from './objects.ts';
import type { Repository } from './repository.ts';

export interface FileChange {
  /** undefined where the file is made, or goes. */
  from: string | undefined;
  to: string | undefined;
  mode: string | undefined;
  hunks: readonly Hunk[];
  /** Blob that it was made from, as far as the patch names it. */
  base: string | undefined;
}

const bare = (name: string | undefined, strip: number): string | undefined => (name === undefined || name === '/dev/null' ? undefined : name.split('/').slice(strip).join('/'));

/** The files of a patch in git's or diff's format. @throws GitError where there are none */
export function changesIn(text: string, { strip = 1, turn = false } = {}): FileChange[] {
  const found = text.split(/^(?=diff --git )/m).flatMap((part) => (part.startsWith('diff --git ') ? gitChange(part, strip) : parsePatch(part).map((one) => plainChange(one, strip))));
  if (found.length === 0) throw new GitError('error: No valid patches in input (allow with "--allow-empty")');
  return turn ? found.map(({ from, to, hunks, ...rest }) => ({ ...rest, from: to, to: from, hunks: hunks.map(reversed) })) : found;
}

const plainChange = ({ oldName, newName, hunks }: FilePatch, strip: number): FileChange => ({ from: bare(oldName, strip), to: bare(newName, strip), mode: undefined, hunks, base: undefined });

function gitChange(part: string, strip: number): FileChange[] {
  const head = part.split(/^@@ /m)[0]!, names = /^diff --git (\S+) (\S+)/.exec(head), word = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
  if (!names) return [];
  const [patch] = parsePatch(part), made = word(/^new file mode (\d+)/m), gone = /^deleted file mode/m.test(head), renamed = word(/^rename to (.*)$/m);
  const from = word(/^rename from (.*)$/m) ?? bare(names[1], strip), to = renamed ?? bare(names[2], strip);
  return [{ from: made === undefined ? from : undefined, to: gone ? undefined : to, mode: made ?? word(/^new mode (\d+)/m), hunks: patch?.hunks ?? [], base: word(/^index ([0-9a-f]+)\.\./m) }];
}

/** Where a hunk does not fit: what git tells of it. */
export class Misfit extends Error {
  readonly path: string;
  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}

/** A snapshot with a change made to it. @throws Misfit */
export function withChange(repository: Repository, snapshot: Snapshot, { from, to, mode, hunks }: FileChange): { path: string; text: string } {
  const path = (to ?? from)!, old = from === undefined ? undefined : snapshot.get(from);
  if (from !== undefined && !old) throw new Misfit(`error: ${from}: does not exist in index`, from);
  if (from === undefined && snapshot.has(path)) throw new Misfit(`error: ${path}: already exists in index`, path);
  const { text, hunks: done } = applyHunks(old ? repository.text(old.id) : '', hunks, 0), failed = done.find(({ offset }) => offset === undefined);
  if (failed) throw new Misfit(`error: patch failed: ${path}:${failed.hunk.oldStart}\nerror: ${path}: patch does not apply`, path);
  if (from !== undefined && from !== to) snapshot.delete(from);
  if (to !== undefined) snapshot.set(to, { mode: mode ?? old?.mode ?? '100644', id: repository.write('blob', encode(text)) });
  return { path, text };
}
