import { lookup, readDirectory, removeDirectory } from '../../../kernel/files.ts';
import { absolutePath } from '../../node-facts.ts';
import type { Command } from '../command.ts';
import { setConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { logReference } from '../reflog.ts';
import { follow, peel } from '../revisions.ts';
import { copyObjects, isUrl, offered, openRemote, repositoryAt } from '../transport.ts';
import { materialise } from '../worktree.ts';
import { track } from './branch.ts';
import { makeRepository } from './init.ts';

/** `https://host/a/b.git/` is cloned into b. */
const humanish = (url: string): string => url.replace(/\/+$/, '').replace(/\/\.git$/, '').replace(/\.git$/, '').split(/[/:]/).pop() ?? '';

export const clone: Command = {
  name: 'clone', usage: '[<options>] [--] <repo> [<dir>]', anywhere: true,
  options: [{ short: 'b', long: 'branch', value: true }, { short: 'q', long: 'quiet' }, { long: 'bare' }, { long: 'depth', value: true }, { long: 'single-branch' }, { short: 'o', long: 'origin', value: true }, { short: 'n', long: 'no-checkout' }, { long: 'recurse-submodules', value: 'optional' }, { long: 'recursive' }, { short: 'j', long: 'jobs', value: true }, { short: 'v', long: 'verbose' }, { short: 'l', long: 'local' }, { long: 'no-local' }, { long: 'mirror' }],
  *run({ p, options, operands, behind }) {
    const [url, folder] = [...operands, ...(behind ?? [])], bare = options.has('bare') || options.has('mirror'), quiet = options.has('q');
    if (url === undefined) throw new GitError('fatal: You must specify a repository to clone.\n\nusage: git clone [<options>] [--] <repo> [<dir>]', 129);
    if (!isUrl(url) && !repositoryAt(p, url)) throw new GitError(`fatal: repository '${url}' does not exist`);
    const shown = folder?.replace(/\/$/, '') ?? `${humanish(url === '.' ? p.cwd : url)}${bare ? '.git' : ''}`, top = absolutePath(p, shown), node = lookup(p, top);
    if (node && (node.kind !== 'directory' || readDirectory(p, top).length > 0)) throw new GitError(`fatal: destination path '${shown}' already exists and is not an empty directory.`);
    if (!quiet) yield* p.write(2, bare ? `Cloning into bare repository '${shown}'...\n` : `Cloning into '${shown}'...\n`);
    const there = yield* openRemote(p, url), origin = options.value('o') ?? 'origin', wish = options.value('b') ?? there.branch ?? 'master', all = offered(there);
    const { repository } = makeRepository(p, top, wish, bare), chosen = all.find(({ name }) => name === wish);
    if (options.has('b') && !chosen) {
      if (!node) removeTree(p, top);
      throw new GitError(`fatal: Remote branch ${wish} not found in upstream ${origin}`);
    }
    copyObjects(there, repository, all.map(({ id }) => id));
    const full = /^[a-z]+:\/\//.test(url) || /^[^/]+@/.test(url) ? url : there.bare || url.startsWith('/') ? absolutePath(p, url) : absolutePath(p, url);
    setConfig(p, `${repository.folder}/config`, `remote.${origin}.url`, full);
    if (!bare) setConfig(p, `${repository.folder}/config`, `remote.${origin}.fetch`, `+refs/heads/*:refs/remotes/${origin}/*`);
    for (const { name, kind, id, full: reference } of all) repository.setReference(kind === 'tag' || bare ? reference : `refs/remotes/${origin}/${name}`, id);
    if (all.length === 0) {
      yield* p.write(2, 'warning: You appear to have cloned an empty repository.\n');
      if (!bare) track(repository, wish, origin, wish);
    } else if (!bare) {
      if (there.branch !== undefined) repository.writeInside(`refs/remotes/${origin}/HEAD`, `ref: refs/remotes/${origin}/${there.branch}\n`);
      const id = peel(repository, chosen?.id ?? follow(there, 'HEAD'));
      if (id !== undefined) {
        if (chosen?.kind === 'branch') {
          repository.setReference(`refs/heads/${wish}`, id);
          track(repository, wish, origin, wish);
          logReference(repository, `refs/heads/${wish}`, undefined, id, `clone: from ${full}`);
        } else repository.writeInside('HEAD', `${id}\n`);
        logReference(repository, 'HEAD', undefined, id, `clone: from ${full}`);
        if (!options.has('n')) {
          materialise(repository, new Map(), repository.snapshotOf(id));
          repository.index = repository.snapshotOf(id);
        }
      }
    }
    if (!quiet) yield* p.write(2, 'done.\n');
    return 0;
  },
};

function removeTree(p: Parameters<typeof removeDirectory>[0], folder: string): void {
  for (const name of readDirectory(p, folder)) {
    if (lookup(p, `${folder}/${name}`, false)?.kind === 'directory') removeTree(p, `${folder}/${name}`);
  }
  if (readDirectory(p, folder).length === 0) removeDirectory(p, folder);
}
