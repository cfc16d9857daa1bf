/** A context for the legacy builder that lies elsewhere: docker itself fetches it, by HTTP or with git, and sends it on. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Utf8Decoder, encode } from '../../../kernel/bytes.ts';
import { connect } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, makeDirectory, open, readDirectory, removeDirectory, unlink } from '../../../kernel/files.ts';
import { HttpReader } from '../../../kernel/http1.ts';
import { pipe } from '../../../kernel/pipe.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve } from '../../../kernel/resolver.ts';
import { CliError } from '../errors.ts';

export const isUrl = (text: string): boolean => /^https?:\/\//.test(text);
export const isGitUrl = (text: string): boolean => (isUrl(text) && /\.git(?:#.+)?$/.test(text)) || /^(?:git:\/\/|github\.com\/|git@)/.test(text);

/** What an address gives; undefined where it gives nothing, of which docker says nothing either. */
export function* downloaded(p: Process, url: string): Blocking<Uint8Array | undefined> {
  const [, scheme = '', name = '', port, path = '/'] = /^(https?):\/\/([^:/?#]+)(?::(\d+))?([/?][^#]*)?/.exec(url) ?? [], secure = scheme === 'https';
  const found = yield* resolve(p, name);
  if (!('addresses' in found)) return undefined;
  try {
    const socket = (yield* connect(p, found.addresses[0]!, Number(port ?? (secure ? 443 : 80)), secure ? name : undefined)).retain();
    try {
      yield* socket.write(encode(`GET ${path} HTTP/1.1\r\nHost: ${name}${port === undefined ? '' : `:${port}`}\r\nUser-Agent: Go-http-client/1.1\r\nConnection: close\r\n\r\n`));
      const reader = new HttpReader(socket), head = yield* reader.head();
      return head && Number(head.start.split(' ')[1]) < 400 ? yield* reader.body(head, true) : undefined;
    } finally {
      socket.release();
    }
  } catch (error) {
    if (error instanceof Errno && error.code !== 'EINTR') return undefined;
    throw error;
  }
}

/** git in a folder, and all that it writes. */
function* git(p: Process, cwd: string, ...words: string[]): Blocking<{ status: number; text: string }> {
  const { read, write } = pipe(1 << 20);
  read.retain();
  try {
    const child = p.spawn({ argv: ['git', ...words], cwd, files: new Map([[0, open(p, '/dev/null', { read: true })], [1, write], [2, write]]) });
    const decoder = new Utf8Decoder();
    let text = '';
    for (let bytes = yield* read.read(65536); bytes.length > 0; bytes = yield* read.read(65536)) text += decoder.push(bytes);
    return { status: yield* p.wait(child), text };
  } finally {
    read.release();
  }
}

function removeTree(p: Process, folder: string): void {
  for (const name of readDirectory(p, folder)) {
    const path = `${folder}/${name}`;
    if (lookup(p, path, false)?.kind === 'directory') removeTree(p, path);
    else unlink(p, path);
  }
  removeDirectory(p, folder);
}

/** Clones a repository and calls `use` with the folder that its address names; the folder goes afterwards. @throws CliError */
export function* withClone<T>(p: Process, address: string, use: (folder: string) => Blocking<T>): Blocking<T> {
  const refuse = (words: string): CliError => new CliError(`unable to prepare context: unable to 'git clone' to temporary context directory: ${words}`);
  const [plain = '', fragment = ''] = address.split('#'), remote = /^github\.com\//.test(plain) ? `https://${plain}` : plain;
  const [ref = '', subfolder = ''] = [fragment.split(':')[0] || 'master', fragment.includes(':') ? fragment.slice(fragment.indexOf(':') + 1) : ''];
  if (ref.startsWith('-')) throw refuse(`invalid refspec: ${ref}`);
  const root = `/tmp/docker-build-git${p.kernel.random('clone for a build', `${p.pid} ${p.now}`).int(1 << 30)}`;
  makeDirectory(p, root, 0o700);
  try {
    const must = function* (what: string, ...words: string[]): Blocking<void> {
      const { status, text } = yield* git(p, root, ...words);
      if (status !== 0) throw refuse(`${what}: ${text}: exit status ${status}`);
    };
    yield* must(`failed to init repo at ${root}`, 'init');
    yield* must(`failed add origin repo at ${remote}`, 'remote', 'add', 'origin', remote);
    yield* must('error fetching', 'fetch', '--depth', '1', 'origin', ref);
    const { status, text } = yield* git(p, root, 'checkout', ref);
    if (status !== 0 && (yield* git(p, root, 'checkout', 'FETCH_HEAD')).status !== 0) throw refuse(`error checking out ${ref}: ${text}: exit status ${status}`);
    const folder = subfolder === '' ? root : `${root}/${subfolder}`, node = lookup(p, folder);
    if (!node) throw refuse(`lstat ${folder}: no such file or directory`);
    if (node.kind !== 'directory') throw refuse(`error setting git context, not a directory: ${folder}`);
    return yield* use(folder);
  } catch (error) {
    if (error instanceof Errno && error.code === 'ENOENT') throw new CliError('unable to prepare context: unable to find \'git\': exec: "git": executable file not found in $PATH');
    throw error;
  } finally {
    removeTree(p, root);
  }
}
