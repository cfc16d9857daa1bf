/** archive: the files of a commit as a tar or zip archive. */
import { concat, encode } from '../../../kernel/bytes.ts';
import { writeFile } from '../../../kernel/files.ts';
import { packEntry, TAR_END, type TarEntry } from '../../../kernel/tar.ts';
import { compress } from '../../../kernel/gzip-format.ts';
import { packMember, packZip } from '../../zip/archive.ts';
import { below, fromTop, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import type { Snapshot } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';

const FORMATS = ['tar', 'tgz', 'tar.gz', 'zip'];

/** Bytes that a tar archive is filled up to a multiple of. */
const RECORD = 10240;

function entries(repository: Repository, files: Snapshot, prefix: string, mtime: number): TarEntry[] {
  const out: TarEntry[] = [], folders = new Set<string>();
  const facts = { uid: 0, gid: 0, names: ['root', 'root'] as const, mtime };
  for (const [path, { mode, id }] of [...files].map(([path, entry]) => [prefix + path, entry] as const)) {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) {
      const folder = `${parts.slice(0, i).join('/')}/`;
      if (folders.has(folder)) continue;
      folders.add(folder);
      out.push({ ...facts, name: folder, type: 'directory', mode: 0o775 });
    }
    const data = repository.read(id)!.body;
    out.push(mode === '120000' ? { ...facts, name: path, type: 'symlink', mode: 0o777, target: repository.text(id) } : { ...facts, name: path, type: 'file', mode: mode === '100755' ? 0o775 : 0o664, data });
  }
  return out;
}

function packed(format: string, all: readonly TarEntry[]): Uint8Array {
  if (format === 'zip') return packZip(all.map((one) => packMember(one.name, one.data ?? encode(one.target ?? ''), { mode: one.mode, mtime: one.mtime * 1000 }, 6)));
  const bytes = concat([...all.map(packEntry), TAR_END]), tar = concat([bytes, new Uint8Array((RECORD - (bytes.length % RECORD)) % RECORD)]);
  return format === 'tar' ? tar : compress(tar, {});
}

export const archive: Command = {
  name: 'archive', usage: '[<options>] <tree-ish> [<path>...]\n   or: git archive --list\n   or: git archive --remote <repo> [--exec <cmd>] [<options>] <tree-ish> [<path>...]\n   or: git archive --remote <repo> [--exec <cmd>] --list',
  options: [{ long: 'format', value: true }, { long: 'prefix', value: true }, { short: 'o', long: 'output', value: true }, { short: 'l', long: 'list' }, { short: 'v', long: 'verbose' }, ...[...'0123456789'].map((short) => ({ short }))],
  *run(call) {
    const { p, repository, options, operands: [word, ...paths] } = call, output = options.value('o');
    if (options.has('l')) {
      yield* p.write(1, FORMATS.map((one) => `${one}\n`).join(''));
      return 0;
    }
    const format = options.value('format') ?? FORMATS.findLast((one) => output?.endsWith(`.${one}`)) ?? 'tar';
    if (word === undefined) throw new GitError(`usage: git archive ${archive.usage}`, 129);
    if (!FORMATS.includes(format)) throw new GitError(`fatal: Unknown archive format '${format}'`);
    const [start = '', folder] = word.split(':'), id = resolve(repository, start), whole = repository.snapshotOf(id);
    if (id === undefined) throw new GitError(`fatal: not a valid object name: ${word}`);
    const inFolder = folder === undefined || folder === '' ? whole : new Map([...whole].filter(([path]) => path.startsWith(`${folder}/`)).map(([path, entry]) => [path.slice(folder.length + 1), entry]));
    if (inFolder.size === 0 && folder) throw new GitError(`fatal: not a valid object name: ${word}`);
    const wanted = paths.map((path) => fromTop(call, path)), chosen = below(wanted);
    const missing = wanted.find((path) => ![...inFolder.keys()].some((one) => below([path])(one)));
    if (missing !== undefined) throw new GitError(`fatal: pathspec '${missing}' did not match any files`);
    const files: Snapshot = new Map([...inFolder].filter(([path]) => paths.length === 0 || chosen(path)));
    const all = entries(repository, files, options.value('prefix') ?? '', repository.commit(id)!.committer.time), bytes = packed(format, all);
    if (options.has('v')) yield* p.write(2, all.map(({ name }) => `${name}\n`).join(''));
    if (output === undefined) yield* p.write(1, bytes);
    else writeFile(p, output, bytes);
    return 0;
  },
};
