/** docker build with DOCKER_BUILDKIT=0: the context goes to the engine's old builder as an archive, step by step comes back. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { lookup, readFile } from '../../../kernel/files.ts';
import { decompress, isCompressed } from '../../../kernel/gzip-format.ts';
import { contentOf, directoryNode, fileNode, type DirectoryNode, type Inode } from '../../../kernel/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { commandPath, type Invocation } from '../../shared/cobra/command.ts';
import { parseBool } from '../../shared/cobra/value.ts';
import { humanSize } from '../../shared/units.ts';
import { messages } from '../client.ts';
import { pathMatcher } from '../compose/ignore-patterns.ts';
import { absolutePath } from '../container/options.ts';
import { engineOf } from '../contexts.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { CliError, notSimulated, silently } from '../errors.ts';
import { readInput } from '../image/archive.ts';
import type { ProgressMessage } from '../progress.ts';
import { parseReference } from '../reference.ts';
import { tarOf } from './outputs.ts';
import { writeImageId } from './result-files.ts';

const DEPRECATED = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;

/** Whether the environment switches BuildKit off for `docker build` and its other names, but for buildx's own. @throws CliError */
export function isLegacy({ p, path }: Invocation): boolean {
  const setting = path[1]?.name === 'buildx' ? '' : p.env.get('DOCKER_BUILDKIT') ?? '';
  if (setting === '') return false;
  try {
    return !parseBool(setting);
  } catch {
    throw new CliError(`DOCKER_BUILDKIT environment variable expects boolean value: strconv.ParseBool: parsing ${JSON.stringify(setting)}: invalid syntax`);
  }
}

export function* legacyBuild(invocation: Invocation): Blocking<number> {
  const { p } = invocation;
  yield* p.write(2, DEPRECATED);
  try {
    checkFlags(invocation);
    yield* build(invocation, yield* contextOf(invocation));
  } catch (error) {
    if (!(error instanceof CliError) || error.message === '') throw error;
    // What buildx's errors begin with is not for these.
    yield* p.write(2, `${error.message}\n`);
    throw silently(error.status);
  }
  return 0;
}

/** Flags that buildx alone has: completion, too, leaves them out. */
function checkFlags({ p, path, command, flags }: Invocation): void {
  const misused = (words: string): CliError => new CliError(`${words}\n\nUsage:  ${commandPath(path)} ${command.usage}\n\nRun '${commandPath(path)} --help' for more information`, 125);
  const strange = command.flags.find((flag) => flag.hiddenInCompletion && flags.changed(flag.name));
  if (strange) throw misused(strange.short && p.argv.some((word) => word.startsWith(`-${strange.short}`)) ? `unknown shorthand flag: '${strange.short}' in -${strange.short}` : `unknown flag: --${strange.name}`);
  for (const tag of flags.list('tag')) {
    try {
      parseReference(tag);
    } catch (error) {
      throw error instanceof CliError ? misused(`invalid argument ${JSON.stringify(tag)} for "-t, --tag" flag: ${error.message}`) : error;
    }
  }
}

interface Context {
  archive: Uint8Array;
  dockerfile: string;
}

function* contextOf({ p, flags, args }: Invocation): Blocking<Context> {
  const source = args[0]!, file = flags.string('file');
  if (source === '-') return yield* contextFromInput(p, file);
  const folder = absolutePath(p)(source), node = lookup(p, folder);
  if (node?.kind !== 'directory') {
    if (/^(https?|git|ssh):\/\/|^git@|^github\.com\//.test(source)) throw notSimulated('a context from an address with the legacy builder');
    throw new CliError(`unable to prepare context: path ${JSON.stringify(source)} not found`);
  }
  const given = file === '-' ? yield* readInput(p) : undefined;
  const path = file === '' || given ? `${folder}/Dockerfile` : absolutePath(p)(file);
  if (!given && !lookup(p, path)) throw new CliError(`unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat ${path}: no such file or directory`);
  const isInside = path.startsWith(`${folder === '/' ? '' : folder}/`);
  if (!given && isInside) return { archive: tarOf(sent(node, folder, path)), dockerfile: path.slice(folder.length).replace(/^\//, '') };
  // A file from elsewhere travels with the context under a name that nothing else has.
  const name = `.dockerfile.${p.kernel.random('legacy Dockerfile', `${p.pid} ${p.now}`).hex(20)}`;
  const tree = sent(node, folder, path), entries = new Map([...tree.entries, [name, fileNode(given ?? readFile(p, path))] as const]);
  return { archive: tarOf(directoryNode(entries)), dockerfile: name };
}

function* contextFromInput(p: Process, file: string): Blocking<Context> {
  if (file === '-') throw new CliError("invalid argument: can't use stdin for both build context and dockerfile");
  const bytes = yield* readInput(p), archive = isCompressed(bytes) ? decompress(bytes) : bytes;
  if (decode(archive.subarray(257, 262)) === 'ustar') return { archive, dockerfile: file || 'Dockerfile' };
  if (bytes.length === 0) throw new CliError('unable to prepare context from STDIN: failed to peek context header from STDIN: EOF');
  if (file !== '') throw new CliError('unable to prepare context from STDIN: ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles');
  return { archive: tarOf(directoryNode({ Dockerfile: fileNode(bytes) })), dockerfile: 'Dockerfile' };
}

/** The folder without what .dockerignore names; the Dockerfile itself always goes along. */
function sent(folder: DirectoryNode, path: string, dockerfile: string): DirectoryNode {
  const ignore = folder.entries.get('.dockerignore');
  if (ignore?.kind !== 'file') return folder;
  const excludes = pathMatcher(path, decode(contentOf(ignore)).split('\n'));
  const kept = (node: DirectoryNode, at: string): DirectoryNode => directoryNode(new Map([...node.entries].flatMap(([name, child]): [string, Inode][] => {
    const own = `${at === '/' ? '' : at}/${name}`, isNeeded = own === dockerfile || own === `${path}/.dockerignore`;
    if (child.kind !== 'directory') return excludes(own) && !isNeeded ? [] : [[name, child]];
    const inner = kept(child, own);
    return excludes(own) && inner.entries.size === 0 ? [] : [[name, inner]];
  })), { mode: node.mode, mtime: node.mtime });
  return kept(folder, path);
}

function* build(invocation: Invocation, { archive, dockerfile }: Context): Blocking<void> {
  const { p, flags } = invocation, quiet = flags.bool('quiet');
  let told = `Sending build context to Docker daemon  ${humanSize(archive.length)}\r\r\n`, id = '', failure: CliError | undefined;
  if (!quiet) yield* p.write(1, told);
  const response = yield* engineOf(invocation).send('POST', '/build', { query: queryOf(invocation, dockerfile), body: archive, headers: { 'content-type': 'application/x-tar' } });
  yield* messages<ProgressMessage>(response, function* ({ stream = '', error, errorDetail, aux }) {
    id = (aux as { ID?: string } | undefined)?.ID ?? id;
    if (error !== undefined) failure = new CliError(error, errorDetail?.code || 1);
    if (!quiet && stream !== '') yield* p.write(1, stream);
    told += stream;
  });
  if (failure && quiet) yield* p.write(2, told);
  if (failure) throw failure;
  if (quiet) yield* p.write(1, told.slice(told.indexOf('\n') + 1));
  if (flags.string('iidfile')) writeImageId(p, flags.string('iidfile'), id);
}

function queryOf({ p, flags }: Invocation, dockerfile: string): Record<string, string | string[] | boolean | undefined> {
  return {
    t: [...flags.list('tag')], dockerfile, q: flags.bool('quiet') || undefined, nocache: flags.bool('no-cache') || undefined, rm: flags.bool('rm') ? '1' : '0', forcerm: flags.bool('force-rm') || undefined, pull: flags.bool('pull') || undefined,
    buildargs: JSON.stringify(pairsToMap(withEnvironment(p, flags.list('build-arg')))), labels: JSON.stringify(pairsToMap(flags.list('label'))), target: flags.string('target') || undefined, networkmode: flags.string('network'),
    extrahosts: flags.list('add-host').map((host) => host.replace('=', ':')), platform: flags.list('platform').at(-1), squash: flags.bool('squash') || undefined, version: '1',
  };
}
