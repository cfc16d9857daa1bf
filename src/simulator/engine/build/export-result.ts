/** The last step of a build: an image in the store, pushed where that is asked for, or files for the client. */
import type { SolveRequest, SolveResult } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { DANGLING } from '../images/images.ts';
import { push } from '../images/push.ts';
import { familiar, parseReference } from '../images/reference.ts';
import { credentials } from '../registry/client.ts';
import { transferSize } from './context.ts';
import { exportImage } from './export.ts';
import type { Progress } from './progress.ts';
import { SolveFailure } from './solve-failure.ts';
import type { StageState } from './stage-state.ts';

type Result = SolveResult['result'];

/** @throws SolveFailure where a push is refused */
export function* exportResult(engine: Engine, progress: Progress, request: SolveRequest, state: StageState, names: string[]): Blocking<Result> {
  switch (request.output ?? 'image') {
    case 'none': return { names: [] };
    case 'local': case 'tar': return yield* exportFiles(engine, progress, request.output === 'tar', state.tree);
    default: return yield* exportToStore(engine, progress, request, state, names);
  }
}

function* exportFiles(engine: Engine, progress: Progress, asTar: boolean, tree: DirectoryNode): Blocking<Result> {
  const vertex = progress.start(asTar ? 'exporting to client tarball' : 'exporting to client directory');
  const what = asTar ? 'sending tarball' : 'copying files';
  const started = progress.status(vertex, what, {});
  const size = transferSize(tree);
  yield* pause(engine.kernel.agenda, 5 + size / 150_000, 'build export');
  progress.status(vertex, what, { started, done: true, ...(asTar ? {} : { current: size }) });
  progress.finish(vertex);
  return { names: [], tree };
}

function* exportToStore(engine: Engine, progress: Progress, request: SolveRequest, state: StageState, names: string[]): Blocking<Result> {
  const vertex = progress.start('exporting to image');
  const line = function* (text: string, ms: number): Blocking<void> {
    const started = progress.status(vertex, text, {});
    yield* pause(engine.kernel.agenda, ms, 'build export');
    progress.status(vertex, text, { started, done: true });
  };
  const fresh = state.layers.reduce((sum, blob) => sum + (engine.images.content.has(blob.digest) ? 0 : blob.size), 0);
  yield* line('exporting layers', 15 + fresh / 60_000);
  const exported = exportImage(engine, state, request.labels, request.provenance ?? true, request.annotations);
  yield* line(`exporting manifest ${exported.manifest.digest}`, 3);
  yield* line(`exporting config ${exported.config.digest}`, 3);
  if (exported.attestation) yield* line(`exporting attestation manifest ${exported.attestation.digest}`, 6);
  if (exported.index) yield* line(`exporting manifest list ${exported.index.digest}`, 4);
  const shown = names.length > 0 ? names : [`${DANGLING}${exported.target.digest}`];
  for (const name of shown) {
    yield* line(`naming to ${name}`, 2);
    engine.images.tag(name, exported.target, { builtHere: true }, 'image built');
    if (names.length > 0) engine.events.emit('image', 'tag', exported.target.digest, { name: familiar(name) });
    yield* line(`unpacking to ${name}`, 5);
  }
  if (request.push) {
    for (const name of names) yield* pushName(engine, progress, request.push, vertex, name, exported.target.digest);
  }
  progress.finish(vertex);
  const { digest, size, mediaType } = exported.target;
  return { digest, size, mediaType, ...(exported.index ? {} : { configDigest: exported.config.digest }), names };
}

/** @throws SolveFailure */
function* pushName(engine: Engine, progress: Progress, auth: Readonly<Record<string, string>>, vertex: string, name: string, digest: string): Blocking<void> {
  const { domain, tag } = parseReference(name);
  const layers = progress.status(vertex, 'pushing layers', {});
  try {
    yield* push(engine, name, tag ?? 'latest', credentials(auth[domain]), () => {});
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const reason = /denied/.test(error.message) ? 'push access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed' : error.message;
    const message = `failed to push ${name}: ${reason}`;
    progress.status(vertex, 'pushing layers', { started: layers, done: true });
    progress.finish(vertex, { error: message });
    throw new SolveFailure(message, undefined, vertex);
  }
  progress.status(vertex, 'pushing layers', { started: layers, done: true });
  const manifest = progress.status(vertex, `pushing manifest for ${name}@${digest}`, {});
  yield* pause(engine.kernel.agenda, 30, 'build push');
  progress.status(vertex, `pushing manifest for ${name}@${digest}`, { started: manifest, done: true });
}
