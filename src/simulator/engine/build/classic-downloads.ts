/** What the classic builder fetches by HTTP itself: sources of ADD, and a context that POST /build names by its address. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { isCompressed } from '../../kernel/gzip-format.ts';
import { fileNode, directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import type { Engine } from '../engine.ts';
import { internal } from '../http/errors.ts';
import { TransportError } from '../registry/client.ts';
import type { Source } from './copy.ts';
import { ClassicFailure } from './classic-failure.ts';
import { follow } from './downloads.ts';

const STATUS: Readonly<Record<number, string>> = { 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable' };

/** @throws ClassicFailure without a word in front */
function* get(engine: Engine, url: string): Blocking<Uint8Array> {
  try {
    const { status, body } = yield* follow(engine, url);
    if (status < 400) return body;
    throw new ClassicFailure(`failed to GET ${url} with status ${`${status} ${STATUS[status] ?? ''}`.trim()}: ${decode(body).trim()}`);
  } catch (error) {
    throw error instanceof TransportError ? new ClassicFailure(`Get ${JSON.stringify(url)}: ${error.message}`) : error;
  }
}

/** @throws ClassicFailure */
export function* addedFile(engine: Engine, url: string): Blocking<Source> {
  try {
    const bytes = yield* get(engine, url), path = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?([^/?#]*)/.exec(url)?.[1] ?? '';
    return { path: path || '__unnamed__', node: fileNode(bytes, { mode: 0o600, mtime: 0 }) };
  } catch (error) {
    throw error instanceof ClassicFailure ? new ClassicFailure(`ADD failed: ${error.message}`) : error;
  }
}

/** @param read of an archive's bytes @throws 500 */
export function* remoteTree(engine: Engine, url: string, read: (bytes: Uint8Array) => DirectoryNode): Blocking<DirectoryNode> {
  try {
    const bytes = yield* get(engine, url);
    return isCompressed(bytes) || decode(bytes.subarray(257, 262)) === 'ustar' ? read(bytes) : directoryNode({ Dockerfile: fileNode(bytes, { mtime: engine.now }) });
  } catch (error) {
    throw error instanceof ClassicFailure ? internal(`error downloading remote context ${url}: ${error.message}`) : error;
  }
}
