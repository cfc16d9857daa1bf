/** The last step of a build: images in the store, pushed where that is asked for, and files for the client. */
import type { Export, SolveRequest, SolveResult } from '../../api/engine/build.ts';
import type { Descriptor } from '../../api/engine/images.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { contentOf, directoryNode, fileNode, type DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { DANGLING } from '../images/images.ts';
import { normalisedPlatform } from '../images/platform-specifier.ts';
import { push } from '../images/push.ts';
import { familiar, normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { credentials } from '../registry/client.ts';
import { transferSize } from './context.ts';
import { statementText, type Statement } from './attestation.ts';
import { exportImage, type Exported } from './export.ts';
import { exportArchive } from './export-archive.ts';
import { exportLine, exportLines } from './export-lines.ts';
import type { Progress } from './progress.ts';
import { provenance, type Circumstances } from './provenance.ts';
import { SolveFailure } from './solve-failure.ts';
import { OWN_PLATFORM, type StageState } from './stage-state.ts';

type Result = SolveResult['result'];

/** What is known of a build when its result is exported. */
export interface Finished {
  engine: Engine;
  progress: Progress;
  request: SolveRequest;
  /** The target, for each platform. */
  states: readonly StageState[];
  names: string[];
  /** Bills of materials, if any were asked for. */
  bills: readonly Statement[];
  circumstances: Circumstances;
  inlineCache?: string;
}

/** One export after the other, as they were asked for. @throws SolveFailure where a push is refused */
export function* exportResult(finished: Finished): Blocking<Result> {
  const { exports = finished.request.node === undefined ? [{ type: 'image' }] : [] } = finished.request;
  let result: Result = { names: [] };
  const trees: (DirectoryNode | undefined)[] = [];
  for (const one of exports) {
    if (one.type === 'image' || one.type === 'load') {
      result = one.type === 'image' ? yield* exportToStore(finished, one) : yield* exportAndLoad(finished, one);
      trees.push(undefined);
    } else trees.push(yield* one.type === 'local' || one.type === 'tar' ? exportFiles(finished, one.type === 'tar') : exportLayout(finished, one, one.type));
  }
  return { ...result, materials: [...finished.circumstances.materials], ...(trees.some((tree) => tree) ? { trees } : {}) };
}

/** Provenance that was not asked for is an image's alone. */
function statementsOf({ request, bills, circumstances, states }: Finished, isImage: boolean): Statement[] {
  const { provenance: mode = 'default' } = request;
  // An image without a layer was made from nothing.
  if (mode === 'default' && states.every(({ layers }) => layers.length === 0)) return [...bills];
  if (mode === 'none' || (mode === 'default' && !isImage)) return [...bills];
  return [...bills, { predicateType: 'https://slsa.dev/provenance/v1', predicate: provenance(circumstances, mode === 'max') }];
}

/** Where no image is made, statements are files beside the others. */
function withStatements(finished: Finished, { tree }: StageState): DirectoryNode {
  const { engine } = finished, statements = statementsOf(finished, false);
  if (statements.length === 0) return tree;
  const entries = new Map(tree.entries);
  for (const statement of statements) {
    const name = statement.predicateType.startsWith('https://slsa.dev/') ? 'provenance.json' : 'sbom.spdx.json';
    entries.set(name, fileNode(encode(JSON.stringify(statementText(statement, subjectsOf(tree)), null, 2)), { mode: 0o600, mtime: engine.now }));
  }
  return directoryNode(entries, { mode: tree.mode, uid: tree.uid, gid: tree.gid, mtime: tree.mtime });
}

/** Every file by its path. */
function subjectsOf(tree: DirectoryNode, at = ''): object[] {
  return [...tree.entries].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, node]): object[] => {
    if (node.kind === 'directory') return subjectsOf(node, `${at}${name}/`);
    return node.kind === 'file' ? [{ name: `${at}${name}`, digest: { sha256: sha256Hex(contentOf(node)) } }] : [];
  });
}

function* exportFiles(finished: Finished, asTar: boolean): Blocking<DirectoryNode> {
  const { engine, progress, states } = finished;
  const vertex = progress.start(asTar ? 'exporting to client tarball' : 'exporting to client directory');
  const what = asTar ? 'sending tarball' : 'copying files';
  const several = states.length > 1, trees: [string, DirectoryNode][] = [];
  for (const state of states) {
    const line = several && !asTar ? `${what} ${state.platform}` : what, started = progress.status(vertex, line, {});
    const tree = withStatements(finished, state), size = transferSize(tree);
    yield* pause(engine.kernel.agenda, 5 + size / 150_000, 'build export');
    progress.status(vertex, line, { started, done: true, ...(asTar ? {} : { current: size }) });
    trees.push([state.platform.replaceAll('/', '_'), tree]);
  }
  progress.finish(vertex);
  return several ? directoryNode(new Map(trees), { mtime: engine.now }) : trees[0]![1];
}

function exported(finished: Finished, names: readonly string[], isImage: boolean): Exported {
  const { engine, states, request: { labels, annotations }, inlineCache } = finished;
  return exportImage(engine, states, { labels, annotations, names, statements: () => statementsOf(finished, isImage), ...(inlineCache === undefined ? {} : { inlineCache }) });
}

const namesOf = ({ names }: Finished, one: Export): string[] => (names.length > 0 ? names : (one.names ?? []).map((name) => normalised(withDefaultTag(parseReference(name)))));

function* exportLayout(finished: Finished, one: Export, type: 'oci' | 'docker'): Blocking<DirectoryNode> {
  const names = namesOf(finished, one);
  return yield* exportArchive(finished, type, one.asFolder ?? false, names, () => exported(finished, names, false));
}

/** From a builder in a container to the engine: an archive that is loaded at once. */
function* exportAndLoad(finished: Finished, one: Export): Blocking<Result> {
  const { engine, progress } = finished, names = namesOf(finished, one);
  let made: Exported | undefined;
  yield* exportArchive(finished, 'oci', false, names, () => (made = exported(finished, names, false)));
  const vertex = progress.start('importing to docker');
  yield* pause(engine.kernel.agenda, 60, 'image loaded');
  for (const name of names.length > 0 ? names : [`${DANGLING}${made!.target.digest}`]) engine.images.tag(name, made!.target, {}, 'image loaded');
  progress.finish(vertex);
  return resultOf(made!, names);
}

const resultOf = ({ target: { digest, size, mediaType }, index, parts }: Exported, names: string[]): Result => ({ digest, size, mediaType, ...(index ? {} : { configDigest: parts[0]!.config.digest }), names });

/** What was asked for other machines only is not unpacked on this one. */
const isForHere = ({ platforms = [] }: SolveRequest): boolean => platforms.length === 0 || platforms.map(normalisedPlatform).includes(OWN_PLATFORM);

function* exportToStore(finished: Finished, one: Export): Blocking<Result> {
  const { engine, progress, states } = finished, names = namesOf(finished, one);
  const vertex = progress.start('exporting to image');
  const line = (text: string, ms: number): Blocking<void> => exportLine(engine, progress, vertex, text, ms);
  const fresh = states.flatMap(({ layers }) => layers).reduce((sum, blob) => sum + (engine.images.content.has(blob.digest) ? 0 : blob.size), 0);
  const made = yield* exportLines(engine, progress, vertex, () => exported(finished, names, true), fresh, finished.inlineCache !== undefined);
  // What a builder in a container makes is not the engine's.
  for (const name of finished.request.node !== undefined ? [] : names.length > 0 ? names : [`${DANGLING}${made.target.digest}`]) {
    yield* line(`naming to ${name}`, 2);
    const before = engine.images.get(name)?.target.digest;
    engine.images.tag(name, made.target, { builtHere: true }, 'image built');
    // BuildKit writes over the name: what had it does not hang loose, it is gone.
    if (before !== undefined && before !== made.target.digest) engine.images.forget(`${DANGLING}${before}`, 'image built anew');
    if (names.length > 0) engine.events.emit('image', 'tag', made.target.digest, { name: familiar(name) });
    if (!one.packed && isForHere(finished.request) && states.some(({ layers }) => layers.length > 0)) yield* line(`unpacking to ${name}`, 5);
  }
  for (const name of one.push ? names : []) yield* pushName(engine, progress, one.push!, vertex, name, made.target);
  progress.finish(vertex);
  return resultOf(made, names);
}

/** @throws SolveFailure */
function* pushName(engine: Engine, progress: Progress, auth: Readonly<Record<string, string>>, vertex: string, name: string, target: Descriptor): Blocking<void> {
  const { digest } = target;
  const { domain, tag } = parseReference(name);
  const layers = progress.status(vertex, 'pushing layers', {});
  try {
    yield* push(engine, name, tag ?? 'latest', credentials(auth[domain]), () => {}, target);
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
