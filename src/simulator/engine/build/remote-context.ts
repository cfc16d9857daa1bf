/** A context that does not lie with the client: an archive through standard input, or an address. */
import type { SolveRequest } from '../../api/engine/build.ts';
import { unpackArchive } from '../../kernel/archive.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { isCompressed } from '../../kernel/gzip-format.ts';
import { contentOf, directoryNode, fileNode, type DirectoryNode, type FileNode } from '../../kernel/inode.ts';
import { encode, latin1 } from '../../kernel/bytes.ts';
import { pause } from '../../kernel/pause.ts';
import { TarError } from '../../kernel/tar.ts';
import { treeOfEntries } from '../archives/tree-tar.ts';
import type { Engine } from '../engine.ts';
import { isGit } from './copy-spec.ts';
import { download, DownloadError } from './downloads.ts';
import type { Progress } from './progress.ts';
import { SolveFailure } from './solve-failure.ts';

export interface Loaded {
  context: DirectoryNode;
  filename: string;
}

/** What an address gives is an archive, or a Dockerfile by itself, which is called `context` then. */
function read(bytes: Uint8Array, filename: string, now: number): Loaded {
  if (isCompressed(bytes) || latin1(bytes.subarray(257, 262)) === 'ustar') return { context: treeOfEntries(unpackArchive(bytes)), filename };
  return { context: directoryNode({ context: fileNode(bytes, { mtime: now }) }), filename: 'context' };
}

/** Undefined where the client has the context itself. @throws SolveFailure */
export function* loadRemote(engine: Engine, progress: Progress, { remote, isUploaded, context, filename }: SolveRequest): Blocking<Loaded | undefined> {
  if (remote === undefined && !isUploaded) return undefined;
  const isRepository = remote !== undefined && isGit(remote), vertex = progress.start(isRepository ? `[internal] load git source ${remote}` : '[internal] load remote build context');
  let loaded: Loaded;
  try {
    loaded = remote === undefined ? { context: context!, filename } : read(contentOf((yield* download(engine, remote, '')).node as FileNode), filename, engine.now);
  } catch (error) {
    if (!(error instanceof DownloadError) && !(error instanceof TarError)) throw error;
    if (error instanceof DownloadError && error.log !== undefined) progress.log(vertex, 2, encode(error.log));
    progress.finish(vertex, { error: error.message });
    throw new SolveFailure(`failed to stat policy file ${filename}.rego: failed to load cache key: ${error.message}`, undefined, vertex, true);
  }
  progress.finish(vertex);
  const copied = progress.start('copy /context /');
  yield* pause(engine.kernel.agenda, 20, 'build context');
  progress.finish(copied);
  return loaded;
}
