/** apk-tools 2.14, Alpine's package manager: add, del, update, upgrade, info, list, search. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, unlink } from '../../kernel/files.ts';
import { fileNode, programNode, type Inode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { parseOptions, UsageError, type Option, type Parsed } from '../options.ts';
import { complain } from '../tool.ts';
import { readInstalled, readWorld, summary, writeInstalled, writeWorld } from './database.ts';
import { fetch, indexOf, isCached, keep, repositories } from './index-files.ts';
import { BASE, isOffered, LEFT_OUT, programsOf, SCRIPTS, sizeOf, versionOf, withNeeds } from './packages.ts';
import { APK_PACKAGES } from './table.ts';

const VERSION = 'apk-tools 2.14.9, compiled for x86_64.';
/** Bytes that a mirror and a disk take in a millisecond together. */
const SPEED = 25_000;
/** What every package costs besides its bytes, ms. */
const OVERHEAD = 25;

const OPTIONS: readonly Option[] = [
  { long: 'no-cache' }, { long: 'update-cache' }, { short: 'U', long: 'update' }, { short: 'q', long: 'quiet' }, { short: 't', long: 'virtual', value: true }, { short: 'v', long: 'verbose' }, { short: 'V', long: 'version' },
  { short: 'h', long: 'help' }, { short: 'e', long: 'installed' }, { short: 'I' }, { short: 'd', long: 'description' }, { long: 'no-progress' }, { long: 'purge' },
];

interface Call {
  p: Process;
  options: Parsed;
  names: string[];
}

const say = (p: Process, line: string): Blocking<void> => p.write(1, `${line}\n`);

/** Whether the index is at hand; says what apk says on the way. */
function* openIndex({ p, options }: Call): Blocking<boolean> {
  const fresh = options.has('no-cache') || options.has('U') || options.has('update-cache');
  let whole = true;
  for (const repository of repositories(p)) {
    const url = indexOf(repository);
    if (!fresh) {
      if (isCached(p, repository)) continue;
      yield* complain(p, `WARNING: opening from cache ${url}: No such file or directory`);
      whole = false;
      continue;
    }
    if (!options.has('q')) yield* say(p, `fetch ${url}`);
    const problem = yield* fetch(p, url);
    if (problem !== undefined) yield* complain(p, `WARNING: fetching ${repository}: ${problem}`);
    else if (!options.has('no-cache')) keep(p, repository);
    whole &&= problem === undefined;
  }
  return whole;
}

function* unknown(p: Process, names: readonly string[]): Blocking<number> {
  yield* complain(p, 'ERROR: unable to select packages:');
  for (const name of names) yield* complain(p, `  ${name} (no such package):\n    required by: world[${name}]`);
  return names.length;
}

function* add(call: Call): Blocking<number> {
  const { p, names, options } = call;
  const here = yield* openIndex(call);
  const bare = names.map((name) => name.replace(/[<>=~@].*$/, ''));
  const left = bare.filter((name) => LEFT_OUT.has(name));
  if (here && left.length > 0) {
    yield* complain(p, `apk: not simulated here: ${left.join(', ')}`);
    return 1;
  }
  const missing = bare.filter((name) => !BASE.has(name) && !(here && isOffered(name)) && !readInstalled(p).has(name));
  if (missing.length > 0) return yield* unknown(p, missing);
  const installed = readInstalled(p);
  const wanted = withNeeds(bare).filter((name) => !installed.has(name) && !BASE.has(name));
  const virtual = options.value('t');
  writeWorld(p, [...readWorld(p), ...(virtual === undefined ? bare : [virtual])]);
  for (const [index, one] of wanted.entries()) {
    if (!options.has('q')) yield* say(p, `(${index + 1}/${wanted.length}) Installing ${one} (${versionOf(one)})`);
    yield* install(p, one);
    installed.set(one, versionOf(one));
    if (SCRIPTS[one]?.kind === 'post-install') yield* runScript(call, one);
  }
  writeInstalled(p, installed);
  yield* triggers(call, wanted);
  if (!options.has('q')) yield* say(p, summary(installed));
  return 0;
}

/** Packages that hold data, no code. */
const DATA: Readonly<Record<string, string>> = { 'ca-certificates': '/usr/share/ca-certificates/mozilla.crt', 'icu-data-en': '/usr/share/icu/76.1/icudt76l.dat', tzdata: '/usr/share/zoneinfo/UTC' };

/** Where the one file of a package without programs lies: brotli-libs is libbrotli.so. */
const libraryOf = (name: string): string => DATA[name] ?? `/usr/lib/lib${name.replace(/^lib/, '').replace(/-libs$/, '')}.so`;

function* install(p: Process, name: string): Blocking<void> {
  yield* p.sleep(OVERHEAD + sizeOf(name) / SPEED);
  const programs = Object.entries(programsOf(name));
  if (programs.length === 0) place(p, libraryOf(name), { ...fileNode('', { mode: DATA[name] ? 0o644 : 0o755 }), size: sizeOf(name) });
  for (const [path, program] of programs) place(p, path, programNode(program, Math.round(sizeOf(name) / programs.length)));
}

/** Puts a node where the process sees `path`, with the folders on the way. */
function place(p: Process, path: string, node: Inode): void {
  const names = path.split('/').filter(Boolean);
  for (let depth = 1; depth < names.length; depth++) {
    const folder = `/${names.slice(0, depth).join('/')}`;
    if (!lookup(p, folder)) makeDirectory(p, folder);
  }
  const located = p.ns.mounts.locate(path, '/');
  located.mount.fileSystem.put(located.path, { ...node, mtime: p.now }, p.now);
}

function* runScript({ p, options }: Call, name: string): Blocking<void> {
  const script = SCRIPTS[name];
  if (!script || options.has('q')) return;
  yield* say(p, `Executing ${name}-${versionOf(name)}.${script.kind}`);
  for (const line of script.says) yield* say(p, line);
}

function* triggers(call: Call, changed: readonly string[]): Blocking<void> {
  if (changed.length === 0 || call.options.has('q')) return;
  yield* say(call.p, `Executing busybox-${BASE.get('busybox')}.trigger`);
  for (const name of changed) if (SCRIPTS[name]?.kind === 'trigger') yield* runScript(call, name);
}

function* del(call: Call): Blocking<number> {
  const { p, names, options } = call;
  const world = readWorld(p).filter((name) => !names.includes(name)), installed = readInstalled(p);
  const kept = new Set(withNeeds(world));
  const removed = [...installed.keys()].filter((name) => !kept.has(name)).reverse();
  const stay = names.filter((name) => kept.has(name) && installed.has(name));
  if (stay.length > 0) yield* complain(p, `World updated, but the following packages are not removed due to:\n${stay.map((name) => `  ${name}: ${world.filter((one) => withNeeds([one]).includes(name)).join(' ')}`).join('\n')}\n`);
  for (const [index, name] of removed.entries()) {
    if (!options.has('q')) yield* say(p, `(${index + 1}/${removed.length}) Purging ${name} (${installed.get(name)})`);
    for (const path of [libraryOf(name), ...Object.keys(programsOf(name))]) if (lookup(p, path)) unlink(p, path);
    yield* p.sleep(OVERHEAD);
    installed.delete(name);
  }
  writeWorld(p, world);
  writeInstalled(p, installed);
  yield* triggers(call, removed.filter((name) => !SCRIPTS[name]));
  if (!options.has('q')) yield* say(p, summary(installed));
  return 0;
}

function* update(call: Call): Blocking<number> {
  const { p } = call;
  let problems = 0;
  for (const repository of repositories(p)) {
    yield* say(p, `fetch ${indexOf(repository)}`);
    const problem = yield* fetch(p, indexOf(repository));
    if (problem === undefined) keep(p, repository);
    else {
      problems++;
      yield* complain(p, `WARNING: updating and opening ${repository}: ${problem}`);
    }
  }
  if (problems > 0) {
    yield* say(p, `${problems} errors; ${BASE.size + readInstalled(p).size} distinct packages available`);
    return problems;
  }
  for (const repository of repositories(p)) yield* say(p, `v${BASE.get('alpine-release')!.replace(/-r\d+$/, '')}-31-g5bbd1d1f0d9 [${repository}]`);
  yield* say(p, 'OK: 26336 distinct packages available');
  return 0;
}

const everything = (p: Process): [string, string][] => [...BASE, ...readInstalled(p)].sort(([a], [b]) => (a < b ? -1 : 1));

/** What this repository has, sorted. */
const offered = (): string[] => Object.keys(APK_PACKAGES).filter(isOffered).sort();

function* info({ p, options, names }: Call): Blocking<number> {
  const here = new Map(everything(p));
  if (names.length === 0) {
    for (const [name, version] of here) yield* say(p, options.has('v') ? `${name}-${version}` : name);
    return 0;
  }
  const found = names.filter((name) => here.has(name));
  for (const name of found) {
    if (options.has('e')) yield* say(p, name);
    else yield* say(p, `${name}-${here.get(name)}-${here.get(name)} webpage:\nhttps://pkgs.alpinelinux.org/package/${name}\n\n${name}-${here.get(name)} installed size:\n${Math.round(sizeOf(name) / 1024)} KiB\n`);
  }
  return names.length - found.length;
}

function* list(call: Call): Blocking<number> {
  const { p, options } = call, installed = new Map(everything(p));
  const all = options.has('I') || options.has('e') ? [...installed] : [...new Map([...offered().map((name) => [name, versionOf(name)] as const), ...installed])].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, version] of all) {
    if (call.names.length > 0 && !call.names.includes(name)) continue;
    yield* say(p, `${name}-${version} x86_64 {${name}} (custom)${installed.has(name) ? ' [installed]' : ''}`);
  }
  return 0;
}

function* search(call: Call): Blocking<number> {
  if (!(yield* openIndex(call))) return 1;
  for (const name of offered()) {
    if (call.names.length > 0 && !call.names.some((part) => name.includes(part))) continue;
    yield* say(call.p, `${name}-${versionOf(name)}`);
  }
  return 0;
}

function* upgrade(call: Call): Blocking<number> {
  yield* openIndex(call);
  yield* say(call.p, summary(readInstalled(call.p)));
  return 0;
}

const APPLETS: Record<string, { run: (call: Call) => Blocking<number>; changes?: true; summary: string }> = {
  add: { run: add, changes: true, summary: 'Add or modify constraints in WORLD and commit changes' },
  del: { run: del, changes: true, summary: 'Remove constraints from WORLD and commit changes' },
  info: { run: info, summary: 'Give detailed information about packages or repositories' },
  list: { run: list, summary: 'List packages matching a pattern or other criteria' },
  search: { run: search, summary: 'Search for packages by name or description' },
  update: { run: update, changes: true, summary: 'Update repository indexes' },
  upgrade: { run: upgrade, changes: true, summary: 'Install upgrades available from repositories' },
};
/** Real applets without a simulation. */
const OTHERS = 'audit cache convdb convndx dot fetch fix index manifest mkndx mkpkg policy stats verify version'.split(' ');

const help = (): string => `${VERSION}\n\nUsage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]\n\nSimulated commands:\n${Object.entries(APPLETS).map(([name, applet]) => `  ${name.padEnd(10)} ${applet.summary}`).join('\n')}\n`;

export function* apk(p: Process): Blocking<number> {
  let options: Parsed, operands: string[];
  try {
    ({ options, operands } = parseOptions(p.argv.slice(1), OPTIONS, { stopAtOperand: false }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    yield* complain(p, `apk: ${error.busybox}`);
    return 1;
  }
  const [name, ...names] = operands;
  if (options.has('V')) {
    yield* say(p, VERSION);
    return 0;
  }
  if (name === undefined || options.has('h')) {
    yield* p.write(1, help());
    return options.has('h') ? 0 : 1;
  }
  const applet = APPLETS[name];
  if (!applet) {
    yield* complain(p, OTHERS.includes(name) ? `apk ${name} is not simulated here` : `apk: '${name}' is not an apk command. See 'apk --help'.`);
    return 1;
  }
  if (applet.changes && p.uid !== 0) {
    yield* complain(p, 'ERROR: Unable to lock database: Permission denied\nERROR: Failed to open apk database: Permission denied');
    return 99;
  }
  try {
    return yield* applet.run({ p, options, names });
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
    yield* complain(p, `ERROR: Failed to open apk database: ${error.strerror}`);
    return 99;
  }
}
