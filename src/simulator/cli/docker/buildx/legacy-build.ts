/** docker build with DOCKER_BUILDKIT=0: the context goes to the engine's old builder as an archive, step by step comes back. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { lookup, readFile } from '../../../kernel/files.ts';
import { decompress, isCompressed } from '../../../kernel/gzip-format.ts';
import { contentOf, directoryNode, fileNode, type DirectoryNode, type Inode } from '../../../kernel/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { commandPath, type Invocation } from '../../shared/cobra/command.ts';
import { humanSize } from '../../shared/units.ts';
import { messages } from '../client.ts';
import { pathMatcher } from '../compose/ignore-patterns.ts';
import { absolutePath } from '../container/options.ts';
import { checkHost } from '../container/seldom-flags.ts';
import { ulimit } from '../container/ulimit.ts';
import { engineOf } from '../contexts.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import { CliError, silently } from '../errors.ts';
import { readInput } from '../image/archive.ts';
import { DEPRECATED, isBuildKitOff } from '../legacy-style.ts';
import { parsePlatform } from '../platform.ts';
import { displayProgress, progressBar, type ProgressMessage } from '../progress.ts';
import { parseReference } from '../reference.ts';
import { downloaded, isGitUrl, isUrl, withClone } from './legacy-remote.ts';
import { tarOf } from './outputs.ts';
import { writeImageId } from './result-files.ts';

/** Whether the environment switches BuildKit off for `docker build` and its other names, but for buildx's own. */
export const isLegacy = ({ p, path }: Invocation): boolean => path[1]?.name !== 'buildx' && isBuildKitOff(p);

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
  if (flags.bool('squash')) throw new CliError('"--squash" is only supported on a Docker daemon with experimental features enabled');
  for (const host of flags.list('add-host')) {
    try {
      checkHost(host);
    } catch (error) {
      throw misused(`invalid argument ${JSON.stringify(host)} for "--add-host" flag: ${(error as Error).message}`);
    }
  }
  const platform = flags.list('platform').at(-1);
  if (platform) parsePlatform(platform);
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
  if (source === '-') {
    if (file === '-') throw new CliError("invalid argument: can't use stdin for both build context and dockerfile");
    return contextFrom(yield* readInput(p), file);
  }
  const folder = absolutePath(p)(source), node = lookup(p, folder);
  if (node?.kind === 'directory') return yield* contextFromFolder(p, folder, file);
  if (node) throw new CliError(`unable to prepare context: context must be a directory: ${folder}`);
  if (isGitUrl(source)) return yield* withClone(p, source, (clone) => contextFromFolder(p, clone, file === '' || file === '-' ? file : `${clone}/${file}`));
  if (!isUrl(source)) throw new CliError(`unable to prepare context: path ${JSON.stringify(source)} not found`);
  const bytes = yield* downloaded(p, source);
  // docker 29.7.2 forgets what went wrong here, and sends an archive of nothing.
  if (!bytes) return NOTHING;
  if (!flags.bool('quiet')) yield* p.write(1, `Downloading build context from remote url: ${source} ${progressBar({ current: bytes.length, total: bytes.length }, p.files.get(1)?.tty?.columns ?? 200)}\r\r\n`);
  const isAlone = file !== '' && !isArchive(bytes);
  return isAlone ? NOTHING : contextFrom(bytes, file);
}

const NOTHING: Context = { archive: tarOf(directoryNode()), dockerfile: '' };

/** The first part of a path that is not there. */
function missingPart(p: Process, path: string): string {
  const parts = path.split('/');
  for (let i = 2; i < parts.length; i++) if (!lookup(p, parts.slice(0, i).join('/'))) return parts.slice(0, i).join('/');
  return path;
}

function* contextFromFolder(p: Process, folder: string, file: string): Blocking<Context> {
  const node = lookup(p, folder) as DirectoryNode;
  const given = file === '-' ? yield* readInput(p) : undefined;
  const path = file === '' || given ? `${folder}/Dockerfile` : absolutePath(p)(file);
  if (!given && !lookup(p, path)) throw new CliError(`unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat ${missingPart(p, path)}: no such file or directory`);
  const isInside = path.startsWith(`${folder === '/' ? '' : folder}/`);
  if (!given && isInside) return { archive: tarOf(sent(node, folder, path)), dockerfile: path.slice(folder.length).replace(/^\//, '') };
  // A file from elsewhere travels with the context under a name that nothing else has.
  const name = `.dockerfile.${p.kernel.random('legacy Dockerfile', `${p.pid} ${p.now}`).hex(20)}`;
  const tree = sent(node, folder, path), entries = new Map([...tree.entries, [name, fileNode(given ?? readFile(p, path))] as const]);
  return { archive: tarOf(directoryNode(entries)), dockerfile: name };
}

const unpacked = (bytes: Uint8Array): Uint8Array => (isCompressed(bytes) ? decompress(bytes) : bytes);
const isArchive = (bytes: Uint8Array): boolean => decode(unpacked(bytes).subarray(257, 262)) === 'ustar';

/** Bytes from standard input or an address: an archive, or a Dockerfile by itself. */
function contextFrom(bytes: Uint8Array, file: string): Context {
  if (isArchive(bytes)) return { archive: bytes, dockerfile: file || 'Dockerfile' };
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
  let told = `Sending build context to Docker daemon ${humanSize(archive.length).padStart(8)}\r\r\n`, id = '', failure: CliError | undefined;
  if (!quiet) yield* p.write(1, told);
  const query = queryOf(invocation, dockerfile);
  let response: Response;
  try {
    response = yield* engineOf(invocation).send('POST', '/build', { query, body: archive, headers: { 'content-type': 'application/x-tar' } });
  } catch (error) {
    if (quiet) yield* p.write(2, told);
    throw error;
  }
  const took = (aux: unknown): void => {
    id = (aux as { ID?: string } | undefined)?.ID ?? id;
  };
  if (!quiet) yield* displayProgress(p, response, 1, took, ({ error = '', errorDetail }) => new CliError(error, errorDetail?.code || 1));
  else {
    yield* messages<ProgressMessage>(response, function* ({ stream, status = '', id: layer, error, errorDetail, aux }) {
      took(aux);
      if (error !== undefined) failure = new CliError(error, errorDetail?.code || 1);
      told += stream ?? (status === '' ? '' : `${layer ? `${layer}: ` : ''}${status}\n`);
    });
    if (failure) yield* p.write(2, told);
    if (failure) throw failure;
    yield* p.write(1, told.slice(told.indexOf('\n') + 1));
  }
  if (flags.string('iidfile')) writeImageId(p, flags.string('iidfile'), id);
}

function queryOf({ p, flags }: Invocation, dockerfile: string): Record<string, string | string[] | boolean | number | undefined> {
  const ulimits = flags.list('ulimit').map(ulimit);
  return {
    t: [...flags.list('tag')], dockerfile, q: flags.bool('quiet') || undefined, nocache: flags.bool('no-cache') || undefined, rm: flags.bool('rm') ? '1' : '0', forcerm: flags.bool('force-rm') || undefined, pull: flags.bool('pull') || undefined,
    buildargs: JSON.stringify(pairsToMap(withEnvironment(p, flags.list('build-arg')))), labels: JSON.stringify(pairsToMap(flags.list('label'))), target: flags.string('target') || undefined, networkmode: flags.string('network'),
    extrahosts: flags.list('add-host').map((host) => host.replace('=', ':')), platform: flags.list('platform').at(-1), securityopt: [...flags.list('security-opt')], cachefrom: flags.list('cache-from').length > 0 ? JSON.stringify(flags.list('cache-from')) : undefined,
    isolation: flags.string('isolation') || undefined, memory: flags.number('memory') || undefined, memswap: flags.number('memory-swap') || undefined, cpushares: flags.number('cpu-shares') || undefined, cpuperiod: flags.number('cpu-period') || undefined, cpuquota: flags.number('cpu-quota') || undefined,
    cpusetcpus: flags.string('cpuset-cpus') || undefined, cpusetmems: flags.string('cpuset-mems') || undefined, cgroupparent: flags.string('cgroup-parent') || undefined, shmsize: flags.number('shm-size') || undefined, ulimits: ulimits.length > 0 ? JSON.stringify(ulimits) : undefined, version: '1',
  };
}
