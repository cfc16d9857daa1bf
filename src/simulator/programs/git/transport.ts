/** The other end of clone, fetch and push: a repository on this machine, or why there is none. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, readFile, writeFile, makeDirectory } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve as resolveName } from '../../kernel/resolver.ts';
import { exchange, parseUrl, TransferError } from '../http-client.ts';
import { absolutePath } from '../node-facts.ts';
import { decode } from '../../kernel/bytes.ts';
import { GitError } from './error.ts';
import { Repository } from './repository.ts';
import { follow } from './revisions.ts';

const RIGHTS = 'fatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.';

/** A repository by its folder, bare or with a work tree. */
export function repositoryAt(p: Process, path: string): Repository | undefined {
  const full = absolutePath(p, path).replace(/(?<=.)\/$/, '');
  for (const folder of [full, `${full}.git`]) {
    if (lookup(p, `${folder}/.git/HEAD`)) return new Repository(p, folder);
    if (lookup(p, `${folder}/HEAD`) && lookup(p, `${folder}/objects`)) return new Repository(p, folder, true);
  }
  return undefined;
}

const CURL: Record<string, string> = { ECONNREFUSED: "Couldn't connect to server", ETIMEDOUT: "Couldn't connect to server", EHOSTUNREACH: 'No route to host' };

/** Why nothing can be read from a URL. No server of this world serves repositories. */
function* refused(p: Process, text: string): Blocking<GitError> {
  const ssh = /^(?:ssh:\/\/(?:[^@/]*@)?([^:/]+)|(?:[^@/]+@)?([^:/]+):)/.exec(text), url = parseUrl(text);
  if (/^git:\/\//.test(text)) {
    const [, host = '', port = '9418'] = /^git:\/\/([^:/]+)(?::(\d+))?/.exec(text) ?? [], found = yield* resolveName(p, host);
    return new GitError('addresses' in found ? `fatal: unable to connect to ${host}:\n${host}[0: ${found.addresses[0]}]: errno=Connection refused\n` : `fatal: unable to look up ${host} (port ${port}) (Name or service not known)`);
  }
  if (!/^https?:/.test(text)) {
    const host = ssh?.[1] ?? ssh?.[2] ?? '', found = yield* resolveName(p, host);
    return new GitError('addresses' in found ? `ssh: connect to host ${host} port 22: Connection refused\r\n${RIGHTS}` : `ssh: Could not resolve hostname ${host}: Name or service not known\r\n${RIGHTS}`);
  }
  const shown = text.endsWith('/') ? text : `${text}/`;
  try {
    const { status, socket } = yield* exchange(p, { ...url!, target: `${url!.target.replace(/\/$/, '')}/info/refs?service=git-upload-pack` }, { method: 'GET', headers: { Host: url!.host, 'User-Agent': 'git/2.39.5', Accept: '*/*' }, body: undefined, insecure: false });
    socket.release();
    if (status === 404) return new GitError(`fatal: repository '${shown}' not found`);
    if (status === 401) return new GitError(`fatal: could not read Username for '${url!.scheme}://${url!.host}': No such device or address`);
    return new GitError(status === 200 ? `fatal: ${shown}info/refs not valid: is this a git repository?` : `fatal: unable to access '${shown}': The requested URL returned error: ${status}`);
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    const { failure } = error;
    if (failure.kind === 'resolve') return new GitError(`fatal: unable to access '${shown}': Could not resolve host: ${failure.host}`);
    if (failure.kind === 'connect') return new GitError(`fatal: unable to access '${shown}': Failed to connect to ${url!.host} port ${url!.port} after 0 ms: ${CURL[failure.code] ?? "Couldn't connect to server"}`);
    if (failure.kind === 'certificate') return new GitError(`fatal: unable to access '${shown}': server certificate verification failed. CAfile: none CRLfile: none`);
    return new GitError(`fatal: unable to access '${shown}': Empty reply from server`);
  }
}

export const isUrl = (text: string): boolean => /^[a-z]+:\/\//.test(text) || /^[^/]+@[^/:]+:/.test(text);

/** Opens the repository that a remote's URL leads to. */
export function* openRemote(p: Process, url: string): Blocking<Repository> {
  const path = url.replace(/^file:\/\//, '');
  if (isUrl(path)) throw yield* refused(p, path);
  const found = repositoryAt(p, path);
  if (!found) throw new GitError(`fatal: '${url}' does not appear to be a git repository\n${RIGHTS}`);
  return found;
}

/** Objects that a commit, a tag or a tree needs, which `to` lacks, are copied. */
export function copyObjects(from: Repository, to: Repository, ids: readonly string[]): void {
  const left = [...ids], seen = new Set<string>();
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const found = from.read(id);
    if (!found) continue;
    if (found.kind === 'commit') left.push(from.commit(id)!.tree, ...from.commit(id)!.parents);
    else if (found.kind === 'tree') left.push(...from.rowsOf(id).map((row) => row.id));
    else if (found.kind === 'tag') left.push(/^object ([0-9a-f]+)/.exec(decode(found.body))?.[1] ?? id);
    const folder = `${to.folder}/objects/${id.slice(0, 2)}`, path = `/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    if (lookup(to.p, to.folder + path)) continue;
    if (!lookup(to.p, folder)) makeDirectory(to.p, folder);
    writeFile(to.p, to.folder + path, readFile(from.p, from.folder + path), 0o444);
  }
}

/** Branches and tags of a repository with their ids. */
export const offered = (repository: Repository): { full: string; name: string; kind: 'branch' | 'tag'; id: string }[] =>
  (['heads', 'tags'] as const).flatMap((place) => repository.names(`refs/${place}`).map((name) => ({ full: `refs/${place}/${name}`, name, kind: place === 'heads' ? 'branch' as const : 'tag' as const, id: follow(repository, `refs/${place}/${name}`)! })));
