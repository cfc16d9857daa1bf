/** docker cp, in both directions, with the rules of where a copy lands. */
import { decode } from '../../../kernel/bytes.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { packTar, unpackTar, type TarEntry } from '../../../kernel/tar.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { humanSizeWithPrecision } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { bytesOf, readInput } from '../image/archive.ts';
import { absolutePath } from './options.ts';
import { contentSize, entriesBelow, extract } from './tree.ts';

interface PathStat {
  name: string;
  size: number;
  mode: number;
  linkTarget: string;
}

/** Go's os.FileMode bits. */
const MODE_DIR = 2 ** 31, MODE_SYMLINK = 2 ** 27;
const has = (mode: number, bit: number): boolean => Math.floor(mode / bit) % 2 === 1;

/** 'CONTAINER:PATH', or a local path (one with a slash or a dot in front is always local). */
function splitArgument(text: string): { container: string; path: string } {
  const colon = text.indexOf(':');
  if (text.startsWith('/') || colon < 0 || text.slice(0, colon).startsWith('.')) return { container: '', path: text };
  return { container: text.slice(0, colon), path: text.slice(colon + 1) };
}

const readStat = (header: string | undefined): PathStat => JSON.parse(decode(fromBase64(header ?? '') ?? new Uint8Array(0))) as PathStat;

const archivePath = (container: string): string => `/containers/${segment(container)}/archive`;

const size = (bytes: number): string => humanSizeWithPrecision(bytes, 3);

const summary = (content: number, transferred: number, destination: string): string =>
  `Successfully copied ${content === transferred ? '' : `${size(content)} (transferred `}${size(transferred)}${content === transferred ? '' : ')'} to ${destination}\n`;

const baseOf = (path: string): string => path.replace(/\/+$/, '').split('/').at(-1) || '/';
const parentOf = (path: string): string => path.replace(/\/+$/, '').replace(/\/?[^/]*$/, '') || '/';

/** Whether the path says that it is a folder: 'x/' or 'x/.'. */
const assertsDirectory = (path: string): boolean => path === '' || path.endsWith('/') || /(^|\/)\.$/.test(path);
const isContents = (path: string): boolean => /(^|\/)\.$/.test(path);

export const cp: Behaviour = {
  path: 'container cp',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const [from = '', to = ''] = args;
    if (from === '') throw new CliError('source can not be empty');
    if (to === '') throw new CliError('destination can not be empty');
    const source = splitArgument(from), destination = splitArgument(to);
    if (source.container !== '' && destination.container !== '') throw new CliError('copying between containers is not supported');
    if (source.container === '' && destination.container === '') throw new CliError('must specify at least one container source');
    const quiet = flags.changed('quiet') ? flags.bool('quiet') : !p.files.get(1)?.tty;
    const engine = engineOf(invocation);
    try {
      if (source.container !== '') return yield* copyOut(invocation, engine, source.container, source.path, destination.path, quiet);
      return yield* copyIn(invocation, engine, source.path, destination.container, destination.path, quiet);
    } catch (error) {
      if (error instanceof Errno) throw new CliError(error.message);
      throw error;
    }
  },
};

function* copyOut({ p, flags }: Invocation, engine: Engine, container: string, path: string, to: string, quiet: boolean): Blocking<number> {
  const target = to === '-' ? to : absolutePath(p)(to) + (assertsDirectory(to) && absolutePath(p)(to) !== '/' ? '/' : '');
  if (target !== '-' && !lookup(p, parentOf(target))) throw new CliError(`invalid output path: directory ${JSON.stringify(parentOf(target))} does not exist`);
  if (target !== '-' && lookup(p, parentOf(target))?.kind !== 'directory') throw new CliError(`stat ${target}: not a directory`);
  let source = path;
  if (flags.bool('follow-link')) {
    const { stat } = yield* statIn(engine, container, path);
    if (stat && has(stat.mode, MODE_SYMLINK)) source = stat.linkTarget.startsWith('/') ? stat.linkTarget : `${parentOf(path)}/${stat.linkTarget}`;
  }
  const response = yield* engine.send('GET', archivePath(container), { query: { path: source } });
  const stat = readStat(response.headers['x-docker-container-path-stat']);
  const bytes = yield* bytesOf(response);
  if (target === '-') {
    yield* p.write(1, bytes);
    return 0;
  }
  const isDirectory = has(stat.mode, MODE_DIR);
  const say = function* (transferred: number): Blocking<void> {
    if (!quiet) yield* p.write(2, summary(isDirectory ? transferred : stat.size, transferred, isContents(to) && target.endsWith('/') ? `${target}.` : target));
  };
  try {
    place(p, unpackTar(bytes), { name: baseOf(source) === '/' ? '' : baseOf(source), isDirectory, contents: isContents(source) }, target);
  } catch (error) {
    // A destination that does not fit is found before anything is read; what was copied is said all the same.
    if (error instanceof CliError) yield* say(0);
    throw error;
  }
  yield* say(bytes.length);
  return 0;
}

interface Copied {
  name: string;
  isDirectory: boolean;
  /** Only what is in it (a path that ends in '/.'). */
  contents: boolean;
}

/** Where the entries of an archive go, by what the destination is: into it, over it, or under its name. */
function destinationOf(copied: Copied, target: string, exists: boolean, isDirectory: boolean): { folder: string; rename: string } {
  if (exists && isDirectory) return { folder: target, rename: copied.contents ? '' : copied.name };
  if (exists && copied.isDirectory) throw new CliError('cannot copy directory');
  if (exists) return { folder: parentOf(target), rename: baseOf(target) };
  if (assertsDirectory(target) && !copied.isDirectory) throw new CliError(`no such directory`);
  return { folder: parentOf(target), rename: baseOf(target) };
}

/** Entries under another first name; '' takes it off. */
function renamed(entries: readonly TarEntry[], from: string, to: string): TarEntry[] {
  return entries.flatMap((entry) => {
    const clean = entry.name.replace(/^\.?\//, '');
    const rest = clean === from || clean.startsWith(`${from}/`) ? clean.slice(from.length).replace(/^\//, '') : clean;
    const name = to === '' ? rest : rest === '' ? to + (entry.type === 'directory' ? '/' : '') : `${to}/${rest}`;
    return name === '' ? [] : [{ ...entry, name }];
  });
}

function place(p: Process, entries: readonly TarEntry[], copied: Copied, target: string): void {
  const node = lookup(p, target);
  const { folder, rename } = destinationOf(copied, target, node !== undefined, node?.kind === 'directory');
  const first = entries[0]?.name.replace(/\/$/, '').split('/')[0] ?? copied.name;
  extract(p, folder.replace(/\/$/, ''), renamed(entries, first, rename));
}

/** The stat of a path in a container; undefined where it is not there. */
function* statIn(engine: Engine, container: string, path: string): Blocking<{ stat: PathStat | undefined; error?: DaemonError }> {
  try {
    const response = yield* engine.send('HEAD', archivePath(container), { query: { path } });
    return { stat: readStat(response.headers['x-docker-container-path-stat']) };
  } catch (error) {
    if (!(error instanceof DaemonError)) throw error;
    return { stat: undefined, error };
  }
}

/** What the engine refused, if it did. */
function* attempt(sending: Blocking<unknown>): Blocking<DaemonError | undefined> {
  try {
    yield* sending;
    return undefined;
  } catch (error) {
    if (error instanceof DaemonError) return error;
    throw error;
  }
}

function* copyIn({ p, flags }: Invocation, engine: Engine, from: string, container: string, path: string, quiet: boolean): Blocking<number> {
  let target = path;
  let { stat } = yield* statIn(engine, container, path);
  if (stat && has(stat.mode, MODE_SYMLINK)) {
    target = stat.linkTarget.startsWith('/') ? stat.linkTarget : `${parentOf(path)}/${stat.linkTarget}`;
    ({ stat } = yield* statIn(engine, container, target));
  }
  const isDirectory = stat !== undefined && has(stat.mode, MODE_DIR);
  const query = (folder: string): Record<string, string | boolean | undefined> => ({ path: folder, noOverwriteDirNonDir: 'true', copyUIDGID: flags.bool('archive') || undefined });
  // What was copied is said before it is known whether the engine took it.
  const upload = function* (body: Uint8Array, folder: string, said: string): Blocking<number> {
    const sent = yield* attempt(engine.send('PUT', archivePath(container), { query: query(folder), body, headers: { 'content-type': 'application/x-tar' } }));
    if (!quiet) yield* p.write(2, said);
    if (sent) throw sent;
    return 0;
  };
  if (from === '-') {
    if (!isDirectory) throw new CliError(`destination "${container}:${path}" must be a directory`);
    return yield* upload(yield* readInput(p), target, summary(0, 0, `${container}:${target}`));
  }
  const local = absolutePath(p)(from);
  const node = lookup(p, local, flags.bool('follow-link'));
  if (!node) throw new CliError(`lstat ${/^\/[^/]+$/.test(local) ? '/' : ''}${local}: no such file or directory`);
  if (assertsDirectory(from) && node.kind !== 'directory') throw new CliError('not a directory');
  const copied: Copied = { name: baseOf(local), isDirectory: node.kind === 'directory', contents: isContents(from) };
  const { folder, rename } = destinationOf(copied, target, stat !== undefined, isDirectory);
  const archive = packTar(entriesBelow(p, local, rename, flags.bool('follow-link')));
  return yield* upload(archive, folder, summary(contentSize(p, local), archive.length, `${container}:${target}`));
}
